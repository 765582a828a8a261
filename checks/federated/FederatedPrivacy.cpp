#include "checks/federated/FederatedPrivacy.h"

#include "checks/dp/PrivacyCalibration.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct FederatedPrivacyText {
    Q_DECLARE_TR_FUNCTIONS(FederatedPrivacyText)
};

constexpr double boundless = std::numeric_limits<double>::infinity();
constexpr double largeEpsilon = 10;
constexpr double curveAccuracy = 1e-4;

} // namespace

PrivacyEvent FederatedProtection::event(int rounds) const
{
    PrivacyEvent event;
    event.kind = PrivacyEvent::Kind::Gaussian;
    event.noise = noise;
    event.rate = rate;
    event.times = rounds;
    return event;
}

FederatedAccount::FederatedAccount(const FederatedProtection &protection) : m_protection(protection)
{
    if (!protection.isUnprotected())
        m_renyi = RenyiCurve::of({protection.event(1)}, renyiOrders(RenyiOrders::DpAccounting));
}

core::Result<EpsilonAfter> FederatedAccount::after(int round) const
{
    if (m_protection.isUnprotected())
        return EpsilonAfter{round, boundless, boundless, boundless};
    LossAccuracy accuracy;
    if (round < m_protection.rounds)
        accuracy.wanted = curveAccuracy;
    HALLMARKER_ASSIGN(const CertifiedInterval sure, LossAccountant::epsilon({m_protection.event(round)}, m_protection.delta, accuracy));
    return EpsilonAfter{round, sure.lower, sure.upper, m_renyi.epsilon(m_protection.delta, round).epsilon};
}

core::Result<double> FederatedPrivacy::calibratedNoise(const FederatedProtection &protection, double epsilon)
{
    if (!(protection.clip > 0))
        return core::Error(core::ErrorKind::Usage, FederatedPrivacyText::tr("No noise gives an epsilon when updates are not clipped. Set a clip norm above 0."), {}, {.pointer = QStringLiteral("/clip_norm")});
    HALLMARKER_ASSIGN(const CalibratedNoise found, checks::calibratedNoise(protection.event(protection.rounds), epsilon, protection.delta));
    return found.noise;
}

QStringList FederatedPrivacy::hazardsOf(const FederatedProtection &protection, double epsilon)
{
    QStringList hazards;
    const auto add = [&](bool holds, const char *name) {
        if (holds)
            hazards.append(QLatin1String(name));
    };
    add(!(protection.noise > 0), "no-noise");
    add(!(protection.clip > 0), "unclipped-updates");
    add(protection.delta * double(protection.clients) > 1, "delta-above-one-in-n");
    add(!(protection.rate < 1), "no-subsampling");
    add(std::isfinite(epsilon) && epsilon > largeEpsilon, "large-epsilon");
    add(protection.clients < 2, "one-client");
    return hazards;
}

QString FederatedPrivacy::explain(const QString &hazard, const FederatedProtection &protection)
{
    if (hazard == QLatin1String("no-noise"))
        return FederatedPrivacyText::tr("There is no noise: epsilon is infinite, whatever else is set.");
    if (hazard == QLatin1String("unclipped-updates"))
        return FederatedPrivacyText::tr("Updates are not clipped: one client can change the model without bound, so no noise hides it and epsilon is infinite.");
    if (hazard == QLatin1String("delta-above-one-in-n"))
        return FederatedPrivacyText::tr("Delta is %1, above one in the number of clients (%2): giving away one client in full would be allowed.").arg(protection.delta).arg(protection.clients);
    if (hazard == QLatin1String("no-subsampling"))
        return FederatedPrivacyText::tr("Every client takes part in every round: sampling hides nobody, and no amplification by sampling may be claimed.");
    if (hazard == QLatin1String("large-epsilon"))
        return FederatedPrivacyText::tr("Epsilon is above %1: what is guaranteed is next to nothing.").arg(largeEpsilon);
    if (hazard == QLatin1String("one-client"))
        return FederatedPrivacyText::tr("There are fewer than two clients, so there is nobody to hide among.");
    return hazard;
}

} // namespace hallmarker::checks
