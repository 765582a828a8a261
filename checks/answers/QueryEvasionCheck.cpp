#include "checks/answers/QueryEvasionCheck.h"

#include "checks/answers/AttackFigures.h"
#include "checks/encoding/DefinitionParts.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct QueryEvasionText {
    Q_DECLARE_TR_FUNCTIONS(QueryEvasionText)
};

core::CheckDefinition queryEvasionDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("robustness.query-evasion");
    d.version = QStringLiteral("1");
    d.title = QueryEvasionText::tr("Evading the model through its interface");
    d.summary = QueryEvasionText::tr("Searches for a small change that flips the answer with nothing but the answers of the interface, before and after its measures.");
    d.verdictRule = QueryEvasionText::tr("Looks at the share of right answers that were flipped after the measures. Fails when its whole 95 % interval lies above \"max_success\", passes when none of it does, inconclusive between, and with doubtful outputs (named hazards). "
                                         "A pass is about callers who cannot copy the model first and attack the copy.");
    d.sources = {QStringLiteral("Andriushchenko et al. 2020, Square Attack"), QStringLiteral("Brendel, Rauber, Bethge 2018, Decision-based adversarial attacks"), QStringLiteral("MITRE ATLAS AML.T0043.001")};
    d.inputs = ModelEvaluation::inputs();
    d.parameters = {DefinitionParts::real("budget", QueryEvasionText::tr("Budget"), QueryEvasionText::tr("How far each input may be changed, as the model sees it."), 0.2, 1e-9, 1e6),
                    DefinitionParts::integer("calls", QueryEvasionText::tr("Calls per sample"), QueryEvasionText::tr("What the attack asks for one sample when nothing limits it. A quota of the interface cuts it."), 500, 10, 100000),
                    DefinitionParts::real("max_success", QueryEvasionText::tr("Largest share flipped"), QueryEvasionText::tr("The share of right answers that may be flipped."), 0.5, 0, 1)};
    d.parameters += AnswerView::parameters();
    d.parameters += ModelEvaluation::commonParameters(300);
    d.figures = {DefinitionParts::figure("evasion_success", QueryEvasionText::tr("Flipped answers"), "share", QueryEvasionText::tr("Which part of the right answers was flipped by a change within the budget."), -1)};
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

worker::AttackRun runThrough(const AnswerView &view, const QJsonObject &parameters, core::Seed seed)
{
    worker::AttackRun run;
    run.method = "square";
    run.budget = parameters.value(u"budget").toDouble();
    run.steps = int(std::max<qint64>(1, view.callsOf(parameters.value(u"calls").toInteger())));
    run.seed = seed.value >> 1;
    run.isLabelOnly = view.isLabelOnly;
    run.decimals = view.decimals;
    return run;
}

} // namespace

QueryEvasionCheck::QueryEvasionCheck() : m_definition(queryEvasionDefinition())
{
}

core::Result<core::CheckOutcome> QueryEvasionCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(const ModelEvaluation evaluation, ModelEvaluation::prepare(request, progress));
    const AnswerView view = AnswerView::of(request.parameters);
    worker::ModelJob job = evaluation.job("attack");
    job.runs.push_back(runThrough({}, request.parameters, request.seed));
    if (!view.isOpen())
        job.runs.push_back(runThrough(view, request.parameters, request.seed));
    HALLMARKER_ASSIGN(const WorkerAnswer answer, evaluation.run(job, progress));

    core::CheckOutcome outcome;
    outcome.environment = answer.environment;
    outcome.hazards = ModelEvaluation::hazardsOf(answer);
    MembershipAttack::Measured judged;
    for (std::size_t i = 0; i < job.runs.size(); ++i) {
        qint64 attacked = 0, flipped = 0;
        for (const std::uint8_t state : answer.result.runs[i].state) {
            attacked += state != 2 ? 1 : 0;
            flipped += state == 0 ? 1 : 0;
        }
        if (attacked == 0)
            return core::Error(core::ErrorKind::Invalid, QueryEvasionText::tr("The model answers none of the samples rightly, so there is no answer to flip."));
        judged = AttackFigures::share(flipped, attacked);
        outcome.figures << AttackFigures::figure("evasion_success", judged, attacked, i == 0 ? AttackFigures::before() : AttackFigures::after());
    }
    AttackFigures::decide(outcome, judged, request.parameters.value(u"max_success").toDouble(), QueryEvasionText::tr("The share of flipped answers"), view);
    for (const QString &note : evaluation.notes())
        outcome.reason += QLatin1Char(' ') + note;
    return outcome;
}

} // namespace hallmarker::checks
