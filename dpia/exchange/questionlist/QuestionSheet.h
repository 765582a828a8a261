#pragma once

#include "core/result/Result.h"

#include <QStringList>

namespace hallmarker::dpia {

/// A CSV file of a spreadsheet or another program as texts: "007" stays "007", a cell may have several lines.
struct QuestionSheet {
    QString file;
    QStringList header;
    QList<QStringList> rows;  ///< as many cells each as the header

    /// Refused with line and column: what is no CSV, has no row, or is over 16 MiB, 2,000 columns or 20,000 rows.
    static core::Result<QuestionSheet> fromFile(const QString &path);
    /// The column with one of these names, whatever the case; -1: none.
    int column(const QStringList &names) const;
    QString cell(int row, int column) const { return column < 0 ? QString() : rows.at(row).at(column); }
};

} // namespace hallmarker::dpia
