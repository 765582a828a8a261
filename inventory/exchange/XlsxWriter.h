#pragma once

#include "inventory/exchange/InventoryList.h"

namespace hallmarker::inventory {

/// An Excel workbook (Office Open XML) with one sheet for each list: header in bold and frozen, filter, widths.
/// Text is always written as text, so nothing in it becomes a formula.
class XlsxWriter {
public:
    /// The same lists and instant give the same bytes.
    static core::Result<QByteArray> write(const QList<InventoryList> &lists, qint64 createdMs);
};

} // namespace hallmarker::inventory
