#pragma once

#include "lineage/labels/LabelRecords.h"

namespace hallmarker::lineage {

/// What somebody remarks on a node or on the step between two (record kind "lineage-comment"). The text lies beside the log under
/// a key of its own; the record holds a commitment to it. Whoever removes a comment destroys the text.
struct LineageComment {
    QString id;
    qint64 revision = 0;
    NodeKey node;
    std::optional<NodeKey> to; ///< of the step node → to
    QString text;
    QString author;
    qint64 atMs = 0;
    bool isResolved = false;
    QString resolvedBy;        ///< who resolved it last
    qint64 changedMs = 0;      ///< when it was last resolved or reopened

    bool isAbout(const NodeKey &key) const { return node == key || (to && *to == key); }
    QString about() const;     ///< "orders", "orders → clean"; safe to show
};

/// Keeps comments. Everything that happens to one is in the log.
class CommentRepository {
public:
    explicit CommentRepository(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<QList<LineageComment>> list() const; ///< oldest first
    core::Result<QList<LineageComment>> listOf(const NodeKey &node) const;
    core::Result<LineageComment> find(const QString &id) const;
    /// A new one (without an id), or one that was taken away, again.
    core::Result<LineageComment> add(const LineageComment &comment);
    core::Result<LineageComment> setResolved(const QString &id, bool isResolved);
    core::Result<void> remove(const QString &id);

private:
    core::Result<LineageComment> commentOf(const core::Record &record) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
