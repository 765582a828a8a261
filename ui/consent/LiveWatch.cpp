#include "ui/consent/LiveWatch.h"

namespace hallmarker::ui {

LiveWatch::LiveWatch(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<hallmarker::inventory::Alert>();
    qRegisterMetaType<hallmarker::core::Error>();
    m_thread.setObjectName(QStringLiteral("consent watch"));
}

LiveWatch::~LiveWatch()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void LiveWatch::start(const std::shared_ptr<core::Workspace> &workspace, const LineageSource &lineage, const WebhookSource &webhook, const WatchOrder &order)
{
    stop();
    if (!workspace)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    m_order = order;
    m_judged = 0;
    m_refused = 0;
    m_worker = new WatchWorker(workspace, lineage, webhook, order);
    WatchWorker *worker = m_worker;
    worker->moveToThread(&m_thread);
    // Deleted by the end of its thread when nobody stopped it.
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &WatchWorker::started, this, [this] { setState(State::Running); });
    connect(worker, &WatchWorker::refused, this, [this](const core::Error &error) {
        stop();
        Q_EMIT refused(error);
    });
    connect(worker, &WatchWorker::judged, this, [this](int requests, int notAllowed) {
        m_judged += requests;
        m_refused += notAllowed;
        Q_EMIT changed();
    });
    connect(worker, &WatchWorker::raised, this, &LiveWatch::raised);
    connect(worker, &WatchWorker::trouble, this, &LiveWatch::trouble);
    setState(State::Starting);
    QMetaObject::invokeMethod(worker, &WatchWorker::start, Qt::QueuedConnection);
}

void LiveWatch::stop()
{
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->deleteLater(); // in its thread
        m_worker.clear();
    }
    if (m_state != State::Off)
        setState(State::Off);
}

void LiveWatch::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace hallmarker::ui
