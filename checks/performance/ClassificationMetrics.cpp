#include "checks/performance/ClassificationMetrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

namespace {

constexpr double undefinedMetric = std::numeric_limits<double>::quiet_NaN();

double ratioOf(double part, double whole)
{
    return whole > 0 ? part / whole : undefinedMetric;
}

} // namespace

ClassificationMetrics::ClassificationMetrics(std::vector<double> probabilities, std::vector<std::int64_t> answers, int classes, int positive)
    : m_probabilities(std::move(probabilities)), m_answers(std::move(answers)), m_classes(classes), m_positive(positive), m_predicted(m_answers.size(), -1)
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const auto row = m_probabilities.begin() + std::ptrdiff_t(i * std::size_t(m_classes));
        if (std::all_of(row, row + m_classes, [](double p) { return std::isfinite(p); }))
            m_predicted[i] = int(std::max_element(row, row + m_classes) - row);
    }
    const int scored = m_classes == 2 ? 1 : m_classes;
    for (int k = 0; k < scored; ++k) {
        const int target = m_classes == 2 ? m_positive : k;
        std::vector<std::uint32_t> order;
        for (std::size_t i = 0; i < m_answers.size(); ++i)
            if (m_predicted[i] >= 0)
                order.push_back(std::uint32_t(i));
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return probability(a, target) < probability(b, target); });
        m_orders.push_back(std::move(order));
    }
}

MetricValues ClassificationMetrics::values() const
{
    const std::vector<double> once(size(), 1);
    return values(once);
}

MetricValues ClassificationMetrics::values(std::span<const double> weights) const
{
    const auto k = std::size_t(m_classes);
    std::vector<double> right(k, 0), asked(k, 0), given(k, 0);
    double total = 0;
    double brier = 0;
    double scored = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const double w = weights[i];
        total += w;
        asked[std::size_t(m_answers[i])] += w;
        if (m_predicted[i] < 0 || w == 0)
            continue;
        given[std::size_t(m_predicted[i])] += w;
        if (m_predicted[i] == m_answers[i])
            right[std::size_t(m_answers[i])] += w;
        double distance = 0;
        for (int c = 0; c < m_classes; ++c) {
            const double gap = double(probability(i, c)) - (m_answers[i] == c ? 1 : 0);
            distance += gap * gap;
        }
        brier += w * distance;
        scored += w;
    }
    MetricValues values;
    values.accuracy = ratioOf(std::accumulate(right.begin(), right.end(), 0.0), total);
    values.brier = ratioOf(brier, scored);
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    double auc = 0;
    for (std::size_t c = 0; c < k; ++c) {
        if (m_classes == 2 && int(c) != m_positive)
            continue;
        const double share = m_classes == 2 ? 1 : 1.0 / double(k);
        precision += share * ratioOf(right[c], given[c]);
        recall += share * ratioOf(right[c], asked[c]);
        f1 += share * ratioOf(2 * right[c], given[c] + asked[c]);
        auc += share * areaUnderRoc(int(c), weights);
    }
    values.precision = precision;
    values.recall = recall;
    values.f1 = f1;
    values.auc = auc;
    addCalibration(weights, values);
    return values;
}

double ClassificationMetrics::areaUnderRoc(int positive, std::span<const double> weights) const
{
    const std::vector<std::uint32_t> &order = m_orders[m_classes == 2 ? 0 : std::size_t(positive)];
    double below = 0; // negatives with a smaller score
    double pairs = 0;
    double positives = 0;
    for (std::size_t i = 0; i < order.size();) {
        double tiedNegatives = 0;
        double tiedPositives = 0;
        const double score = probability(order[i], positive);
        for (; i < order.size() && probability(order[i], positive) == score; ++i)
            (m_answers[order[i]] == positive ? tiedPositives : tiedNegatives) += weights[order[i]];
        pairs += tiedPositives * (below + tiedNegatives / 2);
        below += tiedNegatives;
        positives += tiedPositives;
    }
    return ratioOf(pairs, positives * below);
}

void ClassificationMetrics::addCalibration(std::span<const double> weights, MetricValues &values) const
{
    std::array<double, calibrationBins> weight{}, confidence{}, right{};
    double total = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        if (m_predicted[i] < 0)
            continue;
        const double p = double(probability(i, m_predicted[i]));
        const auto bin = std::size_t(std::clamp(int(std::ceil(p * calibrationBins)) - 1, 0, calibrationBins - 1)); // (lo, hi]
        weight[bin] += weights[i];
        confidence[bin] += weights[i] * p;
        right[bin] += m_predicted[i] == m_answers[i] ? weights[i] : 0;
        total += weights[i];
    }
    values.ece = total > 0 ? 0 : undefinedMetric;
    values.mce = total > 0 ? 0 : undefinedMetric;
    for (std::size_t bin = 0; bin < calibrationBins && total > 0; ++bin) {
        if (weight[bin] <= 0)
            continue;
        const double gap = std::abs(right[bin] - confidence[bin]) / weight[bin];
        values.ece += gap * weight[bin] / total;
        values.mce = std::max(values.mce, gap);
    }
}

std::vector<std::vector<std::int64_t>> ClassificationMetrics::confusion() const
{
    std::vector<std::vector<std::int64_t>> table(std::size_t(m_classes), std::vector<std::int64_t>(std::size_t(m_classes), 0));
    for (std::size_t i = 0; i < size(); ++i)
        if (m_predicted[i] >= 0)
            ++table[std::size_t(m_answers[i])][std::size_t(m_predicted[i])];
    return table;
}

std::vector<double> probabilitiesOf(const std::vector<double> &scores, int classes)
{
    std::vector<double> result(scores.size());
    const auto k = std::size_t(classes);
    for (std::size_t i = 0; i + k <= scores.size(); i += k) {
        const double top = *std::max_element(scores.begin() + std::ptrdiff_t(i), scores.begin() + std::ptrdiff_t(i + k));
        double sum = 0;
        for (std::size_t c = 0; c < k; ++c)
            sum += std::exp(scores[i + c] - top);
        for (std::size_t c = 0; c < k; ++c)
            result[i + c] = std::exp(scores[i + c] - top) / sum;
    }
    return result;
}

double quantileOf(std::vector<double> values, double q)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return std::isnan(value); }), values.end());
    if (values.empty())
        return undefinedMetric;
    std::sort(values.begin(), values.end());
    const double place = q * double(values.size() - 1);
    const auto low = std::size_t(place);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (place - double(low)) * (values[high] - values[low]);
}

} // namespace hallmarker::checks
