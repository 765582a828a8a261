#include "core/storage/WorkspaceLocation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace hallmarker::core {

namespace {

Error badLocation(const QString &detail)
{
    return Error(ErrorKind::Usage,
                 QCoreApplication::translate("WorkspaceLocation",
                                             "The place of the workspace is not understood. Name a file, or "
                                             "postgresql://user@host:port/database?schema=name with a schema of small "
                                             "letters, digits and underscores."),
                 detail);
}

QString decodedPart(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

Result<WorkspaceLocation> WorkspaceLocation::parse(const QString &text)
{
    WorkspaceLocation location;
    QString rest;
    for (const QString &scheme : {QStringLiteral("postgresql://"), QStringLiteral("postgres://")}) {
        if (text.startsWith(scheme))
            rest = text.mid(scheme.size());
    }
    if (rest.isEmpty()) {
        if (text.trimmed().isEmpty() || text.contains(QStringLiteral("://")) || text.contains(QChar(0)))
            return badLocation(QStringLiteral("not a file name"));
        location.path = text;
        return location;
    }
    // QUrl refuses a user without a host, which is what a local socket looks like; so it is taken apart by hand.
    location.backend = Backend::Postgres;
    const QString query = rest.section(QLatin1Char('?'), 1);
    rest = rest.section(QLatin1Char('?'), 0, 0);
    location.database = decodedPart(rest.section(QLatin1Char('/'), 1));
    QString authority = rest.section(QLatin1Char('/'), 0, 0);
    if (const auto at = authority.lastIndexOf(QLatin1Char('@')); at >= 0) {
        location.user = decodedPart(authority.left(at).section(QLatin1Char(':'), 0, 0));
        location.password = decodedPart(authority.left(at).section(QLatin1Char(':'), 1));
        authority = authority.mid(at + 1);
    }
    const bool isBracketed = authority.startsWith(QLatin1Char('['));
    const auto colon = authority.lastIndexOf(QLatin1Char(':'));
    if (colon >= 0 && (!isBracketed || colon > authority.indexOf(QLatin1Char(']')))) {
        bool isNumber = false;
        location.port = authority.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || location.port < 1 || location.port > 65535)
            return badLocation(QStringLiteral("port"));
        authority = authority.left(colon);
    }
    location.host = decodedPart(isBracketed ? authority.mid(1, authority.size() - 2) : authority);
    location.schema = QStringLiteral("hallmarker");
    for (const auto &[key, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("schema")) {
            location.schema = value;
        } else if (key == QLatin1String("host")) {
            location.host = value;
        } else if (key == QLatin1String("sslmode")) {
            static const QStringList modes{QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"),
                                           QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
            if (!modes.contains(value))
                return badLocation(QStringLiteral("sslmode"));
            location.sslMode = value;
        } else if (key == QLatin1String("port")) {
            location.port = value.toInt();
            if (location.port < 1 || location.port > 65535)
                return badLocation(QStringLiteral("port"));
        } else {
            return badLocation(key);
        }
    }
    // Role names are made of the schema's name and may have 63 bytes at most.
    static const QRegularExpression name(QStringLiteral("^[a-z_][a-z0-9_]{0,39}$"));
    if (!name.match(location.schema).hasMatch() || location.schema.startsWith(QLatin1String("pg_")))
        return badLocation(QStringLiteral("schema"));
    if (location.database.isEmpty())
        return badLocation(QStringLiteral("database"));
    return location;
}

bool WorkspaceLocation::isOutOfReach() const
{
    if (backend != Backend::Sqlite)
        return false;
    const QFileInfo file(path);
    return file.exists() && !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(path + QLatin1String("-shm")) && QFileInfo(path + QLatin1String("-wal")).size() == 0;
}

QString WorkspaceLocation::display() const
{
    if (backend == Backend::Sqlite)
        return path;
    const bool isSocket = host.startsWith(QLatin1Char('/'));
    return QStringLiteral("postgresql://%1%2:%3/%4?schema=%5%6")
        .arg(user.isEmpty() ? QString() : QString(user + QLatin1Char('@')), isSocket ? QString() : host)
        .arg(port)
        .arg(database, schema, isSocket ? QString(QLatin1String("&host=") + host) : QString());
}

} // namespace hallmarker::core
