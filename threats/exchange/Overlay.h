#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Lays values over an object as a file had it: what still says the same keeps its spelling (absent, null, number or text), what
/// says something else is replaced. An object that no file had gets the value even when it is empty and `isRequired`.
class Overlay {
public:
    explicit Overlay(QJsonObject object) : m_object(std::move(object)) {}

    Overlay &text(const QString &key, const QString &value, bool isRequired = false)
    {
        const QJsonValue told = m_object.value(key);
        if (told.isString() ? told.toString() != value : !(value.isEmpty() && !isRequired) && !(told.isDouble() && QString::number(told.toDouble()) == value))
            m_object.insert(key, value);
        return *this;
    }
    Overlay &flag(const QString &key, bool value, bool isRequired = false)
    {
        const QJsonValue told = m_object.value(key);
        if (told.isBool() ? told.toBool() != value : value || isRequired)
            m_object.insert(key, value);
        return *this;
    }
    Overlay &number(const QString &key, const std::optional<double> &value)
    {
        const QJsonValue told = m_object.value(key);
        if (value && !(told.isDouble() && told.toDouble() == *value) && !(told.isString() && told.toString().toDouble() == *value))
            m_object.insert(key, *value);
        else if (!value && told.isDouble())
            m_object.remove(key);
        return *this;
    }
    Overlay &texts(const QString &key, const QStringList &values, bool isRequired = false)
    {
        QStringList told;
        const QJsonArray list = m_object.value(key).toArray();
        for (const QJsonValue &entry : list)
            if (entry.isString())
                told.append(entry.toString());
        if (told != values || (isRequired && !m_object.value(key).isArray()))
            m_object.insert(key, QJsonArray::fromStringList(values));
        return *this;
    }
    /// A list of objects: an empty one does not replace null or nothing.
    Overlay &list(const QString &key, const QJsonArray &values, bool isRequired = false)
    {
        if (!values.isEmpty() || isRequired || m_object.value(key).isArray())
            m_object.insert(key, values);
        return *this;
    }
    Overlay &value(const QString &key, const QJsonValue &value)
    {
        m_object.insert(key, value);
        return *this;
    }
    bool has(const QString &key) const { return m_object.contains(key); }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace hallmarker::threats
