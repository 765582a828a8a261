#include "core/table/ColumnBuilder.h"
#include "core/table/FileBytes.h"
#include "core/table/ReadTable.h"
#include "core/table/RowBudget.h"
#include "core/table/SqliteTables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <set>

namespace hallmarker::core {

namespace {

/// A connection that is closed and forgotten with the object.
class SqliteFile {
public:
    explicit SqliteFile(const QString &path)
    {
        static std::atomic<quint64> opened = 0;
        m_name = QStringLiteral("table-reader-%1").arg(++opened);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        // Immutable: no locks, no journal, nothing is written beside the file.
        database.setDatabaseName(QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")) + QStringLiteral("?immutable=1"));
        database.open();
    }
    ~SqliteFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(SqliteFile)
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

Error sqliteError(const QString &path, const QString &why, const QSqlError &error = {})
{
    return Error(ErrorKind::Unreadable, QCoreApplication::translate("SqliteReader", "%1 cannot be read as an SQLite file: %2.").arg(path, why),
                 error.nativeErrorCode(), {.file = path});
}

QString quotedIdentifier(const QString &name)
{
    QString escaped = name;
    return QString(QLatin1Char('"') + escaped.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
}

Result<QStringList> tablesOf(const QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // Views and virtual tables run code that the file brings along; only stored rows are read.
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                   "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")))
        return sqliteError(path, query.lastError().databaseText(), query.lastError());
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

Result<QString> chosenTable(const QStringList &tables, const ReadOptions &options, const QString &path)
{
    if (!options.innerName.isEmpty()) {
        if (tables.contains(options.innerName))
            return options.innerName;
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqliteReader", "%1 has no table \"%2\". Its tables are: %3. Views are not read.").arg(path, options.innerName, tables.join(QStringLiteral(", "))), {},
                     {.file = path});
    }
    if (tables.size() == 1)
        return tables.front();
    if (tables.isEmpty())
        return Error(ErrorKind::Invalid, QCoreApplication::translate("SqliteReader", "%1 has no table with rows of its own. Views are not read, because they run code that the file brings along: store their rows as a table.").arg(path), {}, {.file = path});
    return Error(ErrorKind::Usage,
                 QCoreApplication::translate("SqliteReader", "%1 has more than one table. Name one of: %2.").arg(path, tables.join(QStringLiteral(", "))), {}, {.file = path});
}

/// Columns declared as truth values; SQLite itself has none and stores 0 and 1.
Result<std::set<QString>> booleanColumnsOf(const QSqlDatabase &database, const QString &table, const QString &path)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT name, type FROM pragma_table_info(%1)").arg(quotedIdentifier(table))))
        return sqliteError(path, query.lastError().databaseText(), query.lastError());
    std::set<QString> names;
    while (query.next()) {
        const QString type = query.value(1).toString().toUpper();
        if (type == QLatin1String("BOOLEAN") || type == QLatin1String("BOOL"))
            names.insert(query.value(0).toString());
    }
    return names;
}

/// False when the value has no place in a table (BLOB). `text` keeps the bytes of a text cell.
bool toCell(const QVariant &value, TypedCell &cell, QByteArray &text)
{
    cell = {};
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        cell.kind = TypedCell::Kind::Integer;
        cell.integer = value.toLongLong();
        return true;
    case QMetaType::Double:
        cell.kind = TypedCell::Kind::Real;
        cell.real = value.toDouble();
        return true;
    case QMetaType::QString:
        text = value.toString().toUtf8();
        cell.kind = TypedCell::Kind::Text;
        cell.text = std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
        return true;
    default:
        return false;
    }
}

Result<void> refuseUnfit(const QString &path, const FileBytes &file)
{
    HALLMARKER_ASSIGN(const std::string head, file.head(16));
    if (head != std::string_view("SQLite format 3\0", 16))
        return sqliteError(path, QCoreApplication::translate("SqliteReader", "it does not begin like one"));
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString beside = path + QString::fromLatin1(suffix);
        if (QFileInfo(beside).size() > 0) {
            return Error(ErrorKind::Conflict,
                         QCoreApplication::translate("SqliteReader", "%1 has changes that are not yet in the file (%2). Close the program that writes it, then try again.").arg(path, beside),
                         {}, {.file = path});
        }
    }
    return {};
}

/// Opens the database and lists its tables.
Result<QStringList> openedTables(const SqliteFile &connection, const QString &path)
{
    const QSqlDatabase database = connection.database();
    if (!database.isOpen())
        return sqliteError(path, database.lastError().databaseText(), database.lastError());
    QSqlQuery(QStringLiteral("PRAGMA trusted_schema = OFF"), database);
    return tablesOf(database, path);
}

} // namespace

