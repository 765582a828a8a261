#include "checks/dp/LossIntegral.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

constexpr double integralUnit = std::numeric_limits<double>::epsilon();
constexpr double negligible = 1e-11; ///< beside the integrand where it is largest
constexpr std::size_t mostValues = 1 << 13;
constexpr std::size_t phasesInARow = 32;

} // namespace

std::optional<std::vector<LossIntegral::Part>> LossIntegral::partsOf(const QList<PrivacyEvent> &events, Neighbour neighbour)
{
    std::vector<Part> parts;
    for (const PrivacyEvent &event : events) {
        Part part{LossTransform::of(event, neighbour), event.times};
        if (!part.transform)
            return std::nullopt;
        parts.push_back(std::move(part));
    }
    return parts;
}

std::optional<TransformMoments> LossIntegral::momentsOf(const std::vector<Part> &parts, double tilt)
{
    TransformMoments sum;
    for (const Part &part : parts) {
        const auto one = part.transform->moments(tilt);
        if (!one || !std::isfinite(one->logSum))
            return std::nullopt;
        sum.logSum += part.times * one->logSum;
        sum.mean += part.times * one->mean;
        sum.variance += part.times * one->variance;
        sum.error += part.times * (one->error + 4 * integralUnit * std::fabs(one->logSum));
    }
    return sum;
}

template <typename F>
std::optional<double> LossIntegral::tiltWhere(const std::vector<Part> &parts, F value)
{
    constexpr double least = 1e-7;
    constexpr double most = 1e6;
    double low = 1;
    double high = 1;
    auto moments = momentsOf(parts, 1);
    const bool isAbove = moments && value(1, *moments) > 0;
    for (;;) {
        double &moving = isAbove ? low : high;
        moving *= isAbove ? 0.5 : 2;
        if (moving > most)
            return std::nullopt;
        moments = momentsOf(parts, moving);
        if (!moments)
            return std::nullopt;
        if (moving < least)
            return moving;
        if ((value(moving, *moments) > 0) != isAbove)
            break;
        (isAbove ? high : low) = moving;
    }
    // Any tilt near it does.
    for (int turn = 0; turn < 8; ++turn) {
        const double middle = std::sqrt(low * high);
        moments = momentsOf(parts, middle);
        if (!moments)
            return std::nullopt;
        (value(middle, *moments) > 0 ? high : low) = middle;
    }
    return std::sqrt(low * high);
}

std::optional<LossIntegral> LossIntegral::forDelta(const QList<PrivacyEvent> &events, Neighbour neighbour, double delta)
{
    const auto parts = partsOf(events, neighbour);
    if (!parts || !(delta > 0))
        return std::nullopt;
    // Where the Chernoff bound of epsilon is least.
    const auto tilt = tiltWhere(*parts, [&](double at, const TransformMoments &moments) { return at * moments.mean - moments.logSum + std::log(delta); });
    return tilt ? of(*parts, *tilt) : std::nullopt;
}

std::optional<LossIntegral> LossIntegral::forEpsilon(const QList<PrivacyEvent> &events, Neighbour neighbour, double epsilon)
{
    const auto parts = partsOf(events, neighbour);
    if (!parts)
        return std::nullopt;
    const auto tilt = tiltWhere(*parts, [&](double, const TransformMoments &moments) { return moments.mean - epsilon; });
    return tilt ? of(*parts, *tilt) : std::nullopt;
}

double LossIntegral::roughDelta(const QList<PrivacyEvent> &events, Neighbour neighbour, double epsilon)
{
    const auto parts = partsOf(events, neighbour);
    if (!parts)
        return 1;
    double log = 0; // Chernoff's
    for (double tilt = 1; tilt < 1e6; tilt *= 2)
        if (const auto moments = momentsOf(*parts, tilt))
            log = std::min(log, moments->logSum + moments->error - tilt * epsilon);
    return std::min(1.0, std::exp(log) + infiniteOf(*parts) * (1 + 1e-12));
}

double LossIntegral::infiniteOf(const std::vector<Part> &parts)
{
    double keep = 0;
    for (const Part &part : parts)
        keep += part.times * std::log1p(-part.transform->infinite());
    return -std::expm1(keep);
}

