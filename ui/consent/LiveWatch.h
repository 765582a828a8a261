#pragma once

#include "ui/consent/WatchWorker.h"

#include <QPointer>
#include <QThread>

namespace hallmarker::ui {

/// A watch that the window starts and stops. Its signals arrive in the window's thread.
class LiveWatch final : public QObject {
    Q_OBJECT
public:
    enum class State { Off, Starting, Running };
    explicit LiveWatch(QObject *parent = nullptr);
    /// Waits for what is being judged.
    ~LiveWatch() override;

    void start(const std::shared_ptr<core::Workspace> &workspace, const LineageSource &lineage, const WebhookSource &webhook, const WatchOrder &order);
    /// At once for the window; what is being judged ends in its own thread.
    void stop();
    State state() const { return m_state; }
    const WatchOrder &order() const { return m_order; }
    int judgedCount() const { return m_judged; }
    int refusedCount() const { return m_refused; }

Q_SIGNALS:
    void changed();
    void raised(const hallmarker::inventory::Alert &alert);
    /// It could not begin.
    void refused(const hallmarker::core::Error &error);
    void trouble(const QString &message);

private:
    void setState(State state);

    QThread m_thread;
    QPointer<WatchWorker> m_worker;
    WatchOrder m_order;
    State m_state = State::Off;
    int m_judged = 0;
    int m_refused = 0;
};

} // namespace hallmarker::ui
