#include "checks/answers/ExtractionCheck.h"

#include "checks/answers/AttackFigures.h"
#include "checks/answers/SurrogateModel.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/performance/ClassificationMetrics.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct ExtractionText {
    Q_DECLARE_TR_FUNCTIONS(ExtractionText)
};

constexpr std::size_t leastSamples = 40;

core::CheckDefinition extractionDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("robustness.extraction");
    d.version = QStringLiteral("1");
    d.title = ExtractionText::tr("Copying the model through its interface");
    d.summary = ExtractionText::tr("Trains a copy from the answers that a caller gets and measures how often it decides as the model does on samples that it never asked about, by number of calls, before and after the measures of the interface.");
    d.verdictRule = ExtractionText::tr("Looks at the fidelity at the largest number of calls after the measures. Fails when its whole 95 % interval lies above \"max_fidelity\", passes when none of it does, inconclusive between, and with doubtful outputs (named hazards). "
                                       "One small copy is tried: a pass says that this thief failed, not that every thief will.");
    d.sources = {QStringLiteral("Tramer et al. 2016, Stealing machine learning models via prediction APIs"), QStringLiteral("Orekondy, Schiele, Fritz 2019, Knockoff nets"), QStringLiteral("Jagielski et al. 2020, High accuracy and high fidelity extraction of neural networks"), QStringLiteral("MITRE ATLAS AML.T0024.002")};
    d.inputs = ModelEvaluation::inputs();
    d.inputs.last().help = ExtractionText::tr("Samples that a caller could have. Two thirds are asked about, one third tests the copy; right answers are not used.");
    core::ParameterSpec calls = DefinitionParts::text("calls", ExtractionText::tr("Numbers of calls"), ExtractionText::tr("The copy is trained once for each; never more than there are samples to ask about."), QString());
    calls.type = core::ParameterType::Reals;
    calls.defaultValue = QJsonArray{50, 200, 1000};
    calls.minimum = 1;
    calls.maximum = 1e6;
    d.parameters = {calls, DefinitionParts::real("max_fidelity", ExtractionText::tr("Largest fidelity"), ExtractionText::tr("The share of decisions that a copy may share with the model."), 0.9, 0, 1)};
    d.parameters += AnswerView::parameters();
    d.parameters += ModelEvaluation::commonParameters(3000);
    d.figures = {DefinitionParts::figure("fidelity", ExtractionText::tr("Fidelity of the copy"), "share", ExtractionText::tr("How often the copy decides as the model does."), -1),
                 DefinitionParts::figure("fidelity_by_calls", ExtractionText::tr("Fidelity by calls"), "share", ExtractionText::tr("The same for each number of calls."), -1),
                 DefinitionParts::figure("most_frequent_share", ExtractionText::tr("Most frequent decision"), "share", ExtractionText::tr("How often one would agree by always giving the model's most frequent decision."), 0)};
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

/// What the attack has: inputs and full answers in a random order, the first part to ask about, the rest to test with.
struct Pool {
    std::vector<double> rows, probabilities;
    std::vector<int> decisions;
    int width = 0, classes = 0;
    std::size_t asked = 0;

    std::size_t size() const { return decisions.size(); }
    std::vector<double> head(const std::vector<double> &block, std::size_t count, int each) const { return {block.begin(), block.begin() + std::ptrdiff_t(count * std::size_t(each))}; }
    std::vector<double> testRows() const { return {rows.begin() + std::ptrdiff_t(asked * std::size_t(width)), rows.end()}; }
};

Pool poolOf(const ModelEvaluation &evaluation, const WorkerAnswer &answer, core::Seed seed)
{
    Pool pool;
    const worker::Samples &samples = evaluation.encoded().samples;
    pool.classes = answer.result.diagnosis.classes;
    const auto n = std::size_t(samples.count);
    pool.width = int(samples.values() / std::max<std::size_t>(1, n));
    const std::vector<double> all = probabilitiesOf(answer.result.scores, pool.classes);
    const std::vector<std::size_t> order = core::RandomStream(seed).permutation(n);
    for (const std::size_t i : order) {
        const auto row = all.begin() + std::ptrdiff_t(i * std::size_t(pool.classes));
        if (!std::all_of(row, row + pool.classes, [](double p) { return std::isfinite(p); }))
            continue;
        for (std::size_t k = 0; k < std::size_t(pool.width); ++k)
            pool.rows.push_back(samples.value(i * std::size_t(pool.width) + k));
        pool.probabilities.insert(pool.probabilities.end(), row, row + pool.classes);
        pool.decisions.push_back(int(std::max_element(row, row + pool.classes) - row));
    }
    pool.asked = pool.size() * 2 / 3;
    return pool;
}

