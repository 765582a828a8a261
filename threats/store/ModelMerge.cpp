#include "threats/store/ModelMerge.h"

#include "threats/model/ThreatModel.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

namespace hallmarker::threats {

namespace {

/// The items of a section by id, in their order.
struct Items {
    QStringList order;
    QHash<QString, QJsonObject> byId;

    explicit Items(const QJsonValue &array)
    {
        for (const QJsonValue &value : array.toArray()) {
            const QJsonObject item = value.toObject();
            const QString id = item.value(QLatin1String("id")).toString();
            if (!byId.contains(id))
                order += id;
            byId.insert(id, item);
        }
    }
};

QJsonArray mergedSet(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    const auto setOf = [](const QJsonValue &array) {
        QSet<QString> set;
        for (const QJsonValue &value : array.toArray())
            set.insert(value.toString());
        return set;
    };
    const QSet<QString> was = setOf(base);
    const QSet<QString> ours = setOf(mine);
    QSet<QString> done;
    QJsonArray merged;
    for (const QJsonValue &value : theirs.toArray()) {
        const QString key = value.toString();
        if (was.contains(key) && !ours.contains(key))
            continue; // taken out by me
        merged.append(key);
        done.insert(key);
    }
    for (const QJsonValue &value : mine.toArray())
        if (const QString key = value.toString(); !was.contains(key) && !done.contains(key))
            merged.append(key);
    return merged;
}

void mergeMembers(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs, const QString &name)
{
    const QJsonArray merged = mergedSet(base.value(name), mine.value(name), theirs.value(name));
    for (QJsonObject *side : {&mine, &theirs}) {
        if (merged.isEmpty())
            side->remove(name);
        else
            side->insert(name, merged);
    }
}

QString nameOf(const QJsonObject &item)
{
    for (const char *member : {"name", "title", "text"})
        if (const QString name = item.value(QLatin1String(member)).toString(); !name.isEmpty())
            return name;
    return item.value(QLatin1String("id")).toString();
}

class Merge {
public:
    Merge(const QHash<QString, ConflictChoice> &choices, QList<ModelConflict> &conflicts) : m_choices(choices), m_conflicts(conflicts) {}

    /// What holds of one thing; empty objects stand for its absence.
    QJsonObject one(const QString &section, const QString &key, const QJsonObject &base, QJsonObject mine, QJsonObject theirs)
    {
        if (section == QLatin1String("boundaries") && !mine.isEmpty() && !theirs.isEmpty()) {
            mergeMembers(base, mine, theirs, QStringLiteral("contains"));
            mergeMembers(base, mine, theirs, QStringLiteral("crossed_by"));
            if (QJsonObject was = base; !was.isEmpty()) {
                // The merged sets are nobody's change.
                for (const char *set : {"contains", "crossed_by"}) {
                    const QLatin1String name(set);
                    was.remove(name);
                    if (mine.contains(name))
                        was.insert(name, mine.value(name));
                }
                return decided(section, key, was, mine, theirs);
            }
        }
        return decided(section, key, base, mine, theirs);
    }

    QJsonObject disagreement(const QString &section, const QString &key, const QJsonObject &mine, const QJsonObject &theirs)
    {
        const ModelConflict conflict{section, key, nameOf(mine.isEmpty() ? theirs : mine), mine, theirs, {}};
        const auto choice = m_choices.constFind(conflict.id());
        if (choice == m_choices.constEnd())
            m_conflicts.append(conflict);
        return choice != m_choices.constEnd() && *choice == ConflictChoice::Mine ? mine : theirs;
    }

private:
    QJsonObject decided(const QString &section, const QString &key, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        if (mine == theirs || mine == base)
            return theirs;
        if (theirs == base)
            return mine;
        return disagreement(section, key, mine, theirs);
    }

