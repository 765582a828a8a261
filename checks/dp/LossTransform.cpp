#include "checks/dp/LossTransform.h"

#include "checks/dp/SampledGaussianTransform.h"

#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

constexpr double roundingUnit = std::numeric_limits<double>::epsilon();

/// Gaussian noise for everybody: the loss is normal with variance 1 / sigma^2 and mean half of it.
class NormalTransform final : public LossTransform {
public:
    explicit NormalTransform(double sigma) : m_variance(1 / (sigma * sigma)) {}

    std::optional<TransformMoments> moments(double tilt) const override
    {
        const double logSum = tilt * (tilt + 1) * m_variance / 2;
        return TransformMoments{logSum, (tilt + 0.5) * m_variance, m_variance, 8 * roundingUnit * logSum};
    }
    std::optional<TransformLine> line(double tilt, double centre, double spacing, std::size_t count) const override
    {
        const double mean = (tilt + 0.5) * m_variance - centre;
        TransformLine line;
        double last = 0;
        for (std::size_t j = 0; j < count; ++j) {
            last = spacing * double(j);
            const double size = std::exp(-last * last * m_variance / 2);
            line.real.push_back(size * std::cos(last * mean));
            line.imaginary.push_back(size * std::sin(last * mean));
        }
        line.error = 8 * roundingUnit * (1 + last * (std::fabs(centre) + (tilt + 1) * m_variance));
        return line;
    }
    FallBound fall(double, int) const override { return FallBound::ofNormal(m_variance); }

private:
    double m_variance;
};

/// Finitely many losses.
class AtomicTransform final : public LossTransform {
public:
    AtomicTransform(std::vector<LossAtom> atoms, double infinite) : m_atoms(std::move(atoms)), m_infinite(infinite) {}

    std::optional<TransformMoments> moments(double tilt) const override
    {
        const Weights weights = weightsOf(tilt);
        if (!(weights.sum > 0))
            return std::nullopt;
        TransformMoments moments{weights.high + std::log(weights.sum), weights.mean, 0, weights.error};
        for (std::size_t i = 0; i < m_atoms.size(); ++i)
            moments.variance += weights.shares[i] * (m_atoms[i].loss - weights.mean) * (m_atoms[i].loss - weights.mean);
        return moments;
    }
    std::optional<TransformLine> line(double tilt, double centre, double spacing, std::size_t count) const override
    {
        const Weights weights = weightsOf(tilt);
        if (!(weights.sum > 0) || m_atoms.size() * count > 2'000'000)
            return std::nullopt;
        TransformLine line;
        double farthest = 0;
        for (const LossAtom &atom : m_atoms)
            farthest = std::max(farthest, std::fabs(atom.loss));
        for (std::size_t j = 0; j < count; ++j) {
            double real = 0;
            double imaginary = 0;
            for (std::size_t i = 0; i < m_atoms.size(); ++i) {
                const double angle = spacing * double(j) * (m_atoms[i].loss - centre);
                real += weights.shares[i] * std::cos(angle);
                imaginary += weights.shares[i] * std::sin(angle);
            }
            line.real.push_back(real);
            line.imaginary.push_back(imaginary);
        }
        line.error = 2 * weights.error + 8 * roundingUnit * (double(m_atoms.size()) + spacing * double(count) * (farthest + std::fabs(centre)));
        return line;
    }
    FallBound fall(double, int) const override { return {}; }
    double infinite() const override { return m_infinite; }

private:
    struct Weights {
        std::vector<double> shares;
        double high = 0, sum = 0, mean = 0, error = 0;
    };
    Weights weightsOf(double tilt) const
    {
        Weights weights;
        weights.high = -std::numeric_limits<double>::infinity();
        for (const LossAtom &atom : m_atoms)
            if (atom.p > 0)
                weights.high = std::max(weights.high, std::log(atom.p) + tilt * atom.loss);
        double first = 0;
        double worst = std::fabs(weights.high);
        for (const LossAtom &atom : m_atoms) {
            const double weight = atom.p > 0 ? std::exp(std::log(atom.p) + tilt * atom.loss - weights.high) : 0;
            weights.shares.push_back(weight);
            weights.sum += weight;
            first += weight * atom.loss;
            if (weight > 0)
                worst = std::max(worst, std::fabs(std::log(atom.p)) + std::fabs(tilt * atom.loss));
        }
        weights.mean = weights.sum > 0 ? first / weights.sum : 0;
        for (double &share : weights.shares)
            share /= weights.sum;
        weights.error = 8 * roundingUnit * (4 + worst + double(m_atoms.size()));
        return weights;
    }

    std::vector<LossAtom> m_atoms;
    double m_infinite;
};

} // namespace

std::unique_ptr<LossTransform> LossTransform::of(const PrivacyEvent &event, Neighbour neighbour)
{
    if (event.kind == PrivacyEvent::Kind::Gaussian) {
        if (!event.isSampled())
            return std::make_unique<NormalTransform>(event.noise);
        return std::make_unique<SampledGaussianTransform>(event.noise, event.rate, neighbour);
    }
    const auto law = event.law(neighbour);
    if (law->lowest() <= law->highest())
        return nullptr; // smooth between its atoms
    return std::make_unique<AtomicTransform>(law->atoms(), law->infinite());
}

} // namespace hallmarker::checks
