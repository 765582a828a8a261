#pragma once

#include "checks/anonymisation/metrics/Aggregate.h"
#include "checks/anonymisation/metrics/CheckedClasses.h"

#include <memory>

namespace hallmarker::anonymisation {

/// How much a generalisation costs: the lower the score, the better. A metric also tells what no better score is possible
/// below, without or with the classes of a node; the search leaves out what cannot win.
class Metric {
public:
    virtual ~Metric() = default;

    /// Numbers in a score.
    virtual int width() const { return 1; }
    virtual void score(const CheckedClasses &checked, double *score) const = 0;

    /// A lower bound of the score of a node from its levels alone; it never falls with further generalisation.
    virtual bool isBoundedByLevels() const { return false; }
    virtual void levelBound(const Levels &levels, double *bound) const;

    /// A lower bound of the score of this node and of every coarser one, from its classes.
    virtual bool isBoundedByClasses() const { return false; }
    virtual void classBound(const CheckedClasses &checked, double *bound) const;

    /// What the suppressed records of a node cost beyond their generalisation, column by column: where the suppressed
    /// records of a coarser node stay suppressed in a finer one, it costs at least as much there. 0 = not told.
    virtual int penalties() const { return 0; }
    virtual void suppressionPenalties(const CheckedClasses &checked, double *penalties) const;
    virtual void penalisedBound(const Levels &levels, const double *penalties, double *bound) const;
};

} // namespace hallmarker::anonymisation
