#pragma once

#include "checks/anonymisation/models/ClassModel.h"

namespace hallmarker::anonymisation {

/// t-closeness (Li, Li and Venkatasubramanian 2007): the sensitive values of a class are distributed as those of the table,
/// up to an earth mover's distance of t. All values are equally far from each other.
class EqualCloseness : public ClassModel {
public:
    EqualCloseness(std::size_t attribute, double t, const SensitiveAttribute &values) : m_attribute(attribute), m_t(t), m_values(values) {}
    bool holds(const ClassTable &classes, std::size_t c) const override;

private:
    std::size_t m_attribute;
    double m_t;
    const SensitiveAttribute &m_values;
};

/// The values lie on a line, one step apart.
class OrderedCloseness : public ClassModel {
public:
    OrderedCloseness(std::size_t attribute, double t, const SensitiveAttribute &values) : m_attribute(attribute), m_t(t), m_values(values) {}
    bool holds(const ClassTable &classes, std::size_t c) const override;

private:
    std::size_t m_attribute;
    double m_t;
    const SensitiveAttribute &m_values;
};

/// The way between two values goes through their hierarchy.
class HierarchicalCloseness : public ClassModel {
public:
    HierarchicalCloseness(std::size_t attribute, double t, const SensitiveAttribute &values) : m_attribute(attribute), m_t(t), m_values(values) {}
    bool holds(const ClassTable &classes, std::size_t c) const override;

private:
    std::size_t m_attribute;
    double m_t;
    const SensitiveAttribute &m_values;
};

} // namespace hallmarker::anonymisation
