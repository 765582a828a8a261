#include "checks/effect/PruningStudy.h"

#include "checks/performance/ClassificationMetrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

namespace {

struct PruningText {
    Q_DECLARE_TR_FUNCTIONS(PruningText)
};

constexpr std::size_t mostValuesAtOnce = 8'000'000;

double inputAt(const worker::Samples &samples, std::size_t i)
{
    return samples.wideX.empty() ? double(samples.x[i]) : samples.wideX[i];
}

void setInput(worker::Samples &samples, std::size_t i, double value)
{
    if (samples.wideX.empty())
        samples.x[i] = float(value);
    else
        samples.wideX[i] = value;
}

/// The inputs that belong to one column.
struct FeatureInputs {
    QString name;
    std::vector<std::size_t> inputs;
};

QList<FeatureInputs> inputsByFeature(const ModelSignature &signature)
{
    QList<FeatureInputs> features;
    std::size_t offset = 0;
    for (const FeatureSpec &spec : signature.features) {
        auto it = std::find_if(features.begin(), features.end(), [&](const FeatureInputs &one) { return one.name == spec.column; });
        if (it == features.end()) {
            features.append({spec.column, {}});
            it = features.end() - 1;
        }
        for (qsizetype k = 0; k < spec.width(); ++k)
            it->inputs.push_back(offset++);
    }
    return features;
}

/// Evaluates changed copies of the samples, many in one job.
class VariantQueue {
public:
    VariantQueue(const worker::Samples &base, const SampleScorer &score) : m_base(base), m_score(score) {}

    core::Result<void> add(const std::function<void(worker::Samples &)> &change)
    {
        worker::Samples copy = m_base;
        change(copy);
        if (m_pending == 0) {
            m_joined = copy;
        } else {
            m_joined.x.insert(m_joined.x.end(), copy.x.begin(), copy.x.end());
            m_joined.wideX.insert(m_joined.wideX.end(), copy.wideX.begin(), copy.wideX.end());
            m_joined.y.insert(m_joined.y.end(), copy.y.begin(), copy.y.end());
            m_joined.count += copy.count;
        }
        ++m_pending;
        return m_joined.values() + m_base.values() > mostValuesAtOnce ? flush() : core::Result<void>();
    }
    core::Result<void> flush()
    {
        if (m_pending == 0)
            return {};
        HALLMARKER_ASSIGN(const ScoredSamples scored, m_score(m_joined));
        const std::size_t each = std::size_t(m_base.count) * std::size_t(scored.classes);
        if (scored.scores.size() != each * m_pending)
            return core::Error(core::ErrorKind::Invalid, PruningText::tr("The model gave another number of answers than it was asked for."));
        for (std::size_t k = 0; k < m_pending; ++k)
            results.push_back({{scored.scores.begin() + std::ptrdiff_t(k * each), scored.scores.begin() + std::ptrdiff_t((k + 1) * each)}, scored.classes});
        m_pending = 0;
        m_joined = {};
        return {};
    }

