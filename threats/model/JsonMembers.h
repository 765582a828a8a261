#pragma once

#include "core/result/Error.h"
#include "threats/model/Attributes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Takes the members of one JSON object one by one. A member of another type is a fault at its JSON pointer, of which the first
/// is kept; what nobody asked for is left over and can be kept.
class JsonMembers {
public:
    JsonMembers(QJsonObject members, QString pointer, std::optional<core::Error> &fault);

    /// A text that must be there and not be empty: the key of a thing.
    QString key();
    QString text(const QString &name);
    bool flag(const QString &name);
    std::optional<bool> optionalFlag(const QString &name);
    Truth truth(const QString &name);
    std::optional<double> number(const QString &name);
    qint64 integer(const QString &name);
    QStringList texts(const QString &name);
    std::optional<QStringList> optionalTexts(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray array(const QString &name);
    /// A word of the list as its place in it.
    int choice(const QString &name, const QStringList &words, int fallback);
    QJsonObject rest() const { return m_members; }
    QString pointer(const QString &name) const;
    void fail(const QString &pointer, const QString &message);

    /// Each object of a list: make(JsonMembers &) -> T.
    template <typename T, typename Make>
    QList<T> list(const QString &name, Make make)
    {
        QList<T> all;
        const QJsonArray items = array(name);
        all.reserve(items.size());
        for (qsizetype i = 0; i < items.size() && !m_fault; ++i) {
            const QString place = pointer(name) + QLatin1Char('/') + QString::number(i);
            if (!items.at(i).isObject())
                failType(place);
            JsonMembers members(items.at(i).toObject(), place, m_fault);
            all.append(make(members));
        }
        return all;
    }

private:
    QJsonValue take(const QString &name);
    void failType(const QString &pointer);

    QJsonObject m_members;
    QString m_pointer;
    std::optional<core::Error> &m_fault;
};

/// Writes members; what says nothing is left out.
class JsonBody {
public:
    explicit JsonBody(QJsonObject unknown = {}) : m_body(std::move(unknown)) {}

    JsonBody &put(const QString &name, const QString &text);
    JsonBody &put(const QString &name, const char *) = delete;
    JsonBody &put(const QString &name, const QStringList &texts);
    JsonBody &put(const QString &name, const std::optional<QStringList> &texts);
    JsonBody &put(const QString &name, bool flag); ///< only when it is set
    JsonBody &put(const QString &name, const std::optional<double> &number);
    JsonBody &put(const QString &name, Truth truth);
    JsonBody &put(const QString &name, const QJsonObject &object);
    JsonBody &put(const QString &name, const QJsonArray &array);
    template <typename T>
    JsonBody &putAll(const QString &name, const QList<T> &items)
    {
        QJsonArray all;
        for (const T &item : items)
            all.append(item.toJson());
        return put(name, all);
    }
    const QJsonObject &body() const { return m_body; }

private:
    QJsonObject m_body;
};

} // namespace hallmarker::threats
