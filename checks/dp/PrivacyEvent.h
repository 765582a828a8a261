#pragma once

#include "checks/dp/SampledLoss.h"
#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// One kind of release and how often it was made: what accountants add up.
struct PrivacyEvent {
    enum class Kind {
        Gaussian,           ///< noise = standard deviation / L2 sensitivity
        Laplace,            ///< noise = scale / L1 sensitivity
        DiscreteLaplace,    ///< noise = 1 / epsilon of a unit step; `sensitivity` steps
        RandomizedResponse, ///< noise = chance of a random answer among `buckets`
        EpsilonDelta,       ///< known only by its (epsilon, delta)
    };

    Kind kind = Kind::Gaussian;
    double noise = 1;
    double rate = 1;        ///< chance of each record to take part (Poisson sampling)
    double epsilon = 0;
    double delta = 0;
    int sensitivity = 1;
    int buckets = 2;
    double times = 1;

    bool isSampled() const { return rate < 1; }
    /// What is wrong with it, in a sentence; sampling goes with noise of the first three kinds only.
    core::Result<void> check() const;
    std::shared_ptr<const LossLaw> law(Neighbour neighbour) const;

    QJsonObject toJson() const;
    static core::Result<PrivacyEvent> fromJson(const QJsonObject &object);
    /// For people and in ledgers: "gaussian noise 1.1, sampled at 0.01, 1000 times".
    QString text() const;
};

QString privacyEventKindName(PrivacyEvent::Kind kind);

/// Checks all of them, and that there is one.
core::Result<void> checkEvents(const QList<PrivacyEvent> &events);
/// A delta that accountants take: 0 <= delta < 1.
core::Result<void> checkDelta(double delta);
core::Result<void> checkEpsilon(double epsilon);

} // namespace hallmarker::checks
