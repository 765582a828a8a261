#pragma once

#include "checks/dp/LossLaw.h"

namespace hallmarker::checks {

enum class Neighbour {
    Removed, ///< P has the person, Q does not
    Added,   ///< P does not, Q has
};

/// The loss when the person takes part with probability `rate` only (Poisson sampling): with the person the output follows
/// (1 - rate) Q + rate P of the mechanism, without it Q.
class SampledLoss : public LossLaw {
public:
    SampledLoss(std::shared_ptr<const LossLaw> mechanism, double rate, Neighbour neighbour);

    LossEdge edge(double loss) const override;
    LossMass between(const LossEdge &low, const LossEdge &high) const override;
    double lowest() const override;
    double highest() const override;
    double placeAt(double share) const override;
    std::vector<LossAtom> atoms() const override;
    double infinite() const override;

private:
    /// Loss of the mixture against Q where the mechanism itself has `loss`, and back.
    double mixed(double loss) const;
    double unmixed(double loss) const;

    std::shared_ptr<const LossLaw> m_mechanism;
    double m_rate;
    Neighbour m_neighbour;
};

} // namespace hallmarker::checks
