#include "threats/gate/ElementRules.h"

#include "core/gate/FindingRequirement.h"
#include "threats/condition/ConditionExplanation.h"
#include "threats/rules/ModelGraph.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

namespace hallmarker::threats {

namespace {

struct ElementRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(ElementRuleTexts)
};

QString gateElementName(const ThreatModel &model, const QString &key)
{
    const Element *element = model.element(key);
    return element == nullptr || element->name.isEmpty() ? key : element->name;
}

core::Result<core::GateOutcome> judgeEvidence(const EvidenceDemand &demand, const ThreatModel &model, const Element &element, const QStringList &checks, const core::GateContext &context)
{
    core::GateOutcome outcome = modelOutcome(model, demand.id, demand.where);
    outcome.key = QStringLiteral("%1@%2@%3").arg(demand.id, element.key, modelKey(model));
    outcome.title = ElementRuleTexts::tr("Evidence: %1").arg(demand.evidence);
    outcome.severity = demand.severity;
    if (element.records.isEmpty()) {
        outcome.state = core::GateState::Incomplete;
        outcome.message = ElementRuleTexts::tr("%1 needs evidence of %2, and nobody has said which record of the inventory it is.").arg(gateElementName(model, element.key), demand.evidence);
        outcome.help = ElementRuleTexts::tr("Connect the element with a record in the diagram.");
        return outcome;
    }
    std::optional<core::GateOutcome> best;
    for (const QString &id : element.records) {
        const auto record = context.workspace.record(id);
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (!record) // a key of the lineage, or removed
            continue;
        for (const QString &check : checks) {
            core::FindingRequirement requirement;
            requirement.id = demand.id;
            requirement.check = check;
            requirement.maxAgeDays = demand.maxAgeDays;
            requirement.severity = demand.severity;
            requirement.location = demand.where;
            HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(context.workspace).list({.checkId = check, .subjectId = record->id}));
            core::GateOutcome judged = core::judgeRequirement(requirement, *record, findings, context.nowMs);
            if (!judged.findingId.isEmpty() && (!best || judged.state == core::GateState::Pass))
                best = judged;
        }
    }
    if (!best) {
        outcome.state = core::GateState::Fail;
        outcome.message = ElementRuleTexts::tr("%1 has no evidence of %2.").arg(gateElementName(model, element.key), demand.evidence);
        outcome.help = ElementRuleTexts::tr("Run a check that gives it: %1.").arg(checks.join(QStringLiteral(", ")));
        return outcome;
    }
    best->key = outcome.key;
    best->title = outcome.title;
    return *best;
}

} // namespace

QString modelKey(const ThreatModel &model)
{
    return model.key.isEmpty() ? model.id : model.key;
}

core::GateOutcome modelOutcome(const ThreatModel &model, const QString &requirement, const core::ErrorLocation &where)
{
    core::GateOutcome outcome;
    outcome.requirement = requirement;
    outcome.subjectId = model.id;
    outcome.subjectName = model.title;
    outcome.subjectDigest = model.digest;
    outcome.where = where;
    return outcome;
}

core::Result<QList<core::GateOutcome>> elementRuleOutcomes(const ThreatPolicy &policy, const ThreatModel &model)
{
    QList<core::GateOutcome> outcomes;
    if (policy.elementRules.isEmpty())
        return outcomes;
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    const RuleGraph graph = wholeModelGraph(model, *rules);
    for (const ElementRule &rule : policy.elementRules) {
        HALLMARKER_ASSIGN(const ConditionProgram program, ConditionProgram::compile(rule.when, rules->vocabulary()));
        for (int at = 0; at < static_cast<int>(graph.elements().size()); ++at) {
            const QString element = graph.elements()[static_cast<std::size_t>(at)].id;
            const Element *of = model.element(element);
            if (of == nullptr || of->isOutOfScope || (!rule.kinds.isEmpty() && !rule.kinds.contains(of->kind)))
                continue;
            core::GateOutcome outcome = modelOutcome(model, rule.id, rule.where);
            outcome.key = QStringLiteral("%1@%2@%3").arg(rule.id, element, modelKey(model));
            outcome.title = rule.title.isEmpty() ? rule.id : rule.title;
            outcome.severity = rule.severity;
            outcome.isWarning = rule.isWarning;
            const Kleene truth = program.evaluate(graph, at);
            if (truth == Kleene::Unknown) {
                outcome.state = core::GateState::Incomplete;
                outcome.message = ElementRuleTexts::tr("Whether %1 meets \"%2\" depends on what nobody has said.").arg(gateElementName(model, element), rule.when);
                outcome.help = ElementRuleTexts::tr("Answer: %1.").arg(ConditionExplanation(program, graph, at).asks().join(QStringLiteral(", ")));
            } else if (truth == Kleene::True) {
                outcome.state = core::GateState::Fail;
                outcome.message = ElementRuleTexts::tr("%1 meets a condition that the policy does not allow: %2.").arg(gateElementName(model, element), rule.when);
                outcome.help = ElementRuleTexts::tr("Change what the condition looks at, in the system and then in the diagram.");
            } else {
                outcome.state = core::GateState::Pass;
                outcome.message = ElementRuleTexts::tr("%1 does not meet: %2.").arg(gateElementName(model, element), rule.when);
            }
            outcomes += outcome;
        }
    }
    return outcomes;
}

