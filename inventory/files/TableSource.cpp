#include "inventory/files/TableSource.h"

namespace hallmarker::inventory {

QJsonObject TableSource::toJson() const
{
    if (isEmpty())
        return {};
    return {{QStringLiteral("address"), address}, {QStringLiteral("table"), table}, {QStringLiteral("method"), method}};
}

TableSource TableSource::fromJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("address")).toString(), json.value(QStringLiteral("table")).toString(), json.value(QStringLiteral("method")).toString()};
}

} // namespace hallmarker::inventory
