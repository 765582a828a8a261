#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::threats {

/// Writes a value as YAML that every reader takes for the same value: texts are always quoted, numbers are those of JSON, no
/// anchors, no folded lines. Keys of `first` come first in each map, in that order; the others are sorted. Keys are plain words
/// where that is safe.
class YamlText {
public:
    static QByteArray of(const QJsonObject &document, const QStringList &first = {});

private:
    static void append(QByteArray &out, const QJsonValue &value, int indent, const QStringList &first);
    static QByteArray scalar(const QJsonValue &value);
    static QByteArray key(const QString &key);
};

} // namespace hallmarker::threats
