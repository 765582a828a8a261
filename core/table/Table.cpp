#include "core/table/Table.h"

#include "core/digest/Hasher.h"
#include "core/table/NumberText.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace hallmarker::core {

namespace {

/// Appends a JSON string in the form of RFC 8785, section 3.2.2.2.
void appendJsonString(std::string &out, std::string_view text)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte >= 0x20) {
            out += c;
        } else if (c == '\b') {
            out += "\\b";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\f') {
            out += "\\f";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out += "\\u00";
            out += hexDigits[byte >> 4];
            out += hexDigits[byte & 15];
        }
    }
    out += '"';
}

void appendCanonicalCell(std::string &out, const Column &column, std::size_t row)
{
    switch (column.type()) {
    case ColumnType::Integer:
        if (column.isMissing(row))
            out += "null";
        else
            appendIntegerText(out, column.integer(row));
        return;
    case ColumnType::Real: {
        const double value = column.number(row);
        if (std::isnan(value)) {
            out += "null";
        } else if (std::isinf(value)) {
            out += value < 0 ? "\"-Infinity\"" : "\"Infinity\"";
        } else {
            appendRealText(out, value);
        }
        return;
    }
    case ColumnType::Boolean:
    case ColumnType::Date:
    case ColumnType::Text:
        break;
    }
    const std::uint32_t code = column.codes().at(row);
    if (code == StringDictionary::missing)
        out += "null";
    else if (column.type() == ColumnType::Boolean)
        out += column.dictionary().text(code);
    else
        appendJsonString(out, column.dictionary().text(code));
}

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
    constexpr std::size_t flushBytes = 1 << 16;
    Hasher hasher;
    std::string out = "{\"columns\":[";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        out += i == 0 ? "[" : ",[";
        appendJsonString(out, m_columns[i].name().toStdString());
        out += ',';
        appendJsonString(out, columnTypeName(m_columns[i].type()).toStdString());
        out += ']';
    }
    out += "],\"format\":\"hallmarker-table-1\",\"rows\":";
    appendIntegerText(out, static_cast<std::int64_t>(rowCount()));
    out += "}\n";
    for (std::size_t row = 0; row < rowCount(); ++row) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            out += i == 0 ? '[' : ',';
            appendCanonicalCell(out, m_columns[i], row);
        }
        out += "]\n";
        if (out.size() >= flushBytes) {
            hasher.add(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
            out.clear();
        }
    }
    hasher.add(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
    return hasher.finish();
}

} // namespace hallmarker::core
