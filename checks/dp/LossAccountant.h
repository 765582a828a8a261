#pragma once

#include "checks/dp/LossComposition.h"
#include "checks/dp/LossSurvey.h"

namespace hallmarker::checks {

/// What is certain about a figure: the true one lies between the two ends, `upper` may be relied upon.
struct CertifiedInterval {
    double lower = 0;
    double upper = 0;
    double step = 0;         ///< of the lattice; 0: none was needed
    std::size_t points = 0;  ///< of the lattice, or values of the integral
};

enum class LossWay {
    Quickest, ///< one release or finitely many losses as they are, the integral where it is had, the lattice for the rest
    Lattice,  ///< the lattice alone: another way to the same figure
};

struct LossAccuracy {
    double wanted = 1e-6;            ///< width of the interval that the lattice aims at
    std::size_t mostPoints = 1 << 20;
    LossWay way = LossWay::Quickest;
};

/// Adds up privacy losses numerically, once never below and once never above the truth, for both kinds of neighbours where records are
/// sampled: as they are where that is possible (SingleRelease, AtomicSum), by an integral over their transform (LossIntegral), or on a
/// lattice (Koskela, Jälkö and Honkela 2020).
class LossAccountant {
public:
    static core::Result<CertifiedInterval> epsilon(const QList<PrivacyEvent> &events, double delta, const LossAccuracy &accuracy = {});
    static core::Result<CertifiedInterval> delta(const QList<PrivacyEvent> &events, double epsilon, const LossAccuracy &accuracy = {});
};

/// The kinds of neighbours that differ for these events.
std::vector<Neighbour> neighboursOf(const QList<PrivacyEvent> &events);

} // namespace hallmarker::checks
