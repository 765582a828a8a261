#include "lineage/trail/RecordsInForce.h"

#include "core/log/AuditLog.h"
#include "lineage/trail/PredictionRow.h"

namespace hallmarker::lineage {

core::Result<std::optional<RecordsInForce::Found>> RecordsInForce::find(const QString &id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        return *known;
    const auto history = m_workspace.history(id);
    if (!history) {
        if (history.error().kind != core::ErrorKind::NotFound)
            return history.error();
        m_known.insert(id, std::nullopt);
        return std::optional<Found>();
    }
    if (history->isEmpty()) {
        m_known.insert(id, std::nullopt);
        return std::optional<Found>();
    }
    Found found;
    found.record = history->first();
    found.isLater = m_atMs != PredictionRow::noInstant && history->first().updatedMs > m_atMs;
    for (const core::Record &revision : *history) {
        if (m_atMs == PredictionRow::noInstant || revision.updatedMs <= m_atMs)
            found.record = revision;
    }
    HALLMARKER_ASSIGN(found.entry, m_workspace.log().indexOf(id, found.record.revision));
    m_known.insert(id, found);
    return std::optional(found);
}

} // namespace hallmarker::lineage
