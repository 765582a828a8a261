#include "threats/gate/ThreatPolicy.h"

#include "core/gate/SubjectSelection.h"
#include "threats/model/ThreatDecision.h"
#include "threats/rules/RuleSet.h"

#include <QCoreApplication>

namespace hallmarker::threats {

namespace {

struct ThreatPolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatPolicyTexts)
};

/// A condition that does not compile is told at its place; nothing is evaluated then.
core::Result<void> mustCompile(const core::YamlFields &fields, const QString &key, const QString &when)
{
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    const auto program = ConditionProgram::compile(when, rules->vocabulary());
    if (!program)
        return core::Error(core::ErrorKind::Invalid, program.error().message, program.error().detail, fields.locate(key));
    return {};
}

core::Result<ElementRule> parseElementRule(const core::YamlDocument &document, const QString &pointer, bool isWarning)
{
    core::YamlFields fields(document, pointer);
    ElementRule rule;
    rule.id = fields.text(QStringLiteral("id"));
    rule.title = fields.text(QStringLiteral("title"), QString());
    rule.when = fields.text(QStringLiteral("when"));
    rule.kinds = fields.texts(QStringLiteral("kinds"), QStringList());
    rule.severity = core::severityAt(fields);
    rule.isWarning = isWarning;
    rule.where = fields.locate();
    HALLMARKER_TRY(fields.finish());
    HALLMARKER_TRY(mustCompile(fields, QStringLiteral("when"), rule.when));
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    for (const QString &kind : std::as_const(rule.kinds))
        if (!rules->vocabulary().hasKind(kind))
            return core::Error(core::ErrorKind::Invalid, ThreatPolicyTexts::tr("There is no kind of element \"%1\".").arg(kind), {}, fields.locate(QStringLiteral("kinds")));
    return rule;
}