    const QHash<QString, ConflictChoice> &m_choices;
    QList<ModelConflict> &m_conflicts;
};

QJsonArray mergedSection(Merge &merge, const QString &section, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    const Items was(base);
    const Items ours(mine);
    const Items others(theirs);
    QStringList order = others.order;
    for (const QString &id : ours.order)
        if (!others.byId.contains(id))
            order += id;
    QJsonArray merged;
    for (const QString &id : std::as_const(order)) {
        const QJsonObject item = merge.one(section, id, was.byId.value(id), ours.byId.value(id), others.byId.value(id));
        if (!item.isEmpty())
            merged.append(item);
    }
    return merged;
}

/// Each member for itself: the head of a model.
QJsonObject mergedHead(Merge &merge, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    const auto wrapped = [](const QJsonObject &object, const QString &name) { return object.contains(name) ? QJsonObject{{QStringLiteral("value"), object.value(name)}} : QJsonObject(); };
    QSet<QString> names;
    for (const QJsonObject &side : {mine, theirs})
        for (const QString &name : side.keys())
            names.insert(name);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    QJsonObject merged;
    for (const QString &name : std::as_const(sorted)) {
        const QJsonObject value = merge.one(QStringLiteral("model"), name, wrapped(base, name), wrapped(mine, name), wrapped(theirs, name));
        if (!value.isEmpty())
            merged.insert(name, value.value(QStringLiteral("value")));
    }
    return merged;
}

/// What the merge left without its other end although neither side had it so: one removed it, one began to use it.
QStringList newlyMissing(const QJsonObject &body, const QJsonObject &mine, const QJsonObject &theirs)
{
    const auto missingIn = [](const QJsonObject &json) {
        QSet<QString> keys;
        if (const auto model = ThreatModel::fromJson(json))
            for (const DanglingReference &reference : danglingReferences(*model))
                keys.insert(reference.key);
        return keys;
    };
    const QSet<QString> known = missingIn(mine) + missingIn(theirs);
    QStringList missing;
    for (const QString &key : missingIn(body))
        if (!known.contains(key))
            missing += key;
    missing.sort();
    return missing;
}

QJsonObject itemOf(const QJsonObject &body, const QString &section, const QString &key)
{
    for (const QJsonValue &item : body.value(section).toArray())
        if (item.toObject().value(QLatin1String("id")).toString() == key)
            return item.toObject();
    return {};
}

void settleMissing(Merge &merge, QJsonObject &body, const QJsonObject &mine, const QJsonObject &theirs)
{
    for (const QString &key : newlyMissing(body, mine, theirs)) {
        for (const QString &section : {QStringLiteral("elements"), QStringLiteral("flows"), QStringLiteral("boundaries"), QStringLiteral("assets"), QStringLiteral("people"), QStringLiteral("sprints")}) {
            const QJsonObject ours = itemOf(mine, section, key);
            const QJsonObject others = itemOf(theirs, section, key);
            if (ours.isEmpty() && others.isEmpty())
                continue;
            const QJsonObject kept = merge.disagreement(section, key, ours, others);
            if (kept.isEmpty())
                continue; // the reference stays and dangles visibly: nothing is dropped silently
            QJsonArray items = body.value(section).toArray();
            items.append(kept);
            body.insert(section, items);
        }
    }
}

} // namespace

MergedModel mergeModels(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QHash<QString, ConflictChoice> &choices)
{
    MergedModel merged;
    Merge merge(choices, merged.conflicts);
    QSet<QString> names;
    for (const QJsonObject &side : {mine, theirs})
        for (const QString &name : side.keys())
            names.insert(name);
    const QStringList sections = ThreatModel::sections();
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        if (sections.contains(name)) {
            const QJsonArray items = mergedSection(merge, name, base.value(name), mine.value(name), theirs.value(name));
            if (!items.isEmpty())
                merged.body.insert(name, items);
        } else if (name == QLatin1String("model")) {
            merged.body.insert(name, mergedHead(merge, base.value(name).toObject(), mine.value(name).toObject(), theirs.value(name).toObject()));
        } else {
            const QJsonObject value = mergedHead(merge, {{name, base.value(name)}}, {{name, mine.value(name)}}, {{name, theirs.value(name)}});
            if (!value.value(name).isNull() && !value.value(name).isUndefined())
                merged.body.insert(name, value.value(name));
        }
    }
    settleMissing(merge, merged.body, mine, theirs);
    return merged;
}

QJsonObject mergeLayouts(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    const QString diagrams = QStringLiteral("diagrams");
    const QJsonObject was = base.value(diagrams).toObject();
    const QJsonObject ours = mine.value(diagrams).toObject();
    const QJsonObject others = theirs.value(diagrams).toObject();
    QSet<QString> keys;
    for (const QJsonObject &side : {ours, others})
        for (const QString &key : side.keys())
            keys.insert(key);
    QJsonObject merged;
    for (const QString &key : std::as_const(keys)) {
        if (ours.value(key) == was.value(key)) {
            if (others.contains(key))
                merged.insert(key, others.value(key));
            continue;
        }
        if (others.value(key) == was.value(key) || !others.contains(key)) {
            if (ours.contains(key))
                merged.insert(key, ours.value(key));
            continue;
        }
        QJsonObject diagram = ours.value(key).toObject();
        for (const QString &part : {QStringLiteral("nodes"), QStringLiteral("lines")}) {
            const Items before(was.value(key).toObject().value(part));
            const Items my(ours.value(key).toObject().value(part));
            const Items their(others.value(key).toObject().value(part));
            QStringList order = my.order;
            for (const QString &id : their.order)
                if (!my.byId.contains(id))
                    order += id;
            order.sort();
            QJsonArray items;
            for (const QString &id : std::as_const(order)) {
                const QJsonObject place = my.byId.value(id) == before.byId.value(id) ? their.byId.value(id) : my.byId.value(id);
                if (!place.isEmpty())
                    items.append(place);
            }
            if (items.isEmpty())
                diagram.remove(part);
            else
                diagram.insert(part, items);
        }
        merged.insert(key, diagram);
    }
    QJsonObject body = theirs;
    body.insert(diagrams, merged);
    return body;
}

} // namespace hallmarker::threats
