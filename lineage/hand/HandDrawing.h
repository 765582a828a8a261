#pragma once

#include "core/result/Result.h"
#include "lineage/facts/EdgeKind.h"
#include "lineage/labels/LabelRecords.h"

#include <variant>

namespace hallmarker::lineage {

/// A node that a person adds.
struct HandNode {
    NodeKey key;
    QString note;
    friend bool operator==(const HandNode &, const HandNode &) = default;
};

/// An edge that a person draws between two nodes.
struct HandEdge {
    NodeKey from;
    NodeKey to;
    EdgeKind kind = EdgeKind::Derives;
    Transform transform = Transform::Unknown;
    bool isMasked = false;
    QString note;
    friend bool operator==(const HandEdge &, const HandEdge &) = default;
};

/// Who has a copy, and where.
struct CopyPlace {
    QString holder;  ///< the recipient, or whoever keeps the backup
    QString place;   ///< "tape vault, Vienna", "bucket of the partner"
    QString region;  ///< as regions of labels: "EU"
    QDate since;

    QJsonObject toJson() const;
    static CopyPlace fromJson(const QJsonObject &json);
    friend bool operator==(const CopyPlace &, const CopyPlace &) = default;
};

/// A copy outside of what the tools see: a backup, an export, what a recipient got. Erasure reaches it.
struct HandCopy {
    NodeKey source;
    QString name;
    CopyPlace place;
    QString note;

    /// The node that stands for it: its holder is its namespace.
    NodeKey key() const { return {NodeKind::ExternalCopy, place.holder, name}; }
    friend bool operator==(const HandCopy &, const HandCopy &) = default;
};

using HandDrawing = std::variant<HandNode, HandEdge, HandCopy>;

/// What the log keeps of it.
QJsonObject jsonOf(const HandDrawing &drawing);
/// An Error says what is missing or does not fit.
core::Result<void> check(const HandDrawing &drawing);
/// A column's key from its parts.
NodeKey fieldKey(const QString &space, const QString &dataset, const QString &column);

} // namespace hallmarker::lineage
