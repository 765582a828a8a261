#pragma once

#include "core/ids/RecordIds.h"
#include "core/result/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hallmarker::inventory {

/// Takes the body of a record apart, strictly: a value of another type is an Error that names the field. Keys that
/// nobody asked for are kept for the next write (a newer version may have written them).
class BodyReader {
public:
    /// `what` names the record in messages: "system", "dataset version" ...
    BodyReader(const QJsonObject &body, QString what) : m_body(body), m_what(std::move(what)) {}

    QString text(const QString &key);
    QString requiredText(const QString &key);
    bool flag(const QString &key, bool fallback = false);
    /// A whole number within +-2^53; `fallback` when absent.
    qint64 integer(const QString &key, qint64 fallback = 0);
    std::optional<double> number(const QString &key);
    /// Milliseconds of an instant (core/clock); 0 when absent.
    qint64 instant(const QString &key);
    QStringList texts(const QString &key);
    QJsonObject object(const QString &key);
    QJsonArray array(const QString &key);
    /// One of `names`; `fallback` when absent.
    int choice(const QString &key, const QStringList &names, int fallback);
    template <typename Id>
    Id id(const QString &key)
    {
        return Id(text(key));
    }
    template <typename Id>
    QList<Id> ids(const QString &key)
    {
        QList<Id> result;
        for (const QString &entry : texts(key))
            result.append(Id(entry));
        return result;
    }

    /// Makes the whole body invalid with a translated reason about `key`.
    void refuse(const QString &key, const QString &reason);
    /// The first thing that was wrong.
    core::Result<void> finish() const;
    /// Keys of the body that were not read.
    QJsonObject unknown() const;

private:
    QJsonValue take(const QString &key);

    QJsonObject m_body;
    QString m_what;
    QSet<QString> m_read;
    std::optional<core::Error> m_error;
};

} // namespace hallmarker::inventory
