#include "lineage/openlineage/FacetRule.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

struct FacetRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(FacetRuleTexts)
};

/// Where the walk is; made into a text only when there is something to say about it.
struct FacetPlace {
    const FacetPlace *up = nullptr;
    std::string_view key;
    std::size_t index = 0;

    QString toText() const
    {
        if (!up)
            return FacetRuleTexts::tr("the facet");
        const QString own = key.data() ? QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) : QString::number(index);
        return up->up ? QString(up->toText() + QLatin1Char('/') + own) : own;
    }
};

bool isWholeNumber(element value)
{
    switch (value.type()) {
    case element_type::INT64:
    case element_type::UINT64: return true;
    case element_type::DOUBLE: return double(value) == std::trunc(double(value));
    default: return false;
    }
}

bool isNumber(element value)
{
    return value.type() == element_type::INT64 || value.type() == element_type::UINT64 || value.type() == element_type::DOUBLE;
}

double numberOf(element value)
{
    double number = 0;
    return value.get_double().get(number) == simdjson::SUCCESS ? number : 0;
}

QString expectation(const FacetRule &rule)
{
    switch (rule.type) {
    case FacetRule::Type::Text: return FacetRuleTexts::tr("a text");
    case FacetRule::Type::Integer: return FacetRuleTexts::tr("a whole number");
    case FacetRule::Type::Number: return FacetRuleTexts::tr("a number");
    case FacetRule::Type::Boolean: return FacetRuleTexts::tr("true or false");
    case FacetRule::Type::Object: return FacetRuleTexts::tr("an object");
    case FacetRule::Type::Array: return FacetRuleTexts::tr("a list");
    default: return {};
    }
}

bool isOfType(const FacetRule &rule, element value)
{
    switch (rule.type) {
    case FacetRule::Type::Any:
    case FacetRule::Type::OneOf: return true;
    case FacetRule::Type::Nothing: return false;
    case FacetRule::Type::Choice:
    case FacetRule::Type::Text: return value.is_string();
    case FacetRule::Type::Integer: return isWholeNumber(value);
    case FacetRule::Type::Number: return isNumber(value);
    case FacetRule::Type::Boolean: return value.is_bool();
    case FacetRule::Type::Object: return value.is_object();
    case FacetRule::Type::Array: return value.is_array();
    }
    return true;
}

/// The walk that check() and holds() share: `tell` takes a function that makes the sentence, so that a value that is
/// fine costs no text.
template <typename Tell>
bool walk(const FacetRule &rule, element value, const FacetPlace &place, const Tell &tell)
{
    if (!isOfType(rule, value)) {
        if (rule.type == FacetRule::Type::Nothing)
            return tell([&] { return FacetRuleTexts::tr("%1 is not known here").arg(place.toText()); });
        if (rule.type == FacetRule::Type::Choice)
            return tell([&] { return FacetRuleTexts::tr("%1 has none of the values it may have").arg(place.toText()); });
        return tell([&] { return FacetRuleTexts::tr("%1 is not %2", "a key, and what it should be, such as: a text").arg(place.toText(), expectation(rule)); });
    }
    bool goesOn = true;
    switch (rule.type) {
    case FacetRule::Type::Choice: {
        const auto text = std::string_view(value);
        if (std::find(rule.values.begin(), rule.values.end(), text) == rule.values.end())
            return tell([&] { return FacetRuleTexts::tr("%1 has none of the values it may have").arg(place.toText()); });
        break;
    }
    case FacetRule::Type::Integer:
    case FacetRule::Type::Number:
        if (rule.hasMinimum && numberOf(value) < rule.minimum)
            return tell([&] { return FacetRuleTexts::tr("%1 is less than %2").arg(place.toText(), QString::number(rule.minimum)); });
        break;
    case FacetRule::Type::Array: {
        if (!rule.item)
            break;
        std::size_t index = 0;
        for (const element item : simdjson::dom::array(value)) {
            goesOn = walk(*rule.item, item, FacetPlace{&place, {}, index++}, tell);
            if (!goesOn)
                return false;
        }
        break;
    }
    case FacetRule::Type::Object: {
        const simdjson::dom::object object(value);
        quint64 seen = 0;
        for (const auto field : object) {
            const FacetRule *next = rule.others;
            const quint64 word = keyWord(field.key);
            for (std::size_t i = 0; i < rule.properties.size(); ++i) {
                if (isSameKey(rule.properties[i].name, rule.properties[i].word, field.key, word)) {
                    seen |= quint64(1) << i;
                    next = rule.properties[i].rule;
                    break;
                }
            }
            if (!next || next->type == FacetRule::Type::Any)
                continue;
            goesOn = walk(*next, field.value, FacetPlace{&place, field.key}, tell);
            if (!goesOn)
                return false;
        }
        for (std::size_t i = 0; i < rule.properties.size(); ++i) {
            if (rule.properties[i].isRequired && !(seen >> i & 1)) {
                goesOn = tell([&] { return FacetRuleTexts::tr("%1 is missing").arg(FacetPlace{&place, rule.properties[i].name}.toText()); });
                if (!goesOn)
                    return false;
            }
        }
        for (const auto &[key, others] : rule.together) {
            if (object.at_key(key).error() != simdjson::SUCCESS)
                continue;
            for (const std::string &other : others) {
                if (object.at_key(other).error() != simdjson::SUCCESS)
                    goesOn = goesOn && tell([&] { return FacetRuleTexts::tr("%1 is missing").arg(FacetPlace{&place, other}.toText()); });
            }
        }
        break;
    }
    case FacetRule::Type::OneOf: {
        const auto holding = std::count_if(rule.alternatives.begin(), rule.alternatives.end(), [&](const FacetRule *alternative) { return alternative->holds(value); });
        if (holding != 1)
            return tell([&] { return FacetRuleTexts::tr("%1 has none of the forms it may have").arg(place.toText()); });
        break;
    }
    default: break;
    }
    return goesOn;
}

} // namespace

void FacetRule::check(element value, QStringList &flaws) const
{
    walk(*this, value, FacetPlace{}, [&](auto &&sentence) {
        flaws << sentence();
        return flaws.size() < maxFlaws;
    });
}

bool FacetRule::holds(element value) const
{
    bool isFine = true;
    walk(*this, value, FacetPlace{}, [&](auto &&) {
        isFine = false;
        return false;
    });
    return isFine;
}

} // namespace hallmarker::lineage::openlineage
