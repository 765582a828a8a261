#include "core/table/CsvPlan.h"
#include "core/table/JsonRecordSource.h"
#include "core/table/JsonRow.h"
#include "core/table/ReadTable.h"
#include "core/table/RowBudget.h"
#include "core/table/TextEncoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

constexpr std::size_t jsonMaxColumns = 16384;

/// The columns in the order in which their keys are first seen; a row without a key has a missing value there.
class JsonColumns {
public:
    explicit JsonColumns(const ReadOptions &options)
        : m_options(options), m_markers(options.dialect.missingMarkers.value_or(QStringList())),
          m_hasMarkers(options.dialect.missingMarkers.has_value())
    {
    }

    /// Why the row cannot be taken, or "".
    QString complaintAbout(const JsonRow &row)
    {
        std::size_t added = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::uint32_t code = m_keys.find(row.key(i));
            added += code == StringDictionary::missing;
            const TypedCell cell = marked(row.cell(i));
            if (m_options.types.isEmpty() || (code != StringDictionary::missing ? m_builders[code - 1].accepts(cell) : ColumnBuilder(fixedType(nameOf(row.key(i)))).accepts(cell)))
                continue;
            return QCoreApplication::translate("JsonLinesReader", "the value of \"%1\" is not of the type that was asked for").arg(nameOf(row.key(i)));
        }
        if (m_builders.size() + added > jsonMaxColumns)
            return QCoreApplication::translate("JsonLinesReader", "there are more than %1 different keys").arg(jsonMaxColumns);
        return {};
    }

    void add(const JsonRow &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::uint32_t code = m_keys.codeOf(row.key(i));
            if (code > m_builders.size())
                m_builders.emplace_back(fixedType(nameOf(row.key(i))));
            ColumnBuilder &builder = m_builders[code - 1];
            builder.addMissing(m_rows - builder.size());
            builder.add(marked(row.cell(i)));
        }
        ++m_rows;
    }

    Result<Table> finish(QStringList &notes)
    {
        for (auto type = m_options.types.constBegin(); type != m_options.types.constEnd(); ++type) {
            if (m_options.headRows == 0 && m_keys.find(type.key().toStdString()) == StringDictionary::missing)
                return Error(ErrorKind::Usage, QCoreApplication::translate("JsonLinesReader", "A type is given for the column \"%1\", which does not occur.").arg(type.key()));
        }
        QStringList keys;
        for (std::uint32_t code = 1; code < m_keys.size(); ++code)
            keys.append(nameOf(m_keys.text(code)));
        const QStringList names = distinctColumnNames(keys, notes); // "" is a legal key
        std::vector<Column> columns;
        for (std::uint32_t code = 1; code < m_keys.size(); ++code) {
            ColumnBuilder &builder = m_builders[code - 1];
            builder.addMissing(m_rows - builder.size());
            const QString &name = names.at(static_cast<qsizetype>(code) - 1);
            if (builder.hasInexactNumbers())
                notes.append(QCoreApplication::translate("JsonLinesReader", "column %1 is text: it holds numbers that cannot be kept exactly").arg(name));
            columns.push_back(builder.finish(name));
        }
        return Table::of(std::move(columns));
    }

private:
    static QString nameOf(std::string_view key) { return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }
    std::optional<ColumnType> fixedType(const QString &name) const
    {
        const auto type = m_options.types.constFind(name);
        return type == m_options.types.constEnd() ? std::nullopt : std::optional(*type);
    }
    TypedCell marked(TypedCell cell) const
    {
        if (m_hasMarkers && cell.kind == TypedCell::Kind::Text && m_markers.contains(cell.text))
            cell.kind = TypedCell::Kind::Missing;
        return cell;
    }

    const ReadOptions &m_options;
    const MissingMarkers m_markers;
    const bool m_hasMarkers;
    StringDictionary m_keys;
    std::vector<ColumnBuilder> m_builders;
    std::size_t m_rows = 0;
};

} // namespace

Result<ReadTable> readJsonLines(const QString &path, const ReadOptions &options, Progress &progress)
{
    HALLMARKER_ASSIGN(FileBytes file, FileBytes::open(path));
    JsonRecordSource source(file, qBound<qint64>(16, options.maxLineBytes, 1LL << 30));
    HALLMARKER_TRY(source.open());
    RowBudget budget(path, options, progress);
    JsonColumns columns(options);
    JsonRow row;
    while (options.headRows == 0 || budget.report().rowsRead < options.headRows) {
        HALLMARKER_ASSIGN(const std::optional<JsonRecordSource::Record> record, source.next());
        if (!record)
            break;
        HALLMARKER_TRY(budget.countRow(source.position(), file.size()));
        QString complaint;
        std::size_t at = findInvalidUtf8(record->text);
        if (at != std::string_view::npos) {
            complaint = QCoreApplication::translate("JsonLinesReader", "byte 0x%1 is not valid UTF-8")
                            .arg(static_cast<unsigned char>(record->text[at]), 2, 16, QLatin1Char('0'));
        } else if (!row.parse(record->text)) {
            complaint = row.complaint();
            at = row.complaintAt();
        } else {
            complaint = columns.complaintAbout(row);
            at = 0;
        }
        if (complaint.isEmpty()) {
            columns.add(row);
            budget.keepRow();
            continue;
        }
        const std::string_view before = record->text.substr(0, at);
        const std::size_t lineEnd = before.rfind('\n');
        const qint64 line = record->line + std::count(before.begin(), before.end(), '\n');
        const qint64 column = lineEnd == std::string_view::npos ? record->column + static_cast<qint64>(at) : static_cast<qint64>(at - lineEnd);
        HALLMARKER_TRY(budget.dropRow({line, column, complaint}));
    }
    HALLMARKER_TRY(file.checkUnchanged());
    ReadReport &report = budget.report();
    report.format = QStringLiteral("jsonl");
    HALLMARKER_ASSIGN(Table table, columns.finish(report.notes));
    return ReadTable{std::move(table), std::move(report)};
}

} // namespace hallmarker::core