    std::vector<ScoredSamples> results;

private:
    const worker::Samples &m_base;
    const SampleScorer &m_score;
    worker::Samples m_joined;
    std::size_t m_pending = 0;
};

/// A measure on the samples themselves and on the same resamples every time.
class MeasureDraws {
public:
    MeasureDraws(const std::vector<std::int64_t> &answers, const PruningQuestion &question) : m_answers(answers), m_question(question)
    {
        core::RandomStream random(question.seed);
        for (int draw = 0; draw < question.draws; ++draw) {
            std::vector<double> weights(answers.size(), 0);
            for (std::size_t i = 0; i < answers.size(); ++i)
                ++weights[random.below(answers.size())];
            m_weights.push_back(std::move(weights));
        }
    }
    /// First the measure, then that of each resample.
    std::vector<double> of(const ScoredSamples &scored) const
    {
        const int positive = m_question.positive < 0 ? scored.classes - 1 : m_question.positive;
        const ClassificationMetrics metrics(probabilitiesOf(scored.scores, scored.classes), m_answers, scored.classes, positive);
        std::vector<double> values;
        if (m_question.isAuc) {
            values.push_back(metrics.values().auc);
            for (const std::vector<double> &weights : m_weights)
                values.push_back(metrics.values(weights).auc);
            return values;
        }
        std::vector<double> right;
        for (std::size_t i = 0; i < m_answers.size(); ++i)
            right.push_back(metrics.predicted(i) == m_answers[i] ? 1 : 0);
        const auto n = double(m_answers.size());
        values.push_back(std::accumulate(right.begin(), right.end(), 0.0) / n);
        for (const std::vector<double> &weights : m_weights)
            values.push_back(std::inner_product(right.begin(), right.end(), weights.begin(), 0.0) / n);
        return values;
    }
    static MeasuredLoss lossOf(const std::vector<double> &before, const std::vector<double> &after)
    {
        std::vector<double> losses;
        for (std::size_t i = 1; i < before.size(); ++i)
            losses.push_back(before[i] - after[i]);
        return {before.front() - after.front(), intervalOf(losses)};
    }
    static Interval intervalOf(const std::vector<double> &draws) { return {quantileOf(draws, 0.025), quantileOf(draws, 0.975)}; }

private:
    const std::vector<std::int64_t> &m_answers;
    PruningQuestion m_question;
    std::vector<std::vector<double>> m_weights;
};

void average(std::vector<double> &sum, const std::vector<double> &one, double parts)
{
    for (std::size_t i = 0; i < one.size(); ++i)
        sum[i] += one[i] / parts;
}

} // namespace

