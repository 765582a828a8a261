#pragma once

#include "core/storage/SqlQuickStatement.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace hallmarker::core {

/// Rows on their way into the tables of SQLite: a second thread writes them in order, while the caller makes the next ones. Both
/// share one connection, so whoever asks it for anything in between takes a Hold first. On PostgreSQL, and where a batch is too
/// small for a thread, each row is written at once.
class SqlRowPipe {
public:
    SqlRowPipe(SqlConnection &connection, bool isThreaded);
    /// Waits for the row that is being written and drops the others.
    ~SqlRowPipe();
    SqlRowPipe(const SqlRowPipe &) = delete;
    SqlRowPipe &operator=(const SqlRowPipe &) = delete;

    /// What is given is copied. A failure may be that of an earlier row: nothing is written after it.
    template <typename... Values>
    Result<void> add(SqlQuickStatement &statement, const Values &...values)
    {
        if (!m_isThreaded)
            return statement.run(nullptr, values...);
        if (!statement.isDirect()) {
            const Result<void> before = finish();
            return before ? statement.run(nullptr, values...) : before;
        }
        if (m_hasFailed.load(std::memory_order_acquire))
            return finish();
        m_open->rows.push_back({&statement, quint32(m_open->values.size()), quint32(sizeof...(values))});
        (keep(values), ...);
        if (m_open->rows.size() >= rowsAtOnce)
            send();
        return {};
    }

    /// While it lives, the other thread leaves the connection alone.
    class Hold {
    public:
        explicit Hold(SqlRowPipe &pipe);
        ~Hold();
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        SqlRowPipe &m_pipe;
    };

    /// Waits until every row is written.
    Result<void> finish();

private:
    static constexpr std::size_t rowsAtOnce = 256;

    struct Row {
        SqlQuickStatement *statement;
        quint32 first, count; ///< in values
    };
    struct Chunk {
        std::vector<Row> rows;
        std::vector<SqlQuickStatement::Value> values;
        std::string bytes;
    };

    void keep(qint64 number) { m_open->values.push_back({SqlQuickStatement::Value::Number, 0, number}); }
    void keep(SqlQuickStatement::Text text) { keep(SqlQuickStatement::Value::Text, text.utf8); }
    void keep(SqlQuickStatement::Bytes bytes) { keep(SqlQuickStatement::Value::Bytes, bytes.bytes); }
    void keep(SqlQuickStatement::Value::Kind kind, QByteArrayView bytes);
    void send();
    void write(const Chunk &chunk);

    const bool m_isThreaded;
    std::unique_ptr<Chunk> m_open;
    QMutex m_connectionLock;
    std::atomic<int> m_wanted = 0; ///< how many wait for the connection: the writer lets them through
    std::atomic<bool> m_hasFailed = false;
    std::optional<Error> m_failure; ///< the first; read once no row is on its way
    QSemaphore m_room;
    QMutex m_spareLock;
    std::vector<std::unique_ptr<Chunk>> m_spare;
    QThreadPool m_thread;
};

} // namespace hallmarker::core
