#include "ui/shell/SessionRecordFinder.h"

#include "ui/shell/Session.h"

namespace hallmarker::ui {

namespace {

/// What people look for by its name. Parts of others (answers, evaluations, signatures) may hold the same words many times
/// over and come behind.
const QStringList &namedKinds()
{
    static const QStringList kinds{QStringLiteral("system"), QStringLiteral("model"), QStringLiteral("model-version"), QStringLiteral("dataset"), QStringLiteral("dataset-version"), QStringLiteral("party"), QStringLiteral("purpose"), QStringLiteral("finding"),
                                   QStringLiteral("card"), QStringLiteral("assessment"), QStringLiteral("agreement")};
    return kinds;
}

core::Result<QList<core::SearchHit>> namedFirst(core::Workspace &workspace, const QString &text, int limit)
{
    core::SearchFilter named;
    named.kinds = namedKinds();
    named.limit = limit;
    HALLMARKER_ASSIGN(QList<core::SearchHit> hits, workspace.search(text, named));
    if (hits.size() >= limit)
        return hits;
    HALLMARKER_ASSIGN(const QList<core::SearchHit> all, workspace.search(text, limit));
    for (const core::SearchHit &hit : all) {
        if (hits.size() < limit && !namedKinds().contains(hit.kind))
            hits.append(hit);
    }
    return hits;
}

} // namespace

void SessionRecordFinder::find(const QString &text, int limit, QObject *context, const Then &then)
{
    m_session.read([text, limit](core::Workspace &workspace) { return namedFirst(workspace, text, limit); }, context,
                   [then](const core::Result<QList<core::SearchHit>> &hits) {
                       QList<FoundRecord> found;
                       if (hits) {
                           for (const core::SearchHit &hit : *hits)
                               found.append({hit.id, hit.kind, hit.name.isEmpty() ? hit.id : hit.name, recordKindWord(hit.kind), recordKindIcon(hit.kind)});
                       }
                       then(found);
                   });
}

} // namespace hallmarker::ui
