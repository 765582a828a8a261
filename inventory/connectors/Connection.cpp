#include "inventory/connectors/Connection.h"

#include "inventory/connectors/ConnectorTexts.h"
#include "inventory/record/BodyWriter.h"

#include <QHostAddress>

namespace hallmarker::inventory {

QStringList platformNames()
{
    return {QStringLiteral("datahub"), QStringLiteral("openmetadata"), QStringLiteral("marquez"), QStringLiteral("atlas"), QStringLiteral("mlflow")};
}

QStringList signInNames()
{
    return {QStringLiteral("none"), QStringLiteral("bearer"), QStringLiteral("basic")};
}

QJsonObject Connection::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("platform"), platformNames().at(int(platform))).text(QStringLiteral("url"), url).text(QStringLiteral("signIn"), signInNames().at(int(signIn))).text(QStringLiteral("tokenVariable"), tokenVariable);
    if (allowsPlainHttp)
        writer.flag(QStringLiteral("allowsPlainHttp"), true);
    return writer.body();
}

core::Result<Connection> Connection::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("connection"));
    Connection connection;
    connection.platform = Platform(reader.choice(QStringLiteral("platform"), platformNames(), int(Platform::DataHub)));
    connection.url = reader.requiredText(QStringLiteral("url"));
    connection.signIn = SignIn(reader.choice(QStringLiteral("signIn"), signInNames(), int(SignIn::Bearer)));
    connection.tokenVariable = reader.text(QStringLiteral("tokenVariable"));
    connection.allowsPlainHttp = reader.flag(QStringLiteral("allowsPlainHttp"));
    connection.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return connection;
}

core::Result<void> Connection::checkUrl() const
{
    const core::ErrorLocation where{.pointer = QStringLiteral("/url")};
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || (parsed.scheme() != QLatin1String("https") && parsed.scheme() != QLatin1String("http")))
        return core::Error(core::ErrorKind::Usage, ConnectorTexts::tr("The address has to be of the form https://host/path."), {}, where);
    if (!parsed.userInfo().isEmpty() || parsed.hasQuery() || parsed.hasFragment())
        return core::Error(core::ErrorKind::Usage, ConnectorTexts::tr("The address must not hold a user, a password or a query: it is stored and shown. A token belongs into the keychain or into an environment variable."), {}, where);
    const bool isThisMachine = parsed.host() == QLatin1String("localhost") || QHostAddress(parsed.host()).isLoopback();
    if (parsed.scheme() == QLatin1String("http") && !isThisMachine && !allowsPlainHttp)
        return core::Error(core::ErrorKind::Usage, ConnectorTexts::tr("Without TLS (http) the token and all lineage travel in the open. Use https, or allow plain HTTP for this connection by name."), {}, where);
    return {};
}

} // namespace hallmarker::inventory
