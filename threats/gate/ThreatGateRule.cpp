#include "threats/gate/ThreatGateRule.h"

#include "threats/gate/ElementRules.h"
#include "threats/report/ThreatCells.h"
#include "threats/store/ThreatModelBook.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::threats {

namespace {

struct ThreatGateTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatGateTexts)
};

core::Result<LoadedThreatModel> modelOfKey(const ThreatModelBook &book, const QString &key)
{
    HALLMARKER_ASSIGN(const QList<ThreatModelSummary> all, book.list());
    std::optional<LoadedThreatModel> found;
    for (const ThreatModelSummary &one : all) {
        HALLMARKER_ASSIGN(const LoadedThreatModel loaded, book.load(one.id));
        if (loaded.model.key != key)
            continue;
        if (found)
            return core::Error(core::ErrorKind::Conflict, ThreatGateTexts::tr("\"%1\" and \"%2\" are both threat models with the id \"%3\". Name one by its title.").arg(found->model.title, loaded.model.title, key));
        found = loaded;
    }
    if (!found)
        return core::Error(core::ErrorKind::NotFound, ThreatGateTexts::tr("There is no threat model \"%1\".").arg(key));
    return *found;
}

QString shownSeverity(core::GateSeverity severity)
{
    return severityWord(static_cast<Severity>(severity)); // the same four, lowest first
}

QString statusWords(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words += threatStatusWord(name);
    return words.join(QStringLiteral(", "));
}

core::GateOutcome threatOutcome(const ThreatPolicy &policy, const ThreatModel &model, const GateThreat &threat, std::optional<core::GateSeverity> failOn)
{
    core::GateOutcome outcome = modelOutcome(model, threat.threat.isEmpty() ? threat.key : threat.threat, policy.where);
    outcome.key = QStringLiteral("%1@%2").arg(threat.key, modelKey(model));
    outcome.title = threat.title;
    outcome.what = threat.what;
    outcome.help = threat.help.isEmpty() ? ThreatGateTexts::tr("Decide about the threat in its model.") : threat.help;
    outcome.severity = threat.severity;
    outcome.tags = threat.tags;
    outcome.findingId = threat.finding;
    if (!threat.element.isEmpty()) // many threats share their title; the element tells them apart
        outcome.subjectName = ThreatGateTexts::tr("%1 (%2)", "element, threat model").arg(threat.element, model.title);
    if (!threat.about.isEmpty())
        outcome.subjectDigest = threat.about;
    outcome.goodUntilMs = threat.goodUntilMs;
    outcome.goodUntil = threat.goodUntil;
    const QString said = ThreatGateTexts::tr("%1 on %2: %3 (%4). %5", "threat, element, status, severity, why").arg(threat.title, threat.element, threatStatusWord(threat.status), shownSeverity(threat.severity), threat.why);
    outcome.message = said.trimmed();
    outcome.state = core::GateState::Pass;
    if (const auto limit = policy.maxSeverity.constFind(threat.status); limit != policy.maxSeverity.constEnd()) {
        if (*limit && threat.severity <= **limit)
            return outcome;
        outcome.state = core::GateState::Fail;
        outcome.message += QLatin1Char(' ') + (*limit ? ThreatGateTexts::tr("The policy allows %1 at most where the status is %2.").arg(shownSeverity(**limit), threatStatusWord(threat.status))
                                                      : ThreatGateTexts::tr("The policy allows no threat whose status is %1.").arg(threatStatusWord(threat.status)));
        if (failOn)
            outcome.severity = std::max(outcome.severity, *failOn);
    } else if (policy.failOnStatus.contains(threat.status)) {
        outcome.state = core::GateState::Fail;
    }
    return outcome;
}

} // namespace

QList<core::GateOutcome> threatOutcomes(const ThreatPolicy &policy, const ThreatModel &model, const QList<GateThreat> &threats, std::optional<core::GateSeverity> failOn)
{
    QList<core::GateOutcome> outcomes;
    for (const GateThreat &threat : threats)
        outcomes += threatOutcome(policy, model, threat, failOn);
    const auto unanswered = std::count_if(threats.begin(), threats.end(), [](const GateThreat &threat) { return threat.status == QLatin1String("needs-answer"); });
    if (policy.maxNeedsAnswer) {
        core::GateOutcome outcome = modelOutcome(model, QStringLiteral("threats.needs-answer"), policy.where);
        outcome.key = QStringLiteral("threats.needs-answer@%1").arg(modelKey(model));
        outcome.title = ThreatGateTexts::tr("Questions without an answer");
        outcome.help = ThreatGateTexts::tr("Answer the questions of the threat model.");
        outcome.severity = core::GateSeverity::High;
        outcome.state = unanswered <= *policy.maxNeedsAnswer ? core::GateState::Pass : core::GateState::Fail;
        outcome.message = ThreatGateTexts::tr("%n threat(s) of %1 need an answer; the policy allows %2.", nullptr, static_cast<int>(unanswered)).arg(model.title).arg(*policy.maxNeedsAnswer);
        outcomes += outcome;
    }
    if (outcomes.isEmpty()) {
        core::GateOutcome outcome = modelOutcome(model, QStringLiteral("threats"), policy.where);
        outcome.key = QStringLiteral("threats@%1").arg(modelKey(model));
        outcome.title = ThreatGateTexts::tr("Threats");
        outcome.state = model.elements.isEmpty() ? core::GateState::Incomplete : core::GateState::Pass;
        outcome.message = model.elements.isEmpty() ? ThreatGateTexts::tr("%1 has no element, so there is nothing to judge.").arg(model.title) : ThreatGateTexts::tr("No threat applies to %1.").arg(model.title);
        outcome.help = ThreatGateTexts::tr("Draw what there is, or make the diagram from the lineage.");
        outcomes += outcome;
    }
    return outcomes;
}

