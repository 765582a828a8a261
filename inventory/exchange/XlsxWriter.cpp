#include "inventory/exchange/XlsxWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr qsizetype maxXlsxText = 32'767; // characters of a cell, a limit of the format
constexpr qsizetype maxXlsxRows = 1'048'576;

QByteArray sheetName(QString title, QStringList &used)
{
    for (const QChar c : QStringLiteral("[]:*?/\\"))
        title.replace(c, QLatin1Char('-'));
    title = title.left(31);
    while (used.contains(title, Qt::CaseInsensitive))
        title = QString(title.left(28) + QStringLiteral(" %1").arg(used.size() + 1));
    used.append(title);
    return title.toUtf8();
}

lxw_error writeXlsxCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const core::CsvWriter::Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return text->isEmpty() ? LXW_NO_ERROR : worksheet_write_string(sheet, row, column, text->left(maxXlsxText).toUtf8().constData(), nullptr);
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? worksheet_write_number(sheet, row, column, *number, nullptr) : LXW_NO_ERROR;
    if (const auto *whole = std::get_if<qint64>(&cell))
        return worksheet_write_number(sheet, row, column, double(*whole), nullptr);
    return LXW_NO_ERROR;
}

lxw_error writeXlsxSheet(lxw_workbook *book, lxw_format *bold, const InventoryList &list, const QByteArray &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.constData());
    if (sheet == nullptr)
        return LXW_ERROR_PARAMETER_VALIDATION;
    lxw_error worst = LXW_NO_ERROR;
    for (qsizetype column = 0; column < list.header.size(); ++column) {
        worst = qMax(worst, worksheet_write_string(sheet, 0, lxw_col_t(column), list.header.at(column).toUtf8().constData(), bold));
        qsizetype width = list.header.at(column).size();
        for (const auto &row : list.rows) {
            if (const auto *text = std::get_if<QString>(&row.at(column)))
                width = qMax(width, text->size());
        }
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), double(qBound(qsizetype(8), width + 2, qsizetype(60))), nullptr);
    }
    for (qsizetype row = 0; row < list.rows.size(); ++row) {
        for (qsizetype column = 0; column < list.rows.at(row).size(); ++column)
            worst = qMax(worst, writeXlsxCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), list.rows.at(row).at(column)));
    }
    worksheet_freeze_panes(sheet, 1, 1);
    if (!list.header.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(list.rows.size()), lxw_col_t(list.header.size() - 1));
    return worst;
}

} // namespace

Result<QByteArray> XlsxWriter::write(const QList<InventoryList> &lists, qint64 createdMs)
{
    const auto failed = [](const QString &detail) {
        return Error(ErrorKind::Io, QCoreApplication::translate("XlsxWriter", "The workbook could not be written. Look whether the disk is full."), detail);
    };
    for (const InventoryList &list : lists) {
        if (list.rows.size() >= maxXlsxRows)
            return Error(ErrorKind::LimitExceeded,
                         QCoreApplication::translate("XlsxWriter", "The list \"%1\" has %2 rows; a sheet holds %3. Export it as CSV.")
                             .arg(list.title)
                             .arg(list.rows.size())
                             .arg(maxXlsxRows - 1));
    }
    // The library writes to a path only.
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("list.xlsx")));
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = scratch.data(); // not written to, but not const in the C interface
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (book == nullptr)
        return failed(QStringLiteral("workbook_new"));
    lxw_doc_properties properties{};
    properties.created = time_t(createdMs / 1000);
    workbook_set_properties(book, &properties);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_error worst = LXW_NO_ERROR;
    QStringList names;
    for (const InventoryList &list : lists)
        worst = qMax(worst, writeXlsxSheet(book, bold, list, sheetName(list.title, names)));
    const lxw_error closed = workbook_close(book); // frees the book in any case
    if (worst != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return failed(QString::fromLatin1(lxw_strerror(worst != LXW_NO_ERROR ? worst : closed)));
    QFile file(folder.filePath(QStringLiteral("list.xlsx")));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return file.readAll();
}

} // namespace hallmarker::inventory
