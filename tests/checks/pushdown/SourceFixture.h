#pragma once

#include "checks/pushdown/SourceTable.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace hallmarker::tests {

enum class SourceDriver { Postgres, PostgresOdbc, SqliteOdbc };

/// A database that a table in memory is copied into, to be measured on both sides.
class SourceFixture {
public:
    static void addDriverRows();

    explicit SourceFixture(int driver);
    bool isAvailable() const { return m_skip.isEmpty(); }
    QByteArray skipReason() const { return m_skip; }
    bool isPostgres() const { return m_driver != SourceDriver::SqliteOdbc; }
    SourceDriver driver() const { return m_driver; }

    /// A table of that name with the same cells.
    void put(const QString &name, const core::Table &table);
    /// Runs one statement as the owner of the tables.
    bool execute(const QString &sql);
    QString qualified(const QString &name) const;
    QString address() const;
    core::Result<std::unique_ptr<core::Warehouse>> open(int timeoutSeconds = 60) const;
    /// Every text that a statement answers, past the warehouse. PostgreSQL.
    QStringList answerOf(const QString &sql) const;

private:
    SourceDriver m_driver;
    QByteArray m_skip;
    QTemporaryDir m_folder;
    QString m_location;
    QString m_schema;
    QString m_socket;
};

/// Columns of all types with odd cells: missing and empty ones, quotes, other scripts, numbers as text, marks.
core::Table oddTable(core::RandomStream &random, std::size_t rows);
core::Column realColumn(const QString &name, const std::vector<double> &values);
/// Cell by cell; numbers may differ in their last digits.
QString firstDifference(const QJsonArray &left, const QJsonArray &right, double tolerance = 1e-9);
bool isNearly(double left, double right, double tolerance = 1e-9);

} // namespace hallmarker::tests
