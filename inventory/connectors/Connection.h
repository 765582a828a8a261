#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

#include <QUrl>

namespace hallmarker::inventory {

using ConnectionId = core::RecordId<struct ConnectionTag>;

enum class Platform { DataHub, OpenMetadata, Marquez, Atlas, Mlflow };
QStringList platformNames(); ///< "datahub", "openmetadata" ... in the order of the enum

enum class SignIn { None, Bearer, Basic };
QStringList signInNames(); ///< "none", "bearer", "basic"

/// A server of a governance platform that documents go to and come from. Holds where its token is, never the token.
struct Connection {
    static constexpr const char *kind = "connection";

    RecordHead<ConnectionId> head;
    Platform platform = Platform::DataHub;
    QString url;              ///< "https://host:port/base"
    SignIn signIn = SignIn::Bearer;
    QString tokenVariable;    ///< name of an environment variable; empty: the keychain of the desktop
    bool allowsPlainHttp = false; ///< without TLS a token travels in the open: has to be said by name

    QJsonObject toJson() const;
    static core::Result<Connection> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(platformNames().at(int(platform)) + QLatin1Char(' ') + url); }

    /// https, or http to this machine, or http that was allowed; no user, query or fragment.
    core::Result<void> checkUrl() const;
};

using ConnectionRepository = RecordRepository<Connection>;

} // namespace hallmarker::inventory
