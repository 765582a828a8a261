#pragma once

#include "checks/anonymisation/models/ClassModel.h"

namespace hallmarker::anonymisation {

/// k-anonymity (Sweeney 2002), and every model that comes down to a least number of records a class.
class ClassSizeModel : public ClassModel {
public:
    explicit ClassSizeModel(std::uint64_t k) : m_k(k) {}
    bool holds(const ClassTable &classes, std::size_t c) const override { return classes.counts[c] >= m_k; }
    std::uint64_t leastRecords() const override { return m_k; }
    bool survivesAnyMerge() const override { return true; }

private:
    std::uint64_t m_k;
};

/// The k of a k-map whose population is not known but estimated (El Emam and Dankar 2008): a class of the sample is large
/// enough when the number of its records in the population, Poisson with mean fraction * k, stays below with the given
/// significance. Never more than k.
std::uint64_t poissonClassSize(std::uint64_t k, double fraction, double significance, bool isZeroTruncated);

} // namespace hallmarker::anonymisation
