#include "dpia/exchange/cnil/CnilFields.h"

namespace hallmarker::dpia {

qint64 cnilInteger(const QJsonValue &value, qint64 fallback)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? number : fallback;
    }
    return value.isDouble() ? value.toInteger(static_cast<qint64>(value.toDouble())) : fallback;
}

QString cnilText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : QString();
}

bool cnilFlag(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : cnilInteger(value) != 0;
}

QStringList cnilItems()
{
    return {QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("2.1"), QStringLiteral("2.2"), QStringLiteral("3.1"), QStringLiteral("3.2"), QStringLiteral("3.3"), QStringLiteral("3.4")};
}

QString cnilSection(const QString &item)
{
    return QStringLiteral("item-") + QString(item).replace(QLatin1Char('.'), QLatin1Char('-'));
}

QString cnilItem(const QString &section)
{
    return section.startsWith(QLatin1String("item-")) ? section.mid(5).replace(QLatin1Char('-'), QLatin1Char('.')) : QString();
}

} // namespace hallmarker::dpia
