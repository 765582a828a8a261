#include "inventory/connectors/RemoteJson.h"

#include "core/json/CanonicalJson.h"
#include "inventory/connectors/ConnectorTexts.h"

#include <QJsonArray>
#include <QUrl>

namespace hallmarker::inventory {

core::Result<QJsonObject> RemoteJson::object(const QByteArray &bytes, const QString &source)
{
    const auto parsed = core::parseJson(bytes, source);
    if (!parsed)
        return core::Error(core::ErrorKind::Unreadable, ConnectorTexts::tr("The server's answer is not valid JSON: %1").arg(parsed.error().message), {}, parsed.error().where);
    if (!parsed->isObject())
        return core::Error(core::ErrorKind::Unreadable, ConnectorTexts::tr("The server's answer is not a JSON object."), {}, {.file = source});
    return parsed->toObject();
}

QByteArray RemoteJson::compact(const QJsonObject &object)
{
    return core::CanonicalJson::of(object);
}

QByteArray RemoteJson::compact(const QJsonArray &array)
{
    return core::CanonicalJson::of(QJsonValue(array));
}

QString RemoteJson::escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace hallmarker::inventory
