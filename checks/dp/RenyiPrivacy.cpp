#include "checks/dp/RenyiPrivacy.h"

#include "checks/statistics/SpecialFunctions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

struct RenyiTexts {
    Q_DECLARE_TR_FUNCTIONS(RenyiTexts)
};

const double endless = std::numeric_limits<double>::infinity();

double addedLogs(double a, double b)
{
    const double high = std::max(a, b);
    return high == -endless ? high : high + std::log1p(std::exp(std::min(a, b) - high));
}

/// ln E_Q[(P/Q)^alpha] for whole alpha: a binomial sum of positive terms.
double wholeOrder(double rate, double sigma, int alpha)
{
    double sum = -endless;
    for (int k = 0; k <= alpha; ++k) {
        const double choose = logGamma(alpha + 1.0) - logGamma(k + 1.0) - logGamma(alpha - k + 1.0);
        sum = addedLogs(sum, choose + (alpha - k) * std::log1p(-rate) + k * std::log(rate) + double(k) * (k - 1) / (2 * sigma * sigma));
    }
    return sum;
}

/// The same for any alpha by the trapezoidal rule, which converges geometrically for such integrands; the usual series
/// diverges for small orders. The step heeds the poles of the mixture at a distance of pi sigma^2 from the real line.
double anyOrder(double rate, double sigma, double alpha)
{
    const double step = std::min(sigma / 20, sigma * sigma / 4);
    const double from = -13 * sigma;
    const double to = alpha + 13 * sigma;
    if ((to - from) / step > 400'000)
        return std::numeric_limits<double>::quiet_NaN();
    double sum = -endless;
    double high = -endless;
    double scaled = 0;
    for (double z = from; z <= to; z += step) {
        const double loss = (2 * z - 1) / (2 * sigma * sigma);
        const double mixture = loss > 30 ? loss + std::log(rate) + std::log1p((1 - rate) / rate * std::exp(-loss)) : std::log1p(rate * std::expm1(loss));
        const double term = -z * z / (2 * sigma * sigma) + alpha * mixture;
        if (term > high) {
            scaled = scaled * std::exp(high - term) + 1;
            high = term;
        } else {
            scaled += std::exp(term - high);
        }
    }
    sum = high + std::log(scaled * step);
    return sum - std::log(sigma) - 0.5 * std::log(2 * std::numbers::pi);
}

} // namespace

double sampledGaussianRenyi(double rate, double sigma, double alpha)
{
    if (rate <= 0)
        return 0;
    if (rate >= 1)
        return alpha / (2 * sigma * sigma);
    if (std::isinf(alpha))
        return endless;
    const bool isWhole = alpha == std::floor(alpha) && alpha < 1e6;
    return (isWhole ? wholeOrder(rate, sigma, int(alpha)) : anyOrder(rate, sigma, alpha)) / (alpha - 1);
}

double renyiDivergence(const std::vector<LossAtom> &atoms, double infinite, double alpha)
{
    if (infinite > 0)
        return endless;
    double sum = -endless;
    double largest = -endless;
    for (const LossAtom &atom : atoms) {
        if (atom.p <= 0)
            continue;
        largest = std::max(largest, atom.loss);
        if (!std::isinf(alpha))
            sum = addedLogs(sum, std::log(atom.p) + (alpha - 1) * atom.loss);
    }
    return std::isinf(alpha) ? largest : sum / (alpha - 1);
}

double renyiDivergence(const PrivacyEvent &event, double alpha)
{
    switch (event.kind) {
    case PrivacyEvent::Kind::Gaussian:
        return sampledGaussianRenyi(event.rate, event.noise, alpha);
    case PrivacyEvent::Kind::Laplace: {
        if (std::isinf(alpha))
            return 1 / event.noise;
        const double up = std::log(alpha / (2 * alpha - 1)) + (alpha - 1) / event.noise;
        const double down = std::log((alpha - 1) / (2 * alpha - 1)) - alpha / event.noise;
        return addedLogs(up, down) / (alpha - 1);
    }
    default: {
        double most = 0;
        for (const Neighbour neighbour : {Neighbour::Removed, Neighbour::Added}) {
            const auto law = event.law(neighbour);
            most = std::max(most, renyiDivergence(law->atoms(), law->infinite(), alpha));
        }
        return most;
    }
    }
}

std::vector<double> renyiOrders(RenyiOrders which)
{
    std::vector<double> orders;
    if (which == RenyiOrders::TensorFlowPrivacy) {
        orders = {1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 4.5};
        for (int order = 5; order < 64; ++order)
            orders.push_back(order);
    } else {
        for (int tenth = 11; tenth < 110; ++tenth)
            orders.push_back(1 + (tenth - 10) / 10.0);
        for (int order = which == RenyiOrders::Opacus ? 12 : 11; order < 64; ++order)
            orders.push_back(order);
    }
    if (which != RenyiOrders::Opacus)
        orders.insert(orders.end(), {128, 256, 512});
    if (which == RenyiOrders::DpAccounting)
        orders.push_back(1024);
    return orders;
}

core::Result<RenyiOrders> renyiOrdersFromName(const QString &name)
{
    if (name == QLatin1String("opacus"))
        return RenyiOrders::Opacus;
    if (name == QLatin1String("dp_accounting"))
        return RenyiOrders::DpAccounting;
    if (name == QLatin1String("tfp_old"))
        return RenyiOrders::TensorFlowPrivacy;
    return core::Error(core::ErrorKind::Usage, RenyiTexts::tr("\"%1\" is no list of orders: opacus, dp_accounting or tfp_old.").arg(name));
}

RenyiCurve RenyiCurve::of(const QList<PrivacyEvent> &events, const std::vector<double> &orders)
{
    RenyiCurve curve{orders, {}};
    for (const double order : orders) {
        double sum = 0;
        for (const PrivacyEvent &event : events)
            sum += event.times * renyiDivergence(event, order);
        curve.divergences.push_back(sum);
    }
    return curve;
}

RenyiEpsilon RenyiCurve::epsilon(double delta, double times) const
{
    RenyiEpsilon best{endless, 0, {}};
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const double order = orders[i];
        if (std::isnan(divergences[i])) {
            best.leftOut.push_back(order);
            continue;
        }
        const double epsilon = std::max(0.0, times * divergences[i] + std::log1p(-1 / order) - (std::log(delta) + std::log(order)) / (order - 1));
        if (epsilon < best.epsilon) {
            best.epsilon = epsilon;
            best.order = order;
        }
    }
    return best;
}

RenyiEpsilon renyiEpsilon(const QList<PrivacyEvent> &events, double delta, const std::vector<double> &orders)
{
    return RenyiCurve::of(events, orders).epsilon(delta);
}

} // namespace hallmarker::checks
