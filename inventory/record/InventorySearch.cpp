#include "inventory/record/InventorySearch.h"

namespace hallmarker::inventory {

QStringList InventorySearch::kinds()
{
    return {QStringLiteral("system"),  QStringLiteral("model"),           QStringLiteral("model-version"),
            QStringLiteral("dataset"), QStringLiteral("dataset-version"), QStringLiteral("purpose"),
            QStringLiteral("party"),   QStringLiteral("card")};
}

core::Result<QList<core::SearchHit>> InventorySearch::find(const QString &text, const QStringList &onlyKinds, int limit) const
{
    const QStringList wanted = onlyKinds.isEmpty() ? kinds() : onlyKinds;
    // Findings may fill the first places, so more are asked for than are given back.
    HALLMARKER_ASSIGN(QList<core::SearchHit> hits, m_workspace.search(text, limit * 8));
    hits.removeIf([&wanted](const core::SearchHit &hit) { return !wanted.contains(hit.kind); });
    return hits.first(qMin<qsizetype>(hits.size(), limit));
}

} // namespace hallmarker::inventory
