#pragma once

#include "core/storage/SqlConnection.h"
#include "core/storage/Workspace.h"

#include <QSqlDriver>
#include <QThread>

#include <atomic>
#include <memory>

class QTimer;

namespace hallmarker::core {

/// Watches a store from a thread of its own: SQLite by data_version every 250 ms, PostgreSQL by LISTEN. What changed is
/// read from the growth of the log, so nothing is missed while the connection is down.
class ChangeWatcher : public QObject {
    Q_OBJECT
public:
    ChangeWatcher(std::shared_ptr<const SqlDialect> dialect, qint64 knownSize);
    ~ChangeWatcher() override;
    /// From any thread: look soon.
    void poke();

public Q_SLOTS:
    void start();
    void stop();
    void look();

Q_SIGNALS:
    void recordsChanged(const QStringList &ids);
    void logGrew(qint64 size);
    void connectionLost(const QString &message);
    void connectionRestored();

private:
    Result<void> connectToStore();
    Result<void> readChanges();
    void lose(const Error &error);

    std::shared_ptr<const SqlDialect> m_dialect;
    std::unique_ptr<SqlConnection> m_connection;
    QTimer *m_timer = nullptr;
    qint64 m_knownSize;
    qint64 m_dataVersion = -1;
    bool m_isLost = false;
    std::atomic<bool> m_isPoked{false};
};

class SqlChangeFeed final : public ChangeFeed {
public:
    SqlChangeFeed(std::shared_ptr<const SqlDialect> dialect, qint64 knownSize);
    ~SqlChangeFeed() override;
    void start() override;
    /// This process committed. From any thread.
    void poke();

private:
    QThread m_thread;
    ChangeWatcher *m_watcher; ///< lives in m_thread once started
    std::atomic<bool> m_isStarted{false};
};

} // namespace hallmarker::core
