#include "checks/robustness/EvasionReport.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/statistics/Intervals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct EvasionReportText {
    Q_DECLARE_TR_FUNCTIONS(EvasionReportText)
};

QString budgetSlice(double budget)
{
    return QStringLiteral("eps=%1").arg(QString::number(budget, 'g', 6));
}

QString shortNumber(double value)
{
    return QString::number(value, 'g', 4);
}

} // namespace

EvasionReport::EvasionReport(const ModelEvaluation &evaluation, const AttackPlan &plan, const WorkerAnswer &answer, const QJsonObject &parameters, bool isFgsm)
    : m_evaluation(evaluation), m_plan(plan), m_answer(answer), m_parameters(parameters), m_isFgsm(isFgsm)
{
    const auto classes = std::size_t(answer.result.diagnosis.classes);
    const worker::Samples &samples = evaluation.encoded().samples;
    for (std::size_t i = 0; i < std::size_t(samples.count); ++i) {
        const auto row = answer.result.scores.begin() + std::ptrdiff_t(i * classes);
        const bool isFinite = std::all_of(row, row + std::ptrdiff_t(classes), [](double score) { return std::isfinite(score); });
        m_cleanRight.push_back(isFinite && std::max_element(row, row + std::ptrdiff_t(classes)) - row == samples.y[i]);
    }
}

bool EvasionReport::wasRun(int run) const
{
    return run >= 0 && m_answer.result.runs[std::size_t(run)].wasRun;
}

bool EvasionReport::isTargeted() const
{
    return !m_plan.runs.front().target.empty();
}

EvasionReport::Share EvasionReport::withstood(int run) const
{
    Share share;
    for (const std::uint8_t state : m_answer.result.runs[std::size_t(run)].state) {
        share.n += state != 2;
        share.k += state == 1;
    }
    return share;
}

EvasionReport::Share EvasionReport::leftAfter(const std::vector<int> &runs) const
{
    Share share;
    for (std::size_t i = 0; i < m_cleanRight.size(); ++i) {
        bool isLeft = m_cleanRight[i] || isTargeted();
        bool isAttacked = !isTargeted();
        for (const int run : runs) {
            if (!wasRun(run))
                continue;
            const std::uint8_t state = m_answer.result.runs[std::size_t(run)].state[i];
            isLeft = isLeft && state != 0;
            isAttacked = isAttacked || state != 2;
        }
        share.n += isAttacked; // a targeted attack leaves out samples that are of the target class
        share.k += isAttacked && isLeft;
    }
    return share;
}

core::Figure EvasionReport::figureOf(const char *key, const Share &share, const QString &slice) const
{
    core::Figure figure = DefinitionParts::share(key, share.n > 0 ? share.value() : std::numeric_limits<double>::quiet_NaN(), share.n, slice);
    if (share.n > 0) {
        const Interval interval = wilsonInterval(share.k, share.n);
        figure.low = interval.low;
        figure.high = interval.high;
    } else {
        figure.note = EvasionReportText::tr("No sample was attacked.");
    }
    return figure;
}

