#pragma once

#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::inventory {

/// Answers and documents of platforms as JSON, with errors that name the place.
struct RemoteJson {
    static core::Result<QJsonObject> object(const QByteArray &bytes, const QString &source);
    static QByteArray compact(const QJsonObject &object);
    static QByteArray compact(const QJsonArray &array);
    /// A text for the path or query of an address.
    static QString escaped(const QString &text);
};

} // namespace hallmarker::inventory
