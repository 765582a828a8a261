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
    core::SearchFilter filter;
    filter.kinds = onlyKinds.isEmpty() ? kinds() : onlyKinds; // findings and answers would fill the first places
    filter.limit = limit;
    return m_workspace.search(text, filter);
}

} // namespace hallmarker::inventory
