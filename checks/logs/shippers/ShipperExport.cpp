#include "checks/logs/shippers/ShipperExport.h"

#include "checks/logs/SecretKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct ShipperTexts {
    Q_DECLARE_TR_FUNCTIONS(ShipperTexts)
};

bool isSecretName(const QString &entity)
{
    const auto names = secretKindNames();
    return std::find(names.begin(), names.end(), std::string_view(entity.toStdString())) != names.end();
}

} // namespace

QStringList shipperNames()
{
    return {QStringLiteral("fluent-bit"), QStringLiteral("vector"), QStringLiteral("logstash"), QStringLiteral("otel")};
}

void ShipperExport::addEntity(const MaskingRule &rule, const ShipperPattern &pattern)
{
    const QString label = rule.label.isEmpty() ? pattern.entity : rule.label;
    if (m_shipper == Shipper::FluentBit ? pattern.lua.isEmpty() : pattern.regex.isEmpty()) {
        m_lost += ShipperTexts::tr("%1 is not masked: its shape cannot be said there.").arg(pattern.entity);
        return;
    }
    if (pattern.isApproximate || m_shipper == Shipper::FluentBit)
        m_lost += ShipperTexts::tr("%1 is masked by its shape alone, without check digits and words near by.").arg(pattern.entity);
    m_substitutions += {pattern.regex, pattern.lua, label, rule.form, 0};
}

void ShipperExport::addKeys(const MaskingRule &rule)
{
    QStringList keys{QString()};
    for (qsizetype i = 0; i < rule.subject.size(); ++i) {
        if (rule.subject.at(i) == u'\\' && i + 1 < rule.subject.size())
            keys.last() += rule.subject.at(++i);
        else if (rule.subject.at(i) == u'.')
            keys += QString();
        else
            keys.last() += rule.subject.at(i);
    }
    const bool isPlain = std::all_of(keys.begin(), keys.end(), [](const QString &key) { return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }); });
    if (isPlain)
        m_keys += {keys, rule.label, rule.form};
    else
        m_lost += ShipperTexts::tr("The rule \"%1\" is not there: a path of the shipper has no wildcards and no other signs.").arg(rule.id);
}

core::Result<void> ShipperExport::collect(const MaskingRules &rules)
{
    HALLMARKER_ASSIGN(const QList<ShipperPattern> patterns, ShipperPattern::all());
    for (const MaskingRule &rule : rules.rules()) {
        switch (rule.by) {
        case MaskingRule::By::Entity:
        case MaskingRule::By::Group:
            for (const ShipperPattern &pattern : patterns) {
                const bool isMeant = rule.by == MaskingRule::By::Entity ? pattern.entity == rule.subject : rule.subject == u"all" || isSecretName(pattern.entity) == (rule.subject == u"secrets");
                if (isMeant)
                    addEntity(rule, pattern);
            }
            break;
        case MaskingRule::By::Regex:
            if (m_shipper == Shipper::FluentBit)
                m_lost += ShipperTexts::tr("The rule \"%1\" is not there: the shipper has no regular expressions that replace.").arg(rule.id);
            else if (rule.capture > 0)
                m_lost += ShipperTexts::tr("The rule \"%1\" masks the whole match there, not only its group.").arg(rule.id);
            if (m_shipper != Shipper::FluentBit)
                m_substitutions += {rule.subject, {}, rule.label, rule.form, rule.capture};
            break;
        case MaskingRule::By::Path:
            addKeys(rule);
            break;
        case MaskingRule::By::Column:
            m_lost += ShipperTexts::tr("The rule \"%1\" is not there: a shipper sees no columns.").arg(rule.id);
        }
    }
    return {};
}

core::Result<ShipperSettings> ShipperExport::write(const MaskingRules &rules, Shipper shipper)
{
    ShipperExport writing(shipper);
    HALLMARKER_TRY(writing.collect(rules));
    if ((shipper == Shipper::OpenTelemetry || shipper == Shipper::FluentBit) && rules.wantsHash())
        writing.m_lost += ShipperTexts::tr("Hashes become labels: the shipper has none with a key, and without one short values can be guessed.");
    switch (shipper) {
    case Shipper::FluentBit: return ShipperSettings{QStringLiteral("hallmarker-masking.lua"), writing.fluentBit(), writing.m_lost};
    case Shipper::Vector: return ShipperSettings{QStringLiteral("hallmarker-masking.toml"), writing.vector(), writing.m_lost};
    case Shipper::Logstash: return ShipperSettings{QStringLiteral("hallmarker-masking.conf"), writing.logstash(), writing.m_lost};
    case Shipper::OpenTelemetry: return ShipperSettings{QStringLiteral("hallmarker-masking.yaml"), writing.openTelemetry(), writing.m_lost};
    }
    return ShipperSettings{};
}

} // namespace hallmarker::checks
