#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace hallmarker::inventory {

/// JSON values as YAML 1.2 in block style. Every text is double-quoted, so that "no", "1.5" and dates stay text in YAML
/// 1.1 readers too; keys are in the order of the list of pairs that QJsonObject gives (sorted).
class YamlText {
public:
    static QString of(const QJsonValue &value, int indent = 0);
    /// A double-quoted scalar. Control characters, U+2028, U+2029, U+FEFF and lone surrogates are escaped.
    static QString quoted(const QString &text);
};

} // namespace hallmarker::inventory
