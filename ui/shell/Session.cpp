#include "ui/shell/Session.h"

#include <QCoreApplication>

namespace hallmarker::ui {

Session::Session(Opener open, Opener create, const core::Clock &clock, core::IdSource &ids, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_create(std::move(create)), m_clock(clock), m_ids(ids), m_homeObject(std::make_unique<QObject>())
{
    m_home.setObjectName(QStringLiteral("workspace"));
    m_homeObject->moveToThread(&m_home);
    m_home.start();
    m_pool.setMaxThreadCount(3);
    m_pool.setExpiryTimeout(-1); // a thread keeps its connection to the store
}

Session::~Session()
{
    m_pool.waitForDone();
    // An opening that is under way ends first. The workspace that it sent here is fetched by nobody any more, and must not
    // outlive the thread that closes it: QObject would drop the message only after that.
    QMetaObject::invokeMethod(m_homeObject.get(), [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::removePostedEvents(this);
    m_workspace.reset();
    // The workspace is deleted in its own thread; wait until that has happened.
    QMetaObject::invokeMethod(m_homeObject.get(), [] {}, Qt::BlockingQueuedConnection);
    m_home.quit();
    m_home.wait();
}

void Session::open(const core::WorkspaceOptions &options)
{
    start(m_open, options);
}

void Session::create(const core::WorkspaceOptions &options)
{
    start(m_create, options);
}

void Session::close()
{
    ++m_serial;
    m_isOpening = false;
    if (!m_workspace)
        return;
    m_workspace.reset();
    m_location.clear();
    m_workspaceId.clear();
    m_isReadOnly = false;
    Q_EMIT closed();
}

core::Error Session::notOpenError()
{
    return {core::ErrorKind::Unavailable, tr("No workspace is open. Open or create one first.")};
}

void Session::start(const Opener &opener, const core::WorkspaceOptions &options)
{
    close();
    m_isOpening = true;
    const int serial = ++m_serial;
    QObject *home = m_homeObject.get();
    QMetaObject::invokeMethod(
        home,
        [this, opener, options, serial, home] {
            core::Result<std::unique_ptr<core::Workspace>> result =
                opener ? opener(options, m_clock, m_ids)
                       : core::Result<std::unique_ptr<core::Workspace>>(core::Error(core::ErrorKind::Unavailable, tr("This program cannot open workspaces.")));
            if (!result) {
                QMetaObject::invokeMethod(
                    this,
                    [this, serial, error = result.error(), location = options.location] {
                        if (serial != m_serial)
                            return;
                        m_isOpening = false;
                        Q_EMIT openFailed(error, location);
                    },
                    Qt::QueuedConnection);
                return;
            }
            // Whoever lets go last, the store is closed in the thread that opened it.
            const std::shared_ptr<core::Workspace> workspace(result->release(), [home](core::Workspace *store) { QMetaObject::invokeMethod(home, [store] { delete store; }); });
            core::ChangeFeed &feed = workspace->changes();
            connect(&feed, &core::ChangeFeed::recordsChanged, this, &Session::recordsChanged);
            connect(&feed, &core::ChangeFeed::logGrew, this, &Session::logGrew);
            connect(&feed, &core::ChangeFeed::connectionLost, this, &Session::connectionLost);
            connect(&feed, &core::ChangeFeed::connectionRestored, this, &Session::connectionRestored);
            feed.start();
            QMetaObject::invokeMethod(
                this,
                [this, serial, workspace, options] {
                    if (serial == m_serial)
                        adopt(workspace, options);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Session::adopt(const std::shared_ptr<core::Workspace> &workspace, const core::WorkspaceOptions &options)
{
    m_isOpening = false;
    m_workspace = workspace;
    m_location = workspace->location();
    m_workspaceId = workspace->workspaceId();
    m_isReadOnly = workspace->isReadOnly();
    m_actorName = options.actor.name;
    Q_EMIT opened();
}

void Session::enqueue(std::function<void(core::Workspace &)> work, QObject *context, std::function<void()> then)
{
    const QPointer<QObject> guard(context);
    ++m_pending;
    Q_EMIT pendingChanged(m_pending);
    // The guard is looked at in this thread only, where its object lives and dies.
    const auto answer = [this, guard, then = std::move(then)] {
        --m_pending;
        Q_EMIT pendingChanged(m_pending);
        if (guard)
            then();
    };
    if (!m_workspace) {
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return;
    }
    m_pool.start([this, workspace = m_workspace, work = std::move(work), answer]() mutable {
        work(*workspace);
        workspace.reset();
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace hallmarker::ui
