#pragma once

#include "checks/anonymisation/hierarchy/Hierarchy.h"

#include <QJsonObject>
#include <QStringList>

namespace hallmarker::anonymisation {

/// How the hierarchy of an attribute is made, as a configuration says it:
///
///   {method: intervals, widths: [5, 10], origin: 0, lower: 18, upper: 90}
///   {method: masking, from: right, characters: 1}
///   {method: dates, units: [month, quarter, year, decade]}
///   {method: ordering, order: [low, middle, high], groups: [3, 2]}
///   {method: taxonomy, broader: {Paris: France, France: Europe}}
///   {method: file, path: zip.csv, delimiter: ";"}
///   {method: suppression}                          value, then nothing
class HierarchySpec {
public:
    /// Unknown methods and keys are errors that name their JSON pointer below `pointer`.
    static core::Result<HierarchySpec> fromJson(const QJsonObject &json, const QString &pointer = {});
    static QStringList methods();

    const QJsonObject &json() const { return m_json; }
    QString method() const;
    /// `values`: the domain, each once. A path is taken below `directory`.
    core::Result<Hierarchy> build(const QString &attribute, const std::vector<std::string> &values, const QString &directory) const;

private:
    core::Result<Hierarchy> fromFile(const QString &attribute, const QString &directory) const;

    QJsonObject m_json;
    QString m_pointer;
};

/// The different values of a column in the order in which they are first seen.
std::vector<std::string> domainOf(const core::StringDictionary &dictionary);

} // namespace hallmarker::anonymisation
