#include "inventory/consent/SaidObject.h"

namespace hallmarker::inventory {

namespace {

QString foldedKey(const QString &key)
{
    QString result;
    for (const QChar c : key.section(QLatin1Char(':'), -1).section(QLatin1Char('#'), -1))
        if (c.isLetterOrNumber())
            result += c.toLower();
    return result;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (!value.isObject())
        return {};
    return SaidObject(value.toObject()).text({"id", "value", "name", "piitype", "piiattributeid", "purpose", "title", "type"});
}

} // namespace

SaidObject::SaidObject(const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        m_folded.insert(foldedKey(entry.key()), entry.value());
}

QJsonValue SaidObject::value(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys)
        if (const auto found = m_folded.constFind(QLatin1String(key)); found != m_folded.constEnd() && !found->isNull())
            return *found;
    return QJsonValue(QJsonValue::Undefined);
}

QString SaidObject::text(std::initializer_list<const char *> keys) const
{
    return textOf(value(keys));
}

QStringList SaidObject::texts(std::initializer_list<const char *> keys) const
{
    const QJsonValue said = value(keys);
    QStringList list;
    if (said.isArray()) {
        for (const QJsonValue &entry : said.toArray())
            list += textOf(entry);
    } else {
        list += textOf(said);
    }
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

QList<QJsonObject> SaidObject::objects(std::initializer_list<const char *> keys) const
{
    const QJsonValue said = value(keys);
    QList<QJsonObject> list;
    if (said.isObject())
        list.append(said.toObject());
    for (const QJsonValue &entry : said.toArray())
        if (entry.isObject())
            list.append(entry.toObject());
    return list;
}

} // namespace hallmarker::inventory
