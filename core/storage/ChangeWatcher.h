#pragma once

#include "core/storage/SqlConnection.h"

#include <QObject>
#include <QStringList>

class QTimer;

namespace hallmarker::core {

/// Lives on the change feed's thread: looks how far the log has grown, four times a second on SQLite, when the server
/// notifies on PostgreSQL (and every five seconds besides, to notice a connection that is gone).
class ChangeWatcher : public QObject {
    Q_OBJECT
public:
    /// seen: how large the log was when whoever listens last read it.
    ChangeWatcher(WorkspaceLocation location, qint64 seen) : m_location(std::move(location)), m_seen(seen) {}

public Q_SLOTS:
    void begin();
    void stop();
    void look();

Q_SIGNALS:
    void recordsChanged(const QStringList &ids);
    void logGrew(qint64 size);
    void connectionLost(const QString &message);
    void connectionRestored();

private:
    bool connectNow();
    Result<void> lookNow();

    WorkspaceLocation m_location;
    std::unique_ptr<SqlConnection> m_connection;
    QTimer *m_timer = nullptr;
    qint64 m_seen = -1;
    bool m_isLost = false;
};

} // namespace hallmarker::core
