#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace hallmarker::inventory {

/// Builds the body of a record. Empty values are left out, so that equal values have equal digests.
class BodyWriter {
public:
    /// Starts from the keys that were kept unknown.
    explicit BodyWriter(const QJsonObject &unknown = {}) : m_body(unknown) {}

    BodyWriter &text(const QString &key, const QString &value);
    BodyWriter &texts(const QString &key, const QStringList &values);
    BodyWriter &flag(const QString &key, bool value); ///< always written
    BodyWriter &integer(const QString &key, qint64 value);
    BodyWriter &object(const QString &key, const QJsonObject &value);
    BodyWriter &array(const QString &key, const QJsonArray &value);
    template <typename Id>
    BodyWriter &ids(const QString &key, const QList<Id> &values)
    {
        QStringList list;
        for (const Id &value : values)
            list.append(value.text());
        return texts(key, list);
    }
    const QJsonObject &body() const { return m_body; }

private:
    QJsonObject m_body;
};

} // namespace hallmarker::inventory
