#include "checks/dp/LossComposition.h"

#include "checks/dp/FourierTransform.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

/// Moments of the sum: cumulants add up.
LossMoments momentsOf(const std::vector<LossPart> &parts, double tilt)
{
    LossMoments sum;
    for (const LossPart &part : parts) {
        const LossMoments one = LossMoments::of(part.loss, tilt);
        sum.logSum += part.times * one.logSum;
        sum.mean += part.times * one.mean;
        sum.variance += part.times * one.variance;
    }
    return sum;
}

double logSumOf(const std::vector<LossPart> &parts, double tilt)
{
    double sum = 0;
    for (const LossPart &part : parts)
        sum += part.times * LossMoments::of(part.loss, tilt).logSum;
    return sum;
}

void foldInto(std::vector<double> &target, const LatticeLoss &loss, double tilt)
{
    const std::size_t mask = target.size() - 1;
    const TiltedLoss tilted(loss, tilt);
    double sum = 0;
    tilted.visit([&](std::size_t, double weight) { sum += weight; });
    tilted.visit([&](std::size_t i, double weight) { target[std::size_t(loss.first + std::int64_t(i)) & mask] += weight / sum; });
}

struct Spectrum {
    std::vector<double> real;
    std::vector<double> imaginary;
    double slope = 0; ///< sum over the frequencies of times * |value|^(times - 1): how errors of the values grow
};

/// value^times, multiplied into (real, imaginary). `least`: squares below it leave nothing.
void multiplyPower(double a, double b, double times, double least, double &real, double &imaginary, double &slope)
{
    const double square = a * a + b * b;
    if (square < least) {
        real = imaginary = 0;
        return;
    }
    const double length = std::exp(0.5 * std::log(square) * (times - 1));
    slope += times * length;
    const double angle = std::atan2(b, a) * times;
    const double size = length * std::sqrt(square);
    const double c = size * std::cos(angle);
    const double s = size * std::sin(angle);
    const double r = real * c - imaginary * s;
    imaginary = real * s + imaginary * c;
    real = r;
}

} // namespace

std::pair<LossComposition, LossComposition> LossComposition::ofBoth(const std::vector<LossPart> &one, const std::vector<LossPart> &other, const LossWindow &window)
{
    const std::size_t size = window.points;
    const FourierTransform transform(size);
    Spectrum first{std::vector<double>(size, 1.0), std::vector<double>(size, 0.0)};
    Spectrum second = first;
    for (std::size_t part = 0; part < one.size(); ++part) {
        std::vector<double> real(size, 0.0);
        std::vector<double> imaginary(size, 0.0);
        foldInto(real, one[part].loss, window.tilt);
        foldInto(imaginary, other[part].loss, window.tilt);
        transform.forward(real.data(), imaginary.data());
        const double least = std::exp(-120 / std::min(one[part].times, other[part].times)); // |value|^times < 1e-26 of weights that sum up to 1
        for (std::size_t f = 0; f < size; ++f) {
            const std::size_t g = FourierTransform::mirrored(f);
            if (g < f)
                continue; // its mirror was done
            const double evenReal = (real[f] + real[g]) / 2;
            const double evenImaginary = (imaginary[f] - imaginary[g]) / 2;
            const double oddReal = (imaginary[f] + imaginary[g]) / 2;
            const double oddImaginary = (real[g] - real[f]) / 2;
            const double both = g == f ? 0.5 : 1;
            double slope = 0;
            multiplyPower(evenReal, evenImaginary, one[part].times, least, first.real[f], first.imaginary[f], slope);
            first.slope += 2 * both * slope;
            slope = 0;
            multiplyPower(oddReal, oddImaginary, other[part].times, least, second.real[f], second.imaginary[f], slope);
            second.slope += 2 * both * slope;
            first.real[g] = first.real[f];
            first.imaginary[g] = g == f ? first.imaginary[f] : -first.imaginary[f];
            second.real[g] = second.real[f];
            second.imaginary[g] = g == f ? second.imaginary[f] : -second.imaginary[f];
        }
    }
    double energy = 0;
    for (std::size_t f = 0; f < size; ++f) {
        energy += first.real[f] * first.real[f] + first.imaginary[f] * first.imaginary[f] + second.real[f] * second.real[f] + second.imaginary[f] * second.imaginary[f];
        const double real = first.real[f] - second.imaginary[f];
        first.imaginary[f] += second.real[f];
        first.real[f] = real;
    }
    transform.inverse(first.real.data(), first.imaginary.data());
    // A transform errs by at most a few units of the last place per level, in the L2 norm; twice that for roots and powers.
    const double unit = 8 * std::numeric_limits<double>::epsilon() * double(std::bit_width(size));
    const double back = unit * std::sqrt(energy / double(size));

    std::pair<LossComposition, LossComposition> result;
    LossComposition *const targets[] = {&result.first, &result.second};
    const std::vector<LossPart> *const sources[] = {&one, &other};
    std::vector<double> *const values[] = {&first.real, &first.imaginary};
    const double slopes[] = {first.slope, second.slope};
    for (int which = 0; which < 2; ++which) {
        LossComposition &target = *targets[which];
        const std::vector<LossPart> &parts = *sources[which];
        target.m_tilt = window.tilt;
        target.m_step = window.step;
        target.m_points = size;
        const LossMoments moments = momentsOf(parts, window.tilt);
        target.m_logScale = moments.logSum;
        target.m_first = std::int64_t(std::llround(moments.mean / window.step)) - std::int64_t(size / 2);
        double keep = 0;
        for (const LossPart &part : parts)
            keep += part.times * std::log1p(-part.loss.infinite);
        target.m_infinite = -std::expm1(keep);
        // Chernoff bounds for what lies beyond both ends, under the tilted weights.
        const auto tail = [&](double bend, double place) { return std::exp(std::min(0.0, logSumOf(parts, window.tilt + bend) - moments.logSum - bend * place)); };
        const double above = window.bendUp > 0 ? tail(window.bendUp, target.end() - window.step) : 0;
        const double below = window.bendDown > 0 ? tail(-window.bendDown, target.start()) : 0;
        target.m_aboveTail = above;
        target.m_outside = std::min(1.0, above + below);
        target.take(std::move(*values[which]), unit * slopes[which] / double(size) + back);
    }
    return result;
}

