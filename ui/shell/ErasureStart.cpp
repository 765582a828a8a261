#include "ui/shell/ErasureStart.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::ui {

namespace {
const QLatin1String erasureStartPrefix("file-erasure:"); // record ids and nodes begin otherwise
}

QString ErasureStart::address() const
{
    QJsonArray list;
    for (const Asset &asset : assets)
        list.append(QJsonArray{asset.id, asset.name, asset.kind});
    return erasureStartPrefix + QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<ErasureStart> ErasureStart::fromAddress(const QString &address)
{
    if (!address.startsWith(erasureStartPrefix))
        return std::nullopt;
    ErasureStart start;
    const QJsonArray list = QJsonDocument::fromJson(address.mid(erasureStartPrefix.size()).toUtf8()).array();
    for (const QJsonValue &value : list)
        start.assets.append({value.toArray().at(0).toString(), value.toArray().at(1).toString(), value.toArray().at(2).toString()});
    return start;
}

} // namespace hallmarker::ui
