#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace hallmarker::anonymisation {

/// One privacy model as it is asked for: its type and its own parameters, read by ModelFactory.
struct ModelDefinition {
    QString type;
    QJsonObject parameters;
    QString pointer; ///< where it stands in the case
};

/// What is to be anonymised and how: one case as a file holds it. Names of files are relative to a directory of data.
///
///   dataset            file of the table, one header line
///   hierarchies        file of a column's hierarchy, <column> standing for its name
///   qi                 quasi-identifiers; without it every column that has a hierarchy and is not sensitive
///   max_level          highest level of each
///   models             list of privacy models, each an object with its type
///   suppression_limit  share of records that may be suppressed
///   metric, aggregate, gs_factor
///   weights            how much the loss of each quasi-identifier counts; they then have to be named by "qi"
///   sensitive, response, seed, delimiter
struct CaseDefinition {
    QString id;
    QString dataset;
    QString hierarchies;
    QStringList quasiIdentifiers;
    std::vector<int> highestLevels;
    std::vector<ModelDefinition> models;
    double suppressionLimit = 0;
    QString metric = QStringLiteral("loss");
    QString aggregate;           ///< empty: the metric's own
    double weight = 0.5;
    std::vector<double> columnWeights; ///< empty: all alike
    QStringList sensitive;
    QStringList responses;
    quint64 seed = 0;
    char delimiter = ';';

    /// Errors name the JSON pointer. Keys that are not known are left to others (expected results, sources).
    static core::Result<CaseDefinition> fromJson(const QJsonObject &json);

    QString hierarchyFile(const QString &column) const;
    /// A name with <dataset> in it, for the dataset's own name without its ending.
    QString relatedFile(const QString &pattern) const;
};

/// The file of a name below a directory; an error when it would lie elsewhere.
core::Result<QString> fileOfCase(const QString &directory, const QString &name);

} // namespace hallmarker::anonymisation
