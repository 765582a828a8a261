#pragma once

#include <QString>

#include <optional>

namespace hallmarker::lineage {

/// What a node of the lineage graph stands for. The numbers are stored: only append.
enum class NodeKind : quint8 {
    Dataset = 0,
    DatasetVersion = 1,
    Field = 2,         ///< a column; its space is the dataset's, its name DATASET and COLUMN joined by fieldSeparator
    Job = 3,
    Run = 4,           ///< of a job; name: run id in lower case
    Model = 5,
    ModelVersion = 6,
    Checkpoint = 7,
    Deployment = 8,
    Prediction = 9,    ///< a prediction log or table
    ExternalCopy = 10, ///< a backup, an export, a copy with a recipient
};

inline constexpr int nodeKindCount = 11;
/// Between a dataset's name and its column's: a character that names do not hold (unit separator, U+001F).
inline constexpr char fieldSeparator = '\x1f';

/// "dataset", "dataset-version", "field" ... as files, JSON and the command line write it.
QString nodeKindName(NodeKind kind);
std::optional<NodeKind> nodeKindFromName(const QString &name);

} // namespace hallmarker::lineage
