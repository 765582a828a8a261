#pragma once

#include "threats/exchange/SourceValue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Where an object stands in a foreign document; the pointer is written only when somebody wants to read it.
struct SourcePlace {
    const SourcePlace *parent = nullptr;
    QString key;
    qsizetype index = -1;

    QString pointer() const;
};

/// Reads the keys of one object of a foreign document. A value of another kind than the format says is an error with its pointer;
/// the first one is kept in `error`, and what is read after it is empty. `null` counts as absent, as most writers mean it.
class SourceFields {
public:
    SourceFields(const SourceValue &source, std::optional<core::Error> &error, QJsonObject object, SourcePlace place) : m_source(source), m_error(error), m_object(std::move(object)), m_place(std::move(place)) {}

    const QJsonObject &object() const { return m_object; }
    const SourcePlace &place() const { return m_place; }
    QString pointer(const QString &key = {}) const { return key.isNull() ? m_place.pointer() : core::jsonPointer(m_place.pointer(), key); }

    bool has(const QString &key) const;
    QString text(const QString &key, const QString &fallback = {});
    QString requiredText(const QString &key);
    /// A text, or a number as text: ids are both.
    QString textOrNumber(const QString &key);
    bool boolean(const QString &key, bool fallback = false);
    std::optional<bool> maybeBoolean(const QString &key);
    /// A number, or a text that is one: several tools write sizes in quotes.
    std::optional<double> number(const QString &key);
    QStringList texts(const QString &key);
    QJsonArray list(const QString &key);
    QJsonObject map(const QString &key);
    /// A member object with its place.
    SourceFields child(const QString &key);
    /// Each object of a list; anything else in it is an error.
    std::vector<SourceFields> children(const QString &key);
    void fail(const QString &key, const QString &message, core::ErrorKind kind = core::ErrorKind::Invalid);
    bool isFailed() const { return m_error.has_value(); }

private:
    QJsonValue take(const QString &key) const { return m_object.value(key); }
    void wrongKind(const QString &key, const QString &wanted);

    const SourceValue &m_source;
    std::optional<core::Error> &m_error;
    QJsonObject m_object;
    SourcePlace m_place;
};

} // namespace hallmarker::threats
