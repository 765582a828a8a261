#include "checks/dp/SampledLoss.h"

#include <cmath>
#include <limits>

namespace hallmarker::checks {

SampledLoss::SampledLoss(std::shared_ptr<const LossLaw> mechanism, double rate, Neighbour neighbour)
    : m_mechanism(std::move(mechanism)), m_rate(rate), m_neighbour(neighbour)
{
}

double SampledLoss::mixed(double loss) const
{
    // ln(1 - q + q e^loss), without overflow where the loss is large
    if (loss > 30)
        return loss + std::log(m_rate) + std::log1p((1 - m_rate) / m_rate * std::exp(-loss));
    return std::log1p(m_rate * std::expm1(loss));
}

double SampledLoss::unmixed(double loss) const
{
    if (loss > 30)
        return loss - std::log(m_rate) + std::log1p(-(1 - m_rate) * std::exp(-loss));
    const double part = std::expm1(loss) + m_rate;
    return part > 0 ? std::log(part / m_rate) : -std::numeric_limits<double>::infinity();
}

LossEdge SampledLoss::edge(double loss) const
{
    return m_mechanism->edge(unmixed(m_neighbour == Neighbour::Removed ? loss : -loss));
}

LossMass SampledLoss::between(const LossEdge &low, const LossEdge &high) const
{
    if (m_neighbour == Neighbour::Removed) {
        const LossMass inner = m_mechanism->between(low, high);
        return {(1 - m_rate) * inner.q + m_rate * inner.p, inner.q};
    }
    const LossMass inner = m_mechanism->between(high, low); // the loss has the other sign
    return {inner.q, (1 - m_rate) * inner.q + m_rate * inner.p};
}

double SampledLoss::lowest() const
{
    return m_neighbour == Neighbour::Removed ? mixed(m_mechanism->lowest()) : -mixed(m_mechanism->highest());
}

double SampledLoss::highest() const
{
    return m_neighbour == Neighbour::Removed ? mixed(m_mechanism->highest()) : -mixed(m_mechanism->lowest());
}

double SampledLoss::placeAt(double share) const
{
    return m_neighbour == Neighbour::Removed ? mixed(m_mechanism->placeAt(share)) : -mixed(m_mechanism->placeAt(1 - share));
}

std::vector<LossAtom> SampledLoss::atoms() const
{
    std::vector<LossAtom> atoms = m_mechanism->atoms();
    for (LossAtom &atom : atoms) {
        const double q = atom.p * std::exp(-atom.loss);
        const double loss = mixed(atom.loss);
        atom = m_neighbour == Neighbour::Removed ? LossAtom{loss, (1 - m_rate) * q + m_rate * atom.p} : LossAtom{-loss, q};
    }
    return atoms;
}

double SampledLoss::infinite() const
{
    return m_neighbour == Neighbour::Removed ? m_rate * m_mechanism->infinite() : 0;
}

} // namespace hallmarker::checks
