#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace hallmarker::core {

namespace {

ErrorLocation locate(const QByteArray &bytes, qsizetype offset, const QString &file)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound<qsizetype>(0, offset, bytes.size()));
    const qint64 line = before.count('\n') + 1;
    const qsizetype lastBreak = before.lastIndexOf('\n');
    return {.file = file, .line = line, .column = before.size() - lastBreak};
}

/// Offset of a repeated key inside one object, -1 when there is none. Qt keeps the last of two equal keys silently;
/// two readers could then see two different documents under one digest.
qsizetype findDuplicateKey(const QByteArray &bytes)
{
    struct Level {
        bool isObject;
        bool expectsKey;
        QSet<QByteArray> keys;
    };
    std::vector<Level> levels;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '{') {
            levels.push_back({true, true, {}});
        } else if (c == '[') {
            levels.push_back({false, false, {}});
        } else if (c == '}' || c == ']') {
            if (!levels.empty())
                levels.pop_back();
        } else if (c == ',') {
            if (!levels.empty())
                levels.back().expectsKey = levels.back().isObject;
        } else if (c == '"') {
            const qsizetype start = i;
            for (++i; i < bytes.size() && bytes[i] != '"'; ++i) {
                if (bytes[i] == '\\')
                    ++i;
            }
            if (levels.empty() || !levels.back().expectsKey)
                continue;
            levels.back().expectsKey = false;
            QByteArray key = bytes.mid(start, i - start + 1);
            if (key.contains('\\')) // equal keys may be escaped differently
                key = QJsonDocument::fromJson('[' + key + ']').array().at(0).toString().toUtf8();
            else
                key = key.mid(1, key.size() - 2);
            if (levels.back().keys.contains(key))
                return start;
            levels.back().keys.insert(key);
        }
    }
    return -1;
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &file, qint64 maxBytes)
{
    if (bytes.size() > maxBytes) {
        return Error(ErrorKind::LimitExceeded,
                     QCoreApplication::translate("Json", "The JSON document has %1 bytes; at most %2 are read.")
                         .arg(bytes.size()).arg(maxBytes),
                     {}, {.file = file});
    }
    // A scalar at the top is legal JSON, but QJsonDocument of Qt 6.4 takes only arrays and objects: wrap it.
    const QByteArray trimmed = bytes.trimmed();
    const bool isScalar = !trimmed.isEmpty() && trimmed.front() != '{' && trimmed.front() != '[';
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(isScalar ? '[' + trimmed + ']' : bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Error(ErrorKind::Unreadable,
                     QCoreApplication::translate("Json", "This is not valid JSON: %1.").arg(parseError.errorString()), {},
                     locate(bytes, parseError.offset, file));
    }
    if (isScalar) {
        if (document.array().size() != 1)
            return Error(ErrorKind::Unreadable, QCoreApplication::translate("Json", "This is not valid JSON: garbage at the end."), {}, {.file = file});
        return QJsonValue(document.array().at(0));
    }
    if (const qsizetype duplicate = findDuplicateKey(bytes); duplicate >= 0) {
        return Error(ErrorKind::Unreadable,
                     QCoreApplication::translate("Json", "A key stands twice in one object; it is not clear which one counts."),
                     {}, locate(bytes, duplicate, file));
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace hallmarker::core