MembershipAttack::Measured fidelityOf(const Pool &pool, const AnswerView &view, std::size_t calls, core::Seed seed)
{
    const SurrogateModel copy = SurrogateModel::trained(pool.head(pool.rows, calls, pool.width), view.seen(pool.head(pool.probabilities, calls, pool.classes), pool.classes), pool.width, pool.classes, seed);
    const std::vector<int> copied = copy.classesOf(pool.testRows());
    qint64 same = 0;
    for (std::size_t i = 0; i < copied.size(); ++i)
        same += copied[i] == pool.decisions[pool.asked + i] ? 1 : 0;
    return AttackFigures::share(same, qint64(copied.size()));
}

} // namespace

ExtractionCheck::ExtractionCheck() : m_definition(extractionDefinition())
{
}

core::Result<core::CheckOutcome> ExtractionCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(const ModelEvaluation evaluation, ModelEvaluation::prepare(request, progress));
    HALLMARKER_ASSIGN(const WorkerAnswer answer, evaluation.run(evaluation.job("scores"), progress));
    const Pool pool = poolOf(evaluation, answer, request.seed);
    if (pool.size() < leastSamples)
        return core::Error(core::ErrorKind::Invalid, ExtractionText::tr("A copy cannot be tried on %1 samples; at least %2 with an answer are needed.").arg(pool.size()).arg(leastSamples));
    std::vector<std::size_t> wanted;
    for (const QJsonValue &value : request.parameters.value(u"calls").toArray())
        wanted.push_back(std::size_t(std::llround(value.toDouble())));
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (wanted.empty())
        return core::Error(core::ErrorKind::Usage, ExtractionText::tr("Name at least one number of calls."), {}, {.pointer = QStringLiteral("/calls")});

    core::CheckOutcome outcome;
    outcome.environment = answer.environment;
    outcome.hazards = ModelEvaluation::hazardsOf(answer);
    const qint64 tests = qint64(pool.size() - pool.asked);
    const AnswerView view = AnswerView::of(request.parameters);
    QJsonArray rows;
    MembershipAttack::Measured judged;
    const auto tryCopies = [&](const AnswerView &seen, const QString &slice) -> core::Result<void> {
        std::size_t last = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, ExtractionText::tr("The check was cancelled."));
            progress.report(ExtractionText::tr("Training a copy from %1 calls").arg(wanted[i]), qint64(i), qint64(wanted.size()));
            const std::size_t got = std::size_t(seen.callsOf(qint64(std::min(wanted[i], pool.asked))));
            if (got != last)
                judged = fidelityOf(pool, seen, got, request.seed);
            last = got;
            outcome.figures << AttackFigures::figure("fidelity_by_calls", judged, tests, QStringLiteral("%1 calls=%2").arg(slice).arg(wanted[i]));
            rows.append(QJsonArray{seen.text(), qint64(wanted[i]), qint64(got), judged.value, judged.interval.low, judged.interval.high});
        }
        outcome.figures << AttackFigures::figure("fidelity", judged, tests, slice);
        return {};
    };
    HALLMARKER_TRY(tryCopies({}, AttackFigures::before()));
    if (!view.isOpen())
        HALLMARKER_TRY(tryCopies(view, AttackFigures::after()));
    std::vector<qint64> frequency(std::size_t(pool.classes), 0);
    for (std::size_t i = pool.asked; i < pool.size(); ++i)
        ++frequency[std::size_t(pool.decisions[i])];
    outcome.figures << AttackFigures::figure("most_frequent_share", AttackFigures::share(*std::max_element(frequency.begin(), frequency.end()), tests), tests, {});
    outcome.tables.append({QStringLiteral("copies"), ExtractionText::tr("Copies"), {ExtractionText::tr("Answers"), ExtractionText::tr("Calls"), ExtractionText::tr("Answered"), ExtractionText::tr("Fidelity"), ExtractionText::tr("from"), ExtractionText::tr("to")}, rows});
    AttackFigures::decide(outcome, judged, request.parameters.value(u"max_fidelity").toDouble(), ExtractionText::tr("The fidelity of the copy"), view);
    if (wanted.back() > pool.asked)
        outcome.reason += QLatin1Char(' ') + ExtractionText::tr("There were samples for %1 calls only.").arg(pool.asked);
    for (const QString &note : evaluation.notes())
        outcome.reason += QLatin1Char(' ') + note;
    return outcome;
}

} // namespace hallmarker::checks
