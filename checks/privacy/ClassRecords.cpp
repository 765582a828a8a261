#include "checks/privacy/ClassRecords.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/privacy/EquivalenceClasses.h"

#include <QCoreApplication>

namespace hallmarker::checks {

namespace {

struct ClassRecordsText {
    Q_DECLARE_TR_FUNCTIONS(ClassRecordsText)
};

QStringList rowOf(const core::Table &table, std::size_t row)
{
    QStringList cells;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        cells.append(QString::fromStdString(table.columns()[column].text(row)));
    return cells;
}

} // namespace

core::Result<ClassRecords> ClassRecords::read(const core::CheckInput &input, const QStringList &keyColumns, const Limits &limits, core::Progress &progress)
{
    if (keyColumns.isEmpty())
        return core::Error(core::ErrorKind::Usage, ClassRecordsText::tr("No column was named to group the records by."));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(input, progress));
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, table.select(keyColumns));
    ClassRecords found;
    found.keyColumns = keyColumns;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        found.columns.append(table.columns()[column].name());
    if (table.rowCount() == 0)
        return found;
    HALLMARKER_ASSIGN(const EquivalenceClasses classes, EquivalenceClasses::of(keys, progress));
    found.classCount = qint64(classes.classCount());
    // One row more than shown tells whether something was left out.
    HALLMARKER_ASSIGN(const std::vector<ClassMembers> smallest, classes.smallestClasses(limits.classes, limits.rowsPerClass + 1));
    found.isCut = found.classCount > qint64(smallest.size());
    for (const ClassMembers &member : smallest) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ClassRecordsText::tr("Reading the records was cancelled."));
        RecordsOfClass one;
        for (const std::string &value : member.values)
            one.key.append(QString::fromStdString(value));
        for (const std::size_t row : member.rows) {
            if (std::size_t(one.rows.size()) == limits.rowsPerClass) {
                one.isCut = found.isCut = true;
                break;
            }
            one.rowNumbers.append(qint64(row) + 1);
            one.rows.append(rowOf(table, row));
        }
        found.classes.append(one);
    }
    return found;
}

} // namespace hallmarker::checks
