#pragma once

#include "checks/dp/NoiseMechanism.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// How the budget of a synthesis with differential privacy is split. One person is one record, who may be there or not: a record is
/// in one cell of each histogram, so it changes each of them by 1. A quarter of epsilon goes to the choices of pairs by the exponential
/// mechanism, in equal parts; the rest and the whole delta go to the histograms, all with the same noise.
struct SynthesisBudget {
    static constexpr double choiceShare = 0.25;

    double epsilon = 0;
    double delta = 0;
    int histograms = 0;
    int choices = 0;
    double choiceEpsilon = 0;      ///< of each choice
    double histogramEpsilon = 0;   ///< of all histograms together, at delta
    NoiseMechanism noise;          ///< of each cell of each histogram
    QList<PrivacyEvent> events;    ///< all of it, for ledgers
    double certified = 0;          ///< what the accountant makes of the events at delta; at most epsilon

    static core::Result<SynthesisBudget> of(double epsilon, double delta, int histograms, int choices);
    QJsonObject toJson() const;
};

} // namespace hallmarker::checks
