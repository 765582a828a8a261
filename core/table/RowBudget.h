#pragma once

#include "core/table/ReadTable.h"

namespace hallmarker::core {

/// Counts the rows of a reader that goes row by row and ends it when it is over a limit or cancelled.
class RowBudget {
public:
    RowBudget(QString path, const ReadOptions &options, Progress &progress);

    /// For each row first. done and total are for the progress.
    Result<void> countRow(qint64 done, qint64 total);
    void keepRow() { ++m_report.rowsKept; }
    /// An error when there are more bad rows than allowed.
    Result<void> dropRow(const BadRow &row);
    ReadReport &report() { return m_report; }

private:
    QString m_path;
    const ReadOptions &m_options;
    Progress &m_progress;
    ReadReport m_report;
    BadRow m_first{-1, -1, {}};
};

} // namespace hallmarker::core
