#pragma once

#include "core/yaml/YamlReader.h"

#include <QList>

namespace hallmarker::lineage {

/// One stage that a foreach or a matrix gives: what follows the @ in its name, and the values of ${item} and ${key}.
struct DvcCombination {
    QString suffix;
    QJsonValue item;
    QJsonValue key;  ///< undefined for a foreach over a list
};

inline constexpr qsizetype dvcMaxStages = 100'000;

/// foreach over a list (name@VALUE; name@INDEX as soon as one value is a list or a map) or a map (name@KEY).
core::Result<QList<DvcCombination>> expandForeach(const QJsonValue &iterable, const core::ErrorLocation &where);

/// matrix: every combination of the lists, name@A-B in the order in which the keys stand in the file (`keys`); a value
/// that is a list or a map is named by its key and index.
core::Result<QList<DvcCombination>> expandMatrix(const QJsonValue &matrix, const QStringList &keys, const core::ErrorLocation &where);

/// The keys of a map as they follow each other in the file.
QStringList keysInOrder(const core::YamlDocument &document, const QString &pointer, const QJsonObject &map);

} // namespace hallmarker::lineage
