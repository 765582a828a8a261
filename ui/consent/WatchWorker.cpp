#include "ui/consent/WatchWorker.h"

#include "ui/consent/DesktopNotice.h"

namespace hallmarker::ui {

WatchWorker::WatchWorker(std::shared_ptr<core::Workspace> workspace, LineageSource lineage, WebhookSource webhook, WatchOrder order)
    : m_workspace(std::move(workspace)), m_lineageSource(std::move(lineage)), m_webhookSource(std::move(webhook)), m_order(std::move(order))
{
}

void WatchWorker::start()
{
    if (const auto begun = begin(); !begun) {
        m_watcher.reset();
        Q_EMIT refused(begun.error());
        return;
    }
    Q_EMIT started();
}

core::Result<void> WatchWorker::begin()
{
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(m_lineage, lineageOf(m_lineageSource, *m_workspace));
    m_desk = std::make_unique<inventory::AccessDesk>(*m_workspace, *m_lineage, taxonomy);
    m_desk->addChannel(*this);
    if (m_order.tellsDesktop) {
        m_desktop = std::make_unique<DesktopNotice>();
        m_desk->addChannel(*m_desktop);
    }
    if (!m_order.webhook.isEmpty()) {
        if (!m_webhookSource)
            return core::Error(core::ErrorKind::Unavailable, tr("This program cannot post alerts to an address. Leave the webhook empty."), {}, {.pointer = QStringLiteral("/webhook")});
        auto channel = m_webhookSource(m_order.webhook, [this](const QString &message) { Q_EMIT trouble(message); });
        if (!channel)
            return channel.error().at({.pointer = QStringLiteral("/webhook")});
        m_webhook = std::move(*channel);
        m_desk->addChannel(*m_webhook);
    }
    m_watcher = std::make_unique<inventory::RequestLogWatcher>(*m_workspace, *m_desk, m_order.path);
    connect(m_watcher.get(), &inventory::RequestLogWatcher::judged, this, [this](const QList<inventory::AccessRequest> &requests) {
        int notAllowed = 0;
        for (const inventory::AccessRequest &request : requests)
            notAllowed += request.verdict == inventory::AccessVerdict::Deny || request.verdict == inventory::AccessVerdict::Gap ? 1 : 0;
        Q_EMIT judged(static_cast<int>(requests.size()), notAllowed);
    });
    connect(m_watcher.get(), &inventory::RequestLogWatcher::lineUnreadable, this, [this](const QString &file, qint64 line, const QString &reason) { Q_EMIT trouble(tr("%1, line %2: %3").arg(file).arg(line).arg(reason)); });
    connect(m_watcher.get(), &inventory::RequestLogWatcher::failed, this, &WatchWorker::trouble);
    return m_watcher->start();
}

void WatchWorker::raise(const inventory::Alert &alert)
{
    Q_EMIT raised(alert);
}

} // namespace hallmarker::ui