std::optional<LossIntegral> LossIntegral::of(const std::vector<Part> &parts, double tilt)
{
    LossIntegral integral;
    auto total = momentsOf(parts, tilt);
    // Nearer to 0 the window would have to be wide: nothing but the tilt itself bends back there.
    if (total && tilt * std::sqrt(total->variance) < 1) {
        tilt = 1 / std::sqrt(total->variance);
        total = momentsOf(parts, tilt);
    }
    if (!total || !(total->variance > 0))
        return std::nullopt;
    integral.m_tilt = tilt;
    integral.m_total = *total;
    integral.m_infinite = infiniteOf(parts);
    const double deviation = std::sqrt(total->variance);
    if (!integral.takeBends(parts, tilt, deviation))
        return std::nullopt;
    const double height = 1 / (tilt * (tilt + 1) * deviation * std::sqrt(2 * std::numbers::pi));
    for (integral.m_window = 8 * deviation;; integral.m_window *= 1.1) {
        if (integral.m_window > 1000 * deviation)
            return std::nullopt;
        if (integral.aliasAt(total->mean, integral.m_window) < negligible * height)
            break;
    }
    if (!integral.takeValues(parts, height))
        return std::nullopt;
    return integral;
}

bool LossIntegral::takeBends(const std::vector<Part> &parts, double tilt, double deviation)
{
    for (double bend = 0.2 / deviation; bend < 30 / deviation; bend *= 1.4) {
        const auto above = momentsOf(parts, tilt + bend);
        if (!above)
            break;
        m_up.push_back({bend, above->logSum - m_total.logSum - bend * m_total.mean + above->error + m_total.error});
        if (m_up.back().rise > 100)
            break;
    }
    for (double bend = 0.2 / deviation; bend < 30 / deviation; bend *= 1.4) {
        // At a bend of the whole tilt the bound says that delta is at most 1.
        const double within = std::min(bend, tilt);
        const auto below = within < tilt ? momentsOf(parts, tilt - within) : TransformMoments{};
        if (!below)
            break;
        m_down.push_back({within, below->logSum - m_total.logSum + within * m_total.mean + below->error + m_total.error});
        if (within == tilt || m_down.back().rise > 100)
            break;
    }
    return !m_up.empty() && !m_down.empty();
}

double LossIntegral::aliasAt(double epsilon, double window) const
{
    const double ahead = epsilon - m_total.mean;
    const auto least = [&](const std::vector<Bend> &bends, double sign) {
        double best = std::numeric_limits<double>::infinity();
        for (const Bend &one : bends)
            best = std::min(best, std::exp(one.rise - one.bend * (sign * ahead + window)) / -std::expm1(-one.bend * window));
        return best;
    };
    return 1.01 * (least(m_up, 1) + least(m_down, -1));
}

