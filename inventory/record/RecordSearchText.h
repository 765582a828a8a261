#pragma once

#include <QJsonObject>
#include <QString>

namespace hallmarker::inventory {

/// What full-text search finds a record of the inventory by, beside its name: made anew for every write of a body.
/// "" for other kinds and for bodies that cannot be read.
QString recordSearchText(const QString &kind, const QJsonObject &body);

} // namespace hallmarker::inventory
