#include "threats/status/ThreatRegister.h"

#include "core/json/CanonicalJson.h"
#include "threats/rules/WhyText.h"
#include "threats/status/Days.h"
#include "threats/status/StatusTexts.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

/// The way whose controls all hold and that lasts longest; -1 when there is none.
qsizetype holdingWay(const QList<QStringList> &ways, const QList<ControlStanding> &controls, qint64 &endsMs)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        qint64 ends = 0;
        bool holds = !ways.at(i).isEmpty();
        for (const QString &id : ways.at(i)) {
            const auto control = std::find_if(controls.begin(), controls.end(), [&id](const ControlStanding &standing) { return standing.control == id; });
            holds = holds && control != controls.end() && control->holds;
            if (holds)
                ends = ends == 0 ? control->endsMs : std::min(ends, control->endsMs);
        }
        if (holds && (best < 0 || ends > endsMs)) {
            best = i;
            endsMs = ends;
        }
    }
    return best;
}

/// Ways that a day ago would have held: each of their controls holds, or has merely become too old.
void noteExpired(JudgedThreat &threat, const QList<QStringList> &ways)
{
    for (const QStringList &way : ways) {
        bool isLapsed = false;
        bool isWhole = !way.isEmpty();
        for (const QString &id : way) {
            const auto control = std::find_if(threat.controls.begin(), threat.controls.end(), [&id](const ControlStanding &standing) { return standing.control == id; });
            isWhole = isWhole && control != threat.controls.end() && (control->holds || control->hasLapsed());
            isLapsed = isLapsed || (control != threat.controls.end() && control->hasLapsed());
        }
        if (!isWhole || !isLapsed)
            continue;
        for (const ControlStanding &control : threat.controls) {
            for (const ProofStanding &proof : control.proofs) {
                if (proof.state != ProofState::Expired || !way.contains(control.control) || threat.expiredFindings.contains(proof.finding))
                    continue;
                threat.expired += proof.proof.evidence;
                threat.expiredFindings += proof.finding;
                threat.standing += StatusTexts::tr("The evidence %1 for %2 is too old since %3 (%4). Run %5 again.").arg(proof.proof.evidence, control.control, dayText(proof.endsMs), proof.finding, proof.check);
            }
        }
    }
}

bool takeDecision(JudgedThreat &threat, const SignedDecision &decision, qint64 nowMs)
{
    const QString word = threatStatusNames().at(static_cast<int>(decision.status));
    if (decision.isWithdrawn())
        threat.standing += StatusTexts::tr("The decision \"%1\" by %2 was withdrawn by %3: %4", "a status, who signed, who withdrew, why").arg(word, decision.by, decision.withdrawnBy, decision.withdrawal);
    else if (!decision.isSigned())
        threat.standing += StatusTexts::tr("The decision \"%1\" by %2 does not count: its signature does not hold.").arg(word, decision.by);
    else if (decision.endsMs() <= nowMs)
        threat.standing += StatusTexts::tr("The decision \"%1\" by %2 ended on %3.").arg(word, decision.by, decision.until);
    else if (decision.about != threat.about)
        threat.standing += StatusTexts::tr("The decision \"%1\" by %2 does not count any more: what it was made about has changed.").arg(word, decision.by);
    else {
        threat.status = decision.status;
        threat.endsMs = decision.endsMs();
        threat.standing += StatusTexts::tr("%1 by %2 until %3: %4", "a decision, who signed it, the day, the reason").arg(word, decision.by, decision.until, decision.reason);
        return true;
    }
    return false;
}

