#include "core/report/CsvWriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace hallmarker::core {

CsvWriter::CsvWriter(const QStringList &header) : CsvWriter(header, Options{}) {}

CsvWriter::CsvWriter(const QStringList &header, const Options &options) : m_options(options), m_columns(header.size())
{
    if (m_options.withByteOrderMark)
        m_bytes = QByteArray("\xEF\xBB\xBF");
    QList<Cell> cells;
    for (const QString &name : header)
        cells.append(name);
    append(cells);
}

Result<void> CsvWriter::addRow(const QList<Cell> &row)
{
    if (row.size() != m_columns)
        return Error(ErrorKind::Internal, QCoreApplication::translate("Csv", "A row of the table has %1 cells instead of %2; the table was not written.").arg(row.size()).arg(m_columns));
    append(row);
    return {};
}

Result<void> CsvWriter::addRow(const QStringList &row)
{
    QList<Cell> cells;
    for (const QString &text : row)
        cells.append(text);
    return addRow(cells);
}

void CsvWriter::append(const QList<Cell> &row)
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        line += field(row.at(i));
    }
    // A line of nothing would be read as no line.
    if (line.isEmpty())
        line = QStringLiteral("\"\"");
    m_bytes += line.toUtf8() + "\r\n";
}

QString CsvWriter::field(const Cell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto *value = std::get_if<QString>(&cell);
    if (value == nullptr || value->isEmpty())
        return {};
    QString text = *value;
    if (QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
        ++m_guarded;
    }
    const bool needsQuotes = text.contains(m_options.separator) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'))
        || text.front().isSpace() || text.back().isSpace();
    if (!needsQuotes)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"'));
}

QString CsvWriter::note() const
{
    if (m_guarded == 0)
        return {};
    return QCoreApplication::translate("Csv", "An apostrophe was put in front of %n cell(s) that a spreadsheet would have run as a formula.", nullptr, static_cast<int>(m_guarded));
}

} // namespace hallmarker::core
