#include "core/table/RowBudget.h"

#include <QCoreApplication>

namespace hallmarker::core {

RowBudget::RowBudget(QString path, const ReadOptions &options, Progress &progress)
    : m_path(std::move(path)), m_options(options), m_progress(progress)
{
}

Result<void> RowBudget::countRow(qint64 done, qint64 total)
{
    if (m_report.rowsRead++ % 16384 == 0) {
        m_progress.report(QCoreApplication::translate("RowBudget", "Reading %1").arg(m_path), done, total);
        if (m_progress.isCancelled())
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("RowBudget", "Reading %1 was cancelled.").arg(m_path));
    }
    if (m_report.rowsKept >= m_options.maxRows) {
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("RowBudget", "%1 has more than %2 rows. Raise the limit or read a part of it.").arg(m_path).arg(m_options.maxRows), {},
                     {.file = m_path});
    }
    return {};
}

Result<void> RowBudget::dropRow(const BadRow &row)
{
    if (m_report.rowsDropped++ == 0)
        m_first = row;
    if (m_report.badRows.size() < m_options.keepBadRows)
        m_report.badRows.append(row);
    if (m_options.maxBadRows < 0 || m_report.rowsDropped <= m_options.maxBadRows)
        return {};
    const QString what = m_options.maxBadRows == 0
        ? QCoreApplication::translate("RowBudget", "%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.")
        : QCoreApplication::translate("RowBudget", "%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).", nullptr, m_options.maxBadRows);
    return Error(ErrorKind::Invalid, what.arg(m_path).arg(m_first.line).arg(m_first.reason), {},
                 {.file = m_path, .line = m_first.line, .column = m_first.column});
}

} // namespace hallmarker::core