core::Result<QList<core::GateOutcome>> evidenceOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const core::GateContext &context)
{
    QList<core::GateOutcome> outcomes;
    if (policy.evidence.isEmpty())
        return outcomes;
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    for (const EvidenceDemand &demand : policy.evidence) {
        const QStringList checks = QStringList(demand.evidence) + rules->catalogue().evidence.value(demand.evidence).checks;
        for (const Element &element : model.elements) {
            if (element.kind != demand.elementKind || element.isOutOfScope)
                continue;
            HALLMARKER_ASSIGN(const core::GateOutcome outcome, judgeEvidence(demand, model, element, checks, context));
            outcomes += outcome;
        }
    }
    return outcomes;
}

core::Result<QList<core::GateOutcome>> recordOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const core::GateContext &context)
{
    QList<core::GateOutcome> outcomes;
    if (policy.records.isEmpty())
        return outcomes;
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, RuleSet::builtIn());
    const RuleGraph graph = wholeModelGraph(model, *rules);
    for (const RecordDemand &demand : policy.records) {
        Kleene needed = demand.when.isEmpty() ? Kleene::True : Kleene::False;
        if (!demand.when.isEmpty()) {
            HALLMARKER_ASSIGN(const ConditionProgram program, ConditionProgram::compile(demand.when, rules->vocabulary()));
            for (int at = 0; at < static_cast<int>(graph.elements().size()); ++at)
                needed = needed | program.evaluate(graph, at);
        }
        core::GateOutcome outcome = modelOutcome(model, demand.id, demand.where);
        outcome.key = QStringLiteral("%1@%2").arg(demand.id, modelKey(model));
        outcome.title = ElementRuleTexts::tr("Record: %1").arg(demand.record);
        outcome.severity = demand.severity;
        outcome.help = ElementRuleTexts::tr("Bring the assessment to its decision, or name the system of the model.");
        outcome.state = core::GateState::Fail;
        outcome.message = ElementRuleTexts::tr("%1 needs an assessment %2 that is %3, and there is none about its system.").arg(model.title, demand.record, demand.states.join(QStringLiteral(", ")));
        if (needed == Kleene::False) {
            outcome.state = core::GateState::Pass;
            outcome.message = ElementRuleTexts::tr("%1 needs no assessment %2: %3 holds nowhere.").arg(model.title, demand.record, demand.when);
        }
        if (needed != Kleene::False && !model.system.isEmpty()) {
            HALLMARKER_ASSIGN(const QList<core::Record> records, context.workspace.records({.kind = QStringLiteral("assessment"), .bodyKey = QStringLiteral("subject"), .bodyValue = model.system}));
            for (const core::Record &record : records) {
                const QString state = record.body.value(QStringLiteral("state")).toString();
                if (record.body.value(QStringLiteral("templateUrn")).toString().section(QLatin1Char(':'), -1) != demand.record || !demand.states.contains(state))
                    continue;
                outcome.recordId = record.id;
                HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, context.workspace.staleness(record.body.value(QStringLiteral("signOff")).toString()));
                const QDate review = QDate::fromString(record.body.value(QStringLiteral("reviewOn")).toString(), Qt::ISODate);
                const qint64 endMs = review.isValid() ? QDateTime(review.addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() : 0;
                if (!causes.isEmpty()) {
                    outcome.message = ElementRuleTexts::tr("What the assessment \"%1\" rests on has changed since it was decided.").arg(record.name);
                } else if (demand.isWithinValidity && endMs > 0 && context.nowMs >= endMs) {
                    outcome.message = ElementRuleTexts::tr("The assessment \"%1\" was to be looked at again on %2.").arg(record.name, review.toString(Qt::ISODate));
                } else {
                    outcome.state = core::GateState::Pass;
                    outcome.message = ElementRuleTexts::tr("The assessment \"%1\" is %2.").arg(record.name, state);
                    outcome.goodUntilMs = demand.isWithinValidity ? endMs : 0;
                    outcome.goodUntil = ElementRuleTexts::tr("The assessment \"%1\"").arg(record.name);
                    break;
                }
            }
        }
        if (needed == Kleene::Unknown && outcome.state == core::GateState::Fail) {
            outcome.state = core::GateState::Incomplete;
            outcome.message = ElementRuleTexts::tr("Whether %1 needs an assessment %2 depends on what nobody has said: %3.").arg(model.title, demand.record, demand.when);
        }
        outcomes += outcome;
    }
    return outcomes;
}

} // namespace hallmarker::threats
