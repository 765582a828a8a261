#include "checks/effect/ScoreCalibration.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

namespace {

double logOdds(double score)
{
    const double p = std::clamp(score, 1e-12, 1 - 1e-12);
    return std::log(p / (1 - p));
}

double logistic(double x)
{
    return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

/// log(1 + exp(x)) without overflow.
double softPlus(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

} // namespace

QStringList ScoreCalibration::names()
{
    return {QStringLiteral("platt"), QStringLiteral("isotonic"), QStringLiteral("none")};
}

ScoreCalibration ScoreCalibration::fitted(const QString &name, std::span<const double> scores, std::span<const std::uint8_t> isPositive)
{
    return name == QLatin1String("platt") ? platt(scores, isPositive) : name == QLatin1String("isotonic") ? isotonic(scores, isPositive) : ScoreCalibration();
}

ScoreCalibration ScoreCalibration::platt(std::span<const double> scores, std::span<const std::uint8_t> isPositive)
{
    ScoreCalibration curve;
    curve.m_isCurve = true;
    const double positives = double(std::count(isPositive.begin(), isPositive.end(), 1));
    const double negatives = double(isPositive.size()) - positives;
    const double high = (positives + 1) / (positives + 2);
    const double low = 1 / (negatives + 2);
    std::vector<double> x(scores.size());
    std::transform(scores.begin(), scores.end(), x.begin(), logOdds);
    double slope = 0;
    double shift = std::log((positives + 1) / (negatives + 1));
    const auto loss = [&](double a, double b) {
        double sum = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double z = a * x[i] + b;
            sum += softPlus(z) - (isPositive[i] ? high : low) * z;
        }
        return sum;
    };
    double now = loss(slope, shift);
    for (int round = 0; round < 100; ++round) {
        double aa = 1e-12, ab = 0, bb = 1e-12, ga = 0, gb = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double p = logistic(slope * x[i] + shift);
            const double weight = p * (1 - p);
            const double error = p - (isPositive[i] ? high : low);
            aa += weight * x[i] * x[i];
            ab += weight * x[i];
            bb += weight;
            ga += error * x[i];
            gb += error;
        }
        if (std::abs(ga) < 1e-9 && std::abs(gb) < 1e-9)
            break;
        const double determinant = aa * bb - ab * ab;
        if (!(determinant > 0))
            break;
        const double da = -(bb * ga - ab * gb) / determinant;
        const double db = -(aa * gb - ab * ga) / determinant;
        double step = 1;
        bool isBetter = false;
        for (; step > 1e-10 && !isBetter; step /= 2) {
            const double next = loss(slope + step * da, shift + step * db);
            if (next < now) {
                slope += step * da;
                shift += step * db;
                now = next;
                isBetter = true;
            }
        }
        if (!isBetter)
            break;
    }
    curve.m_slope = slope;
    curve.m_shift = shift;
    return curve;
}

ScoreCalibration ScoreCalibration::isotonic(std::span<const double> scores, std::span<const std::uint8_t> isPositive)
{
    ScoreCalibration curve;
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] < scores[b]; });
    std::vector<double> sums, weights;
    for (std::size_t i = 0; i < order.size();) {
        const double score = scores[order[i]];
        double sum = 0, weight = 0;
        for (; i < order.size() && scores[order[i]] == score; ++i) {
            sum += isPositive[order[i]];
            ++weight;
        }
        curve.m_starts.push_back(score);
        sums.push_back(sum);
        weights.push_back(weight);
        while (sums.size() > 1 && sums[sums.size() - 2] * weights.back() >= sums.back() * weights[weights.size() - 2]) {
            sums[sums.size() - 2] += sums.back();
            weights[weights.size() - 2] += weights.back();
            sums.pop_back();
            weights.pop_back();
            curve.m_starts.pop_back();
        }
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        curve.m_levels.push_back(sums[i] / weights[i]);
    return curve;
}

double ScoreCalibration::of(double score) const
{
    if (m_isCurve)
        return logistic(m_slope * logOdds(score) + m_shift);
    if (m_starts.empty())
        return score;
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), score);
    return next == m_starts.begin() ? m_levels.front() : m_levels[std::size_t(next - m_starts.begin()) - 1];
}

} // namespace hallmarker::checks
