#include "lineage/review/NodeRemarks.h"

#include <QJsonArray>

namespace hallmarker::lineage {

core::Result<NodeRemarks> NodeRemarks::comments(core::Workspace &workspace)
{
    NodeRemarks remarks;
    HALLMARKER_ASSIGN(remarks.m_comments, CommentRepository(workspace).list());
    for (const LineageComment &comment : std::as_const(remarks.m_comments)) {
        if (comment.isResolved)
            continue;
        ++remarks.m_open[comment.node.text()];
        if (comment.to)
            ++remarks.m_open[comment.to->text()];
    }
    return remarks;
}

core::Result<NodeRemarks> NodeRemarks::read(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(NodeRemarks remarks, comments(workspace));
    const ReviewDesk desk(workspace);
    HALLMARKER_ASSIGN(const QList<SignedReview> reviews, desk.list());
    QHash<QString, SignedReview> newest;
    QStringList order;
    for (const SignedReview &review : reviews) {
        const QString key = review.scope.key();
        const auto known = newest.constFind(key);
        if (known == newest.cend())
            order += key;
        if (known == newest.cend() || (!known->isCurrent() && review.isCurrent()))
            newest.insert(key, review);
    }
    for (const QString &key : std::as_const(order)) {
        Part part;
        part.review = newest.value(key);
        const core::Result<ReviewContent> content = desk.content(part.review);
        if (!content)
            continue; // it is shown as broken in the list of reviews; where it applied nobody can tell
        for (const QJsonValue &node : content->nodes())
            part.nodes.insert(NodeKey{nodeKindFromName(node[QStringLiteral("kind")].toString()).value_or(NodeKind::Dataset), node[QStringLiteral("namespace")].toString(), node[QStringLiteral("name")].toString()}.text());
        remarks.m_parts.append(part);
    }
    return remarks;
}

QList<LineageComment> NodeRemarks::commentsOf(const NodeKey &node) const
{
    QList<LineageComment> found;
    for (const LineageComment &comment : m_comments) {
        if (comment.isAbout(node))
            found.append(comment);
    }
    return found;
}

int NodeRemarks::openCommentsOf(const NodeKey &node) const
{
    return m_open.value(node.text());
}

QList<SignedReview> NodeRemarks::reviewsOf(const NodeKey &node) const
{
    QList<SignedReview> found;
    const QString key = node.text();
    for (const Part &part : m_parts) {
        if (part.nodes.contains(key))
            found.append(part.review);
    }
    return found;
}

core::Result<QList<NodeRemarks::Line>> NodeRemarks::explained(core::Workspace &workspace, const QList<SignedReview> &reviews)
{
    const ReviewDesk desk(workspace);
    QList<Line> lines;
    for (const SignedReview &review : reviews) {
        HALLMARKER_ASSIGN(const QString reason, desk.reason(review));
        lines.append({review, reason});
    }
    return lines;
}

} // namespace hallmarker::lineage
