#pragma once

#include "checks/dp/PrivacyEvent.h"

namespace hallmarker::checks {

/// Rényi divergence of order alpha > 1 (may be infinite) that one release has (Mironov 2017). Sampling counts with Gaussian
/// noise (Mironov, Talwar and Zhang 2019) and discrete noise; with Laplace noise it is not credited. NaN: this order could
/// not be computed and has to be left out.
double renyiDivergence(const PrivacyEvent &event, double alpha);
/// The same of finitely many losses.
double renyiDivergence(const std::vector<LossAtom> &atoms, double infinite, double alpha);
/// Poisson-sampled Gaussian noise.
double sampledGaussianRenyi(double rate, double sigma, double alpha);

/// The orders that the tools of the field minimise over: their answers depend on them.
enum class RenyiOrders { Opacus, DpAccounting, TensorFlowPrivacy };
std::vector<double> renyiOrders(RenyiOrders which);
core::Result<RenyiOrders> renyiOrdersFromName(const QString &name);

struct RenyiEpsilon {
    double epsilon = 0;
    double order = 0;             ///< at which it is reached
    std::vector<double> leftOut;  ///< orders that could not be computed
};

/// The divergences of releases at each order, which add up: computed once, they answer for any number of repetitions.
struct RenyiCurve {
    std::vector<double> orders;
    std::vector<double> divergences; ///< NaN: could not be computed

    static RenyiCurve of(const QList<PrivacyEvent> &events, const std::vector<double> &orders);
    /// Of all of it `times` over.
    RenyiEpsilon epsilon(double delta, double times = 1) const;
};

/// An upper bound of epsilon: min over orders of D + ln((a-1)/a) - (ln delta + ln a)/(a-1) (Canonne, Kamath and Steinke 2020).
RenyiEpsilon renyiEpsilon(const QList<PrivacyEvent> &events, double delta, const std::vector<double> &orders);

} // namespace hallmarker::checks
