#include "ui/shell/SessionRecordFinder.h"

#include "ui/shell/Session.h"

namespace hallmarker::ui {

void SessionRecordFinder::find(const QString &text, int limit, QObject *context, const Then &then)
{
    m_session.read([text, limit](core::Workspace &workspace) { return workspace.search(text, limit); }, context,
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
