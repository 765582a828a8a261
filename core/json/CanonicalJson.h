#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace hallmarker::core {

/// JSON in the canonical form of RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript
/// prints them. Two equal values always give the same bytes, so their digests can be compared.
class CanonicalJson {
public:
    static QByteArray of(const QJsonValue &value);
    static QByteArray of(const QJsonObject &object) { return of(QJsonValue(object)); }
    /// A string with its quotes.
    static QByteArray text(QStringView text);
    static Digest digestOf(const QJsonValue &value);
    /// A number as ECMAScript's Number.prototype.toString writes it. NaN and infinities give "null".
    static QByteArray number(double value);
};

/// Parses JSON of at most maxBytes with line and column in the error. Rejects trailing garbage and duplicate keys.
Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &file = {}, qint64 maxBytes = 64LL << 20);

} // namespace hallmarker::core
