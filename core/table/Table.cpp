#include "core/table/Table.h"

#include "core/digest/Hasher.h"
#include "core/table/CanonicalCells.h"
#include "core/table/NumberText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hallmarker::core {

namespace {

QString listedColumns(const QStringList &names)
{
    constexpr int shown = 30;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return QString(names.mid(0, shown).join(QStringLiteral(", ")) + QStringLiteral(", ..."));
}

} // namespace

Result<Table> Table::of(std::vector<Column> columns)
{
    QSet<QString> seen;
    for (const Column &column : columns) {
        if (column.size() != columns.front().size()) {
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("Table", "The column \"%1\" has %2 rows, the first one has %3. All columns of a table need the same number of rows.")
                             .arg(column.name()).arg(column.size()).arg(columns.front().size()));
        }
        if (seen.contains(column.name())) {
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("Table", "The column name \"%1\" stands twice. Rename one of them.").arg(column.name()));
        }
        seen.insert(column.name());
    }
    Table table;
    table.m_columns = std::move(columns);
    return table;
}

QStringList Table::columnNames() const
{
    QStringList names;
    for (const Column &column : m_columns)
        names.append(column.name());
    return names;
}

const Column *Table::find(const QString &name) const
{
    for (const Column &column : m_columns) {
        if (column.name() == name)
            return &column;
    }
    return nullptr;
}

Result<Column> Table::column(const QString &name) const
{
    if (const Column *found = find(name))
        return *found;
    return Error(ErrorKind::NotFound,
                 QCoreApplication::translate("Table", "There is no column \"%1\". The columns are: %2.").arg(name, listedColumns(columnNames())));
}

Result<std::vector<Column>> Table::select(const QStringList &names) const
{
    std::vector<Column> chosen;
    for (const QString &name : names) {
        HALLMARKER_ASSIGN(Column found, column(name));
        chosen.push_back(std::move(found));
    }
    return chosen;
}

Digest Table::contentDigest() const
{
    constexpr std::size_t stretch = 512; // rows
    Hasher hasher;
    std::string out = "{\"columns\":[";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        out += i == 0 ? "[" : ",[";
        appendCanonicalString(out, m_columns[i].name().toStdString());
        out += ',';
        appendCanonicalString(out, columnTypeName(m_columns[i].type()).toStdString());
        out += ']';
    }
    out += "],\"format\":\"hallmarker-table-1\",\"rows\":";
    appendIntegerText(out, static_cast<std::int64_t>(rowCount()));
    out += "}\n";
    std::vector<CanonicalCells> cells(m_columns.begin(), m_columns.end());
    for (std::size_t from = 0; from < rowCount(); from += stretch) {
        const std::size_t to = std::min(from + stretch, rowCount());
        for (CanonicalCells &column : cells)
            column.write(from, to);
        for (std::size_t row = 0; row < to - from; ++row) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                out += i == 0 ? '[' : ',';
                out += cells[i].cell(row);
            }
            out += "]\n";
        }
        hasher.add(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
        out.clear();
    }
    hasher.add(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
    return hasher.finish();
}

} // namespace hallmarker::core
