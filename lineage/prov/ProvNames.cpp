#include "lineage/prov/ProvNames.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>

namespace hallmarker::lineage {

void ProvNames::add(const QJsonObject &prefixes)
{
    for (auto entry = prefixes.begin(); entry != prefixes.end(); ++entry)
        m_prefixes.insert(entry.key(), entry.value().toString());
}

ProvName ProvNames::expand(const QString &name) const
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return {m_prefixes.value(QStringLiteral("default")), name};
    const QString prefix = name.left(colon);
    if (prefix == QLatin1String("_"))
        return {m_blankSpace, name.mid(colon + 1)};
    const auto found = m_prefixes.find(prefix);
    if (found != m_prefixes.end())
        return {*found, name.mid(colon + 1)};
    if (prefix == QLatin1String("prov"))
        return {QStringLiteral("http://www.w3.org/ns/prov#"), name.mid(colon + 1)};
    return {prefix, name.mid(colon + 1)};
}

bool ProvNames::declares(const QString &name) const
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    const QString prefix = name.left(qMax<qsizetype>(colon, 0));
    return colon < 0 || prefix == QLatin1String("_") || prefix == QLatin1String("prov") || prefix == QLatin1String("xsd") || m_prefixes.contains(prefix);
}

QString provText(const QJsonValue &value)
{
    if (value.isArray())
        return provText(value.toArray().at(0));
    const QJsonValue inner = value.isObject() ? value.toObject().value(QLatin1String("$")) : value;
    if (inner.isString())
        return inner.toString();
    return inner.isUndefined() || inner.isNull() ? QString() : QString::fromUtf8(core::CanonicalJson::of(inner));
}

QStringList provTexts(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        return {provText(value)};
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts += provText(one);
    return texts;
}

} // namespace hallmarker::lineage
