#pragma once

#include "lineage/review/LineageComment.h"
#include "lineage/signoff/ReviewDesk.h"

namespace hallmarker::lineage {

/// What people said about nodes: comments, and who signed for the part they lie in. Read once for a whole picture.
class NodeRemarks {
public:
    /// A review of a part in which the node lies.
    struct Line {
        SignedReview review;
        QString reason; ///< why it does not hold; empty when it does
    };

    static core::Result<NodeRemarks> read(core::Workspace &workspace);
    /// Comments alone.
    static core::Result<NodeRemarks> comments(core::Workspace &workspace);

    QList<LineageComment> commentsOf(const NodeKey &node) const;
    int openCommentsOf(const NodeKey &node) const;
    /// The newest review of each part in which the node lies; one that holds counts before a newer one that does not.
    QList<SignedReview> reviewsOf(const NodeKey &node) const;
    /// The same with the reasons, which take some looking.
    static core::Result<QList<Line>> explained(core::Workspace &workspace, const QList<SignedReview> &reviews);

private:
    struct Part {
        SignedReview review;
        QSet<QString> nodes;
    };
    QList<LineageComment> m_comments;
    QHash<QString, int> m_open;
    QList<Part> m_parts;
};

} // namespace hallmarker::lineage
