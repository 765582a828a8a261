#include "ui/consent/AlertKeeper.h"

#include "ui/kit/InlineMessage.h"
#include "ui/kit/Toast.h"
#include "ui/shell/Session.h"
#include "ui/shell/UiSettings.h"

#include <algorithm>

namespace hallmarker::ui {

namespace {

const QString consentPageId = QStringLiteral("consent");
const QString alertBanner = QStringLiteral("alerts");
const QString watchBanner = QStringLiteral("watch");

core::Result<QList<inventory::Alert>> openAlertsOf(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(QList<inventory::Alert> alerts, inventory::AlertRepository(workspace).list());
    alerts.removeIf([](const inventory::Alert &alert) { return alert.acknowledgedMs != 0; });
    return alerts;
}

} // namespace

AlertKeeper::AlertKeeper(PageServices &services, QObject *parent) : QObject(parent), m_services(services), m_watch(new LiveWatch(this))
{
    connect(&services.session, &Session::opened, this, &AlertKeeper::begin);
    connect(&services.session, &Session::closed, this, &AlertKeeper::end);
    connect(&services.session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        const QString prefix = QString(QString::fromLatin1(inventory::Alert::kind) % QLatin1Char('_'));
        if (std::any_of(ids.cbegin(), ids.cend(), [&prefix](const QString &id) { return id.startsWith(prefix); }))
            read();
    });
    connect(m_watch, &LiveWatch::raised, this, &AlertKeeper::tell);
    connect(m_watch, &LiveWatch::changed, this, [this] {
        if (m_watch->state() == LiveWatch::State::Running)
            m_services.banners.removeBanner(watchBanner);
    });
    connect(m_watch, &LiveWatch::refused, this, [this](const core::Error &error) {
        m_services.banners.setBanner(watchBanner, Severity::Warning, tr("The log of access requests is not watched. %1").arg(error.message), tr("Show watch"), [this] { m_services.goTo(consentPageId, {}); });
    });
    if (services.session.isOpen())
        begin();
}

AlertKeeper *AlertKeeper::of(const PageServices &services)
{
    return qobject_cast<AlertKeeper *>(services.attendants.value(consentPageId));
}

QString AlertKeeper::stateKey() const
{
    return QString(QLatin1String("consent.watch.") % m_services.session.workspaceId());
}

void AlertKeeper::keep(const WatchOrder &order, bool isOn)
{
    if (m_services.session.isOpen())
        m_services.settings.setPageState(stateKey(), {{QStringLiteral("path"), order.path}, {QStringLiteral("webhook"), order.webhook}, {QStringLiteral("desktop"), order.tellsDesktop}, {QStringLiteral("on"), isOn}});
}

WatchOrder AlertKeeper::keptOrder() const
{
    const QJsonObject kept = m_services.session.isOpen() ? m_services.settings.pageState(stateKey()) : QJsonObject();
    return {kept.value(QLatin1String("path")).toString(), kept.value(QLatin1String("webhook")).toString(), kept.value(QLatin1String("desktop")).toBool(true)};
}

void AlertKeeper::startWatch(const WatchOrder &order)
{
    m_services.banners.removeBanner(watchBanner);
    keep(order, true);
    m_watch->start(m_services.session.workspace(), m_services.assetLineage, m_services.alertWebhook, order);
}

void AlertKeeper::stopWatch()
{
    keep(m_watch->order(), false);
    m_watch->stop();
}

void AlertKeeper::begin()
{
    read();
    const bool isOn = m_services.settings.pageState(stateKey()).value(QLatin1String("on")).toBool();
    const WatchOrder order = keptOrder();
    if (isOn && !order.path.isEmpty() && !m_services.session.isReadOnly())
        startWatch(order);
}

void AlertKeeper::end()
{
    m_watch->stop(); // not stopWatch(): it goes on with the next session
    m_told.clear();
    m_isRead = false;
    m_services.banners.removeBanner(watchBanner);
    show(0);
}

void AlertKeeper::read()
{
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    m_isReading = true;
    m_services.session.read(openAlertsOf, this, [this](const core::Result<QList<inventory::Alert>> &alerts) {
        m_isReading = false;
        if (alerts && m_services.session.isOpen())
            take(*alerts);
        if (std::exchange(m_readsAgain, false) && m_services.session.isOpen())
            read();
    });
}

void AlertKeeper::take(const QList<inventory::Alert> &alerts)
{
    // What was there before this session is told by banner and number alone.
    for (const inventory::Alert &alert : alerts) {
        if (m_isRead)
            tell(alert);
        m_told.insert(alert.head.id.text());
    }
    m_isRead = true;
    show(static_cast<int>(alerts.size()));
}

void AlertKeeper::tell(const inventory::Alert &alert)
{
    const QString id = alert.head.id.text();
    if (m_told.contains(id))
        return;
    m_told.insert(id);
    m_services.toasts.show(alert.text(), tr("Show"), [this, id] { m_services.goTo(consentPageId, id); });
    show(m_open + 1);
}

void AlertKeeper::show(int open)
{
    m_open = open;
    if (open == 0)
        m_services.banners.removeBanner(alertBanner);
    else
        m_services.banners.setBanner(alertBanner, Severity::Failure, tr("%n alert(s) about consent wait for somebody.", nullptr, open), tr("Show alerts"), [this] { goToAlerts(); });
    if (m_services.setBadge)
        m_services.setBadge(consentPageId, open, open == 0 ? QString() : tr("%n alert(s) wait for somebody", nullptr, open));
    Q_EMIT openAlertsChanged(open);
}

void AlertKeeper::goToAlerts()
{
    m_services.goTo(consentPageId, QStringLiteral("section:alerts"));
}

} // namespace hallmarker::ui
