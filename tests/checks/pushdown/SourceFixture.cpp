#include "tests/checks/pushdown/SourceFixture.h"

#include "tests/support/WorkspaceFixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <cmath>

namespace hallmarker::tests {

namespace {

int madeSources = 0;

QString named(const QString &name)
{
    return QString(QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
}

QString literalOf(const core::Column &column, std::size_t row)
{
    if (column.isMissing(row))
        return QStringLiteral("NULL");
    const QString text = QString::fromStdString(column.text(row));
    if (column.isNumeric())
        return text;
    return QString(QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
}

QString sqlTypeOf(core::ColumnType type)
{
    switch (type) {
    case core::ColumnType::Integer: return QStringLiteral("bigint");
    case core::ColumnType::Real: return QStringLiteral("double precision");
    case core::ColumnType::Boolean: return QStringLiteral("boolean");
    case core::ColumnType::Date: return QStringLiteral("date");
    case core::ColumnType::Text: break;
    }
    return QStringLiteral("text");
}

core::Column coded(const QString &name, core::ColumnType type, const std::vector<std::optional<std::string>> &cells)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const auto &cell : cells)
        codes.push(cell ? dictionary.codeOf(*cell) : core::StringDictionary::missing);
    return core::Column::ofCodes(name, type, std::move(dictionary), std::move(codes));
}

} // namespace

void SourceFixture::addDriverRows()
{
    QTest::addColumn<int>("driver");
    QTest::newRow("PostgreSQL") << int(SourceDriver::Postgres);
    QTest::newRow("PostgreSQL by ODBC") << int(SourceDriver::PostgresOdbc);
    QTest::newRow("SQLite by ODBC") << int(SourceDriver::SqliteOdbc);
}

SourceFixture::SourceFixture(int driver) : m_driver(SourceDriver(driver))
{
    if (m_driver != SourceDriver::Postgres && !QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC"))) {
        m_skip = "HALLMARKER-SKIPPED no ODBC driver (package libqt6sql6-odbc)";
        return;
    }
    if (!isPostgres())
        return;
    TestServer *server = TestServer::instance();
    if (server == nullptr) {
        m_skip = QString(QStringLiteral("HALLMARKER-SKIPPED no PostgreSQL: ") + TestServer::problem()).toLocal8Bit();
        return;
    }
    m_location = server->freshLocation();
    m_socket = m_location.section(QStringLiteral("host="), 1);
    m_schema = QStringLiteral("Source %1").arg(++madeSources); // a name that has to be quoted
    if (!execute(QStringLiteral("CREATE SCHEMA ") + named(m_schema)))
        qFatal("no schema for the test");
}

QString SourceFixture::qualified(const QString &name) const
{
    return isPostgres() ? QString(named(m_schema) + QLatin1Char('.') + named(name)) : named(name);
}

QString SourceFixture::address() const
{
    switch (m_driver) {
    case SourceDriver::Postgres: return QStringLiteral("postgresql://postgres@/postgres?host=") + m_socket;
    case SourceDriver::PostgresOdbc: return QStringLiteral("odbc:Driver=PostgreSQL Unicode;Server=%1;Database=postgres;UID=postgres").arg(m_socket);
    case SourceDriver::SqliteOdbc: break;
    }
    return QStringLiteral("odbc:Driver=SQLite3;Database=") + m_folder.filePath(QStringLiteral("source.sqlite"));
}

bool SourceFixture::execute(const QString &sql)
{
    if (isPostgres())
        return TestServer::instance()->execute(m_location, sql);
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("source"));
        database.setDatabaseName(m_folder.filePath(QStringLiteral("source.sqlite")));
        isDone = database.open();
        QSqlQuery query(database);
        isDone = isDone && query.exec(sql);
        if (!isDone)
            qWarning("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("source"));
    return isDone;
}

void SourceFixture::put(const QString &name, const core::Table &table)
{
    QStringList columns;
    for (const core::Column &column : table.columns())
        columns.append(named(column.name()) + QLatin1Char(' ') + sqlTypeOf(column.type()));
    if (!execute(QStringLiteral("CREATE TABLE %1 (%2)").arg(qualified(name), columns.join(QStringLiteral(", ")))))
        qFatal("no table for the test");
    constexpr std::size_t atOnce = 400;
    for (std::size_t first = 0; first < table.rowCount(); first += atOnce) {
        QStringList rows;
        for (std::size_t row = first; row < std::min(table.rowCount(), first + atOnce); ++row) {
            QStringList cells;
            for (const core::Column &column : table.columns())
                cells.append(literalOf(column, row));
            rows.append(QLatin1Char('(') + cells.join(QStringLiteral(", ")) + QLatin1Char(')'));
        }
        if (!execute(QStringLiteral("INSERT INTO ") + qualified(name) + QStringLiteral(" VALUES ") + rows.join(QStringLiteral(", "))))
            qFatal("no rows for the test");
    }
}

core::Result<std::unique_ptr<core::Warehouse>> SourceFixture::open(int timeoutSeconds) const
{
    HALLMARKER_ASSIGN(const core::WarehouseLocation location, core::WarehouseLocation::parse(address()));
    return core::Warehouse::open(location, {QString(), timeoutSeconds});
}

QStringList SourceFixture::answerOf(const QString &sql) const
{
    QStringList answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("answer"));
        database.setHostName(m_socket);
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setUserName(QStringLiteral("postgres"));
        database.open();
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s in %s", qPrintable(query.lastError().text()), qPrintable(sql));
        while (query.next())
            for (int i = 0; i < query.record().count(); ++i)
                answer.append(query.value(i).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("answer"));
    return answer;
}