core::Result<PruningStudy> PruningStudy::of(const ModelSignature &signature, const EncodedSamples &encoded, const core::Table &table, const PruningQuestion &question, const SampleScorer &score, core::Progress &progress)
{
    const worker::Samples &samples = encoded.samples;
    const auto n = std::size_t(samples.count);
    const QList<FeatureInputs> inputs = inputsByFeature(signature);
    for (const QString &name : question.kept)
        if (std::none_of(inputs.begin(), inputs.end(), [&](const FeatureInputs &one) { return one.name == name; }))
            return core::Error(core::ErrorKind::Usage, PruningText::tr("The model has no feature \"%1\" that could be kept.").arg(name), {}, {.pointer = QStringLiteral("/keep")});
    const std::size_t width = n > 0 ? samples.values() / n : 0;
    std::vector<double> means(width, 0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t k = 0; k < width; ++k)
            means[k] += (inputAt(samples, i * width + k) - means[k]) / double(i + 1);
    const auto replaceByMean = [&](worker::Samples &copy, const FeatureInputs &feature) {
        for (std::size_t i = 0; i < n; ++i)
            for (const std::size_t k : feature.inputs)
                setInput(copy, i * width + k, means[k]);
    };

    PruningStudy study;
    std::vector<std::int64_t> frequency;
    for (const std::int64_t answer : samples.y) {
        frequency.resize(std::max(frequency.size(), std::size_t(answer) + 1), 0);
        ++frequency[std::size_t(answer)];
    }
    if (std::count_if(frequency.begin(), frequency.end(), [](std::int64_t count) { return count > 0; }) < 2)
        return core::Error(core::ErrorKind::Invalid, PruningText::tr("All samples have the same answer, so no feature can matter. Choose data with all answers."));
    study.mostFrequentShare = double(*std::max_element(frequency.begin(), frequency.end())) / double(n);

    core::RandomStream random(core::Seed{question.seed.value ^ 0x9e3779b9U});
    VariantQueue queue(samples, score);
    HALLMARKER_TRY(queue.add([](worker::Samples &) {}));
    for (qsizetype f = 0; f < inputs.size(); ++f) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, PruningText::tr("The check was cancelled."));
        progress.report(PruningText::tr("Shuffling \"%1\"").arg(inputs.at(f).name), f, inputs.size());
        for (int repeat = 0; repeat < question.repeats; ++repeat) {
            const std::vector<std::size_t> order = random.permutation(n);
            HALLMARKER_TRY(queue.add([&](worker::Samples &copy) {
                for (std::size_t i = 0; i < n; ++i)
                    for (const std::size_t k : inputs.at(f).inputs)
                        setInput(copy, i * width + k, inputAt(samples, order[i] * width + k));
            }));
        }
        HALLMARKER_TRY(queue.add([&](worker::Samples &copy) { replaceByMean(copy, inputs.at(f)); }));
    }
    HALLMARKER_TRY(queue.flush());

    const MeasureDraws draws(samples.y, question);
    const std::vector<double> whole = draws.of(queue.results.front());
    study.measure = whole.front();
    study.interval = MeasureDraws::intervalOf({whole.begin() + 1, whole.end()});
    if (std::isnan(study.measure))
        return core::Error(core::ErrorKind::Invalid, PruningText::tr("The measure is not defined on these samples."));
    {
        const ClassificationMetrics metrics(probabilitiesOf(queue.results.front().scores, queue.results.front().classes), samples.y, queue.results.front().classes, 0);
        std::int64_t right = 0;
        for (std::size_t i = 0; i < n; ++i)
            right += metrics.predicted(i) == samples.y[i] ? 1 : 0;
        study.accuracy = wilsonInterval(right, std::int64_t(n));
    }
    std::size_t at = 1;
    for (const FeatureInputs &feature : inputs) {
        RankedFeature ranked;
        ranked.name = feature.name;
        ranked.isKept = question.kept.contains(feature.name);
        std::vector<double> shuffled(whole.size(), 0);
        for (int repeat = 0; repeat < question.repeats; ++repeat)
            average(shuffled, draws.of(queue.results[at++]), question.repeats);
        ranked.importance = MeasureDraws::lossOf(whole, shuffled);
        ranked.lossWithout = MeasureDraws::lossOf(whole, draws.of(queue.results[at++]));
        ranked.information = FeatureInformation::of(*table.find(feature.name), encoded.rows, samples.y);
        study.features.append(ranked);
    }
    std::stable_sort(study.features.begin(), study.features.end(), [](const RankedFeature &a, const RankedFeature &b) {
        return std::tuple(a.isKept, a.importance.value, a.information.bits) < std::tuple(b.isKept, b.importance.value, b.information.bits);
    });

    VariantQueue pruning(samples, score);
    QStringList gone;
    for (const RankedFeature &feature : std::as_const(study.features)) {
        if (feature.isKept)
            continue;
        gone.append(feature.name);
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, PruningText::tr("The check was cancelled."));
        progress.report(PruningText::tr("Asking the model without %1").arg(gone.join(QStringLiteral(", "))), gone.size(), inputs.size());
        HALLMARKER_TRY(pruning.add([&](worker::Samples &copy) {
            for (const FeatureInputs &one : inputs)
                if (gone.contains(one.name))
                    replaceByMean(copy, one);
        }));
        study.sets.append({gone, 0, {}});
    }
    HALLMARKER_TRY(pruning.flush());
    for (qsizetype k = 0; k < study.sets.size(); ++k) {
        const std::vector<double> values = draws.of(pruning.results[std::size_t(k)]);
        study.sets[k].measure = values.front();
        study.sets[k].loss = MeasureDraws::lossOf(whole, values);
    }
    return study;
}

qsizetype PruningStudy::withinLoss(double limit) const
{
    qsizetype most = 0;
    for (qsizetype k = 0; k < sets.size(); ++k)
        if (sets.at(k).loss.interval.high <= limit)
            most = k + 1;
    return most;
}

} // namespace hallmarker::checks
