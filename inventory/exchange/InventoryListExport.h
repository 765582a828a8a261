#pragma once

#include "inventory/exchange/InventoryList.h"

namespace hallmarker::inventory {

struct InventoryListExport {
    QByteArray bytes;
    qint64 guardedCells = 0; ///< cells that a spreadsheet would have run as a formula
    QString note;            ///< translated sentence about them and about cut texts; empty when there is nothing to say

    /// UTF-8 with a byte order mark, so that spreadsheets see the encoding. Guarded cells begin with an apostrophe.
    static core::Result<InventoryListExport> csv(const InventoryList &list);
    /// All lists as sheets. Guarded cells are kept as they are, as cells of the type text.
    static core::Result<InventoryListExport> xlsx(const QList<InventoryList> &lists, qint64 createdMs);
};

} // namespace hallmarker::inventory
