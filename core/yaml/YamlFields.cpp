#include "core/yaml/YamlFields.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace hallmarker::core {

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    if (pointer.isEmpty())
        return value;
    for (QString segment : pointer.mid(1).split(QLatin1Char('/'))) {
        segment.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        value = value.isArray() ? value.toArray().at(segment.toInt()) : value.toObject().value(segment);
    }
    return value;
}

YamlFields::YamlFields(const YamlDocument &document, const QString &pointer) : m_document(document), m_pointer(pointer)
{
    const QJsonValue value = valueAt(document.root(), pointer);
    if (!value.isObject())
        fail(QString(), QCoreApplication::translate("Yaml", "A map of keys and values is expected here."));
    m_map = value.toObject();
}

ErrorLocation YamlFields::locate(const QString &key) const
{
    return m_document.locate(key.isEmpty() ? m_pointer : jsonPointer(m_pointer, key));
}

void YamlFields::fail(const QString &key, const QString &message)
{
    if (!m_error)
        m_error = Error(ErrorKind::Invalid, message, {}, locate(key));
}

std::optional<QJsonValue> YamlFields::take(const QString &key, bool isRequired)
{
    m_known.insert(key);
    const auto it = m_map.constFind(key);
    if (it != m_map.constEnd())
        return *it;
    if (isRequired)
        fail(QString(), QCoreApplication::translate("Yaml", "The key \"%1\" is missing.").arg(key));
    return std::nullopt;
}

QString YamlFields::text(const QString &key, const std::optional<QString> &fallback)
{
    const auto value = take(key, !fallback);
    if (!value)
        return fallback.value_or(QString());
    if (!value->isString() || value->toString().trimmed().isEmpty())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be text that is not empty. Put numbers in quotes.").arg(key));
    return value->toString();
}

qint64 YamlFields::integer(const QString &key, qint64 minimum, qint64 maximum, const std::optional<qint64> &fallback)
{
    const auto value = take(key, !fallback);
    if (!value)
        return fallback.value_or(0);
    const double number = value->toDouble(NAN);
    if (!(number >= static_cast<double>(minimum) && number <= static_cast<double>(maximum)) || number != std::floor(number)) {
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a whole number from %2 to %3.").arg(key).arg(minimum).arg(maximum));
        return 0;
    }
    return value->toInteger();
}

bool YamlFields::boolean(const QString &key, const std::optional<bool> &fallback)
{
    const auto value = take(key, !fallback);
    if (!value)
        return fallback.value_or(false);
    if (!value->isBool())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be true or false.").arg(key));
    return value->toBool();
}

std::optional<double> YamlFields::number(const QString &key)
{
    const auto value = take(key, false);
    if (!value)
        return std::nullopt;
    if (!value->isDouble())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a number.").arg(key));
    return value->toDouble();
}

QString YamlFields::choice(const QString &key, const QStringList &choices, const std::optional<QString> &fallback)
{
    const QString value = text(key, fallback);
    if (!m_error && !choices.contains(value))
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" cannot be \"%2\"; it is one of: %3.").arg(key, value, choices.join(QStringLiteral(", "))));
    return value;
}

QStringList YamlFields::texts(const QString &key, const std::optional<QStringList> &fallback)
{
    const auto value = take(key, !fallback);
    if (!value)
        return fallback.value_or(QStringList());
    QStringList texts;
    for (const QJsonValue &item : value->toArray()) {
        if (item.isString())
            texts += item.toString();
    }
    if (!value->isArray() || texts.size() != value->toArray().size())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a list of texts.").arg(key));
    return texts;
}

qint64 YamlFields::day(const QString &key)
{
    const QString value = text(key);
    const QDate date = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a day such as 2026-01-31.").arg(key));
        return 0;
    }
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QJsonObject YamlFields::map(const QString &key)
{
    const auto value = take(key, false);
    if (value && !value->isObject())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a map of keys and values.").arg(key));
    return value ? value->toObject() : QJsonObject();
}

QJsonArray YamlFields::list(const QString &key)
{
    const auto value = take(key, false);
    if (value && !value->isArray())
        fail(key, QCoreApplication::translate("Yaml", "\"%1\" must be a list.").arg(key));
    return value ? value->toArray() : QJsonArray();
}

Result<void> YamlFields::finish()
{
    if (!m_error) {
        for (auto it = m_map.begin(); it != m_map.end(); ++it) {
            if (!m_known.contains(it.key())) {
                QStringList known = m_known.values();
                known.sort();
                fail(it.key(), QCoreApplication::translate("Yaml", "The key \"%1\" is not known here. Known are: %2.").arg(it.key(), known.join(QStringLiteral(", "))));
                break;
            }
        }
    }
    if (m_error)
        return *m_error;
    return {};
}

} // namespace hallmarker::core
