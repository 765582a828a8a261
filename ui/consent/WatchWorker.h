#pragma once

#include "inventory/consent/RequestLogWatcher.h"
#include "ui/shell/LineageSource.h"

#include <QObject>

namespace hallmarker::ui {

/// Makes the channel to an address; see PageServices::alertWebhook.
using WebhookSource = std::function<core::Result<std::unique_ptr<inventory::AlertChannel>>(const QString &address, const std::function<void(const QString &)> &failed)>;

/// What is watched, and where alerts go beside the window.
struct WatchOrder {
    QString path;
    QString webhook;            ///< address; empty: none
    bool tellsDesktop = true;
};

/// Watches a log of requests in a thread of its own: judging and storing never wait for the window, nor it for them.
class WatchWorker final : public QObject, public inventory::AlertChannel {
    Q_OBJECT
public:
    WatchWorker(std::shared_ptr<core::Workspace> workspace, LineageSource lineage, WebhookSource webhook, WatchOrder order);

    /// In the worker's thread. Ends with started() or failed().
    void start();
    void raise(const inventory::Alert &alert) override;

Q_SIGNALS:
    void started();
    void refused(const hallmarker::core::Error &error);
    void judged(int requests, int notAllowed);
    void raised(const hallmarker::inventory::Alert &alert);
    void trouble(const QString &message);

private:
    core::Result<void> begin();

    std::shared_ptr<core::Workspace> m_workspace;
    LineageSource m_lineageSource;
    WebhookSource m_webhookSource;
    WatchOrder m_order;
    // In the order in which they rest on each other.
    std::unique_ptr<core::AssetLineage> m_lineage;
    std::unique_ptr<inventory::AlertChannel> m_webhook;
    std::unique_ptr<inventory::AlertChannel> m_desktop;
    std::unique_ptr<inventory::AccessDesk> m_desk;
    std::unique_ptr<inventory::RequestLogWatcher> m_watcher;
};

} // namespace hallmarker::ui
