#include "checks/effect/DecisionCurve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

namespace {

double partOf(double part, double whole)
{
    return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

OperatingPoint &OperatingPoint::operator+=(const OperatingPoint &other)
{
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
    trueNegatives += other.trueNegatives;
    return *this;
}

QStringList wantedPointNames()
{
    return {QStringLiteral("recall"), QStringLiteral("precision"), QStringLiteral("false-positive-rate"), QStringLiteral("positive-rate")};
}

WantedPoint wantedPointFromName(const QString &name)
{
    return WantedPoint(std::max<qsizetype>(0, wantedPointNames().indexOf(name)));
}

double valueAt(const OperatingPoint &point, WantedPoint wanted)
{
    switch (wanted) {
    case WantedPoint::Recall:
        return partOf(point.truePositives, point.positives());
    case WantedPoint::Precision:
        return partOf(point.truePositives, point.selected());
    case WantedPoint::FalsePositiveRate:
        return partOf(point.falsePositives, point.negatives());
    case WantedPoint::PositiveRate:
        break;
    }
    return partOf(point.selected(), point.all());
}

DecisionCurve::DecisionCurve(std::vector<double> scores, std::vector<std::uint8_t> isPositive) : m_scores(std::move(scores)), m_isPositive(std::move(isPositive)), m_order(m_scores.size())
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::uint32_t a, std::uint32_t b) { return m_scores[a] > m_scores[b]; });
}

OperatingPoint DecisionCurve::at(double threshold, std::span<const double> weights) const
{
    OperatingPoint point;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        const double weight = weights.empty() ? 1 : weights[i];
        const bool isYes = m_scores[i] >= threshold;
        (m_isPositive[i] ? (isYes ? point.truePositives : point.falseNegatives) : (isYes ? point.falsePositives : point.trueNegatives)) += weight;
    }
    return point;
}

std::optional<double> DecisionCurve::thresholdFor(WantedPoint wanted, double value, std::span<const double> weights) const
{
    if (m_order.empty() || std::isnan(value))
        return std::nullopt;
    constexpr double tolerance = 1e-12; // a share that was measured is met by the same counts
    OperatingPoint point;
    for (std::size_t i = 0; i < m_scores.size(); ++i)
        (m_isPositive[i] ? point.falseNegatives : point.trueNegatives) += weights.empty() ? 1 : weights[i];
    const double top = m_scores[m_order.front()];
    double threshold = top < 1 ? top + (1 - top) / 2 : std::nextafter(top, 2);
    std::optional<double> best;
    double bestDistance = std::numeric_limits<double>::infinity();
    std::size_t i = 0;
    while (true) {
        const double now = valueAt(point, wanted);
        switch (wanted) {
        case WantedPoint::Recall:
            if (now >= value - tolerance)
                return threshold;
            break;
        case WantedPoint::Precision:
            if (now >= value - tolerance)
                best = threshold;
            break;
        case WantedPoint::FalsePositiveRate:
            if (now <= value + tolerance)
                best = threshold;
            break;
        case WantedPoint::PositiveRate:
            if (std::abs(now - value) < bestDistance - tolerance) {
                bestDistance = std::abs(now - value);
                best = threshold;
            }
            break;
        }
        if (i >= m_order.size())
            return best;
        const double score = m_scores[m_order[i]];
        for (; i < m_order.size() && m_scores[m_order[i]] == score; ++i) {
            const std::uint32_t sample = m_order[i];
            const double weight = weights.empty() ? 1 : weights[sample];
            (m_isPositive[sample] ? point.truePositives : point.falsePositives) += weight;
            (m_isPositive[sample] ? point.falseNegatives : point.trueNegatives) -= weight;
        }
        const double below = i < m_order.size() ? m_scores[m_order[i]] : 0;
        const double middle = below + (score - below) / 2;
        threshold = i < m_order.size() ? (middle > below ? middle : score) : middle;
    }
}

} // namespace hallmarker::checks