void EvasionReport::addAccuracies()
{
    Share clean{std::count(m_cleanRight.begin(), m_cleanRight.end(), true), qint64(m_cleanRight.size())};
    m_outcome.figures << figureOf("clean_accuracy", clean);
    RobustnessCurve curve{{0, clean.value()}};
    QJsonArray rows;
    for (std::size_t i = 0; i < m_plan.budgets.size(); ++i) {
        const double budget = m_plan.budgets[i];
        if (!wasRun(m_plan.main[i]))
            continue;
        const Share share = withstood(m_plan.main[i]);
        const core::Figure figure = figureOf("robust_accuracy", share, budgetSlice(budget));
        m_outcome.figures << figure;
        curve.emplace_back(budget, share.value());
        QJsonValue oneStep;
        if (!m_plan.oneStep.empty() && wasRun(m_plan.oneStep[i])) {
            const Share one = withstood(m_plan.oneStep[i]);
            m_outcome.figures << figureOf("fgsm_accuracy", one, budgetSlice(budget));
            m_measured.oneStep.emplace_back(budget, one.value());
            oneStep = one.value();
        }
        m_measured.manySteps.emplace_back(budget, share.value());
        rows.append(QJsonArray{budget, share.value(), figure.low.value_or(0), figure.high.value_or(1), double(share.n), oneStep});
    }
    m_outcome.tables.append({QStringLiteral("budgets"), EvasionReportText::tr("Accuracy under attack per budget"),
                             {EvasionReportText::tr("Budget"), EvasionReportText::tr("Accuracy"), EvasionReportText::tr("From"), EvasionReportText::tr("To"), EvasionReportText::tr("Samples"), EvasionReportText::tr("Accuracy under one step")}, rows});
    if (curve.size() < 2 || isTargeted())
        return;
    m_outcome.figures << DefinitionParts::number("area_under_curve", areaUnder(curve));
    core::Figure half = DefinitionParts::number("halving_budget", halvingBudget(curve).value_or(std::numeric_limits<double>::quiet_NaN()));
    if (!std::isfinite(half.value))
        half.note = EvasionReportText::tr("More than half of the right answers survive every budget.");
    m_outcome.figures << half;
}

void EvasionReport::addSizes()
{
    for (std::size_t i = 0; i < m_plan.budgets.size(); ++i) {
        if (!wasRun(m_plan.main[i]))
            continue;
        const worker::AttackRunResult &run = m_answer.result.runs[std::size_t(m_plan.main[i])];
        std::vector<double> flips;
        double sum = 0;
        double largest = 0;
        double largestInput = 0;
        qint64 attacked = 0;
        for (std::size_t k = 0; k < run.state.size(); ++k) {
            if (run.state[k] == 2)
                continue;
            ++attacked;
            sum += run.l2[k];
            largest = std::max(largest, run.l2[k]);
            largestInput = std::max(largestInput, run.linf[k]);
            if (run.state[k] == 0 && (m_cleanRight[k] || isTargeted()))
                flips.push_back(run.l2[k]);
        }
        const QString slice = budgetSlice(m_plan.budgets[i]);
        if (attacked == 0)
            continue;
        m_outcome.figures << DefinitionParts::number("mean_l2", sum / double(attacked), "", slice) << DefinitionParts::number("max_l2", largest, "", slice)
                          << DefinitionParts::number("max_linf", largestInput, "", slice);
        if (flips.empty())
            continue;
        std::nth_element(flips.begin(), flips.begin() + std::ptrdiff_t(flips.size() / 2), flips.end());
        core::Figure median = DefinitionParts::number("median_flip_l2", flips[flips.size() / 2], "", slice);
        median.n = qint64(flips.size());
        m_outcome.figures << median;
    }
}

void EvasionReport::addSanity()
{
    const int main = m_plan.main[m_plan.judged];
    const QString slice = budgetSlice(m_plan.judgedBudget());
    const Share attacked = leftAfter({main});
    m_measured.isDifferentiable = m_answer.result.diagnosis.isDifferentiable;
    m_measured.zeroGradientShare = m_answer.result.diagnosis.zeroGradientShare;
    m_measured.attacked = attacked.value();
    m_measured.samples = attacked.n;
    m_outcome.figures << DefinitionParts::share("zero_gradient_share", m_measured.zeroGradientShare, std::count(m_cleanRight.begin(), m_cleanRight.end(), true));
    if (wasRun(m_plan.otherLoss)) {
        const Share left = leftAfter({main, m_plan.otherLoss});
        m_measured.otherLoss = left.value();
        m_outcome.figures << figureOf("other_loss_accuracy", left, slice);
    }
    if (wasRun(m_plan.noise)) {
        const Share left = leftAfter({m_plan.noise});
        m_measured.noise = left.value();
        m_outcome.figures << figureOf("noise_accuracy", left, slice);
    }
    if (wasRun(m_plan.blackBox)) {
        const Share left = leftAfter({main, m_plan.otherLoss, m_plan.blackBox});
        m_measured.blackBox = left.value();
        m_outcome.figures << figureOf("black_box_accuracy", left, slice);
    }
    if (wasRun(m_plan.unbounded)) {
        const Share left = leftAfter({main, m_plan.unbounded});
        m_measured.unbounded = left.value();
        m_outcome.figures << figureOf("unbounded_accuracy", left);
    }
    std::vector<int> all{main, m_plan.otherLoss, m_plan.noise, m_plan.blackBox};
    if (!m_plan.oneStep.empty())
        all.push_back(m_plan.oneStep[m_plan.judged]);
    m_worst = leftAfter(all);
    m_outcome.figures << figureOf("worst_case_accuracy", m_worst, slice);
    m_outcome.hazards = ModelEvaluation::hazardsOf(m_answer) + attackSanityHazards(m_measured);
}

