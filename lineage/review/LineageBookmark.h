#pragma once

#include "lineage/labels/LabelRecords.h"

namespace hallmarker::lineage {

/// A view of the lineage that somebody wants to find again (record kind "lineage-bookmark").
struct LineageBookmark {
    QString id;
    qint64 revision = 0;
    QString name;
    QString author;
    qint64 atMs = 0;
    NodeKey focus;
    std::optional<NodeKey> pathTo; ///< the ways to it, instead of what lies around
    QJsonObject view;              ///< how it is looked at: "hops", "overlay", "grouping", "columns", "list", "words", "filter" ...

    QJsonObject toJson() const;
    static core::Result<LineageBookmark> fromRecord(const core::Record &record);
};

/// Keeps bookmarks. Names are unique, so that they can be named on the command line.
class BookmarkRepository {
public:
    explicit BookmarkRepository(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<QList<LineageBookmark>> list() const; ///< by name
    core::Result<LineageBookmark> find(const QString &reference) const; ///< by name or id
    /// A new one (without an id), or one that was taken away, again.
    core::Result<LineageBookmark> add(const LineageBookmark &bookmark);
    core::Result<LineageBookmark> rename(const QString &id, const QString &name);
    core::Result<void> remove(const QString &id);

private:
    core::Result<LineageBookmark> put(const LineageBookmark &bookmark, qint64 expectedRevision, const QString &action);

    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
