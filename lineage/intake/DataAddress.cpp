#include "lineage/intake/DataAddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace hallmarker::lineage {

bool isDataAddress(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    return scheme.match(text).hasMatch();
}

DataName dataNameOf(const QString &address)
{
    if (!isDataAddress(address)) // "C:/data" is no scheme
        return {QStringLiteral("file"), address};
    const QUrl url(withoutCredentials(address));
    if (url.scheme() == QLatin1String("file"))
        return {QStringLiteral("file"), url.path()};
    if (!url.isValid())
        return {QStringLiteral("file"), withoutCredentials(address)};
    QString path = url.path();
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    return {url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded), path.isEmpty() ? QStringLiteral("/") : path};
}

QString withoutCredentials(QString text)
{
    static const QRegularExpression credentials(QStringLiteral("(://)[^/@\\s\"'?#]*@"));
    return text.replace(credentials, QStringLiteral("\\1"));
}

} // namespace hallmarker::lineage