QString EvasionReport::changesOf(const worker::AttackRunResult &run, std::size_t example) const
{
    const worker::Samples &samples = m_evaluation.encoded().samples;
    const std::size_t width = samples.values() / std::size_t(samples.count);
    const auto row = std::size_t(run.exampleRows[example]);
    std::vector<std::pair<double, std::size_t>> changes;
    for (std::size_t k = 0; k < width; ++k)
        changes.emplace_back(run.examples[example * width + k] - samples.value(row * width + k), k);
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return std::abs(a.first) > std::abs(b.first); });
    QStringList texts;
    constexpr std::size_t named = 3;
    for (std::size_t k = 0; k < std::min(named, changes.size()) && changes[k].first != 0; ++k) {
        double change = changes[k].first;
        const QString name = m_evaluation.encoded().inputNames.value(qsizetype(changes[k].second));
        for (const FeatureSpec &feature : m_evaluation.signature().features) // back into the unit of the column
            if (feature.kind == FeatureSpec::Kind::Numeric && feature.column == name)
                change *= feature.scale;
        texts.append(QStringLiteral("%1 %2%3").arg(name, change > 0 ? QStringLiteral("+") : QString(), shortNumber(change)));
    }
    return texts.join(QStringLiteral("; "));
}

void EvasionReport::addExamples()
{
    const int main = m_plan.main[m_plan.judged];
    if (!wasRun(main))
        return;
    const worker::AttackRunResult &run = m_answer.result.runs[std::size_t(main)];
    QJsonArray rows;
    for (std::size_t i = 0; i < run.exampleRows.size(); ++i) {
        const auto sample = std::size_t(run.exampleRows[i]);
        if (run.state[sample] != 0 || (!m_cleanRight[sample] && !isTargeted()))
            continue; // was wrong before, or withstood
        rows.append(QJsonArray{double(m_evaluation.encoded().rows[sample] + 1), m_evaluation.className(m_evaluation.encoded().samples.y[sample]), m_evaluation.className(run.answers[sample]),
                               run.l2[sample], run.linf[sample], changesOf(run, i)});
    }
    if (!rows.isEmpty())
        m_outcome.tables.append({QStringLiteral("examples"), EvasionReportText::tr("Smallest changes that flipped a right answer"),
                                 {EvasionReportText::tr("Row"), EvasionReportText::tr("Right answer"), EvasionReportText::tr("Answer under attack"), EvasionReportText::tr("Length of the change"),
                                  EvasionReportText::tr("Greatest change of one input"), EvasionReportText::tr("Largest changes")}, rows});
}

