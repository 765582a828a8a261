#include "threats/model/JsonMembers.h"

#include "threats/model/ThreatTexts.h"

#include <cmath>

namespace hallmarker::threats {

JsonMembers::JsonMembers(QJsonObject members, QString pointer, std::optional<core::Error> &fault) : m_members(std::move(members)), m_pointer(std::move(pointer)), m_fault(fault) {}

QString JsonMembers::pointer(const QString &name) const
{
    QString escaped = name;
    escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return m_pointer + QLatin1Char('/') + escaped;
}

void JsonMembers::fail(const QString &pointer, const QString &message)
{
    if (!m_fault)
        m_fault = core::Error(core::ErrorKind::Invalid, message, {}, {.pointer = pointer});
}

void JsonMembers::failType(const QString &pointer)
{
    fail(pointer, ThreatTexts::tr("The value at \"%1\" is of the wrong type.").arg(pointer));
}

QJsonValue JsonMembers::take(const QString &name)
{
    const QJsonValue value = m_members.take(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value; // null says nothing
}

QString JsonMembers::key()
{
    const QString key = text(QStringLiteral("id"));
    if (key.isEmpty())
        fail(m_pointer, ThreatTexts::tr("The item at \"%1\" has no id. Give it one that stays the same for good.").arg(m_pointer));
    return key;
}

QString JsonMembers::text(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        failType(pointer(name));
    return value.toString();
}

std::optional<bool> JsonMembers::optionalFlag(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        failType(pointer(name));
    return value.toBool();
}

bool JsonMembers::flag(const QString &name)
{
    return optionalFlag(name).value_or(false);
}

Truth JsonMembers::truth(const QString &name)
{
    const std::optional<bool> value = optionalFlag(name);
    return value ? truthOf(*value) : Truth::Unknown;
}

std::optional<double> JsonMembers::number(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        failType(pointer(name));
    return value.toDouble();
}

qint64 JsonMembers::integer(const QString &name)
{
    const double value = number(name).value_or(0);
    if (value != std::floor(value) || std::abs(value) > 9007199254740991.0) {
        failType(pointer(name));
        return 0;
    }
    return qint64(value);
}

std::optional<QStringList> JsonMembers::optionalTexts(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray()) {
        failType(pointer(name));
        return std::nullopt;
    }
    QStringList all;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            failType(pointer(name) + QLatin1Char('/') + QString::number(i));
        all += array.at(i).toString();
    }
    return all;
}

QStringList JsonMembers::texts(const QString &name)
{
    return optionalTexts(name).value_or(QStringList());
}

QJsonObject JsonMembers::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        failType(pointer(name));
    return value.toObject();
}

QJsonArray JsonMembers::array(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        failType(pointer(name));
    return value.toArray();
}

int JsonMembers::choice(const QString &name, const QStringList &words, int fallback)
{
    const QString word = text(name);
    if (word.isEmpty())
        return fallback;
    const qsizetype at = words.indexOf(word);
    if (at < 0) {
        fail(pointer(name), ThreatTexts::tr("\"%1\" is not one of: %2.").arg(word, words.join(QStringLiteral(", "))));
        return fallback;
    }
    return int(at);
}

JsonBody &JsonBody::put(const QString &name, const QString &text)
{
    if (!text.isEmpty())
        m_body.insert(name, text);
    return *this;
}

JsonBody &JsonBody::put(const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        m_body.insert(name, QJsonArray::fromStringList(texts));
    return *this;
}

JsonBody &JsonBody::put(const QString &name, const std::optional<QStringList> &texts)
{
    if (texts)
        m_body.insert(name, QJsonArray::fromStringList(*texts));
    return *this;
}

JsonBody &JsonBody::put(const QString &name, bool flag)
{
    if (flag)
        m_body.insert(name, true);
    return *this;
}

JsonBody &JsonBody::put(const QString &name, const std::optional<double> &number)
{
    if (number)
        m_body.insert(name, *number);
    return *this;
}

JsonBody &JsonBody::put(const QString &name, Truth truth)
{
    if (truth != Truth::Unknown)
        m_body.insert(name, truth == Truth::Yes);
    return *this;
}

JsonBody &JsonBody::put(const QString &name, const QJsonObject &object)
{
    if (!object.isEmpty())
        m_body.insert(name, object);
    return *this;
}

JsonBody &JsonBody::put(const QString &name, const QJsonArray &array)
{
    if (!array.isEmpty())
        m_body.insert(name, array);
    return *this;
}

} // namespace hallmarker::threats
