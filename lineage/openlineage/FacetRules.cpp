#include "lineage/openlineage/FacetRules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initOpenLineageResource()
{
    Q_INIT_RESOURCE(lineage_openlineage);
}

namespace hallmarker::lineage::openlineage {

namespace {

constexpr FacetHolder allHolders[] = {FacetHolder::Dataset, FacetHolder::Job, FacetHolder::Run, FacetHolder::Input, FacetHolder::Output};

FacetRule::Type typeOf(const QString &word)
{
    using Type = FacetRule::Type;
    static const QHash<QString, Type> types = {{QStringLiteral("string"), Type::Text},    {QStringLiteral("integer"), Type::Integer}, {QStringLiteral("number"), Type::Number},
                                               {QStringLiteral("boolean"), Type::Boolean}, {QStringLiteral("none"), Type::Nothing}};
    return types.value(word, Type::Any);
}

std::vector<std::string> textsOf(const QJsonArray &array)
{
    std::vector<std::string> list;
    for (const QJsonValue &value : array)
        list.push_back(value.toString().toStdString());
    return list;
}

} // namespace

const FacetRules &FacetRules::instance()
{
    static const FacetRules rules;
    return rules;
}

// The notation of facets.json: a word is a type ("string", "integer>=1"), "@Name" another rule, a list a list of what
// stands in it, an object an object with these keys, where "key!" is required, "*" stands for all other keys, and "+" for
// keys that want others beside them; {"=": [...]} is a choice and {"?": [...]} exactly one of several forms.
FacetRules::FacetRules()
{
    initOpenLineageResource();
    QFile file(QStringLiteral(":/openlineage/facets.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        m_all.push_back(std::make_unique<FacetRule>());
        m_named[it.key().toStdString()] = m_all.back().get();
    }
    for (auto it = all.begin(); it != all.end(); ++it)
        *m_named[it.key().toStdString()] = *build(it.value());
    const FacetRule &common = *m_named["@facet"];
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const FacetHolder holder : allHolders) {
            const std::string prefix = std::string(holderName(holder)) + ".";
            const std::string name = it.key().toStdString();
            if (name.compare(0, prefix.size(), prefix) != 0)
                continue;
            FacetRule &rule = *m_named[name];
            rule.properties.insert(rule.properties.end(), common.properties.begin(), common.properties.end());
            m_names.push_back(std::make_unique<std::string>(name.substr(prefix.size())));
            m_rules[static_cast<int>(holder)].push_back({*m_names.back(), keyWordOf(*m_names.back()), &rule});
        }
    }
}

const FacetRule *FacetRules::find(FacetHolder holder, std::string_view facet) const
{
    const quint64 word = keyWord(facet);
    for (const Entry &entry : m_rules[static_cast<int>(holder)]) {
        if (isSameKey(entry.name, entry.word, facet, word))
            return entry.rule;
    }
    return nullptr;
}

std::string_view FacetRules::holderName(FacetHolder holder)
{
    static constexpr std::string_view names[] = {"dataset", "job", "run", "input", "output"};
    return names[static_cast<int>(holder)];
}

const FacetRule *FacetRules::build(const QJsonValue &notation)
{
    if (notation.isString() && notation.toString().startsWith(QLatin1Char('@')))
        return m_named[notation.toString().toStdString()];
    m_all.push_back(std::make_unique<FacetRule>());
    FacetRule &rule = *m_all.back();
    if (notation.isString()) {
        const QStringList parts = notation.toString().split(QStringLiteral(">="));
        rule.type = typeOf(parts.first());
        rule.hasMinimum = parts.size() > 1;
        rule.minimum = rule.hasMinimum ? parts.last().toDouble() : 0;
    } else if (notation.isArray()) {
        rule.type = FacetRule::Type::Array;
        rule.item = notation.toArray().isEmpty() ? nullptr : build(notation.toArray().first());
    } else if (notation.isObject() && notation.toObject().contains(QLatin1String("="))) {
        rule.type = FacetRule::Type::Choice;
        rule.values = textsOf(notation.toObject().value(QLatin1String("=")).toArray());
    } else if (notation.isObject() && notation.toObject().contains(QLatin1String("?"))) {
        rule.type = FacetRule::Type::OneOf;
        for (const QJsonValue &form : notation.toObject().value(QLatin1String("?")).toArray())
            rule.alternatives.push_back(build(form));
    } else if (notation.isObject()) {
        rule.type = FacetRule::Type::Object;
        const QJsonObject object = notation.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == QLatin1String("*")) {
                rule.others = build(it.value());
            } else if (it.key() == QLatin1String("+")) {
                const QJsonObject together = it.value().toObject();
                for (auto key = together.begin(); key != together.end(); ++key)
                    rule.together.emplace_back(key.key().toStdString(), textsOf(key.value().toArray()));
            } else {
                const bool isRequired = it.key().endsWith(QLatin1Char('!'));
                const std::string name = (isRequired ? it.key().chopped(1) : it.key()).toStdString();
                rule.properties.push_back({name, build(it.value()), isRequired, keyWordOf(name)});
            }
        }
    }
    return &rule;
}

} // namespace hallmarker::lineage::openlineage
