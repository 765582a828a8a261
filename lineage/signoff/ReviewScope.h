#pragma once

#include "lineage/labels/LabelRecords.h"

namespace hallmarker::lineage {

/// Which part of the lineage somebody signs for.
struct ReviewScope {
    enum class Kind {
        Around,    ///< a node with what lies so many steps upstream and downstream
        Selection, ///< nodes that were chosen
        Space,     ///< everything in a namespace
    };
    static constexpr int all = -1; ///< steps: as far as it goes

    Kind kind = Kind::Around;
    NodeKey focus;         ///< of Around
    int up = 1;            ///< steps; a job and what it makes are one
    int down = 1;
    QList<NodeKey> nodes;  ///< of Selection
    QString space;         ///< of Space

    static ReviewScope around(const NodeKey &focus, int up, int down);
    static ReviewScope selection(const QList<NodeKey> &nodes);
    static ReviewScope ofSpace(const QString &space);

    QJsonObject toJson() const;
    static core::Result<ReviewScope> fromJson(const QJsonObject &json);
    QString key() const;   ///< the same for the same part
    QString name() const;  ///< of its record, the same in every language: "db / orders (up 2, down all)"
    QString title() const; ///< "db / orders, 2 steps upstream, all downstream"; safe to show
};

} // namespace hallmarker::lineage
