#pragma once

#include "core/check/CheckProvider.h"

#include <QStringList>

namespace hallmarker::checks {

/// One class with the rows that stand in it, as the file has them.
struct RecordsOfClass {
    QStringList key;          ///< values of the key columns; "" for missing
    QList<qint64> rowNumbers; ///< 1-based, without the header
    QList<QStringList> rows;  ///< one text for each column of the table
    bool isCut = false;       ///< it has more rows than were asked for
};

/// The smallest classes of a table, for somebody who wants to see whom a finding about identifiability is about. Values
/// are read from the file at that moment; they go to the screen and are stored nowhere.
struct ClassRecords {
    QStringList columns;      ///< of the table
    QStringList keyColumns;   ///< what the records were grouped by
    QList<RecordsOfClass> classes; ///< smallest first, then by first row
    qint64 classCount = 0;    ///< of all classes in the table
    bool isCut = false;       ///< there are more classes, or more rows in one, than asked for

    struct Limits {
        std::size_t classes = 50;
        std::size_t rowsPerClass = 100;
    };
    static core::Result<ClassRecords> read(const core::CheckInput &input, const QStringList &keyColumns, const Limits &limits, core::Progress &progress);
};

} // namespace hallmarker::checks
