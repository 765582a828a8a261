#include "checks/performance/PerformanceCheck.h"

#include "checks/encoding/DefinitionParts.h"
#include "checks/performance/ClassificationMetrics.h"
#include "checks/performance/GroupFairness.h"
#include "checks/robustness/ModelEvaluation.h"
#include "checks/statistics/Intervals.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct PerformanceText {
    Q_DECLARE_TR_FUNCTIONS(PerformanceText)
};

constexpr double smallGroup = 30; ///< samples below which rates of a group say little
constexpr std::uint32_t maxGroups = 50;

core::CheckDefinition performanceDefinition()
{
    const QString limits = PerformanceText::tr("Limits");
    const QString groups = PerformanceText::tr("Groups");
    core::CheckDefinition d;
    d.id = QStringLiteral("model.performance");
    d.version = QStringLiteral("2");
    d.title = PerformanceText::tr("Performance, calibration and fairness");
    d.summary = PerformanceText::tr("Lets the model answer the samples and measures how often it is right, whether its confidence can be believed, and whether groups of people are treated alike.");
    d.verdictRule = PerformanceText::tr("Fails when the 95 % interval of the accuracy lies below \"min_accuracy\", or a figure lies beyond \"max_ece\", \"max_parity_difference\" or \"max_equalized_odds\" with its whole interval. "
                                        "Passes when accuracy and these figures keep the limits with their whole intervals and the lower end of the accuracy lies above always giving the most frequent answer. Otherwise inconclusive; so it is with doubtful outputs (named hazards).");
    d.sources = {QStringLiteral("Guo et al. 2017, On calibration of modern neural networks"), QStringLiteral("Brier 1950, Verification of forecasts expressed in terms of probability"),
                 QStringLiteral("Hardt, Price, Srebro 2016, Equality of opportunity in supervised learning"), QStringLiteral("Wilson 1927, Probable inference"),
                 QStringLiteral("ISO/IEC TS 4213:2022"), QStringLiteral("Regulation (EU) 2024/1689 Art. 10, 15")};
    d.inputs = ModelEvaluation::inputs();
    d.parameters = {
        DefinitionParts::real("min_accuracy", PerformanceText::tr("Smallest accuracy"), PerformanceText::tr("Beside this the model must always beat giving the most frequent answer."), 0, 0, 1, limits),
        DefinitionParts::real("max_ece", PerformanceText::tr("Largest calibration error"), PerformanceText::tr("1: only measured, not judged."), 1, 0, 1, limits),
        DefinitionParts::text("positive_class", PerformanceText::tr("Positive class"), PerformanceText::tr("The answer that precision, recall and fairness are about. Empty: the last class of the signature."), QString()),
        DefinitionParts::columns("groups", PerformanceText::tr("Groups"), PerformanceText::tr("Columns that tell groups of people apart, such as sex or age band. The model need not use them."), QStringLiteral("data"), groups),
        DefinitionParts::real("max_parity_difference", PerformanceText::tr("Largest difference of selection rates"), PerformanceText::tr("Demographic parity. 1: only measured, not judged."), 1, 0, 1, groups),
        DefinitionParts::real("max_equalized_odds", PerformanceText::tr("Largest difference of error rates"), PerformanceText::tr("Equalised odds. 1: only measured, not judged."), 1, 0, 1, groups),
        DefinitionParts::integer("bootstrap", PerformanceText::tr("Bootstrap draws"), PerformanceText::tr("So many resamples make the intervals of figures that are no plain shares."), 200, 20, 10000),
    };
    d.parameters += ModelEvaluation::commonParameters(20000);
    d.figures = {
        DefinitionParts::figure("accuracy", PerformanceText::tr("Accuracy"), "share", PerformanceText::tr("Which part of the answers is right."), 1),
        DefinitionParts::figure("most_frequent_share", PerformanceText::tr("Most frequent answer"), "share", PerformanceText::tr("How often one would be right by always giving the most frequent answer."), 0),
        DefinitionParts::figure("precision", PerformanceText::tr("Precision"), "share", PerformanceText::tr("Of the answers that say yes, which part is right."), 1),
        DefinitionParts::figure("recall", PerformanceText::tr("Recall"), "share", PerformanceText::tr("Of the cases where yes is right, which part is found."), 1),
        DefinitionParts::figure("f1", PerformanceText::tr("F1"), "share", PerformanceText::tr("Precision and recall in one number."), 1),
        DefinitionParts::figure("auc", PerformanceText::tr("AUC"), "share", PerformanceText::tr("How often a random yes case is ranked above a random no case; 0.5 is guessing."), 1),
        DefinitionParts::figure("ece", PerformanceText::tr("Calibration error (ECE)"), "share", PerformanceText::tr("How far the model's confidence lies from how often it is right, on average."), -1),
        DefinitionParts::figure("mce", PerformanceText::tr("Largest calibration error"), "share", PerformanceText::tr("The same for the worst range of confidence."), -1),
        DefinitionParts::figure("brier", PerformanceText::tr("Brier score"), "", PerformanceText::tr("Squared distance between probabilities and answers; smaller is better."), -1),
        DefinitionParts::figure("parity_difference", PerformanceText::tr("Difference of selection rates"), "share", PerformanceText::tr("How much more often the most favoured group gets the positive answer than the least favoured one."), -1),
        DefinitionParts::figure("parity_ratio", PerformanceText::tr("Ratio of selection rates"), "share", PerformanceText::tr("The least favoured group's rate as a part of the most favoured one's; four fifths is a common limit."), 1),
        DefinitionParts::figure("equalized_odds", PerformanceText::tr("Equalised odds difference"), "share", PerformanceText::tr("The larger of the gaps in found positives and in false alarms between groups."), -1),
        DefinitionParts::figure("equal_opportunity", PerformanceText::tr("Equal opportunity difference"), "share", PerformanceText::tr("How much more often deserving cases are found in one group than in another."), -1),
        DefinitionParts::figure("group_accuracy", PerformanceText::tr("Accuracy of a group"), "share", PerformanceText::tr("Which part of the answers is right for this group."), 1),
    };
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

struct NamedMetric {
    const char *key;
    const char *unit;
    double MetricValues::*value;
};
constexpr NamedMetric bootstrapped[] = {{"f1", "share", &MetricValues::f1},   {"auc", "share", &MetricValues::auc}, {"ece", "share", &MetricValues::ece},
                                        {"mce", "share", &MetricValues::mce}, {"brier", "", &MetricValues::brier}};

struct NamedGap {
    const char *key;
    double FairnessGaps::*value;
};
constexpr NamedGap gapFigures[] = {{"parity_difference", &FairnessGaps::parityDifference}, {"parity_ratio", &FairnessGaps::parityRatio},
                                   {"equalized_odds", &FairnessGaps::equalizedOdds}, {"equal_opportunity", &FairnessGaps::equalOpportunity}};

/// Weights of a bootstrap draw: how often each of n samples was drawn.
std::vector<double> drawWeights(std::size_t n, core::RandomStream &random)
{
    std::vector<double> weights(n, 0);
    for (std::size_t i = 0; i < n; ++i)
        ++weights[random.below(n)];
    return weights;
}

core::Figure shareFigure(const char *key, std::int64_t k, std::int64_t n, const QString &slice = {})
{
    core::Figure figure = DefinitionParts::share(key, n > 0 ? double(k) / double(n) : std::numeric_limits<double>::quiet_NaN(), n, slice);
    if (n > 0) {
        const Interval interval = wilsonInterval(k, n);
        figure.low = interval.low;
        figure.high = interval.high;
    } else {
        figure.note = PerformanceText::tr("There is no such case, so it is not defined.");
    }
    return figure;
}

void setBootstrap(core::Figure &figure, const std::vector<double> &draws)
{
    constexpr double tail = 0.025;
    if (std::isnan(figure.value)) {
        figure.note = PerformanceText::tr("A class or a group has no case that it needs, so it is not defined.");
        return;
    }
    figure.low = quantileOf(draws, tail);
    figure.high = quantileOf(draws, 1 - tail);
}

/// What broke a limit surely (whole interval beyond it) and what may have.
struct Judgement {
    QStringList broken, unclear;
    void atMost(const core::Figure &figure, double limit, const QString &name)
    {
        if (limit >= 1)
            return;
        if (std::isnan(figure.value) || !figure.low || !figure.high)
            unclear.append(PerformanceText::tr("%1 is not defined").arg(name));
        else if (*figure.low > limit)
            broken.append(PerformanceText::tr("%1 is %2, above %3").arg(name).arg(figure.value, 0, 'g', 3).arg(limit, 0, 'g', 3));
        else if (*figure.high > limit)
            unclear.append(PerformanceText::tr("%1 is %2 with an interval up to %3, the limit is %4").arg(name).arg(figure.value, 0, 'g', 3).arg(*figure.high, 0, 'g', 3).arg(limit, 0, 'g', 3));
    }
    void atLeast(const core::Figure &figure, double limit, const QString &name)
    {
        if (figure.high.value_or(1) < limit)
            broken.append(PerformanceText::tr("%1 is %2, below %3").arg(name).arg(figure.value, 0, 'g', 3).arg(limit, 0, 'g', 3));
        else if (figure.low.value_or(0) < limit)
            unclear.append(PerformanceText::tr("%1 is %2 with an interval down to %3, %4 is required").arg(name).arg(figure.value, 0, 'g', 3).arg(figure.low.value_or(0), 0, 'g', 3).arg(limit, 0, 'g', 3));
    }
};

class PerformanceReport {
public:
    PerformanceReport(const ModelEvaluation &evaluation, const WorkerAnswer &answer, const core::CheckRequest &request, int positive)
        : m_evaluation(evaluation), m_request(request), m_positive(positive), m_hasScores(answer.result.diagnosis.output != "labels"), m_diagnosis(answer.result.diagnosis),
          m_metrics(probabilitiesOf(answer.result.scores, answer.result.diagnosis.classes), evaluation.encoded().samples.y, answer.result.diagnosis.classes, positive)
    {
        m_outcome.environment = answer.environment;
        m_outcome.hazards = ModelEvaluation::hazardsOf(answer);
    }

    core::Result<core::CheckOutcome> outcome(core::Progress &progress)
    {
        addShares();
        HALLMARKER_TRY(addBootstrapped(progress));
        HALLMARKER_TRY(addGroups(progress));
        addConfusion();
        addSettings();
        decide();
        return std::move(m_outcome);
    }

private:
    core::Error cancelledPerformance() const { return core::Error(core::ErrorKind::Cancelled, PerformanceText::tr("The check was cancelled.")); }

    void addShares()
    {
        const auto n = std::int64_t(m_metrics.size());
        std::int64_t right = 0, found = 0, selected = 0, positives = 0;
        std::vector<std::int64_t> frequency(std::size_t(m_metrics.classes()), 0);
        for (std::size_t i = 0; i < m_metrics.size(); ++i) {
            const auto answer = m_metrics.answer(i);
            ++frequency[std::size_t(answer)];
            right += m_metrics.predicted(i) == answer;
            selected += m_metrics.predicted(i) == m_positive;
            positives += answer == m_positive;
            found += answer == m_positive && m_metrics.predicted(i) == m_positive;
        }
        m_accuracy = shareFigure("accuracy", right, n);
        m_mostFrequent = double(*std::max_element(frequency.begin(), frequency.end())) / double(n);
        m_outcome.figures << m_accuracy << DefinitionParts::share("most_frequent_share", m_mostFrequent, n);
        if (m_metrics.classes() == 2) {
            m_outcome.figures << shareFigure("precision", found, selected) << shareFigure("recall", found, positives);
            return;
        }
        const MetricValues values = m_metrics.values();
        for (const auto &[key, value] : {std::pair("precision", values.precision), std::pair("recall", values.recall)}) {
            core::Figure figure = DefinitionParts::share(key, value, n);
            figure.note = PerformanceText::tr("Average over the classes.");
            m_outcome.figures << figure;
        }
    }

    core::Result<void> addBootstrapped(core::Progress &progress)
    {
        const int draws = m_request.parameters.value(u"bootstrap").toInt(200);
        core::RandomStream random(m_request.seed);
        std::vector<std::vector<double>> values(std::size(bootstrapped));
        for (int draw = 0; draw < draws; ++draw) {
            if (progress.isCancelled())
                return cancelledPerformance();
            progress.report(PerformanceText::tr("Drawing resamples for the intervals"), draw, draws);
            const MetricValues drawn = m_metrics.values(drawWeights(m_metrics.size(), random));
            for (std::size_t k = 0; k < values.size(); ++k)
                values[k].push_back(drawn.*bootstrapped[k].value);
        }
        const MetricValues measured = m_metrics.values();
        for (std::size_t k = 0; k < values.size(); ++k) {
            const bool needsScores = QByteArrayView(bootstrapped[k].key) != QByteArrayView("f1");
            core::Figure figure = DefinitionParts::number(bootstrapped[k].key, measured.*bootstrapped[k].value, bootstrapped[k].unit);
            figure.n = qint64(m_metrics.size());
            if (needsScores && !m_hasScores) {
                figure.value = std::numeric_limits<double>::quiet_NaN();
                figure.note = PerformanceText::tr("The model gives labels without scores.");
            } else {
                setBootstrap(figure, values[k]);
            }
            m_outcome.figures << figure;
            if (QByteArrayView(bootstrapped[k].key) == QByteArrayView("ece"))
                m_judgement.atMost(figure, m_request.parameters.value(u"max_ece").toDouble(1), PerformanceText::tr("the calibration error"));
        }
        return {};
    }

    core::Result<void> addGroups(core::Progress &progress)
    {
        const QStringList columns = DefinitionParts::names(m_request.parameters.value(u"groups"));
        if (columns.isEmpty())
            return {};
        if (!m_evaluation.signature().isTabular)
            return core::Error(core::ErrorKind::Usage, PerformanceText::tr("Groups need a table; these samples are tensors."), {}, {.pointer = QStringLiteral("/groups")});
        QJsonArray rows;
        for (const QString &name : columns) {
            HALLMARKER_ASSIGN(const core::Column column, m_evaluation.table().column(name));
            HALLMARKER_TRY(addGroupColumn(column, rows, progress));
        }
        m_outcome.tables.append({QStringLiteral("groups"), PerformanceText::tr("Groups"),
                                 {PerformanceText::tr("Column"), PerformanceText::tr("Group"), PerformanceText::tr("Samples"), PerformanceText::tr("Positive answers"), PerformanceText::tr("Positives found"),
                                  PerformanceText::tr("False alarms"), PerformanceText::tr("Accuracy")}, rows});
        return {};
    }

    core::Result<void> addGroupColumn(const core::Column &column, QJsonArray &rows, core::Progress &progress)
    {
        std::vector<QString> names;
        std::vector<std::uint32_t> groupOf;
        std::vector<bool> isPositive, isSelected, isRight;
        QHash<QString, std::uint32_t> numbers;
        for (std::size_t i = 0; i < m_metrics.size(); ++i) {
            const auto row = std::size_t(m_evaluation.encoded().rows[i]);
            const QString text = column.isMissing(row) ? PerformanceText::tr("(missing)") : QString::fromStdString(column.text(row));
            auto it = numbers.constFind(text);
            if (it == numbers.constEnd()) {
                if (names.size() >= maxGroups)
                    return core::Error(core::ErrorKind::Usage, PerformanceText::tr("The column \"%1\" has more than %2 values; choose one that tells a few groups apart.").arg(column.name()).arg(maxGroups), {}, {.pointer = QStringLiteral("/groups")});
                it = numbers.insert(text, std::uint32_t(names.size()));
                names.push_back(text);
            }
            groupOf.push_back(*it);
            isPositive.push_back(m_metrics.answer(i) == m_positive);
            isSelected.push_back(m_metrics.predicted(i) == m_positive);
            isRight.push_back(m_metrics.predicted(i) == m_metrics.answer(i));
        }
        std::vector<QString> sorted = names; // the order of first appearance depends on the sample
        std::sort(sorted.begin(), sorted.end());
        for (std::uint32_t &group : groupOf)
            group = std::uint32_t(std::lower_bound(sorted.begin(), sorted.end(), names[group]) - sorted.begin());
        const GroupFairness fairness(sorted, groupOf, isPositive, isSelected, isRight);
        const std::vector<GroupRates> rates = fairness.rates();
        const auto cell = [](double value) { return std::isnan(value) ? QJsonValue() : QJsonValue(value); };
        for (const GroupRates &rate : rates) {
            rows.append(QJsonArray{column.name(), rate.group, rate.count, cell(rate.selected), cell(rate.truePositive), cell(rate.falsePositive), cell(rate.accuracy)});
            m_outcome.figures << shareFigure("group_accuracy", std::llround(rate.accuracy * rate.count), std::llround(rate.count), QString(column.name() + QLatin1Char('=') + rate.group));
            if (rate.count < smallGroup && !m_outcome.hazards.contains(QStringLiteral("small-group")))
                m_outcome.hazards.append(QStringLiteral("small-group"));
        }
        return addGaps(column.name(), fairness, GroupFairness::gapsOf(rates), progress);
    }

    core::Result<void> addGaps(const QString &column, const GroupFairness &fairness, const FairnessGaps &gaps, core::Progress &progress)
    {
        const int draws = m_request.parameters.value(u"bootstrap").toInt(200);
        core::RandomStream random(m_request.seed);
        std::vector<std::vector<double>> values(std::size(gapFigures));
        for (int draw = 0; draw < draws; ++draw) {
            if (progress.isCancelled())
                return cancelledPerformance();
            const FairnessGaps drawn = GroupFairness::gapsOf(fairness.rates(drawWeights(m_metrics.size(), random)));
            for (std::size_t k = 0; k < values.size(); ++k)
                values[k].push_back(drawn.*gapFigures[k].value);
        }
        for (std::size_t k = 0; k < values.size(); ++k) {
            core::Figure figure = DefinitionParts::share(gapFigures[k].key, gaps.*gapFigures[k].value, qint64(m_metrics.size()), column);
            setBootstrap(figure, values[k]);
            m_outcome.figures << figure;
            if (figure.key == QLatin1String("parity_difference"))
                m_judgement.atMost(figure, m_request.parameters.value(u"max_parity_difference").toDouble(1), PerformanceText::tr("the difference of selection rates by \"%1\"").arg(column));
            if (figure.key == QLatin1String("equalized_odds"))
                m_judgement.atMost(figure, m_request.parameters.value(u"max_equalized_odds").toDouble(1), PerformanceText::tr("the difference of error rates by \"%1\"").arg(column));
        }
        return {};
    }

    void addConfusion()
    {
        constexpr int maxShown = 50;
        if (m_metrics.classes() > maxShown)
            return;
        core::FigureTable table{QStringLiteral("confusion"), PerformanceText::tr("Right answers (rows) and given answers (columns)"), {PerformanceText::tr("Right answer")}, {}};
        const auto confusion = m_metrics.confusion();
        for (std::size_t k = 0; k < confusion.size(); ++k) {
            table.columns.append(m_evaluation.className(qint64(k)));
            QJsonArray row{m_evaluation.className(qint64(k))};
            for (const std::int64_t count : confusion[k])
                row.append(double(count));
            table.rows.append(row);
        }
        m_outcome.tables.append(table);
    }

    void addSettings()
    {
        const worker::ModelDiagnosis &d = m_diagnosis;
        const QJsonArray rows{QJsonArray{PerformanceText::tr("Samples"), double(m_metrics.size())}, QJsonArray{PerformanceText::tr("Precision of the calculation"), QString::fromStdString(d.precision)},
                              QJsonArray{PerformanceText::tr("Output of the model"), QString::fromStdString(d.output)}, QJsonArray{PerformanceText::tr("Bootstrap draws"), m_request.parameters.value(u"bootstrap").toInt(200)}};
        m_outcome.tables.append({QStringLiteral("settings"), PerformanceText::tr("Settings of the measurement"), {PerformanceText::tr("Setting"), PerformanceText::tr("Value")}, rows});
    }

    void decide()
    {
        m_judgement.atLeast(m_accuracy, m_request.parameters.value(u"min_accuracy").toDouble(), PerformanceText::tr("the accuracy"));
        if (m_accuracy.low.value_or(0) <= m_mostFrequent)
            m_judgement.unclear.append(PerformanceText::tr("always giving the most frequent answer would be right in %1").arg(DefinitionParts::percent(m_mostFrequent)));
        QStringList sentences{PerformanceText::tr("The model is right for %1 of %2 samples (95 % interval %3 to %4).")
                                  .arg(DefinitionParts::percent(m_accuracy.value)).arg(m_accuracy.n).arg(DefinitionParts::percent(m_accuracy.low.value_or(0)), DefinitionParts::percent(m_accuracy.high.value_or(1)))};
        if (!m_judgement.broken.isEmpty()) {
            m_outcome.verdict = core::Verdict::Fail;
            sentences.append(PerformanceText::tr("Beyond its limit: %1.").arg(m_judgement.broken.join(QStringLiteral("; "))));
        } else if (!m_judgement.unclear.isEmpty() || ModelEvaluation::isDoubtful(m_outcome.hazards)) {
            m_outcome.verdict = core::Verdict::Inconclusive;
            if (!m_judgement.unclear.isEmpty())
                sentences.append(PerformanceText::tr("Not certain: %1.").arg(m_judgement.unclear.join(QStringLiteral("; "))));
        } else {
            m_outcome.verdict = core::Verdict::Pass;
        }
        for (const QString &hazard : std::as_const(m_outcome.hazards))
            sentences.append(hazard == QLatin1String("small-group") ? PerformanceText::tr("A group has fewer than %1 samples; its rates say little.").arg(smallGroup) : ModelEvaluation::explain(hazard));
        sentences += m_evaluation.notes();
        m_outcome.reason = sentences.join(QLatin1Char(' '));
    }

    const ModelEvaluation &m_evaluation;
    const core::CheckRequest &m_request;
    int m_positive;
    bool m_hasScores;
    worker::ModelDiagnosis m_diagnosis;
    ClassificationMetrics m_metrics;
    core::Figure m_accuracy;
    double m_mostFrequent = 0;
    Judgement m_judgement;
    core::CheckOutcome m_outcome;
};

} // namespace

PerformanceCheck::PerformanceCheck() : m_definition(performanceDefinition())
{
}

core::Result<core::CheckOutcome> PerformanceCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(const ModelEvaluation evaluation, ModelEvaluation::prepare(request, progress));
    const QString wanted = request.parameters.value(u"positive_class").toString();
    const QStringList &classes = evaluation.signature().classes;
    if (!wanted.isEmpty() && !classes.contains(wanted))
        return core::Error(core::ErrorKind::Usage, PerformanceText::tr("The model has no class \"%1\". It has: %2.").arg(wanted, classes.join(QStringLiteral(", "))), {}, {.pointer = QStringLiteral("/positive_class")});
    HALLMARKER_ASSIGN(const WorkerAnswer answer, evaluation.run(evaluation.job("scores"), progress));
    const int positive = wanted.isEmpty() ? answer.result.diagnosis.classes - 1 : int(classes.indexOf(wanted));
    return PerformanceReport(evaluation, answer, request, positive).outcome(progress);
}

} // namespace hallmarker::checks