/// What people said without a signature. A statement counts as one; nothing typed counts as evidence or as a signed decision.
bool takeStatement(JudgedThreat &threat, const ThreatDecision &decision)
{
    const QString word = threatStatusNames().at(static_cast<int>(decision.status));
    switch (decision.status) {
    case ThreatStatus::Open:
    case ThreatStatus::NeedsAnswer: return false;
    case ThreatStatus::MitigatedByEvidence:
        threat.standing += StatusTexts::tr("The model says \"%1\"; that follows from evidence alone and is not taken from there.").arg(word);
        return false;
    case ThreatStatus::Accepted:
    case ThreatStatus::Transferred:
    case ThreatStatus::NotApplicable:
        threat.standing += StatusTexts::tr("The model says \"%1\"; that counts once it is signed with a reason, an owner and an end.").arg(word);
        return false;
    case ThreatStatus::MitigatedByStatement:
    case ThreatStatus::Avoided: {
        const QString reason = decision.reason.isEmpty() ? decision.mitigation : decision.reason;
        if (reason.trimmed().isEmpty()) {
            threat.standing += StatusTexts::tr("The model says \"%1\" and not why. Add a reason.").arg(word);
            return false;
        }
        threat.status = decision.status;
        threat.standing += StatusTexts::tr("%1 as somebody says: %2", "a status, the reason").arg(word, reason);
        return true;
    }
    }
    return false;
}

} // namespace

core::Result<RegisterGrounds> RegisterGrounds::load(core::Workspace &workspace, const ThreatModel &model)
{
    RegisterGrounds grounds;
    grounds.nowMs = workspace.clock().nowMs();
    HALLMARKER_ASSIGN(grounds.evidence, EvidencePool::load(workspace));
    HALLMARKER_ASSIGN(grounds.decisions, SignedDecision::ofModel(workspace, model.id));
    for (const Element &element : model.elements) {
        for (const QString &id : element.records) {
            if (grounds.bases.contains(id))
                continue;
            const auto record = workspace.record(id);
            if (!record && record.error().kind == core::ErrorKind::NotFound)
                continue;
            if (!record)
                return record.error();
            // Of a thing with versions the newest one counts: another file is another thing to decide about.
            core::RecordFilter filter;
            filter.kind = record->kind + QStringLiteral("-version");
            filter.bodyKey = record->kind;
            filter.bodyValue = record->id;
            HALLMARKER_ASSIGN(const QList<core::Record> versions, workspace.records(filter));
            const auto newest = std::max_element(versions.begin(), versions.end(), [](const core::Record &a, const core::Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
            grounds.bases.insert(id, newest == versions.end() ? record->basis : newest->basis);
        }
    }
    return grounds;
}

core::Result<ThreatRegister> ThreatRegister::load(core::Workspace &workspace, std::shared_ptr<const RuleSet> rules, const ThreatModel &model)
{
    HALLMARKER_ASSIGN(const RegisterGrounds grounds, RegisterGrounds::load(workspace, model));
    return ThreatRegister(std::move(rules), model, grounds);
}

ThreatRegister::ThreatRegister(std::shared_ptr<const RuleSet> rules, const ThreatModel &model, const RegisterGrounds &grounds) : m_run(std::move(rules), model)
{
    m_threats.reserve(static_cast<qsizetype>(m_run.instances().size()));
    QSet<QString> keys;
    for (const ThreatInstance &instance : m_run.instances()) {
        m_threats.append(judged(instance, model, grounds));
        keys.insert(instance.key);
    }
    for (const ThreatDecision &decision : model.threats) {
        if (decision.isOwn() && !keys.contains(decision.key))
            m_threats.append(own(decision, model, grounds));
        else if (!keys.contains(decision.key))
            m_orphans += decision.key;
    }
    for (auto it = grounds.decisions.begin(); it != grounds.decisions.end(); ++it) {
        if (!find(it.key()) && !m_orphans.contains(it.key()))
            m_orphans += it.key();
    }
    m_orphans.sort();
}

const JudgedThreat *ThreatRegister::find(const QString &key) const
{
    const auto found = std::find_if(m_threats.begin(), m_threats.end(), [&key](const JudgedThreat &threat) { return threat.key == key; });
    return found == m_threats.end() ? nullptr : &*found;
}

core::Digest ThreatRegister::digestOf(const ThreatInstance &instance, const Element &element, const RegisterGrounds &grounds) const
{
    // What made it fire, how bad it is, and the files behind the element. No names, no places: those may change.
    QJsonArray facts;
    for (const ConditionFact &fact : m_run.explanation(instance).facts())
        facts.append(QJsonArray{fact.owner, fact.attribute, fact.value});
    QJsonArray records;
    for (const QString &id : element.records)
        records.append(QJsonArray{id, grounds.bases.value(id).toString()});
    return core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("key"), instance.key}, {QStringLiteral("kind"), element.kind}, {QStringLiteral("applies"), appliesName(instance.applies)}, {QStringLiteral("severity"), severityName(instance.severity)}, {QStringLiteral("facts"), facts}, {QStringLiteral("records"), records}});
}

