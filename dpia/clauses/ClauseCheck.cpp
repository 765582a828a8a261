#include "dpia/clauses/ClauseCheck.h"

#include "dpia/clauses/ClauseTexts.h"

#include <QJsonArray>

namespace hallmarker::dpia {

namespace {

const QString agreementRole = QStringLiteral("agreement");

/// What of an agreed text is not as it has to be: ids of elements, and "wording" where words take it back.
QStringList weaknesses(const ClauseStanding &standing)
{
    const ClauseReading *reading = standing.reading(ClauseSide::Agreed);
    if (reading == nullptr || standing.state != ClauseState::Weakened)
        return {};
    QStringList found = reading->missing();
    if (!reading->softened.isEmpty() && !reading->isSoftenedAccepted)
        found += QStringLiteral("wording");
    return found;
}

void decideClauses(core::CheckOutcome &outcome, const Negotiation &negotiation, qint64 nowMs)
{
    const int weakened = negotiation.count(ClauseState::Weakened);
    const int missing = negotiation.count(ClauseState::Missing);
    const int open = negotiation.count(ClauseState::Open);
    const QString &name = negotiation.use().name;
    if (negotiation.required() == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = ClauseTexts::tr("Nothing is known of the use of \"%1\" that asks for a clause. Say what the agreement is about.").arg(name);
    } else if (weakened > 0) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = ClauseTexts::tr("\"%1\" has %n weakened clause(s); missing %2, still open %3.", nullptr, weakened).arg(name).arg(missing).arg(open);
    } else if (missing > 0) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = ClauseTexts::tr("\"%1\" lacks %n required clause(s); still open %2.", nullptr, missing).arg(name).arg(open);
    } else if (open > 0 && negotiation.hasBegun(nowMs)) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = ClauseTexts::tr("\"%1\" is in force, and %n required clause(s) are not agreed on yet.", nullptr, open).arg(name);
    } else if (open > 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = ClauseTexts::tr("%n required clause(s) of \"%1\" are still negotiated.", nullptr, open).arg(name);
    } else {
        outcome.verdict = core::Verdict::Pass;
        outcome.reason = ClauseTexts::tr("\"%1\" has every clause that its use asks for.").arg(name);
    }
}

} // namespace

ClauseCheck::ClauseCheck(std::shared_ptr<const ContractSource> source) : m_source(std::move(source))
{
    m_definition.id = id();
    m_definition.version = QStringLiteral("1");
    m_definition.title = ClauseTexts::tr("Clauses of an agreement");
    m_definition.summary = ClauseTexts::tr("Compares what an agreement says with the clauses that its use asks for: what it is about, for which purposes, where, with which data.");
    m_definition.verdictRule = ClauseTexts::tr("Fails when a required clause is missing or weakened, or when the agreement is in force and a required clause is still open; inconclusive while clauses are negotiated before it begins, or when nothing is known of the use; passes otherwise. A clause that a person has set aside with a reason counts as dealt with and is counted.");
    m_definition.sources = {QStringLiteral("GDPR Art. 28(3), 44-46"), QStringLiteral("AI Act Art. 25(4), 53(1)(b)")};
    m_definition.readsRecords = true;
    m_definition.inputs = {{agreementRole, {QStringLiteral("agreement")}, true, ClauseTexts::tr("Agreement"), ClauseTexts::tr("What was agreed on with a vendor")}};
    m_definition.figures = {{QStringLiteral("required"), ClauseTexts::tr("Required clauses"), {}, ClauseTexts::tr("Clauses that the use of the agreement asks for."), 0},
                            {QStringLiteral("missing"), ClauseTexts::tr("Missing"), {}, ClauseTexts::tr("Required clauses to which nobody has said anything."), -1},
                            {QStringLiteral("weakened"), ClauseTexts::tr("Weakened"), {}, ClauseTexts::tr("Agreed texts that lack something required, or take it back."), -1},
                            {QStringLiteral("open"), ClauseTexts::tr("Still open"), {}, ClauseTexts::tr("Required clauses that are negotiated and not agreed on."), -1},
                            {QStringLiteral("set_aside"), ClauseTexts::tr("Set aside"), {}, ClauseTexts::tr("Required clauses that a person has set aside with a reason."), -1}};
}

core::CheckOutcome ClauseCheck::judge(const Negotiation &negotiation, qint64 nowMs)
{
    core::CheckOutcome outcome;
    outcome.ground = negotiation.ground();
    outcome.figures = {{QStringLiteral("required"), double(negotiation.required())},
                       {QStringLiteral("missing"), double(negotiation.count(ClauseState::Missing))},
                       {QStringLiteral("weakened"), double(negotiation.count(ClauseState::Weakened))},
                       {QStringLiteral("open"), double(negotiation.count(ClauseState::Open))},
                       {QStringLiteral("set_aside"), double(negotiation.count(ClauseState::SetAside))}};
    core::FigureTable table{QStringLiteral("clauses"), ClauseTexts::tr("Required clauses"), {ClauseTexts::tr("Clause"), ClauseTexts::tr("State"), ClauseTexts::tr("What is not there"), ClauseTexts::tr("Asked for by")}, {}};
    for (const ClauseStanding &standing : negotiation.clauses())
        if (standing.isRequired)
            table.rows.append(QJsonArray{standing.clause->id, clauseStateName(standing.state), weaknesses(standing).join(QStringLiteral(", ")), standing.because});
    outcome.tables = {table};
    // What is open is judged otherwise once the agreement begins.
    if (negotiation.use().fromMs > nowMs)
        outcome.validUntilMs = negotiation.use().fromMs;
    else if (negotiation.use().untilMs > nowMs)
        outcome.validUntilMs = negotiation.use().untilMs;
    decideClauses(outcome, negotiation, nowMs);
    return outcome;
}

core::Result<core::CheckOutcome> ClauseCheck::run(const core::CheckRequest &request, core::Progress &) const
{
    const core::CheckInput *agreement = request.input(agreementRole);
    Q_ASSERT(request.workspace != nullptr && agreement != nullptr);
    HALLMARKER_ASSIGN(const Negotiation negotiation, Negotiation::read(*request.workspace, *m_source, agreement->record.id));
    return judge(negotiation, request.workspace->clock().nowMs());
}

core::Result<QList<core::Digest>> ClauseCheck::grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &) const
{
    QList<core::Digest> digests;
    for (const core::CheckRequest &request : requests) {
        const core::CheckInput *agreement = request.input(agreementRole);
        if (agreement == nullptr) {
            digests.append(core::Digest());
            continue;
        }
        HALLMARKER_ASSIGN(const Negotiation negotiation, Negotiation::read(workspace, *m_source, agreement->record.id));
        digests.append(negotiation.ground());
    }
    return digests;
}

} // namespace hallmarker::dpia
