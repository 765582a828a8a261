#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <memory>

namespace hallmarker::anonymisation {

/// A privacy model that judges a release as a whole, from the sizes of its classes. Suppressing the smallest classes helps.
class SampleModel {
public:
    virtual ~SampleModel() = default;
    /// `suppressed` records stand in no class.
    virtual bool holds(const checks::ClassRisks &kept, std::uint64_t suppressed) const = 0;
    /// Further generalisation keeps it when nothing is suppressed.
    virtual bool survivesGeneralisation() const { return true; }
};

using SampleModels = std::vector<std::unique_ptr<SampleModel>>;

/// The mean risk of a record, classes / records, is at most the threshold.
class AverageRisk : public SampleModel {
public:
    explicit AverageRisk(double threshold) : m_threshold(threshold) {}
    bool holds(const checks::ClassRisks &kept, std::uint64_t suppressed) const override;

private:
    double m_threshold;
};

/// The share of records that are alone in their class is at most the threshold.
class SampleUniqueness : public SampleModel {
public:
    explicit SampleUniqueness(double threshold) : m_threshold(threshold) {}
    bool holds(const checks::ClassRisks &kept, std::uint64_t suppressed) const override;

private:
    double m_threshold;
};

/// The estimated share of records that are unique in the population is at most the threshold.
class PopulationUniquenessLimit : public SampleModel {
public:
    enum class Estimator { Pitman, Zayatz, Snb, Dankar };
    PopulationUniquenessLimit(double threshold, double fraction, Estimator estimator) : m_threshold(threshold), m_fraction(fraction), m_estimator(estimator) {}
    bool holds(const checks::ClassRisks &kept, std::uint64_t suppressed) const override;
    /// An estimate may jump where another model of the population takes over.
    bool survivesGeneralisation() const override { return false; }

private:
    double m_threshold;
    double m_fraction;
    Estimator m_estimator;
};

} // namespace hallmarker::anonymisation
