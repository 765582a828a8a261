#pragma once

#include <memory>
#include <vector>

namespace hallmarker::checks {

/// The smaller tail of a distribution at a place: P(X > x), or P(X <= x). Kept that way a difference of two tails is precise
/// far out as well.
struct LossTail {
    double mass = 0;
    bool isUpper = true;

    /// Probability between two places, this one being the lower.
    double upTo(const LossTail &higher) const;
};

/// Where a privacy loss lies in the distributions with (P) and without (Q) the person.
struct LossEdge {
    LossTail p;
    LossTail q;
};

struct LossMass {
    double p = 0;
    double q = 0;
};

/// A loss that has a probability of its own under P. Under Q it has p exp(-loss).
struct LossAtom {
    double loss = 0;
    double p = 0;
};

/// The law of the privacy loss ln(P/Q) of one release under P, for the pair of neighbouring outputs that tells most. It has a
/// smooth part, atoms, and a probability of giving the person away altogether.
class LossLaw {
public:
    virtual ~LossLaw() = default;

    /// The place of a loss in the smooth part.
    virtual LossEdge edge(double loss) const = 0;
    /// The smooth part between two places, low < high.
    virtual LossMass between(const LossEdge &low, const LossEdge &high) const;
    /// Losses outside of which the smooth part has less than 1e-25 under P and Q; low > high: there is no smooth part.
    virtual double lowest() const = 0;
    virtual double highest() const = 0;
    /// A loss at a share (0 to 1) of the way from the lowest to the highest, dense where the law changes: for surveys.
    virtual double placeAt(double share) const { return lowest() + (highest() - lowest()) * share; }
    virtual std::vector<LossAtom> atoms() const { return {}; }
    virtual double infinite() const { return 0; }
};

/// Gaussian noise: P = N(1, sigma^2), Q = N(0, sigma^2).
class GaussianLoss : public LossLaw {
public:
    explicit GaussianLoss(double sigma) : m_sigma(sigma) {}
    LossEdge edge(double loss) const override;
    double lowest() const override;
    double highest() const override;

private:
    double m_sigma;
};

/// Laplace noise: `scale` in units of the sensitivity.
class LaplaceLoss : public LossLaw {
public:
    explicit LaplaceLoss(double scale) : m_scale(scale) {}
    LossEdge edge(double loss) const override;
    double lowest() const override { return -1 / m_scale; }
    double highest() const override { return 1 / m_scale; }
    std::vector<LossAtom> atoms() const override;

private:
    double m_scale;
};

/// Finitely many losses.
class AtomicLoss : public LossLaw {
public:
    explicit AtomicLoss(std::vector<LossAtom> atoms, double infinite = 0) : m_atoms(std::move(atoms)), m_infinite(infinite) {}
    /// Noise with probability proportional to exp(-parameter |x|) on whole numbers, against a shift by `sensitivity`.
    static AtomicLoss discreteLaplace(double parameter, int sensitivity);
    /// The true answer with probability 1 - noise, else one of `buckets` at random; the neighbour has another true answer.
    static AtomicLoss randomizedResponse(double noise, int buckets);
    /// The pair that composes worst among all that are (epsilon, delta)-DP (Kairouz, Oh and Viswanath 2015).
    static AtomicLoss epsilonDelta(double epsilon, double delta);

    LossEdge edge(double) const override { return {}; }
    double lowest() const override { return 1; }
    double highest() const override { return -1; }
    std::vector<LossAtom> atoms() const override { return m_atoms; }
    double infinite() const override { return m_infinite; }

private:
    std::vector<LossAtom> m_atoms;
    double m_infinite;
};

} // namespace hallmarker::checks
