#include "checks/dp/SampledGaussianTransform.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

constexpr double placeUnit = std::numeric_limits<double>::epsilon();
constexpr double placeReach = 9.2;  ///< deviations: beyond them the integrand has 1e-18 of its peak
constexpr double leastWeight = 1e-21;
constexpr double mostPlaces = 50'000;
constexpr double mostTurns = 1e7;   ///< places times values along the line
constexpr double missedLog = 38;    ///< the rule may err by 2 exp(-38)
constexpr std::size_t turnsInARow = 32; ///< before sines and cosines are taken anew

/// Sums in four lanes, so that additions need not wait for each other.
double laneSum(const std::vector<double> &values)
{
    double lanes[4] = {0, 0, 0, 0};
    std::size_t k = 0;
    for (; k + 4 <= values.size(); k += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane] += values[k + lane];
    for (; k < values.size(); ++k)
        lanes[0] += values[k];
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

} // namespace

double SampledGaussianTransform::logRatio(double x) const
{
    const double loss = mechanismLoss(x);
    if (loss > 30)
        return loss + std::log(m_rate) + std::log1p((1 - m_rate) / m_rate * std::exp(-loss));
    return std::log1p(m_rate * std::expm1(loss));
}

double SampledGaussianTransform::share(double x) const
{
    // q e^l / (1 - q + q e^l)
    return 1 / (1 + (1 - m_rate) / m_rate * std::exp(-mechanismLoss(x)));
}

std::pair<double, double> SampledGaussianTransform::range(double power) const
{
    const double far = placeReach * m_sigma;
    if (power >= 0)
        return {-far, power + far}; // each maximum is a place x = power * share(x)
    // The logarithm of the integrand is at least as concave as that of the normal density, with its one maximum where x = power * share(x).
    double low = power;
    double high = 0;
    for (int turn = 0; turn < 60 && high - low > 1e-9 * m_sigma; ++turn) {
        const double middle = (low + high) / 2;
        (middle < power * share(middle) ? low : high) = middle;
    }
    return {low - far, high + far};
}

double SampledGaussianTransform::stepFor(double power, double farthest) const
{
    // On the line Im x = angle sigma^2 the density is exp(angle^2 sigma^2 / 2) times as large, a power of w with negative exponent grows
    // by cos(angle / 2)^power, and the imaginary part of the exponent adds exp(farthest * angle): the argument of w is at most the angle.
    const double variance = m_sigma * m_sigma;
    double best = 0;
    for (int k = 1; k < 64; ++k) {
        const double angle = std::numbers::pi * k / 64;
        const double growth = angle * angle * variance / 2 + farthest * angle + (power < 0 ? power * std::log(std::cos(angle / 2)) : 0);
        best = std::max(best, 2 * std::numbers::pi * angle * variance / (missedLog + growth));
    }
    return best;
}

std::optional<SampledGaussianTransform::Places> SampledGaussianTransform::places(double tilt, double farthest) const
{
    const double power = this->power(tilt);
    const double variance = m_sigma * m_sigma;
    const auto [low, high] = range(power);
    const double step = stepFor(power, farthest);
    if (!(step > 0) || !((high - low) / step < mostPlaces))
        return std::nullopt;
    const auto count = std::size_t(std::ceil((high - low) / step)) + 1;
    std::vector<double> losses(count), logs(count);
    double highest = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < count; ++k) {
        const double x = low + double(k) * step;
        losses[k] = logRatio(x);
        logs[k] = power * losses[k] - x * x / (2 * variance);
        highest = std::max(highest, logs[k]);
    }
    if (!std::isfinite(highest))
        return std::nullopt;
    Places places;
    // Beyond both ends the logarithm falls at least as steeply as at them.
    const double end = low + double(count - 1) * step;
    const double steepLow = (power < 0 ? power * share(low) : 0) - low;
    const double steepHigh = end - power * (power > 0 ? 1 : share(end));
    if (!(steepLow > 0) || !(steepHigh > 0))
        return std::nullopt;
    double missed = variance / step * (std::exp(logs.front() - highest) / steepLow + std::exp(logs.back() - highest) / steepHigh);
    double rounding = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const double weight = std::exp(logs[k] - highest);
        if (weight < leastWeight) {
            missed += weight;
            continue;
        }
        const double x = low + double(k) * step;
        const double part = share(x);
        const double lossError = part * (std::fabs(mechanismLoss(x)) + 2) + std::fabs(losses[k]);
        rounding += weight * (x * x / variance + std::fabs(power) * lossError + std::fabs(highest) + 4);
        places.lossError += weight * lossError;
        places.x.push_back(x);
        places.loss.push_back(m_isRemoved ? losses[k] : -losses[k]);
        places.weight.push_back(weight);
    }
    const double sum = laneSum(places.weight);
    for (double &weight : places.weight)
        weight /= sum;
    places.logSum = highest + std::log(sum * step / (m_sigma * std::sqrt(2 * std::numbers::pi)));
    places.lossError *= 8 * placeUnit / sum;
    places.error = missed / sum + 8 * placeUnit * rounding / sum + placeUnit * double(places.weight.size()) / 2 + 3 * std::exp(-missedLog);
    return places;
}

