#pragma once

#include "inventory/consent/AccessDesk.h"
#include "inventory/consent/RequestLogReader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>

namespace hallmarker::inventory {

/// Watches a request log, or every .jsonl, .ndjson and .csv file of a folder, and judges what is appended. Looks when the
/// system tells of a change and every 250 ms besides (network folders tell nothing). Remembers in the workspace how far
/// it read, so that nothing is judged twice or left out across a restart.
class RequestLogWatcher : public QObject {
    Q_OBJECT
public:
    RequestLogWatcher(core::Workspace &workspace, AccessDesk &desk, QString path, QObject *parent = nullptr);

    core::Result<void> start();
    void stop();
    /// Reads what is there now; also called by itself.
    void look();

Q_SIGNALS:
    void judged(const QList<hallmarker::inventory::AccessRequest> &requests);
    void lineUnreadable(const QString &file, qint64 line, const QString &reason);
    /// The log itself cannot be read, or its requests not be stored; tried again.
    void failed(const QString &message);

private:
    struct Tail {
        RequestLogReader reader;
        qint64 offset = 0;
        qint64 line = 0;
        bool isFirst = true; ///< nothing was read since the start
    };
    QStringList files() const;
    bool lookInto(const QString &file);
    Tail &tailOf(const QString &file);
    static QString settingKey(const QString &file);

    core::Workspace &m_workspace;
    AccessDesk &m_desk;
    QString m_path;
    QFileSystemWatcher m_system;
    QTimer m_timer;
    std::map<QString, Tail> m_tails;
    QString m_lastFailure;
};

} // namespace hallmarker::inventory
