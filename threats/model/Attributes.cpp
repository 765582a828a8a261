#include "threats/model/Attributes.h"

#include <QJsonArray>

namespace hallmarker::threats {

Attributes::Attributes(const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        set(it.key(), it.value());
}

Truth Attributes::truth(const QString &name) const
{
    const QJsonValue found = m_values.value(name);
    return found.isBool() ? truthOf(found.toBool()) : Truth::Unknown;
}

std::optional<QString> Attributes::text(const QString &name) const
{
    const QJsonValue found = m_values.value(name);
    return found.isString() ? std::optional(found.toString()) : std::nullopt;
}

std::optional<double> Attributes::number(const QString &name) const
{
    const QJsonValue found = m_values.value(name);
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

std::optional<QStringList> Attributes::texts(const QString &name) const
{
    const QJsonValue found = m_values.value(name);
    if (found.isString())
        return QStringList{found.toString()};
    if (!found.isArray())
        return std::nullopt;
    QStringList all;
    for (const QJsonValue &one : found.toArray())
        all += one.toString();
    return all;
}

void Attributes::set(const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        m_values.remove(name);
    else
        m_values.insert(name, value);
}

} // namespace hallmarker::threats
