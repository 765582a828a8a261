#include "inventory/consent/RequestLogWatcher.h"

#include "core/digest/Hasher.h"

#include <QDir>

namespace hallmarker::inventory {

namespace {

struct RequestLogWatcherTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestLogWatcherTexts)
};

constexpr int lookEveryMs = 250;

} // namespace

RequestLogWatcher::RequestLogWatcher(core::Workspace &workspace, AccessDesk &desk, QString path, QObject *parent) : QObject(parent), m_workspace(workspace), m_desk(desk), m_path(std::move(path))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &RequestLogWatcher::look);
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, &RequestLogWatcher::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, &RequestLogWatcher::look);
}

core::Result<void> RequestLogWatcher::start()
{
    if (!QFileInfo::exists(m_path))
        return core::Error(core::ErrorKind::NotFound, RequestLogWatcherTexts::tr("There is no file or folder \"%1\" to watch.").arg(m_path));
    m_system.addPath(m_path);
    m_timer.start();
    look();
    return {};
}

void RequestLogWatcher::stop()
{
    m_timer.stop();
    if (const QStringList paths = m_system.files() + m_system.directories(); !paths.isEmpty())
        m_system.removePaths(paths);
}

QStringList RequestLogWatcher::files() const
{
    if (!QFileInfo(m_path).isDir())
        return {m_path};
    QStringList paths;
    for (const QFileInfo &file : QDir(m_path).entryInfoList({QStringLiteral("*.jsonl"), QStringLiteral("*.ndjson"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        paths += file.filePath();
    return paths;
}

QString RequestLogWatcher::settingKey(const QString &file)
{
    return QStringLiteral("consent.watch.") + core::Hasher::of(QFileInfo(file).absoluteFilePath().toUtf8()).hex().left(16);
}

RequestLogWatcher::Tail &RequestLogWatcher::tailOf(const QString &file)
{
    if (const auto known = m_tails.find(file); known != m_tails.end())
        return known->second;
    Tail tail{RequestLogReader(file)};
    if (const auto kept = m_workspace.setting(settingKey(file)); kept && !kept->isEmpty()) {
        tail.offset = kept->section(QLatin1Char(' '), 0, 0).toLongLong();
        tail.line = kept->section(QLatin1Char(' '), 1, 1).toLongLong();
    }
    return m_tails.emplace(file, std::move(tail)).first->second;
}

bool RequestLogWatcher::lookInto(const QString &file)
{
    Tail &tail = tailOf(file);
    const qint64 size = QFileInfo(file).size();
    if (size == tail.offset)
        return true;
    auto piece = tail.reader.read(tail.offset, tail.line);
    if (piece && std::exchange(tail.isFirst, false)) {
        // A crash between the commit and the mark of how far it came would judge these lines a second time.
        piece->requests.removeIf([this](const AccessRequest &request) {
            const auto stored = AccessRequestRepository(m_workspace).list(QStringLiteral("source"), request.source);
            return stored && std::any_of(stored->begin(), stored->end(), [&](const AccessRequest &each) { return each.who == request.who && each.fields == request.fields && (request.atMs == 0 || each.atMs == request.atMs); });
        });
    }
    if (!piece) {
        if (m_lastFailure != piece.error().message)
            Q_EMIT failed(m_lastFailure = piece.error().message);
        return false;
    }
    if (!piece->requests.isEmpty()) {
        const auto judgedRequests = m_desk.take(piece->requests);
        if (!judgedRequests) {
            if (m_lastFailure != judgedRequests.error().message)
                Q_EMIT failed(m_lastFailure = judgedRequests.error().message);
            return false; // nothing is lost: the same lines are read again
        }
        Q_EMIT judged(*judgedRequests);
    }
    for (const BadRequestLine &bad : piece->badLines)
        Q_EMIT lineUnreadable(file, bad.line, bad.reason);
    if (piece->offset != tail.offset) {
        tail.offset = piece->offset;
        tail.line = piece->line;
        if (const auto kept = m_workspace.setSetting(settingKey(file), QStringLiteral("%1 %2").arg(tail.offset).arg(tail.line)); !kept)
            Q_EMIT failed(kept.error().message);
    }
    m_lastFailure.clear();
    return true;
}

void RequestLogWatcher::look()
{
    for (const QString &file : files())
        lookInto(file);
    // A log that was replaced is no longer watched by the system.
    if (QFileInfo::exists(m_path) && !m_system.files().contains(m_path) && !m_system.directories().contains(m_path))
        m_system.addPath(m_path);
}

} // namespace hallmarker::inventory
