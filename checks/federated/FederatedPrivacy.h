#pragma once

#include "checks/dp/LossAccountant.h"
#include "checks/dp/RenyiPrivacy.h"

#include <QStringList>

namespace hallmarker::checks {

/// How the updates of clients are protected. One client is what epsilon is about: whether it takes part at all.
struct FederatedProtection {
    double clip = 1;       ///< largest L2 norm of an update; 0: updates are not clipped
    double noise = 1;      ///< standard deviation of the noise on the sum of the updates over the clip norm; 0: none
    double rate = 0.1;     ///< chance of each client to take part in a round, drawn for each on its own (Poisson)
    int rounds = 50;
    double delta = 1e-5;
    std::size_t clients = 0;

    /// Nothing bounds what an update tells.
    bool isUnprotected() const { return !(noise > 0) || !(clip > 0); }
    /// What `rounds` rounds cost; only of protected training.
    PrivacyEvent event(int rounds) const;
};

/// What is certain of epsilon after so many rounds.
struct EpsilonAfter {
    int round = 0;
    double lower = 0, upper = 0; ///< loss distributions; infinite without protection
    double renyi = 0;            ///< an upper bound of its own; infinite where there is none
};

/// Adds up rounds of one training: what one round costs is computed once.
class FederatedAccount {
public:
    explicit FederatedAccount(const FederatedProtection &protection);
    /// Of rounds before the last the interval may be wider (by 0.0001) where only a lattice gives it.
    core::Result<EpsilonAfter> after(int round) const;

private:
    FederatedProtection m_protection;
    RenyiCurve m_renyi;
};

class FederatedPrivacy {
public:
    /// The least noise that keeps all rounds within epsilon.
    static core::Result<double> calibratedNoise(const FederatedProtection &protection, double epsilon);
    /// Named hazards: "no-noise", "unclipped-updates", "delta-above-one-in-n", "no-subsampling", "large-epsilon", "one-client".
    static QStringList hazardsOf(const FederatedProtection &protection, double epsilon);
    static QString explain(const QString &hazard, const FederatedProtection &protection);
};

} // namespace hallmarker::checks
