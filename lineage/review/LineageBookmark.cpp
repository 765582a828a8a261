#include "lineage/review/LineageBookmark.h"

#include "lineage/review/RemovedRecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct BookmarkTexts {
    Q_DECLARE_TR_FUNCTIONS(BookmarkTexts)
};

const QString bookmarkKind = QStringLiteral("lineage-bookmark");

} // namespace

QJsonObject LineageBookmark::toJson() const
{
    QJsonObject json{{QStringLiteral("author"), author}, {QStringLiteral("focus"), focus.toJson()}, {QStringLiteral("view"), view}};
    if (pathTo)
        json.insert(QStringLiteral("path_to"), pathTo->toJson());
    return json;
}

core::Result<LineageBookmark> LineageBookmark::fromRecord(const core::Record &record)
{
    LineageBookmark bookmark{record.id, record.revision, record.name, record.body.value(QStringLiteral("author")).toString(), record.createdMs, {}, {}, record.body.value(QStringLiteral("view")).toObject()};
    HALLMARKER_ASSIGN(bookmark.focus, NodeKey::fromJson(record.body.value(QStringLiteral("focus")).toObject()));
    if (record.body.contains(QStringLiteral("path_to"))) {
        HALLMARKER_ASSIGN(bookmark.pathTo, NodeKey::fromJson(record.body.value(QStringLiteral("path_to")).toObject()));
    }
    return bookmark;
}

core::Result<QList<LineageBookmark>> BookmarkRepository::list() const
{
    core::RecordFilter filter;
    filter.kind = bookmarkKind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<LineageBookmark> bookmarks;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const LineageBookmark bookmark, LineageBookmark::fromRecord(record));
        bookmarks.append(bookmark);
    }
    return bookmarks;
}

core::Result<LineageBookmark> BookmarkRepository::find(const QString &reference) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(bookmarkKind, reference));
    return LineageBookmark::fromRecord(record);
}

core::Result<LineageBookmark> BookmarkRepository::put(const LineageBookmark &bookmark, qint64 expectedRevision, const QString &action)
{
    const QString name = bookmark.name.simplified();
    if (name.isEmpty())
        return core::Error(core::ErrorKind::Invalid, BookmarkTexts::tr("A bookmark needs a name."));
    HALLMARKER_ASSIGN(const QList<LineageBookmark> known, list());
    if (std::any_of(known.begin(), known.end(), [&](const LineageBookmark &one) { return one.name == name && one.id != bookmark.id; }))
        return core::Error(core::ErrorKind::Invalid, BookmarkTexts::tr("There is a bookmark \"%1\" already. Give this one another name.").arg(name));
    core::RecordDraft draft;
    draft.id = bookmark.id;
    draft.kind = bookmarkKind;
    draft.name = name;
    LineageBookmark stored = bookmark;
    if (stored.author.isEmpty())
        stored.author = m_workspace.actor().name;
    draft.body = stored.toJson();
    core::Record record;
    HALLMARKER_TRY(m_workspace.write(action, [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(record, transaction.put(draft, expectedRevision));
        return {};
    }));
    return LineageBookmark::fromRecord(record);
}

core::Result<LineageBookmark> BookmarkRepository::add(const LineageBookmark &bookmark)
{
    qint64 revision = 0;
    if (!bookmark.id.isEmpty()) {
        HALLMARKER_ASSIGN(revision, revisionOfRemoved(m_workspace, bookmarkKind, bookmark.id));
    }
    return put(bookmark, revision, QStringLiteral("lineage.bookmark.added"));
}

core::Result<LineageBookmark> BookmarkRepository::rename(const QString &id, const QString &name)
{
    HALLMARKER_ASSIGN(LineageBookmark bookmark, find(id));
    bookmark.name = name;
    return put(bookmark, bookmark.revision, QStringLiteral("lineage.bookmark.renamed"));
}

core::Result<void> BookmarkRepository::remove(const QString &id)
{
    HALLMARKER_ASSIGN(const LineageBookmark bookmark, find(id));
    return m_workspace.write(QStringLiteral("lineage.bookmark.removed"), [&](core::WriteTransaction &transaction) { return transaction.remove(bookmark.id, bookmark.revision); });
}

} // namespace hallmarker::lineage
