#include "dpia/exchange/questionlist/QuestionSheet.h"

#include "core/table/ReadTable.h"
#include "dpia/exchange/questionlist/QuestionListTexts.h"

#include <QFileInfo>

namespace hallmarker::dpia {

namespace {

constexpr qint64 maxSheetBytes = 16LL << 20;
constexpr qsizetype maxSheetColumns = 2'000;
constexpr qint64 maxSheetRows = 20'000;

/// What the formula guard of a spreadsheet export put in front.
QString unguarded(QString text)
{
    if (text.size() > 1 && text.startsWith(QLatin1Char('\'')) && QStringLiteral("=+-@\t\r").contains(text.at(1)))
        text.remove(0, 1);
    return text.trimmed();
}

} // namespace

core::Result<QuestionSheet> QuestionSheet::fromFile(const QString &path)
{
    if (QFileInfo(path).size() > maxSheetBytes)
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The file is larger than %1 MiB; a list of questions is not.").arg(maxSheetBytes >> 20), {}, {.file = path});
    core::ReadOptions options;
    options.dialect.hasHeader = true;
    options.dialect.missingMarkers = QStringList{QString()};
    options.maxRows = maxSheetRows;
    HALLMARKER_ASSIGN(const core::ReadTable guessed, core::readCsv(path, options));
    if (guessed.table.columnNames().size() > maxSheetColumns)
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The file has %1 columns; at most %2 are read.").arg(guessed.table.columnNames().size()).arg(maxSheetColumns), {}, {.file = path, .line = 1});
    for (const QString &name : guessed.table.columnNames())
        options.types.insert(name, core::ColumnType::Text);
    HALLMARKER_ASSIGN(const core::ReadTable read, core::readCsv(path, options));
    QuestionSheet sheet;
    sheet.file = path;
    sheet.header = read.table.columnNames();
    for (std::size_t row = 0; row < read.table.rowCount(); ++row) {
        QStringList cells;
        for (const QString &name : std::as_const(sheet.header))
            cells += unguarded(QString::fromStdString(read.table.find(name)->text(row)));
        sheet.rows.append(cells);
    }
    if (sheet.rows.isEmpty())
        return core::Error(core::ErrorKind::Invalid, QuestionListTexts::tr("The file has a line of names and no row below it."), {}, {.file = path, .line = 1});
    return sheet;
}

int QuestionSheet::column(const QStringList &names) const
{
    for (const QString &name : names)
        for (qsizetype i = 0; i < header.size(); ++i)
            if (header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
    return -1;
}

} // namespace hallmarker::dpia
