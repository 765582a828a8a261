#include "core/check/CheckDefinition.h"

#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53

struct ParameterTypeRow {
    ParameterType type;
    const char *name;
};

constexpr ParameterTypeRow parameterTypes[] = {
    {ParameterType::Integer, "integer"}, {ParameterType::Real, "real"},     {ParameterType::Boolean, "boolean"},
    {ParameterType::Text, "text"},       {ParameterType::Choice, "choice"}, {ParameterType::Column, "column"},
    {ParameterType::Columns, "columns"}, {ParameterType::Reals, "reals"},
};

Error badParameter(const QString &key, const QString &message)
{
    return Error(ErrorKind::Usage, message, {}, {.pointer = QString(QLatin1Char('/') + key)});
}

QString parameterNumber(double value)
{
    return QString::fromLatin1(CanonicalJson::number(value));
}

/// "age,\"income, gross\"" -> two names. Empty when a quote stays open.
std::optional<QStringList> splitParameterList(const QString &text)
{
    QStringList items;
    QString item;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endItem = [&] {
        items += wasQuoted ? item : item.trimmed();
        item.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != QLatin1Char('"'))
                item += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                item += text.at(++i);
            else
                isQuoted = false;
        } else if (c == QLatin1Char('"') && item.trimmed().isEmpty() && !wasQuoted) {
            item.clear();
            isQuoted = wasQuoted = true;
        } else if (c == QLatin1Char(',')) {
            endItem();
        } else if (!wasQuoted || !c.isSpace()) {
            item += c;
        }
    }
    if (isQuoted)
        return std::nullopt;
    if (!text.trimmed().isEmpty())
        endItem();
    return items;
}

} // namespace

QString parameterTypeName(ParameterType type)
{
    for (const ParameterTypeRow &row : parameterTypes) {
        if (row.type == type)
            return QString::fromLatin1(row.name);
    }
    return {};
}

Result<QJsonValue> ParameterSpec::parse(const QString &text) const
{
    const QString trimmed = text.trimmed();
    QJsonValue value;
    bool ok = true;
    switch (type) {
    case ParameterType::Integer: {
        const qlonglong number = QLocale::c().toLongLong(trimmed, &ok);
        if (!ok || trimmed.contains(QLatin1Char(',')))
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" takes a whole number; \"%2\" is none.").arg(key, text));
        value = static_cast<qint64>(number);
        break;
    }
    case ParameterType::Real: {
        const double number = QLocale::c().toDouble(trimmed, &ok);
        if (!ok || trimmed.contains(QLatin1Char(',')) || !std::isfinite(number))
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" takes a number with a decimal point; \"%2\" is none.").arg(key, text));
        value = number;
        break;
    }
    case ParameterType::Boolean: {
        static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")};
        static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("0")};
        if (!yes.contains(trimmed.toLower()) && !no.contains(trimmed.toLower()))
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" takes true or false; \"%2\" is neither.").arg(key, text));
        value = yes.contains(trimmed.toLower());
        break;
    }
    case ParameterType::Text: value = text; break;
    case ParameterType::Choice:
    case ParameterType::Column: value = trimmed; break;
    case ParameterType::Columns:
    case ParameterType::Reals: {
        const std::optional<QStringList> items = splitParameterList(text);
        if (!items)
            return badParameter(key, QCoreApplication::translate("Check", "In the parameter \"%1\" a quotation mark is not closed.").arg(key));
        QJsonArray array;
        for (const QString &item : *items) {
            if (type == ParameterType::Columns) {
                array.append(item);
                continue;
            }
            const double number = QLocale::c().toDouble(item, &ok);
            if (!ok || !std::isfinite(number))
                return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" takes numbers, separated by commas; \"%2\" is none.").arg(key, item));
            array.append(number);
        }
        value = array;
        break;
    }
    }
    HALLMARKER_TRY(validate(value));
    return value;
}

Result<void> ParameterSpec::validate(const QJsonValue &value) const
{
    const auto outOfBounds = [this](double number) -> std::optional<Error> {
        if (minimum && number < *minimum)
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" is %2; the least allowed value is %3.").arg(key, parameterNumber(number), parameterNumber(*minimum)));
        if (maximum && number > *maximum)
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" is %2; the greatest allowed value is %3.").arg(key, parameterNumber(number), parameterNumber(*maximum)));
        return std::nullopt;
    };
    const auto wrongType = [this] {
        return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" must be of the type %2.").arg(key, parameterTypeName(type)));
    };
    if (value.isNull() && defaultValue.isNull()) // an optional parameter that is not set
        return {};

    switch (type) {
    case ParameterType::Integer:
    case ParameterType::Real: {
        const double number = value.toDouble();
        if (!value.isDouble() || !std::isfinite(number))
            return wrongType();
        if (type == ParameterType::Integer && (std::floor(number) != number || std::abs(number) > largestExactInteger))
            return wrongType();
        if (const auto error = outOfBounds(number))
            return *error;
        return {};
    }
    case ParameterType::Boolean:
        if (!value.isBool())
            return wrongType();
        return {};
    case ParameterType::Text:
        if (!value.isString())
            return wrongType();
        return {};
    case ParameterType::Choice:
        if (!value.isString())
            return wrongType();
        if (!choices.contains(value.toString()))
            return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" cannot be \"%2\"; it is one of: %3.").arg(key, value.toString(), choices.join(QStringLiteral(", "))));
        return {};
    case ParameterType::Column:
        if (!value.isString() || (value.toString().isEmpty() && isRequired()))
            return wrongType();
        return {};
    case ParameterType::Columns:
    case ParameterType::Reals: {
        if (!value.isArray())
            return wrongType();
        QSet<QString> seen;
        for (const QJsonValue &item : value.toArray()) {
            if (type == ParameterType::Reals) {
                if (!item.isDouble() || !std::isfinite(item.toDouble()))
                    return wrongType();
                if (const auto error = outOfBounds(item.toDouble()))
                    return *error;
                continue;
            }
            if (!item.isString() || item.toString().isEmpty())
                return wrongType();
            if (seen.contains(item.toString()))
                return badParameter(key, QCoreApplication::translate("Check", "The parameter \"%1\" names the column \"%2\" twice.").arg(key, item.toString()));
            seen.insert(item.toString());
        }
        return {};
    }
    }
    return wrongType();
}

QJsonObject ParameterSpec::toJson() const
{
    QJsonObject json{{QStringLiteral("key"), key}, {QStringLiteral("type"), parameterTypeName(type)}, {QStringLiteral("label"), label},
                     {QStringLiteral("help"), help}, {QStringLiteral("required"), isRequired()}};
    if (!isRequired())
        json.insert(QStringLiteral("default"), defaultValue);
    if (!unit.isEmpty())
        json.insert(QStringLiteral("unit"), unit);
    if (minimum)
        json.insert(QStringLiteral("minimum"), *minimum);
    if (maximum)
        json.insert(QStringLiteral("maximum"), *maximum);
    if (!choices.isEmpty())
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(choices));
    if (!inputRole.isEmpty())
        json.insert(QStringLiteral("input"), inputRole);
    if (!group.isEmpty())
        json.insert(QStringLiteral("group"), group);
    return json;
}

} // namespace hallmarker::core