bool LossIntegral::takeValues(const std::vector<Part> &parts, double height)
{
    const double spacing = 2 * std::numbers::pi / m_window;
    std::vector<FallBound> falls;
    for (const Part &part : parts)
        falls.push_back(part.transform->fall(m_tilt, part.times < 50 ? 4000 : 400)); // few steps have to fall far each
    // Beyond s the kernel is at most 1 / s^2.
    const auto cutAt = [&](std::size_t count) {
        const double s = spacing * double(count - 1);
        double log = 0;
        for (std::size_t i = 0; i < parts.size(); ++i)
            log += parts[i].times * falls[i].logAt(s);
        return std::exp(log) / (std::numbers::pi * s);
    };
    std::size_t low = 2;
    std::size_t high = 8;
    for (; cutAt(high) > negligible * height; high *= 2) {
        low = high;
        if (high >= mostValues)
            return false;
    }
    while (high - low > 1 + high / 32) {
        const std::size_t middle = low + (high - low) / 2;
        (cutAt(middle) > negligible * height ? low : high) = middle;
    }
    m_cut = cutAt(high);
    m_real.assign(high, 0);
    m_imaginary.assign(high, 0);
    std::vector<double> logs(high, 0), angles(high, 0), grows(high, 0);
    for (const Part &part : parts) {
        const auto own = part.transform->moments(m_tilt);
        const auto line = own ? part.transform->line(m_tilt, own->mean, spacing, high) : std::nullopt;
        if (!line)
            return false;
        for (std::size_t j = 0; j < high; ++j) {
            const double size = std::max(std::hypot(line->real[j], line->imaginary[j]), 1e-200);
            const double log = part.times * std::log(size);
            logs[j] += log;
            angles[j] += part.times * std::atan2(line->imaginary[j], line->real[j]);
            grows[j] += part.times * std::log1p(line->error / size);
        }
    }
    for (std::size_t j = 0; j < high; ++j) {
        const double s = spacing * double(j);
        // 1 / (z (z + 1))
        const double real = m_tilt * (m_tilt + 1) - s * s;
        const double imaginary = s * (2 * m_tilt + 1);
        const double square = real * real + imaginary * imaginary;
        const double size = std::exp(logs[j]) * spacing / (2 * std::numbers::pi) * (j == 0 ? 1 : 2);
        m_real[j] = size * (std::cos(angles[j]) * real + std::sin(angles[j]) * imaginary) / square;
        m_imaginary[j] = size * (std::sin(angles[j]) * real - std::cos(angles[j]) * imaginary) / square;
        // By the binomial formula two powers differ by at most (size + error)^times - size^times.
        const double grown = grows[j] < 1 ? size * std::expm1(grows[j]) : std::exp(logs[j] + grows[j]) * spacing / std::numbers::pi;
        const double rounded = 16 * integralUnit * (4 + std::fabs(angles[j]) + std::fabs(logs[j]) + double(j) * 8 + double(phasesInARow) + s * std::fabs(m_total.mean));
        m_error += (grown + size * rounded) / std::sqrt(square);
    }
    return true;
}

double LossIntegral::sumAt(double epsilon) const
{
    const double turn = -2 * std::numbers::pi / m_window * (epsilon - m_total.mean);
    const double stepReal = std::cos(turn);
    const double stepImaginary = std::sin(turn);
    double real = 1, imaginary = 0, sum = 0;
    for (std::size_t j = 0; j < m_real.size(); ++j) {
        if (j % phasesInARow == 0) {
            real = std::cos(turn * double(j));
            imaginary = std::sin(turn * double(j));
        }
        sum += m_real[j] * real - m_imaginary[j] * imaginary;
        const double turned = real * stepReal - imaginary * stepImaginary;
        imaginary = real * stepImaginary + imaginary * stepReal;
        real = turned;
    }
    return sum;
}

double LossIntegral::deltaAbove(double epsilon) const
{
    const double scale = std::exp(m_total.logSum + m_total.error - m_tilt * epsilon);
    return std::clamp(scale * (1 + 1e-13) * (std::max(sumAt(epsilon), 0.0) + m_error + m_cut) + m_infinite, 0.0, 1.0);
}

double LossIntegral::deltaBelow(double epsilon) const
{
    const double scale = std::exp(m_total.logSum - m_total.error - m_tilt * epsilon);
    return std::clamp(scale * (1 - 1e-13) * (sumAt(epsilon) - m_error - m_cut - aliasAt(epsilon, m_window)) + m_infinite, 0.0, 1.0);
}

double LossIntegral::epsilonAbove(double delta) const
{
    if (!(m_infinite < delta))
        return std::numeric_limits<double>::infinity();
    if (deltaAbove(0) <= delta)
        return 0;
    double low = 0;
    double high = std::max(0.0, (m_total.logSum - std::log(delta - m_infinite)) / m_tilt);
    if (!(deltaAbove(high) <= delta))
        return std::numeric_limits<double>::infinity();
    for (int turn = 0; turn < 100 && high - low > 1e-13 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaAbove(middle) <= delta ? high : low) = middle;
    }
    return high;
}

double LossIntegral::epsilonBelow(double delta) const
{
    if (m_infinite > delta)
        return std::numeric_limits<double>::infinity();
    double high = epsilonAbove(delta);
    if (!std::isfinite(high) || high <= 0)
        return 0;
    double down = 1e-12 * high;
    while (high - down > 0 && !(deltaBelow(high - down) > delta))
        down *= 4;
    double low = std::max(high - down, 0.0);
    if (!(deltaBelow(low) > delta))
        return 0;
    for (int turn = 0; turn < 60 && high - low > 1e-13 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaBelow(middle) > delta ? low : high) = middle;
    }
    return low;
}

} // namespace hallmarker::checks