void EvasionReport::addSettings()
{
    const worker::AttackRun &run = m_plan.runs[std::size_t(m_plan.main[m_plan.judged])];
    QJsonArray rows;
    const auto add = [&](const QString &name, const QJsonValue &value) { rows.append(QJsonArray{name, value}); };
    add(EvasionReportText::tr("Norm"), QString::fromStdString(run.norm));
    add(EvasionReportText::tr("Steps"), run.steps);
    add(EvasionReportText::tr("Step size at the judged budget"), run.stepSize);
    add(EvasionReportText::tr("Restarts"), run.restarts);
    add(EvasionReportText::tr("Random first start"), run.randomStart ? EvasionReportText::tr("yes") : EvasionReportText::tr("no"));
    add(EvasionReportText::tr("Aim"), m_parameters.value(u"target"));
    add(EvasionReportText::tr("Samples"), double(m_cleanRight.size()));
    const worker::Samples &samples = m_evaluation.encoded().samples;
    const auto frozen = std::count(samples.mutableInputs.begin(), samples.mutableInputs.end(), 0);
    add(EvasionReportText::tr("Inputs that may not change"), double(frozen));
    add(EvasionReportText::tr("Inputs"), double(samples.values()) / double(samples.count));
    add(EvasionReportText::tr("Precision of the calculation"), QString::fromStdString(m_answer.result.diagnosis.precision));
    add(EvasionReportText::tr("Output of the model"), QString::fromStdString(m_answer.result.diagnosis.output));
    add(EvasionReportText::tr("Queries per sample of the attack by scores"), wasRun(m_plan.blackBox) ? QJsonValue(m_plan.runs[std::size_t(m_plan.blackBox)].steps) : QJsonValue());
    m_outcome.tables.append({QStringLiteral("settings"), EvasionReportText::tr("Settings of the attack"), {EvasionReportText::tr("Setting"), EvasionReportText::tr("Value")}, rows});
}

void EvasionReport::decide()
{
    const double required = m_parameters.value(u"required_accuracy").toDouble();
    const Interval interval = wilsonInterval(m_worst.k, m_worst.n);
    const QString measured = EvasionReportText::tr("At the budget %1, %2 of the samples survive (95 % interval %3 to %4); %5 are required.")
                                 .arg(shortNumber(m_plan.judgedBudget()), DefinitionParts::percent(m_worst.value()), DefinitionParts::percent(interval.low), DefinitionParts::percent(interval.high), DefinitionParts::percent(required));
    // Without a gradient the attack went nowhere: such a sample proves something only where the scores were attacked too.
    const qint64 right = std::count(m_cleanRight.begin(), m_cleanRight.end(), true);
    const qint64 blind = wasRun(m_plan.blackBox) ? 0 : std::llround(m_measured.zeroGradientShare * double(right));
    const bool isProven = wilsonInterval(std::max<qint64>(0, m_worst.k - blind), m_worst.n).low >= required;
    QStringList sentences{measured};
    if (m_worst.n > 0 && interval.high < required) {
        m_outcome.verdict = core::Verdict::Fail; // an attack that works is proof, whatever else is odd
    } else if (ModelEvaluation::isDoubtful(m_outcome.hazards)) {
        m_outcome.verdict = core::Verdict::Inconclusive;
        sentences.append(EvasionReportText::tr("This does not count as robust, because the attack or the model is doubtful."));
    } else if (interval.low >= required && isProven) {
        m_outcome.verdict = core::Verdict::Pass;
    } else if (interval.low >= required) {
        m_outcome.verdict = core::Verdict::Inconclusive;
        sentences.append(EvasionReportText::tr("%1 of the samples have no gradient, and without them the interval does not reach what is required. Set \"black_box\" to \"always\" to attack them by the scores.").arg(blind));
    } else {
        m_outcome.verdict = core::Verdict::Inconclusive;
        sentences.append(EvasionReportText::tr("The interval lies on both sides of what is required: more samples are needed to tell."));
    }
    for (const QString &hazard : std::as_const(m_outcome.hazards))
        sentences.append(ModelEvaluation::explain(hazard));
    if (m_isFgsm && m_outcome.verdict == core::Verdict::Pass)
        sentences.append(EvasionReportText::tr("One step is a weak attack; use projected gradient descent before relying on this."));
    sentences += m_evaluation.notes();
    m_outcome.reason = sentences.join(QLatin1Char(' '));
}

core::CheckOutcome EvasionReport::outcome()
{
    m_outcome.environment = m_answer.environment;
    addAccuracies();
    addSizes();
    addSanity();
    addExamples();
    addSettings();
    decide();
    return std::move(m_outcome);
}

} // namespace hallmarker::checks
