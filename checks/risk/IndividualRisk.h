#pragma once

#include "checks/risk/WeightedFrequencies.h"

namespace hallmarker::checks {

/// The chance that a record of a sample survey is re-identified, from how often its key stands in the sample and how often, by
/// the weights, in the population (Benedetti and Franconi 1998; approximation of Polettini 2003). The population frequency
/// given the sample's is negative binomial with success probability p = fk / Fk; the risk is the mean of 1 / Fk.
struct IndividualRisk {
    std::vector<double> risks;  ///< by record
    double highest = 0;
    double expected = 0;        ///< expected number of re-identifications: the sum

    static IndividualRisk of(const WeightedFrequencies &frequencies);
    static double of(double sampleFrequency, double populationFrequency);
    double shareAbove(double threshold) const;
};

} // namespace hallmarker::checks
