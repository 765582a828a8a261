#include "core/storage/WorkspaceLocation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace hallmarker::core {

Result<WorkspaceLocation> WorkspaceLocation::parse(const QString &text)
{
    WorkspaceLocation location;
    if (!text.startsWith(QLatin1String("postgresql://")) && !text.startsWith(QLatin1String("postgres://"))) {
        if (text.isEmpty())
            return Error(ErrorKind::Usage, QCoreApplication::translate("WorkspaceLocation", "No workspace is named."));
        location.path = text;
        return location;
    }
    location.backend = Backend::Postgres;
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    location.host = query.hasQueryItem(QStringLiteral("host")) ? query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded) : url.host();
    location.port = url.port(query.hasQueryItem(QStringLiteral("port")) ? query.queryItemValue(QStringLiteral("port")).toInt() : 5432);
    location.user = url.userName();
    location.password = url.password();
    location.database = url.path().mid(1);
    location.schema = query.hasQueryItem(QStringLiteral("schema")) ? query.queryItemValue(QStringLiteral("schema")) : QStringLiteral("hallmarker");
    static const QRegularExpression name(QStringLiteral("^[a-z_][a-z0-9_]{0,40}$"));
    if (!url.isValid() || location.database.isEmpty())
        return Error(ErrorKind::Usage, QCoreApplication::translate("WorkspaceLocation", "This is not an address of the form postgresql://user@host/database?schema=NAME."));
    if (!name.match(location.schema).hasMatch())
        return Error(ErrorKind::Usage, QCoreApplication::translate("WorkspaceLocation", "The schema name \"%1\" may only hold small letters, digits and underscores, and begin with a letter.").arg(location.schema));
    return location;
}

QString WorkspaceLocation::display() const
{
    if (backend == Backend::Sqlite)
        return path;
    return QStringLiteral("postgresql://%1%2:%3/%4?schema=%5").arg(user.isEmpty() ? QString() : QString(user + QLatin1Char('@')), host).arg(port).arg(database, schema);
}

} // namespace hallmarker::core
