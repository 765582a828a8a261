#include "ui/consent/DesktopNotice.h"

#include "ui/consent/ConsentWords.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace hallmarker::ui {

void DesktopNotice::raise(const inventory::Alert &alert)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage notice = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // The body may be taken for markup.
    notice << QStringLiteral("Hallmarker") << 0U << QStringLiteral("org.hallmarker.Hallmarker") << causeWord(alert.cause) << alert.text().toHtmlEscaped() << QStringList() << QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(2)}, {QStringLiteral("desktop-entry"), QStringLiteral("org.hallmarker.Hallmarker")}} << -1;
    bus.send(notice);
}

} // namespace hallmarker::ui
