#pragma once

#include "checks/anonymisation/profile/AttributeRole.h"
#include "checks/anonymisation/hierarchy/HierarchySpec.h"
#include "checks/anonymisation/release/CaseInput.h"
#include "core/yaml/YamlReader.h"

#include <QMap>

namespace hallmarker::anonymisation {

/// A column of a planned release.
struct PlannedAttribute {
    QString column;
    AttributeRole role = AttributeRole::Insensitive;
    std::optional<HierarchySpec> hierarchy;
    int highestLevel = -1; ///< -1: all levels
    double weight = 1;
};

/// A release as its configuration asks for it:
///
///   title, purpose        of the certificate
///   attributes            column -> {role, hierarchy, max_level, weight}; every column of the table has to be named
///   models                as in a case
///   suppression_limit, metric, aggregate, gs_factor, seed
///   sampling_fraction     which part of the population the records are, for the risks
///   levels                column -> level of each quasi-identifier, chosen by a person: nothing is searched then
///   local_recoding        rounds in which what is suppressed is generalised on its own; 0: one for all
///   micro_aggregation     {columns, k}: numbers that stay give way to the mean of k records that are close to each other
class ReleasePlan {
public:
    /// Errors name line and pointer. Paths in it are taken below `directory`.
    static core::Result<ReleasePlan> of(const core::YamlDocument &document, const QString &directory);

    const QString &title() const { return m_title; }
    const QString &purpose() const { return m_purpose; }
    const QString &directory() const { return m_directory; }
    double samplingFraction() const { return m_samplingFraction; }
    int recodingRounds() const { return m_recodingRounds; }
    const QStringList &aggregatedColumns() const { return m_aggregatedColumns; }
    int aggregatedRecords() const { return m_aggregatedRecords; }
    const QList<PlannedAttribute> &attributes() const { return m_attributes; }
    const CaseDefinition &definition() const { return m_definition; }
    /// The configuration as JSON, which reads as YAML too.
    const QJsonObject &json() const { return m_json; }
    QStringList columnsOf(AttributeRole role) const;
    /// Levels that a person chose, by column; empty: searched for.
    const QMap<QString, int> &chosenLevels() const { return m_chosenLevels; }
    /// Sensitive attributes that no model watches over.
    QStringList unwatched() const;

    /// The table without its identifying columns, coded and ready to be searched.
    core::Result<CaseInput> inputOf(const core::Table &table, std::map<QString, Hierarchy> &hierarchies) const;
    /// The table with the means of its micro-aggregated columns.
    core::Result<core::Table> aggregated(const core::Table &table) const;

private:
    core::Result<void> readAttributes();
    core::Result<void> readModels();
    core::Result<void> readRecoding();
    core::Result<void> readLevels();
    core::Result<Levels> chosenFor(const CaseInput &input) const;
    core::Result<void> checkColumns(const core::Table &table) const;

    QJsonObject m_json;
    QString m_title;
    QString m_purpose;
    QString m_directory;
    double m_samplingFraction = 1;
    int m_recodingRounds = 0;
    QStringList m_aggregatedColumns;
    int m_aggregatedRecords = 0;
    QList<PlannedAttribute> m_attributes;
    QMap<QString, int> m_chosenLevels;
    CaseDefinition m_definition;
};

} // namespace hallmarker::anonymisation
