#include "threats/exchange/native/NativeForm.h"

#include <QJsonArray>
#include <QSet>

namespace hallmarker::threats {

QStringList NativeForm::flowAttributes()
{
    return {QStringLiteral("encrypted"), QStringLiteral("mutual_auth"), QStringLiteral("authn"), QStringLiteral("integrity"), QStringLiteral("personal_data")};
}

QStringList NativeForm::derivedNames()
{
    return {QStringLiteral("crosses"), QStringLiteral("crosses_kind")};
}

QJsonObject NativeForm::stored(const QJsonObject &written)
{
    QJsonObject stored = written;
    const QStringList inlined = flowAttributes();
    QJsonArray flows = written.value(QStringLiteral("flows")).toArray();
    for (QJsonValueRef entry : flows) {
        if (!entry.isObject())
            continue;
        QJsonObject flow = entry.toObject();
        if (flow.contains(QStringLiteral("attributes")) && !flow.value(QStringLiteral("attributes")).isObject())
            continue; // refused as what it is
        QJsonObject attributes = flow.value(QStringLiteral("attributes")).toObject();
        for (const QString &name : inlined) {
            const QJsonValue value = flow.take(name);
            if (!value.isUndefined() && !value.isNull())
                attributes.insert(name, value);
        }
        if (!attributes.isEmpty())
            flow.insert(QStringLiteral("attributes"), attributes);
        entry = flow;
    }
    if (!flows.isEmpty())
        stored.insert(QStringLiteral("flows"), flows);

    QJsonArray boundaries = written.value(QStringLiteral("boundaries")).toArray();
    QSet<QString> keys;
    for (const QJsonValue &entry : std::as_const(boundaries))
        keys.insert(entry.toObject().value(QStringLiteral("id")).toString());
    QSet<QString> elements;
    for (const QJsonValue &entry : written.value(QStringLiteral("elements")).toArray())
        elements.insert(entry.toObject().value(QStringLiteral("id")).toString());
    QHash<QString, QString> parents;
    for (QJsonValueRef entry : boundaries) {
        QJsonObject boundary = entry.toObject();
        if (!boundary.value(QStringLiteral("contains")).isArray())
            continue;
        QJsonArray members;
        for (const QJsonValue &member : boundary.value(QStringLiteral("contains")).toArray()) {
            const QString key = member.toString();
            if (member.isString() && keys.contains(key) && !elements.contains(key))
                parents.insert(key, boundary.value(QStringLiteral("id")).toString());
            else
                members.append(member);
        }
        if (members.isEmpty())
            boundary.remove(QStringLiteral("contains"));
        else
            boundary.insert(QStringLiteral("contains"), members);
        entry = boundary;
    }
    for (QJsonValueRef entry : boundaries) {
        QJsonObject boundary = entry.toObject();
        const QString parent = parents.value(boundary.value(QStringLiteral("id")).toString());
        if (!parent.isEmpty() && !boundary.contains(QStringLiteral("parent"))) {
            boundary.insert(QStringLiteral("parent"), parent);
            entry = boundary;
        }
    }
    if (!boundaries.isEmpty())
        stored.insert(QStringLiteral("boundaries"), boundaries);
    return stored;
}

QJsonObject NativeForm::written(const QJsonObject &stored)
{
    QJsonObject written = stored;
    const QStringList inlined = flowAttributes();
    QJsonArray flows = stored.value(QStringLiteral("flows")).toArray();
    for (QJsonValueRef entry : flows) {
        QJsonObject flow = entry.toObject();
        QJsonObject attributes = flow.value(QStringLiteral("attributes")).toObject();
        for (const QString &name : inlined)
            if (attributes.contains(name) && !flow.contains(name))
                flow.insert(name, attributes.take(name));
        if (attributes.isEmpty())
            flow.remove(QStringLiteral("attributes"));
        else
            flow.insert(QStringLiteral("attributes"), attributes);
        entry = flow;
    }
    if (!flows.isEmpty())
        written.insert(QStringLiteral("flows"), flows);
    return written;
}

} // namespace hallmarker::threats
