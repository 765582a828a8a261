#include "threats/exchange/SourceFields.h"

#include "core/json/CanonicalJson.h"
#include "threats/exchange/ExchangeTexts.h"

#include <cmath>

namespace hallmarker::threats {

QString SourcePlace::pointer() const
{
    const QString above = parent ? parent->pointer() : QString();
    if (index >= 0)
        return core::jsonPointer(key.isNull() ? above : core::jsonPointer(above, key), index);
    return key.isNull() ? above : core::jsonPointer(above, key);
}

bool SourceFields::has(const QString &key) const
{
    const QJsonValue value = take(key);
    return !value.isUndefined() && !value.isNull();
}

QString SourceFields::text(const QString &key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isString()) {
        wrongKind(key, ThreatExchangeTexts::tr("a text"));
        return fallback;
    }
    return value.toString();
}

QString SourceFields::requiredText(const QString &key)
{
    if (!has(key)) {
        fail(key, ThreatExchangeTexts::tr("\"%1\" is missing.").arg(key));
        return {};
    }
    return text(key);
}

QString SourceFields::textOrNumber(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isDouble())
        return QString::fromUtf8(core::CanonicalJson::number(value.toDouble()));
    return text(key);
}

bool SourceFields::boolean(const QString &key, bool fallback)
{
    return maybeBoolean(key).value_or(fallback);
}

std::optional<bool> SourceFields::maybeBoolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isBool())
        return value.toBool();
    if (value.isUndefined() || value.isNull())
        return {};
    wrongKind(key, ThreatExchangeTexts::tr("true or false"));
    return {};
}

std::optional<double> SourceFields::number(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isDouble())
        return value.toDouble();
    if (value.isUndefined() || value.isNull())
        return {};
    bool isNumber = false;
    const double parsed = value.toString().toDouble(&isNumber);
    if (!value.isString() || !isNumber || !std::isfinite(parsed)) {
        wrongKind(key, ThreatExchangeTexts::tr("a number"));
        return {};
    }
    return parsed;
}

QStringList SourceFields::texts(const QString &key)
{
    QStringList found;
    const QJsonArray values = list(key);
    for (const QJsonValue &value : values) {
        if (value.isString())
            found.append(value.toString());
        else if (!value.isNull())
            wrongKind(key, ThreatExchangeTexts::tr("a list of texts"));
    }
    return found;
}

QJsonArray SourceFields::list(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        wrongKind(key, ThreatExchangeTexts::tr("a list"));
    return value.toArray();
}

QJsonObject SourceFields::map(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isObject())
        wrongKind(key, ThreatExchangeTexts::tr("an object"));
    return value.toObject();
}

SourceFields SourceFields::child(const QString &key)
{
    return SourceFields(m_source, m_error, map(key), {&m_place, key, -1});
}

std::vector<SourceFields> SourceFields::children(const QString &key)
{
    std::vector<SourceFields> found;
    const QJsonArray values = list(key);
    found.reserve(static_cast<std::size_t>(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        SourceFields fields(m_source, m_error, value.toObject(), {&m_place, key, i});
        if (!value.isObject())
            fields.fail({}, ThreatExchangeTexts::tr("This has to be an object."));
        found.push_back(std::move(fields));
    }
    return found;
}

void SourceFields::fail(const QString &key, const QString &message, core::ErrorKind kind)
{
    if (!m_error)
        m_error = m_source.error(pointer(key), message, kind);
}

void SourceFields::wrongKind(const QString &key, const QString &wanted)
{
    fail(key, ThreatExchangeTexts::tr("\"%1\" has to be %2.").arg(key, wanted));
}

} // namespace hallmarker::threats
