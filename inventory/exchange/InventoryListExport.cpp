#include "inventory/exchange/InventoryListExport.h"

#include "inventory/exchange/XlsxWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::inventory {

using core::Result;

namespace {

bool looksLikeFormula(const core::CsvWriter::Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text != nullptr && !text->isEmpty() && QStringLiteral("=+-@\t\r").contains(text->at(0));
}

} // namespace

Result<InventoryListExport> InventoryListExport::csv(const InventoryList &list)
{
    core::CsvWriter::Options options;
    options.withByteOrderMark = true;
    core::CsvWriter writer(list.header, options);
    for (const auto &row : list.rows)
        HALLMARKER_TRY(writer.addRow(row));
    return InventoryListExport{writer.bytes(), writer.guardedCells(), writer.note()};
}

Result<InventoryListExport> InventoryListExport::xlsx(const QList<InventoryList> &lists, qint64 createdMs)
{
    InventoryListExport result;
    HALLMARKER_ASSIGN(result.bytes, XlsxWriter::write(lists, createdMs));
    for (const InventoryList &list : lists) {
        for (const auto &row : list.rows)
            result.guardedCells += std::count_if(row.begin(), row.end(), looksLikeFormula);
    }
    if (result.guardedCells > 0)
        result.note = QCoreApplication::translate("InventoryListExport",
                                                  "%n cell(s) begin like a formula. They are stored as text; keep that type when you edit them.", nullptr,
                                                  int(result.guardedCells));
    return result;
}

} // namespace hallmarker::inventory
