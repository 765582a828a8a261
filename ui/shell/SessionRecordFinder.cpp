#include "ui/shell/SessionRecordFinder.h"

#include "ui/shell/Session.h"

namespace hallmarker::ui {

namespace {

/// What people look for by its name. Parts of others (answers, evaluations, signatures) may hold the same words many times
/// over and come behind.
const QStringList &namedKinds()
{
    static const QStringList kinds{QStringLiteral("system"), QStringLiteral("model"), QStringLiteral("model-version"), QStringLiteral("dataset"), QStringLiteral("dataset-version"), QStringLiteral("party"), QStringLiteral("purpose"), QStringLiteral("finding"),
                                   QStringLiteral("card"), QStringLiteral("assessment"), QStringLiteral("agreement"), QStringLiteral("threat-model"), QStringLiteral("workshop"), QStringLiteral("exercise"), QStringLiteral("erasure-case"), QStringLiteral("legal-hold"), QStringLiteral("prediction-log")};
    return kinds;
}

core::Result<QList<core::SearchHit>> namedFirst(core::Workspace &workspace, const QString &text, int limit, const QStringList &openable)
{
    QStringList named = namedKinds();
    named.removeIf([&](const QString &kind) { return !openable.contains(kind); });
    QStringList others = openable;
    others.removeIf([&](const QString &kind) { return named.contains(kind); });
    QList<core::SearchHit> hits;
    for (const QStringList &kinds : {named, others}) {
        if (kinds.isEmpty() || hits.size() >= limit)
            continue; // no kinds would mean all of them
        core::SearchFilter filter;
        filter.kinds = kinds;
        filter.limit = limit - static_cast<int>(hits.size());
        HALLMARKER_ASSIGN(const QList<core::SearchHit> found, workspace.search(text, filter));
        hits += found;
    }
    return hits;
}

} // namespace

void SessionRecordFinder::find(const QString &text, int limit, QObject *context, const Then &then)
{
    m_session.read([text, limit, openable = m_openable()](core::Workspace &workspace) { return namedFirst(workspace, text, limit, openable); }, context,
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