JudgedThreat ThreatRegister::judged(const ThreatInstance &instance, const ThreatModel &model, const RegisterGrounds &grounds) const
{
    const CatalogueThreat &described = m_run.threat(instance);
    const Element &element = model.elements.at(instance.at); // the graph keeps the order of the model
    JudgedThreat threat;
    threat.key = instance.key;
    threat.threat = instance.threat;
    threat.title = m_words->title(described);
    threat.element = instance.element;
    threat.elementName = element.name.isEmpty() ? element.key : element.name;
    threat.applies = instance.applies;
    threat.severity = instance.severity;
    threat.flows = instance.flows;
    threat.why = whyText(m_run, instance);
    if (instance.applies == Applies::Unknown)
        threat.asks = m_run.explanation(instance).asks();
    threat.about = digestOf(instance, element, grounds);
    const ControlJudge judge(m_run.rules().catalogue(), grounds.evidence, grounds.nowMs, *m_words);
    for (const QString &control : described.controls)
        threat.controls.append(judge.judge(control, element));

    qint64 ends = 0;
    const QList<QStringList> ways = described.ways();
    if (const qsizetype way = holdingWay(ways, threat.controls, ends); way >= 0) {
        threat.status = ThreatStatus::MitigatedByEvidence;
        threat.endsMs = ends;
        threat.standing += StatusTexts::tr("Evidence for %1 passes, until %2.").arg(ways.at(way).join(QStringLiteral(", ")), dayText(ends));
        return threat;
    }
    noteExpired(threat, ways);
    if (const auto decision = grounds.decisions.constFind(threat.key); decision != grounds.decisions.constEnd() && takeDecision(threat, *decision, grounds.nowMs))
        return threat;
    if (const ThreatDecision *decision = model.decision(threat.key); decision && takeStatement(threat, *decision))
        return threat;
    threat.status = instance.applies == Applies::Yes ? ThreatStatus::Open : ThreatStatus::NeedsAnswer;
    return threat;
}

JudgedThreat ThreatRegister::own(const ThreatDecision &decision, const ThreatModel &model, const RegisterGrounds &grounds) const
{
    JudgedThreat threat;
    threat.key = decision.key;
    threat.title = decision.title.isEmpty() ? decision.key : decision.title;
    threat.element = decision.on;
    if (const Element *element = model.element(decision.on))
        threat.elementName = element->name;
    else if (const Flow *flow = model.flow(decision.on))
        threat.elementName = flow->name;
    if (threat.elementName.isEmpty())
        threat.elementName = decision.on;
    if (!decision.flow.isEmpty())
        threat.flows += decision.flow;
    if (const auto named = severityFromName(decision.severity.toLower()))
        threat.severity = *named;
    else if (decision.likelihood >= 1 && decision.likelihood <= 3 && decision.impact >= 1 && decision.impact <= 3)
        threat.severity = severityOf(static_cast<Level>(decision.likelihood), static_cast<Level>(decision.impact));
    threat.why = decision.description.isEmpty() ? StatusTexts::tr("Written down by the team.") : decision.description;
    threat.about = core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("key"), decision.key}, {QStringLiteral("on"), decision.on}, {QStringLiteral("title"), decision.title}, {QStringLiteral("description"), decision.description}, {QStringLiteral("severity"), severityName(threat.severity)}});
    if (const auto found = grounds.decisions.constFind(threat.key); found != grounds.decisions.constEnd() && takeDecision(threat, *found, grounds.nowMs))
        return threat;
    takeStatement(threat, decision);
    return threat;
}

} // namespace hallmarker::threats
