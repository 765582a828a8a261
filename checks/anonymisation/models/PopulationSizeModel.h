#pragma once

#include "checks/anonymisation/models/ClassModel.h"

namespace hallmarker::anonymisation {

/// k-map (Sweeney 2002): each class has at least k records in the population, whose table is at hand.
class PopulationSizeModel : public ClassModel {
public:
    explicit PopulationSizeModel(std::uint64_t k) : m_k(k) {}
    bool holds(const ClassTable &classes, std::size_t c) const override { return classes.counts[c] == 0 || classes.population(c) >= m_k; }
    bool survivesAnyMerge() const override { return true; }

private:
    std::uint64_t m_k;
};

/// delta-presence (Nergiz et al. 2007): the share of a class that was released lies within bounds.
class DeltaPresence : public ClassModel {
public:
    DeltaPresence(double least, double most) : m_least(least), m_most(most) {}
    bool holds(const ClassTable &classes, std::size_t c) const override
    {
        const double share = double(classes.counts[c]) / double(classes.population(c));
        return share >= m_least && share <= m_most;
    }
    bool bindsEmptyClasses() const override { return true; }

private:
    double m_least;
    double m_most;
};

} // namespace hallmarker::anonymisation