core::Result<void> ThreatGateRule::validate(const core::GatePolicy &policy) const
{
    HALLMARKER_TRY(ThreatPolicy::parse(policy));
    return {};
}

core::Result<QList<core::GateDemand>> ThreatGateRule::demands(const core::GatePolicy &policy) const
{
    HALLMARKER_ASSIGN(const ThreatPolicy threats, ThreatPolicy::parse(policy));
    QList<core::GateDemand> demands;
    const auto add = [&](const QString &requirement, const QString &title, const QString &text, core::GateSeverity severity, const core::ErrorLocation &where) {
        demands.append({requirement, id(), title, text, ThreatGateTexts::tr("Decide about the threat in its model."), severity, {QStringLiteral("security")}, where});
    };
    if (threats.areThreatsAsked) {
        QString text = ThreatGateTexts::tr("No threat may have the status: %1.").arg(statusWords(threats.failOnStatus));
        for (auto it = threats.maxSeverity.cbegin(); it != threats.maxSeverity.cend(); ++it)
            text += QLatin1Char(' ') + (it.value() ? ThreatGateTexts::tr("Where the status is %1, %2 is allowed at most.").arg(threatStatusWord(it.key()), shownSeverity(*it.value())) : ThreatGateTexts::tr("The policy allows no threat whose status is %1.").arg(threatStatusWord(it.key())));
        if (threats.maxNeedsAnswer)
            text += QLatin1Char(' ') + ThreatGateTexts::tr("%n threat(s) at most may need an answer.", nullptr, *threats.maxNeedsAnswer);
        add(QStringLiteral("threats"), ThreatGateTexts::tr("Threats"), text, core::GateSeverity::High, threats.where);
    }
    for (const EvidenceDemand &demand : threats.evidence)
        add(demand.id, ThreatGateTexts::tr("Evidence: %1").arg(demand.evidence), ThreatGateTexts::tr("Every element of the kind %1 needs evidence of %2.").arg(demand.elementKind, demand.evidence), demand.severity, demand.where);
    for (const RecordDemand &demand : threats.records)
        add(demand.id, ThreatGateTexts::tr("Record: %1").arg(demand.record), ThreatGateTexts::tr("Where %1 holds, the system needs an assessment %2 that is %3.").arg(demand.when.isEmpty() ? QStringLiteral("true") : demand.when, demand.record, demand.states.join(QStringLiteral(", "))), demand.severity, demand.where);
    for (const ElementRule &rule : threats.elementRules)
        add(rule.id, rule.title.isEmpty() ? rule.id : rule.title, rule.isWarning ? ThreatGateTexts::tr("An element on which this holds is told as a warning: %1.").arg(rule.when) : ThreatGateTexts::tr("On no element may this hold: %1.").arg(rule.when), rule.severity, rule.where);
    return demands;
}

core::Result<QList<core::GateOutcome>> ThreatGateRule::evaluate(const core::GateContext &context) const
{
    HALLMARKER_ASSIGN(const ThreatPolicy policy, ThreatPolicy::parse(context.policy));
    QList<core::GateOutcome> outcomes;
    if (!policy.isAsked)
        return outcomes;
    const ThreatModelBook book(context.workspace);
    QStringList ids;
    if (policy.model.isEmpty()) {
        HALLMARKER_ASSIGN(const QList<ThreatModelSummary> all, book.list());
        for (const ThreatModelSummary &one : all)
            ids += one.id;
        ids.sort();
    } else {
        ids += policy.model;
    }
    for (const QString &reference : std::as_const(ids)) {
        auto loaded = book.load(reference);
        if (!loaded && loaded.error().kind == core::ErrorKind::NotFound && !policy.model.isEmpty()) // by its own id, which keys name and a new title leaves alone
            loaded = modelOfKey(book, policy.model);
        if (!loaded && loaded.error().kind != core::ErrorKind::NotFound)
            return loaded.error();
        if (!loaded) {
            ids.clear();
            break;
        }
        const ThreatModel &model = loaded->model;
        if (policy.areThreatsAsked) {
            HALLMARKER_ASSIGN(const QList<GateThreat> judged, m_judge.judge(context.workspace, model, context.nowMs));
            outcomes += threatOutcomes(policy, model, judged, context.policy.failOn);
        }
        HALLMARKER_ASSIGN(const QList<core::GateOutcome> evidence, evidenceOutcomes(policy, model, context));
        HALLMARKER_ASSIGN(const QList<core::GateOutcome> records, recordOutcomes(policy, model, context));
        HALLMARKER_ASSIGN(const QList<core::GateOutcome> elements, elementRuleOutcomes(policy, model));
        outcomes += evidence + records + elements;
    }
    if (ids.isEmpty() && !policy.allowNone) {
        core::GateOutcome none;
        none.key = QStringLiteral("threats@-");
        none.requirement = QStringLiteral("threats");
        none.title = ThreatGateTexts::tr("Threats");
        none.state = core::GateState::Fail;
        none.where = policy.where;
        none.message = policy.model.isEmpty() ? ThreatGateTexts::tr("The workspace has no threat model.") : ThreatGateTexts::tr("There is no threat model \"%1\".").arg(policy.model);
        none.help = ThreatGateTexts::tr("Make a threat model, or allow that there is none with \"allow_none\".");
        outcomes += none;
    }
    return outcomes;
}

} // namespace hallmarker::threats
