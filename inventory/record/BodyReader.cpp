#include "inventory/record/BodyReader.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::inventory {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct BodyTexts {
    Q_DECLARE_TR_FUNCTIONS(BodyTexts)
};

} // namespace

QJsonValue BodyReader::take(const QString &key)
{
    m_read.insert(key);
    return m_body.value(key);
}

void BodyReader::refuse(const QString &key, const QString &reason)
{
    if (!m_error)
        m_error = Error(ErrorKind::Invalid, BodyTexts::tr("The field \"%1\" of the %2 is not valid: %3").arg(key, m_what, reason), {},
                        {.pointer = QString(QLatin1Char('/') + key)});
}

QString BodyReader::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        refuse(key, BodyTexts::tr("it must be text."));
    return value.toString();
}

QString BodyReader::requiredText(const QString &key)
{
    const QString value = text(key);
    if (value.trimmed().isEmpty())
        refuse(key, BodyTexts::tr("it must not be empty."));
    return value;
}

qint64 BodyReader::instant(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return 0;
    const qint64 ms = core::instantFromText(value);
    if (ms < 0)
        refuse(key, BodyTexts::tr("it must be a time such as 2026-03-01T09:30:00.000Z."));
    return ms;
}

bool BodyReader::flag(const QString &key, bool fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, BodyTexts::tr("it must be true or false."));
    return value.toBool(fallback);
}

qint64 BodyReader::integer(const QString &key, qint64 fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= 9007199254740992.0) || number != std::floor(number)) {
        refuse(key, BodyTexts::tr("it must be a whole number."));
        return fallback;
    }
    return static_cast<qint64>(number);
}

std::optional<double> BodyReader::number(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        refuse(key, BodyTexts::tr("it must be a number."));
    return value.toDouble();
}

QStringList BodyReader::texts(const QString &key)
{
    QStringList result;
    for (const QJsonValue &entry : array(key)) {
        if (!entry.isString())
            refuse(key, BodyTexts::tr("it must be a list of texts."));
        result.append(entry.toString());
    }
    return result;
}

QJsonObject BodyReader::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(key, BodyTexts::tr("it must be an object."));
    return value.toObject();
}

QJsonArray BodyReader::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key, BodyTexts::tr("it must be a list."));
    return value.toArray();
}

int BodyReader::choice(const QString &key, const QStringList &names, int fallback)
{
    const QString value = text(key);
    if (value.isEmpty())
        return fallback;
    const qsizetype index = names.indexOf(value);
    if (index < 0) {
        refuse(key, BodyTexts::tr("\"%1\" is none of: %2.").arg(value, names.join(QStringLiteral(", "))));
        return fallback;
    }
    return int(index);
}

Result<void> BodyReader::finish() const
{
    if (m_error)
        return *m_error;
    return {};
}

QJsonObject BodyReader::unknown() const
{
    QJsonObject rest;
    for (auto it = m_body.begin(); it != m_body.end(); ++it) {
        if (!m_read.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

} // namespace hallmarker::inventory
