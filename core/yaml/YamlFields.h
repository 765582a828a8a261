#pragma once

#include "core/yaml/YamlReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hallmarker::core {

/// Reads the keys of one map strictly: wrong types, missing and unknown keys are errors with line and column. The first
/// error is kept; everything read after it is empty, and finish() returns it.
class YamlFields {
public:
    /// The map at a JSON pointer of the document.
    YamlFields(const YamlDocument &document, const QString &pointer);

    /// `fallback` unset: the key is required.
    QString text(const QString &key, const std::optional<QString> &fallback = std::nullopt);
    qint64 integer(const QString &key, qint64 minimum, qint64 maximum, const std::optional<qint64> &fallback = std::nullopt);
    bool boolean(const QString &key, const std::optional<bool> &fallback = std::nullopt);
    /// Empty when the key is not there.
    std::optional<double> number(const QString &key);
    /// One of the choices.
    QString choice(const QString &key, const QStringList &choices, const std::optional<QString> &fallback = std::nullopt);
    QStringList texts(const QString &key, const std::optional<QStringList> &fallback = std::nullopt);
    /// "2026-01-10" as the first millisecond of that day in UTC.
    qint64 day(const QString &key);
    /// Empty when the key is not there.
    QJsonObject map(const QString &key);
    QJsonArray list(const QString &key);

    bool has(const QString &key) const { return m_map.contains(key); }
    /// The key belongs to somebody else: not unknown.
    void skip(const QString &key) { m_known.insert(key); }
    void fail(const QString &key, const QString &message);
    /// Where the value of a key stands; of the map itself for an empty key.
    ErrorLocation locate(const QString &key = {}) const;
    QString pointer(const QString &key) const { return jsonPointer(m_pointer, key); }
    /// The first error, or that of a key nobody asked for.
    Result<void> finish();

private:
    /// The value when it is there; notes the key as known and, when it is required, its absence.
    std::optional<QJsonValue> take(const QString &key, bool isRequired);

    const YamlDocument &m_document;
    QString m_pointer;
    QJsonObject m_map;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

/// The value at a JSON pointer; undefined when there is none.
QJsonValue valueAt(const QJsonValue &root, const QString &pointer);

} // namespace hallmarker::core
