#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hallmarker::lineage {

/// What is known about the rows of one person in a dataset: values of columns or partition dimensions, and where the files lie.
struct SubjectRows {
    QHash<QString, QStringList> values; ///< by column
    QStringList locations;              ///< paths or addresses of files

    bool isKnown() const { return !values.isEmpty() || !locations.isEmpty(); }
};

/// Whether a run that read under this condition (OpenLineage, subset facet: location, partition, compare, binary) may have
/// read such rows. Whatever is not known or not understood may have been read.
bool mayHaveRead(const QJsonObject &condition, const SubjectRows &rows);

} // namespace hallmarker::lineage