Result<QStringList> sqliteTables(const QString &path)
{
    HALLMARKER_ASSIGN(const FileBytes file, FileBytes::open(path));
    HALLMARKER_TRY(refuseUnfit(path, file));
    return openedTables(SqliteFile(path), path);
}

Result<ReadTable> readSqlite(const QString &path, const ReadOptions &options, Progress &progress)
{
    HALLMARKER_ASSIGN(const FileBytes file, FileBytes::open(path));
    HALLMARKER_TRY(refuseUnfit(path, file));
    const SqliteFile connection(path);
    HALLMARKER_ASSIGN(const QStringList tables, openedTables(connection, path));
    const QSqlDatabase database = connection.database();
    HALLMARKER_ASSIGN(const QString table, chosenTable(tables, options, path));
    HALLMARKER_ASSIGN(const std::set<QString> booleans, booleanColumnsOf(database, table, path));

    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM ") + quotedIdentifier(table)))
        return sqliteError(path, query.lastError().databaseText(), query.lastError());
    const QSqlRecord record = query.record();
    QStringList names;
    std::vector<ColumnBuilder> builders;
    for (int c = 0; c < record.count(); ++c) {
        names.append(record.fieldName(c));
        const auto type = options.types.constFind(names.back());
        builders.emplace_back(type == options.types.constEnd() ? std::nullopt : std::optional(*type));
    }
    for (auto type = options.types.constBegin(); type != options.types.constEnd(); ++type) {
        if (!names.contains(type.key())) {
            return Error(ErrorKind::Usage, QCoreApplication::translate("SqliteReader", "A type is given for the column \"%1\", which the table %2 does not have. Its columns are: %3.")
                                               .arg(type.key(), table, names.join(QStringLiteral(", "))));
        }
    }

    RowBudget budget(path, options, progress);
    const MissingMarkers markers(options.dialect.missingMarkers.value_or(QStringList()));
    std::vector<TypedCell> cells(builders.size());
    std::vector<QByteArray> texts(builders.size());
    qint64 replaced = 0;
    while ((options.headRows == 0 || budget.report().rowsRead < options.headRows) && query.next()) {
        HALLMARKER_TRY(budget.countRow(budget.report().rowsRead, 0));
        QString complaint;
        for (std::size_t c = 0; c < builders.size() && complaint.isEmpty(); ++c) {
            const int index = static_cast<int>(c);
            if (!toCell(query.value(index), cells[c], texts[c])) {
                complaint = QCoreApplication::translate("SqliteReader", "the column %1 holds binary data").arg(names.at(index));
                break;
            }
            if (cells[c].kind == TypedCell::Kind::Text) {
                replaced += texts[c].contains("\xef\xbf\xbd");
                if (options.dialect.missingMarkers && markers.contains(cells[c].text))
                    cells[c].kind = TypedCell::Kind::Missing;
            }
            if (!builders[c].accepts(cells[c]))
                complaint = QCoreApplication::translate("SqliteReader", "the value of \"%1\" is not of the type that was asked for").arg(names.at(index));
        }
        if (!complaint.isEmpty()) {
            HALLMARKER_TRY(budget.dropRow({budget.report().rowsRead, -1, complaint}));
            continue;
        }
        for (std::size_t c = 0; c < builders.size(); ++c)
            builders[c].add(cells[c]);
        budget.keepRow();
    }
    if (query.lastError().isValid()) // a damaged page ends the rows; what came before is not the table
        return sqliteError(path, query.lastError().databaseText(), query.lastError());
    HALLMARKER_TRY(file.checkUnchanged());

    ReadReport &report = budget.report();
    report.format = QStringLiteral("sqlite");
    std::vector<Column> columns;
    for (std::size_t c = 0; c < builders.size(); ++c) {
        const QString &name = names.at(static_cast<qsizetype>(c));
        if (builders[c].hasInexactNumbers())
            report.notes.append(QCoreApplication::translate("SqliteReader", "column %1 is text: it holds numbers that cannot be kept exactly").arg(name));
        columns.push_back(builders[c].finish(name, booleans.contains(name) && !options.types.contains(name)));
    }
    if (replaced > 0)
        report.notes.append(QCoreApplication::translate("SqliteReader", "%n text(s) hold the character that stands for unreadable bytes", nullptr, static_cast<int>(qMin<qint64>(replaced, 2'000'000'000))));
    HALLMARKER_ASSIGN(Table read, Table::of(std::move(columns)));
    return ReadTable{std::move(read), std::move(report)};
}

} // namespace hallmarker::core
