#pragma once

#include "core/yaml/YamlReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::inventory {

/// A Fides dataset file as it was read: checked for its form, nothing changed.
struct FidesDocument {
    QList<QJsonObject> datasets;  ///< in the order of the file
    QJsonObject further;          ///< top-level keys other than "dataset"
    QStringList unknown;          ///< JSON pointers of keys that the form does not have; they are kept

    /// Refused in one sentence with line and column: what is not YAML, is over the limits (4 MiB, 40 levels, 200,000 values with
    /// everything that aliases repeat), or is not of the form.
    static core::Result<FidesDocument> read(const QByteArray &bytes, const QString &file);
    static core::Result<FidesDocument> fromFile(const QString &path);
};

} // namespace hallmarker::inventory