core::Result<EvidenceDemand> parseEvidenceDemand(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    EvidenceDemand demand;
    demand.elementKind = fields.text(QStringLiteral("element_kind"));
    demand.evidence = fields.text(QStringLiteral("evidence"));
    demand.id = fields.text(QStringLiteral("id"), QString(QStringLiteral("evidence.") + demand.elementKind + QLatin1Char('.') + demand.evidence));
    demand.maxAgeDays = static_cast<int>(fields.integer(QStringLiteral("max_age_days"), 1, 36'600, 0));
    demand.severity = core::severityAt(fields);
    demand.where = fields.locate();
    HALLMARKER_TRY(fields.finish());
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    if (!rules->vocabulary().hasKind(demand.elementKind))
        return core::Error(core::ErrorKind::Invalid, ThreatPolicyTexts::tr("There is no kind of element \"%1\".").arg(demand.elementKind), {}, fields.locate(QStringLiteral("element_kind")));
    return demand;
}

core::Result<RecordDemand> parseRecordDemand(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    RecordDemand demand;
    demand.record = fields.text(QStringLiteral("record"));
    demand.id = fields.text(QStringLiteral("id"), QString(QStringLiteral("record.") + demand.record));
    demand.when = fields.text(QStringLiteral("for"), QString());
    const QString state = fields.text(QStringLiteral("state"), QStringLiteral("approved"));
    demand.states = {state};
    demand.isWithinValidity = fields.boolean(QStringLiteral("within_validity"), false);
    demand.severity = core::severityAt(fields);
    demand.where = fields.locate();
    HALLMARKER_TRY(fields.finish());
    if (!demand.when.isEmpty())
        HALLMARKER_TRY(mustCompile(fields, QStringLiteral("for"), demand.when));
    return demand;
}

core::Result<void> parseLimits(const core::GatePolicy &policy, ThreatPolicy &threats)
{
    core::YamlFields fields(policy.document, QStringLiteral("/threats"));
    threats.where = fields.locate();
    threats.model = fields.text(QStringLiteral("model"), QString());
    threats.allowNone = fields.boolean(QStringLiteral("allow_none"), false);
    if (fields.has(QStringLiteral("max_needs_answer")))
        threats.maxNeedsAnswer = static_cast<int>(fields.integer(QStringLiteral("max_needs_answer"), 0, 1'000'000));
    const QJsonObject limits = fields.map(QStringLiteral("max_severity"));
    HALLMARKER_TRY(fields.finish());
    core::YamlFields statuses(policy.document, fields.pointer(QStringLiteral("max_severity")));
    QStringList words = core::gateSeverityNames();
    words += QStringLiteral("none");
    for (const QString &status : limits.keys()) {
        const QString word = statuses.choice(status, words);
        if (!ThreatPolicy::statuses().contains(status))
            statuses.fail(status, ThreatPolicyTexts::tr("There is no status \"%1\"; they are: %2.").arg(status, ThreatPolicy::statuses().join(QStringLiteral(", "))));
        threats.maxSeverity.insert(status, core::gateSeverityFromName(word));
    }
    return limits.isEmpty() ? core::Result<void>() : statuses.finish();
}

} // namespace

QStringList ThreatPolicy::keys()
{
    return {QStringLiteral("threats"), QStringLiteral("fail_on_status"), QStringLiteral("required_evidence"), QStringLiteral("required_records"), QStringLiteral("deny"), QStringLiteral("warn")};
}

QStringList ThreatPolicy::statuses()
{
    return threatStatusNames() + QStringList(QStringLiteral("expired"));
}

core::Result<ThreatPolicy> ThreatPolicy::parse(const core::GatePolicy &policy)
{
    ThreatPolicy threats;
    const auto has = [&policy](const QString &key) { return !core::valueAt(policy.document.root(), core::jsonPointer(QString(), key)).isUndefined(); };
    for (const QString &key : keys())
        threats.isAsked = threats.isAsked || has(key);
    if (!threats.isAsked)
        return threats;
    threats.areThreatsAsked = has(QStringLiteral("threats")) || has(QStringLiteral("fail_on_status"));
    if (has(QStringLiteral("threats")))
        HALLMARKER_TRY(parseLimits(policy, threats));
    core::YamlFields fields(policy.document, QString());
    threats.failOnStatus = fields.texts(QStringLiteral("fail_on_status"), QStringList{QStringLiteral("open"), QStringLiteral("needs-answer"), QStringLiteral("expired")});
    for (const QString &key : policy.document.root().toObject().keys())
        fields.skip(key);
    HALLMARKER_TRY(fields.finish()); // a list of another type may not become an empty one
    for (const QString &status : std::as_const(threats.failOnStatus))
        if (!statuses().contains(status))
            return core::Error(core::ErrorKind::Invalid, ThreatPolicyTexts::tr("There is no status \"%1\"; they are: %2.").arg(status, statuses().join(QStringLiteral(", "))), {}, fields.locate(QStringLiteral("fail_on_status")));
    const auto each = [&policy](const QString &key, auto &&read) -> core::Result<void> {
        HALLMARKER_ASSIGN(const QStringList pointers, core::requirementsAt(policy.document, key));
        for (const QString &pointer : pointers)
            HALLMARKER_TRY(read(pointer));
        return {};
    };
    HALLMARKER_TRY(each(QStringLiteral("required_evidence"), [&](const QString &pointer) -> core::Result<void> {
        HALLMARKER_ASSIGN(const EvidenceDemand demand, parseEvidenceDemand(policy.document, pointer));
        threats.evidence += demand;
        return {};
    }));
    HALLMARKER_TRY(each(QStringLiteral("required_records"), [&](const QString &pointer) -> core::Result<void> {
        HALLMARKER_ASSIGN(const RecordDemand demand, parseRecordDemand(policy.document, pointer));
        threats.records += demand;
        return {};
    }));
    for (const bool isWarning : {false, true})
        HALLMARKER_TRY(each(isWarning ? QStringLiteral("warn") : QStringLiteral("deny"), [&](const QString &pointer) -> core::Result<void> {
            HALLMARKER_ASSIGN(const ElementRule rule, parseElementRule(policy.document, pointer, isWarning));
            threats.elementRules += rule;
            return {};
        }));
    return threats;
}

} // namespace hallmarker::threats
