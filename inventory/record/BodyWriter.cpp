#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

BodyWriter &BodyWriter::text(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_body.insert(key, value);
    return *this;
}

BodyWriter &BodyWriter::texts(const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        m_body.insert(key, QJsonArray::fromStringList(values));
    return *this;
}

BodyWriter &BodyWriter::flag(const QString &key, bool value)
{
    m_body.insert(key, value);
    return *this;
}

BodyWriter &BodyWriter::integer(const QString &key, qint64 value)
{
    m_body.insert(key, value);
    return *this;
}

BodyWriter &BodyWriter::object(const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        m_body.insert(key, value);
    return *this;
}

BodyWriter &BodyWriter::array(const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        m_body.insert(key, value);
    return *this;
}

} // namespace hallmarker::inventory