core::Column realColumn(const QString &name, const std::vector<double> &values)
{
    return core::Column::ofReals(name, values);
}

core::Table oddTable(core::RandomStream &random, std::size_t rows)
{
    const std::vector<std::string> texts{"", "*", "1", "01", "1.0", "a", "A", " a", "o'clock", "x\"y", "%1 %2", "back\\slash", "gr\xc3\xb6\xc3\x9f" "e", "\xe6\x97\xa5\xe6\x9c\xac", "NULL", "NaN"};
    const std::vector<std::string> numbers{"1", "2", "10", "1.0", "-3", "2.5e1", ".5"};
    std::vector<std::optional<std::string>> first(rows);
    std::vector<std::optional<std::string>> second(rows);
    std::vector<std::optional<std::string>> asText(rows);
    std::vector<std::optional<std::string>> flags(rows);
    std::vector<std::optional<std::string>> days(rows);
    std::vector<std::int64_t> whole(rows);
    std::vector<bool> isMissing(rows);
    std::vector<double> reals(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto mayMiss = [&](std::optional<std::string> &cell, std::string value) {
            if (random.below(8) != 0)
                cell = std::move(value);
        };
        mayMiss(first[row], texts[random.below(texts.size())]);
        mayMiss(second[row], texts[random.below(4)]);
        if (random.below(12) == 0)
            first[row] = second[row] = "*"; // a suppressed record
        mayMiss(asText[row], numbers[random.below(numbers.size())]);
        mayMiss(flags[row], random.below(2) == 0 ? "true" : "false");
        mayMiss(days[row], "2024-0" + std::to_string(1 + random.below(4)) + "-15");
        isMissing[row] = random.below(9) == 0;
        whole[row] = isMissing[row] ? 0 : std::int64_t(random.below(7)) - 3;
        reals[row] = random.below(9) == 0 ? std::nan("") : double(random.below(6)) * 0.25 - 0.5;
    }
    return core::Table::of({coded(QStringLiteral("name"), core::ColumnType::Text, first), coded(QStringLiteral("we\"ird %1 'x'"), core::ColumnType::Text, second), coded(QStringLiteral("select"), core::ColumnType::Text, asText),
                            coded(QStringLiteral("Flag"), core::ColumnType::Boolean, flags), coded(QStringLiteral("day"), core::ColumnType::Date, days), core::Column::ofIntegers(QStringLiteral("Gr\u00f6\u00dfe"), whole, isMissing),
                            core::Column::ofReals(QStringLiteral("real"), reals)})
        .value();
}

bool isNearly(double left, double right, double tolerance)
{
    if (std::isnan(left) || std::isnan(right))
        return std::isnan(left) == std::isnan(right);
    return left == right || std::abs(left - right) <= tolerance * std::max({1.0, std::abs(left), std::abs(right)});
}

QString firstDifference(const QJsonArray &left, const QJsonArray &right, double tolerance)
{
    if (left.size() != right.size())
        return QStringLiteral("%1 rows against %2").arg(left.size()).arg(right.size());
    for (qsizetype row = 0; row < left.size(); ++row) {
        const QJsonArray mine = left.at(row).toArray();
        const QJsonArray theirs = right.at(row).toArray();
        for (qsizetype cell = 0; cell < std::max(mine.size(), theirs.size()); ++cell) {
            const QJsonValue a = mine.at(cell);
            const QJsonValue b = theirs.at(cell);
            if (a.isDouble() && b.isDouble() ? !isNearly(a.toDouble(), b.toDouble(), tolerance) : a != b)
                return QStringLiteral("row %1, cell %2: %3 against %4").arg(row).arg(cell).arg(a.toVariant().toString(), b.toVariant().toString());
        }
    }
    return {};
}

} // namespace hallmarker::tests
