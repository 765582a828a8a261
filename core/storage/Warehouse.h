#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/WarehouseLocation.h"
#include "core/storage/WarehouseThread.h"
#include "core/table/Column.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace hallmarker::core {

/// What speaks on the other side, as far as its SQL differs.
enum class WarehouseEngine { Postgres, Sqlite, Other };

/// Stable lower-case name ("postgresql", "sqlite", "other").
QString warehouseEngineName(WarehouseEngine engine);

/// Words that engines have different ones for; found out when a connection is opened.
struct WarehouseWords {
    QString real = QStringLiteral("DOUBLE PRECISION");
    QString count = QStringLiteral("BIGINT");
    QString text = QStringLiteral("VARCHAR(4000)");
    QString logarithm = QStringLiteral("LN"); ///< the natural one
};

struct WarehouseColumn {
    QString name;
    ColumnType type = ColumnType::Text; ///< what is no number, truth value or day counts as text
};

/// Rows of counts; NaN stands for NULL. Counts are exact up to 2^53.
using CountRows = std::vector<std::vector<double>>;

/// Rows that were hashed on the way: their number, and sums of the 32-bit parts of their SHA-256, modulo 2^50, so that the order of
/// the rows does not count.
struct HashedRows {
    std::int64_t rows = 0;
    std::array<std::uint64_t, 8> sums{};
};

/// A database whose tables are measured where they lie. It is opened for reading only, and nothing but numbers comes back:
/// a result with any other column is refused before a row of it is read.
///
/// PostgreSQL: every statement sees one snapshot (REPEATABLE READ), in a transaction that the server lets read only, under
/// a time limit. Other engines behind ODBC are asked for the same; what they do with it is theirs (isReadOnlyEnforced).
class Warehouse {
public:
    struct Options {
        QString password;
        int timeoutSeconds = 3600; ///< of one statement; PostgreSQL
    };
    static Result<std::unique_ptr<Warehouse>> open(const WarehouseLocation &location, const Options &options, Progress &progress = Progress::none());
    ~Warehouse();
    Warehouse(const Warehouse &) = delete;
    Warehouse &operator=(const Warehouse &) = delete;

    WarehouseEngine engine() const;
    const WarehouseLocation &location() const { return m_location; }
    /// What the engine puts around names.
    QChar quote() const;
    const WarehouseWords &words() const;
    /// The engine itself refuses writes in this session.
    bool isReadOnlyEnforced() const;

    /// Names and types of the columns of a table, whose name is quoted already. No row is read.
    Result<QList<WarehouseColumn>> columns(const QString &quotedTable, Progress &progress = Progress::none());
    /// Runs a SELECT whose columns are all numbers.
    Result<CountRows> counts(const QString &sql, Progress &progress = Progress::none());
    /// Hashes every row of a table here, for engines that cannot hash: the one way in which cells come to this process. One row is held
    /// at a time, and nothing but the sums leaves this function. Only where a person asked for it.
    Result<HashedRows> hashRows(const QString &quotedTable, Progress &progress = Progress::none());
    /// What was sent by counts() and hashRows(), in order.
    const QStringList &statements() const { return m_statements; }

private:
    struct Session;
    Warehouse(WarehouseLocation location, Options options);
    /// Work on the thread of the connection, ended by the person or by the server.
    Result<void> on(std::function<Result<void>(Session &)> work, const Progress &progress);
    /// Tells the server to stop what runs, past the connection that waits for it.
    void interrupt();
    Error stopped(WarehouseThread::End end) const;

    WarehouseLocation m_location;
    Options m_options;
    QStringList m_statements;
    std::shared_ptr<Session> m_session;
    WarehouseThread m_thread;
};

} // namespace hallmarker::core