std::optional<TransformMoments> SampledGaussianTransform::moments(double tilt) const
{
    const auto places = this->places(tilt, 0);
    if (!places)
        return std::nullopt;
    TransformMoments moments{places->logSum, 0, 0, places->error + 8 * placeUnit * (1 + std::fabs(places->logSum))};
    for (std::size_t k = 0; k < places->x.size(); ++k)
        moments.mean += places->weight[k] * places->loss[k];
    for (std::size_t k = 0; k < places->x.size(); ++k)
        moments.variance += places->weight[k] * (places->loss[k] - moments.mean) * (places->loss[k] - moments.mean);
    return moments;
}

std::optional<TransformLine> SampledGaussianTransform::line(double tilt, double centre, double spacing, std::size_t count) const
{
    const double farthest = spacing * double(count);
    const auto places = this->places(tilt, farthest);
    if (!places || double(places->x.size()) * double(count) > mostTurns)
        return std::nullopt;
    const std::size_t n = places->x.size();
    std::vector<double> turnReal(n), turnImaginary(n), real(n), imaginary(n);
    for (std::size_t k = 0; k < n; ++k) {
        turnReal[k] = std::cos(spacing * (places->loss[k] - centre));
        turnImaginary[k] = std::sin(spacing * (places->loss[k] - centre));
    }
    TransformLine line;
    line.real.reserve(count);
    line.imaginary.reserve(count);
    for (std::size_t j = 0; j < count; ++j) {
        if (j % turnsInARow == 0) {
            for (std::size_t k = 0; k < n; ++k) {
                const double angle = spacing * double(j) * (places->loss[k] - centre);
                real[k] = places->weight[k] * std::cos(angle);
                imaginary[k] = places->weight[k] * std::sin(angle);
            }
        }
        line.real.push_back(laneSum(real));
        line.imaginary.push_back(laneSum(imaginary));
        for (std::size_t k = 0; k < n; ++k) {
            const double turned = real[k] * turnReal[k] - imaginary[k] * turnImaginary[k];
            imaginary[k] = real[k] * turnImaginary[k] + imaginary[k] * turnReal[k];
            real[k] = turned;
        }
    }
    line.error = 2 * places->error + farthest * (places->lossError + 4 * placeUnit * std::fabs(centre)) + placeUnit * (4.0 * double(turnsInARow) + double(n) / 2);
    return line;
}

FallBound SampledGaussianTransform::fall(double tilt, int pieces) const
{
    const auto places = this->places(tilt, 0);
    if (!places || places->x.empty())
        return {};
    const double power = this->power(tilt);
    const double variance = m_sigma * m_sigma;
    const double low = places->x.front();
    const double width = (places->x.back() - low) / pieces;
    const double logScale = places->logSum + std::log(m_sigma * std::sqrt(2 * std::numbers::pi)) - std::log(variance);
    std::vector<double> edges, densities;
    double lastNormal = 0, lastRatio = 0;
    for (int k = 0; k <= pieces; ++k) {
        const double x = low + width * k;
        const double normal = -x * x / (2 * variance);
        const double ratio = logRatio(x);
        if (k > 0) {
            // Between two places density and power of w are least at one of them, and the loss changes fastest at the upper one.
            const double least = std::min(lastNormal, normal) + std::min(power * lastRatio, power * ratio);
            const double density = std::exp(least - logScale) / share(x) * (1 - 1e-9);
            densities.push_back(std::isfinite(density) ? density : 0);
        }
        edges.push_back(m_isRemoved ? ratio : -ratio);
        lastNormal = normal;
        lastRatio = ratio;
    }
    if (!m_isRemoved) {
        std::reverse(edges.begin(), edges.end());
        std::reverse(densities.begin(), densities.end());
    }
    return FallBound::ofDensity(edges, std::move(densities));
}

} // namespace hallmarker::checks
