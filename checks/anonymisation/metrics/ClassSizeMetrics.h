#pragma once

#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

/// Discernibility (Bayardo and Agrawal 2005): the sum of the squared sizes of kept classes, and the whole table for each
/// suppressed record; in the monotone form the squared sizes of all classes.
class DiscernibilityMetric : public Metric {
public:
    DiscernibilityMetric(std::uint64_t records, bool isMonotone) : m_records(double(records)), m_isMonotone(isMonotone) {}

    void score(const CheckedClasses &checked, double *score) const override;
    /// A class has at most all records, so that the monotone form is a bound of the other one.
    bool isBoundedByClasses() const override { return true; }
    void classBound(const CheckedClasses &checked, double *bound) const override;

private:
    double m_records;
    bool m_isMonotone;
};

/// Average size of the classes (LeFevre et al. 2006); all that is suppressed makes one class.
class AecsMetric : public Metric {
public:
    explicit AecsMetric(std::uint64_t records) : m_records(double(records)) {}

    void score(const CheckedClasses &checked, double *score) const override;
    /// A coarser node has no more classes.
    bool isBoundedByClasses() const override { return true; }
    void classBound(const CheckedClasses &checked, double *bound) const override;

private:
    double m_records;
};

/// Classification (Iyengar 2002): the share of records whose response is not that of most records of their class, or whose
/// class has no such response, or that are suppressed.
class ClassificationMetric : public Metric {
public:
    /// `responses` are sensitive attributes by number.
    ClassificationMetric(std::uint64_t records, std::vector<std::size_t> responses, double factor);

    void score(const CheckedClasses &checked, double *score) const override;

private:
    double m_records;
    std::vector<std::size_t> m_responses;
    double m_ofSuppressed;
    double m_ofMinority;
    double m_withoutMajority;
};

} // namespace hallmarker::anonymisation
