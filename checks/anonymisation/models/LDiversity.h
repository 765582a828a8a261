#pragma once

#include "checks/anonymisation/models/ClassModel.h"

namespace hallmarker::anonymisation {

/// l-diversity (Machanavajjhala et al. 2007): at least l different sensitive values in a class.
class DistinctDiversity : public ClassModel {
public:
    DistinctDiversity(std::size_t attribute, std::uint64_t l) : m_attribute(attribute), m_l(l) {}
    bool holds(const ClassTable &classes, std::size_t c) const override { return classes.distributions[m_attribute].codesOf(c).size() >= m_l; }
    std::uint64_t leastRecords() const override { return m_l; }
    bool survivesAnyMerge() const override { return true; }

private:
    std::size_t m_attribute;
    std::uint64_t m_l;
};

/// The entropy of the sensitive values of a class is at least that of l values of equal share.
class EntropyDiversity : public ClassModel {
public:
    /// Shannon's formula over the shares, or the estimator of Grassberger (2003), which corrects for small classes.
    enum class Estimator { Shannon, Grassberger };
    EntropyDiversity(std::size_t attribute, double l, Estimator estimator);
    bool holds(const ClassTable &classes, std::size_t c) const override;
    std::uint64_t leastRecords() const override;
    /// The corrected estimator is not concave in the counts.
    bool survivesMergeOfGood() const override { return m_estimator == Estimator::Shannon; }

private:
    std::size_t m_attribute;
    double m_l;
    Estimator m_estimator;
};

/// Recursive (c, l)-diversity: the most frequent value is rarer than c times all but the l - 1 most frequent ones.
class RecursiveDiversity : public ClassModel {
public:
    RecursiveDiversity(std::size_t attribute, double c, std::uint64_t l) : m_attribute(attribute), m_c(c), m_l(l) {}
    bool holds(const ClassTable &classes, std::size_t c) const override;
    std::uint64_t leastRecords() const override { return m_l; }

private:
    std::size_t m_attribute;
    double m_c;
    std::uint64_t m_l;
};

} // namespace hallmarker::anonymisation