void LossComposition::take(std::vector<double> folded, double roundoff)
{
    m_roundoff = roundoff;
    m_tails.assign(m_points + 1, 0.0);
    m_steepTails.assign(m_points + 1, 0.0);
    const double fade = std::exp(-m_tilt * m_step);
    const double steepFade = std::exp(-(m_tilt + 1) * m_step);
    const std::size_t mask = m_points - 1;
    for (std::size_t j = m_points; j-- > 0;) {
        const double weight = folded[std::size_t(m_first + std::int64_t(j)) & mask];
        m_tails[j] = weight + fade * m_tails[j + 1];
        m_steepTails[j] = weight + steepFade * m_steepTails[j + 1];
    }
}

LossComposition::Errors LossComposition::at(double epsilon) const
{
    const double place = std::clamp((epsilon - start()) / m_step, 0.0, double(m_points));
    const auto j = std::size_t(std::ceil(place));
    const double scale = std::exp(m_logScale + m_tilt * (m_shift - epsilon));
    const double ahead = start() + double(j) * m_step - epsilon; // below 0 only before the window, where nothing is known
    const double sum = std::exp(-m_tilt * ahead) * m_tails[j] - std::exp(-(m_tilt + 1) * ahead) * m_steepTails[j];
    const double rounding = 2 * m_roundoff * std::min(double(m_points), 1 / -std::expm1(-m_tilt * m_step));
    Errors errors;
    errors.estimate = scale * sum;
    errors.above = scale * (rounding + m_aboveTail * std::exp(-m_tilt * std::max(0.0, end() - epsilon)) + 1e-12 * std::fabs(sum));
    errors.below = scale * (rounding + m_outside + 1e-12 * std::fabs(sum));
    return errors;
}

double LossComposition::deltaAbove(double epsilon) const
{
    if (epsilon < start())
        return 1;
    const Errors errors = at(epsilon);
    return std::clamp(std::max(errors.estimate, 0.0) + errors.above + m_infinite, 0.0, 1.0);
}

double LossComposition::deltaBelow(double epsilon) const
{
    const Errors errors = at(std::max(epsilon, start()));
    return std::clamp(errors.estimate - errors.below + m_infinite, 0.0, 1.0);
}

double LossComposition::epsilonAbove(double delta) const
{
    if (start() <= 0 && deltaAbove(0) <= delta)
        return 0;
    double low = std::max(0.0, start());
    double high = end();
    if (!(deltaAbove(high) <= delta))
        return std::numeric_limits<double>::infinity();
    for (int i = 0; i < 100 && high - low > 1e-13 * high; ++i) {
        const double middle = low + (high - low) / 2;
        (deltaAbove(middle) <= delta ? high : low) = middle;
    }
    return high;
}

double LossComposition::epsilonBelow(double delta) const
{
    if (m_infinite > delta)
        return std::numeric_limits<double>::infinity();
    // The bound is good around the centre of the weights and useless far below it: look from the estimate downwards.
    double low = std::max(0.0, start());
    double high = std::max(low, end());
    for (int i = 0; i < 100 && high - low > 1e-13 * high; ++i) {
        const double middle = low + (high - low) / 2;
        (at(middle).estimate + m_infinite > delta ? low : high) = middle;
    }
    const double least = std::max(0.0, start());
    double down = 1e-9;
    while (high - down > least && !(deltaBelow(high - down) > delta))
        down *= 2;
    low = std::max(high - down, least);
    if (!(deltaBelow(low) > delta))
        return 0;
    for (int i = 0; i < 60 && high - low > 1e-12 * high; ++i) {
        const double middle = low + (high - low) / 2;
        (deltaBelow(middle) > delta ? low : high) = middle;
    }
    return low;
}

} // namespace hallmarker::checks
