#include "threats/store/ModelDiff.h"

#include "threats/model/Crossings.h"

#include <QMap>

namespace hallmarker::threats {

namespace {

/// Lists whose order says nothing.
bool isSet(const QString &field)
{
    static const QSet<QString> sets{QStringLiteral("contains"), QStringLiteral("crossed_by"), QStringLiteral("carries"), QStringLiteral("tags"), QStringLiteral("sent"), QStringLiteral("received"), QStringLiteral("processes"), QStringLiteral("stores"), QStringLiteral("records"), QStringLiteral("categories"), QStringLiteral("contributors"), QStringLiteral("identifiers")};
    return sets.contains(field);
}

QMap<QString, QJsonValue> fieldsOf(const QJsonObject &item)
{
    QMap<QString, QJsonValue> fields;
    for (auto it = item.begin(); it != item.end(); ++it) {
        if (it.key() == QLatin1String("id") || it.key() == QLatin1String("foreign"))
            continue;
        if (it.key() == QLatin1String("attributes")) {
            const QJsonObject attributes = it->toObject();
            for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
                fields.insert(QStringLiteral("attributes.") + attribute.key(), *attribute);
        } else if (it->isArray() && isSet(it.key())) {
            QStringList texts;
            for (const QJsonValue &text : it->toArray())
                texts += text.toString();
            texts.sort();
            fields.insert(it.key(), QJsonArray::fromStringList(texts));
        } else {
            fields.insert(it.key(), *it);
        }
    }
    return fields;
}

QString titleOf(const QJsonObject &item)
{
    for (const char *member : {"name", "title", "text"})
        if (const QString name = item.value(QLatin1String(member)).toString(); !name.isEmpty())
            return name;
    return item.value(QLatin1String("id")).toString();
}

QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const QMap<QString, QJsonValue> was = fieldsOf(before);
    const QMap<QString, QJsonValue> is = fieldsOf(after);
    QMap<QString, FieldChange> changes;
    for (auto it = was.begin(); it != was.end(); ++it)
        if (is.value(it.key(), QJsonValue(QJsonValue::Undefined)) != it.value())
            changes.insert(it.key(), {it.key(), it.value(), is.value(it.key(), QJsonValue(QJsonValue::Undefined))});
    for (auto it = is.begin(); it != is.end(); ++it)
        if (!was.contains(it.key()))
            changes.insert(it.key(), {it.key(), QJsonValue(QJsonValue::Undefined), it.value()});
    return changes.values();
}

QMap<QString, QJsonObject> itemsOf(const QJsonObject &body, const QString &section)
{
    QMap<QString, QJsonObject> items;
    for (const QJsonValue &item : body.value(section).toArray())
        items.insert(item.toObject().value(QLatin1String("id")).toString(), item.toObject());
    return items;
}

/// The body with what the boundaries say about each flow.
QJsonObject bodyOf(const ThreatModel &model)
{
    const Crossings crossings(model);
    QJsonObject body = model.toJson();
    QJsonArray flows = body.value(QStringLiteral("flows")).toArray();
    for (QJsonValueRef entry : flows) {
        QJsonObject flow = entry.toObject();
        QStringList crossed = crossings.of(flow.value(QLatin1String("id")).toString());
        crossed.sort();
        if (!crossed.isEmpty())
            flow.insert(QStringLiteral("crosses"), QJsonArray::fromStringList(crossed));
        entry = flow;
    }
    body.insert(QStringLiteral("flows"), flows);
    return body;
}

} // namespace

QString modelChangeKindName(ModelChangeKind kind)
{
    return kind == ModelChangeKind::Added ? QStringLiteral("added") : kind == ModelChangeKind::Removed ? QStringLiteral("removed") : QStringLiteral("changed");
}

QJsonObject ModelChange::toJson() const
{
    QJsonObject json{{QStringLiteral("change"), modelChangeKindName(kind)}, {QStringLiteral("section"), section}, {QStringLiteral("id"), key}, {QStringLiteral("name"), name}};
    QJsonArray all;
    for (const FieldChange &field : fields) {
        QJsonObject one{{QStringLiteral("field"), field.field}};
        one.insert(QStringLiteral("before"), field.before.isUndefined() ? QJsonValue() : field.before);
        one.insert(QStringLiteral("after"), field.after.isUndefined() ? QJsonValue() : field.after);
        all.append(one);
    }
    if (!all.isEmpty())
        json.insert(QStringLiteral("fields"), all);
    return json;
}

QList<ModelChange> differencesOf(const ThreatModel &before, const ThreatModel &after)
{
    const QJsonObject was = bodyOf(before);
    const QJsonObject is = bodyOf(after);
    QList<ModelChange> changes;
    const QList<FieldChange> head = changesBetween(was.value(QStringLiteral("model")).toObject(), is.value(QStringLiteral("model")).toObject());
    if (!head.isEmpty())
        changes.append({ModelChangeKind::Changed, QStringLiteral("model"), after.key, after.title, head});
    for (const QString &section : ThreatModel::sections()) {
        const QMap<QString, QJsonObject> old = itemsOf(was, section);
        const QMap<QString, QJsonObject> present = itemsOf(is, section);
        QMap<QString, QJsonObject> all = old;
        all.insert(present);
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!old.contains(it.key())) {
                changes.append({ModelChangeKind::Added, section, it.key(), titleOf(*it), {}});
            } else if (!present.contains(it.key())) {
                changes.append({ModelChangeKind::Removed, section, it.key(), titleOf(*it), {}});
            } else if (const QList<FieldChange> fields = changesBetween(old.value(it.key()), present.value(it.key())); !fields.isEmpty()) {
                changes.append({ModelChangeKind::Changed, section, it.key(), titleOf(*it), fields});
            }
        }
    }
    return changes;
}

} // namespace hallmarker::threats
