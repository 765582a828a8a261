#pragma once

#include "lineage/signoff/ReviewContent.h"

namespace hallmarker::lineage {

/// One thing that is another since somebody signed.
struct ReviewChange {
    enum class What { Added, Removed, Changed };
    enum class Of { Node, Edge, Cut };

    What what = What::Changed;
    Of of = Of::Node;
    NodeKey node;      ///< of a node; else where the step begins
    NodeKey to;        ///< where the step ends
    QStringList parts; ///< of a changed node: "schema", "labels", "record" ...; of an edge: "transform", "masked", "detail"

    QString text() const; ///< "The step orders → clean was added."; safe to show
    QJsonObject toJson() const;

    /// Nodes first, then steps; each by name.
    static QList<ReviewChange> between(const ReviewContent &before, const ReviewContent &now);
};

QString reviewChangeName(ReviewChange::What what); ///< "added", "removed", "changed"

} // namespace hallmarker::lineage
