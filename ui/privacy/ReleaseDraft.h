#pragma once

#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/anonymisation/release/ReleasePlan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace hallmarker::ui {

/// Where the table of a release comes from: a file, or a version of a dataset of the workspace.
struct SourceChoice {
    QString path;
    QString versionId;
    bool isEmpty() const { return path.isEmpty() && versionId.isEmpty(); }
    bool operator==(const SourceChoice &) const = default;
};

/// A release as somebody is planning it. A plain value: it is undone, kept as a draft, and becomes a configuration.
struct ReleaseDraft {
    SourceChoice source;
    QString title;
    QString purpose;
    QStringList columns;                    ///< of the table, in its order
    QMap<QString, anonymisation::AttributeRole> roles;
    QMap<QString, QJsonObject> rules;       ///< of hierarchies; kept when a column changes its role and back
    QMap<QString, int> highestLevels;       ///< -1 or absent: all
    QMap<QString, double> weights;          ///< absent: 1
    QJsonArray models;
    double suppressionLimit = 0.02;
    QString metric = QStringLiteral("loss");
    double samplingFraction = 1;
    int recodingRounds = 0;                 ///< of local recoding; 0: all records are generalised alike
    QStringList aggregatedColumns;          ///< whose numbers give way to means of groups
    int aggregatedRecords = 5;              ///< of such a group, at least
    QMap<QString, int> chosenLevels;        ///< empty: as the search finds them
    QString folder;
    QString step;                           ///< that is shown

    /// Suggestions for a table; what is not of the table stays.
    void suggest(const anonymisation::TableProfile &profile);
    QStringList columnsOf(anonymisation::AttributeRole role) const;
    anonymisation::AttributeRole roleOf(const QString &column) const { return roles.value(column, anonymisation::AttributeRole::Insensitive); }
    /// The aggregated columns that still stay in the release: one that changed its role since is none of them.
    QStringList stayingAggregates() const;
    /// As a configuration says it. `forSearch`: without what the search does not look at.
    QJsonObject configuration(bool forSearch = false) const;
    core::Result<anonymisation::ReleasePlan> plan() const;

    QJsonObject toJson() const;
    static ReleaseDraft fromJson(const QJsonObject &json);
    bool operator==(const ReleaseDraft &) const = default;
};

} // namespace hallmarker::ui
