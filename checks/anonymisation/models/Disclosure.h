#pragma once

#include "checks/anonymisation/models/ClassModel.h"

namespace hallmarker::anonymisation {

/// delta-disclosure privacy (Brickell and Shmatikov 2008): |log2(p / q)| < delta for every value of the table. A value that
/// a class lacks breaks it.
class DeltaDisclosure : public ClassModel {
public:
    DeltaDisclosure(std::size_t attribute, double delta, const SensitiveAttribute &values) : m_attribute(attribute), m_delta(delta), m_values(values) {}
    bool holds(const ClassTable &classes, std::size_t c) const override;

private:
    std::size_t m_attribute;
    double m_delta;
    const SensitiveAttribute &m_values;
};

/// beta-likeness (Cao and Karras 2012): no value gains more than beta, relative to its share in the table; the enhanced
/// form also never more than -ln q.
class BetaLikeness : public ClassModel {
public:
    BetaLikeness(std::size_t attribute, double beta, bool isEnhanced, const SensitiveAttribute &values);
    bool holds(const ClassTable &classes, std::size_t c) const override;

private:
    std::size_t m_attribute;
    std::vector<double> m_mostShare; ///< by code
};

} // namespace hallmarker::anonymisation
