#include "lineage/signoff/ReviewChange.h"

#include "core/drawing/SafeText.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace hallmarker::lineage {

namespace {

struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)
};

NodeKey thingKey(const QJsonValue &json)
{
    return {nodeKindFromName(json[QStringLiteral("kind")].toString()).value_or(NodeKind::Dataset), json[QStringLiteral("namespace")].toString(), json[QStringLiteral("name")].toString()};
}

QString changeName(const NodeKey &key)
{
    QString name = key.name;
    return core::safeText(name.replace(QLatin1Char(fieldSeparator), QLatin1Char('.')));
}

/// What is told about one thing, by how it is named. Several edges may stand between the same two nodes.
struct SignedThings {
    QMap<QString, QList<QJsonObject>> byName;
    QHash<QString, QPair<NodeKey, NodeKey>> ends;

    static SignedThings of(const QJsonArray &list, ReviewChange::Of kind)
    {
        SignedThings things;
        for (const QJsonValue &value : list) {
            QJsonObject json = value.toObject();
            QPair<NodeKey, NodeKey> ends;
            if (kind == ReviewChange::Of::Node) {
                ends.first = thingKey(json);
                for (const char *key : {"kind", "namespace", "name"})
                    json.remove(QLatin1String(key));
            } else if (kind == ReviewChange::Of::Edge) {
                ends = {thingKey(json.take(QStringLiteral("from"))), thingKey(json.take(QStringLiteral("to")))};
            } else {
                const auto stored = [&json](const char *key) { return NodeKey::fromJson(json.take(QLatin1String(key)).toObject()).value_or(NodeKey()); };
                ends = {stored("from"), stored("to")};
            }
            const QString name = ends.first.text() + QLatin1Char('\n') + ends.second.text();
            things.byName[name].append(json);
            things.ends.insert(name, ends);
        }
        return things;
    }
};

/// The parts of which the value is another in the two.
QStringList changedParts(const QList<QJsonObject> &before, const QList<QJsonObject> &now)
{
    QSet<QString> keys;
    for (const QList<QJsonObject> &list : {before, now}) {
        for (const QJsonObject &one : list) {
            const QStringList its = one.keys();
            keys.unite(QSet<QString>(its.cbegin(), its.cend()));
        }
    }
    const auto valuesOf = [](const QList<QJsonObject> &list, const QString &key) {
        QSet<QByteArray> values;
        for (const QJsonObject &one : list)
            values.insert(one.contains(key) ? core::CanonicalJson::of(QJsonArray{one.value(key)}) : QByteArray());
        return values;
    };
    QStringList parts;
    for (const QString &key : std::as_const(keys)) {
        if (valuesOf(before, key) != valuesOf(now, key))
            parts += key;
    }
    parts.sort();
    return parts;
}

void compareThings(const QJsonArray &before, const QJsonArray &now, ReviewChange::Of kind, QList<ReviewChange> &changes)
{
    const SignedThings was = SignedThings::of(before, kind);
    const SignedThings is = SignedThings::of(now, kind);
    QStringList names = was.byName.keys() + is.byName.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        ReviewChange change;
        change.of = kind;
        const auto [from, to] = is.ends.contains(name) ? is.ends.value(name) : was.ends.value(name);
        change.node = from;
        change.to = to;
        if (!was.byName.contains(name)) {
            change.what = ReviewChange::What::Added;
        } else if (!is.byName.contains(name)) {
            change.what = ReviewChange::What::Removed;
        } else {
            if (was.byName.value(name) == is.byName.value(name))
                continue;
            change.parts = changedParts(was.byName.value(name), is.byName.value(name));
        }
        changes.append(change);
    }
}

/// A part of the canonical form as people call it.
QString partWord(const QString &part)
{
    if (part == QLatin1String("labels"))
        return ChangeTexts::tr("labels");
    if (part == QLatin1String("schema"))
        return ChangeTexts::tr("columns");
    if (part == QLatin1String("tags"))
        return ChangeTexts::tr("tags");
    if (part == QLatin1String("owners"))
        return ChangeTexts::tr("owners");
    if (part == QLatin1String("licence"))
        return ChangeTexts::tr("licence");
    if (part == QLatin1String("record"))
        return ChangeTexts::tr("the record it stands for");
    if (part == QLatin1String("same_as"))
        return ChangeTexts::tr("names that count as one");
    if (part == QLatin1String("transform"))
        return ChangeTexts::tr("transformation");
    if (part == QLatin1String("masked"))
        return ChangeTexts::tr("masking");
    if (part == QLatin1String("evidence"))
        return ChangeTexts::tr("evidence");
    if (part == QLatin1String("kind"))
        return ChangeTexts::tr("kind of step");
    return ChangeTexts::tr("details");
}

} // namespace

QString reviewChangeName(ReviewChange::What what)
{
    switch (what) {
    case ReviewChange::What::Added: return QStringLiteral("added");
    case ReviewChange::What::Removed: return QStringLiteral("removed");
    case ReviewChange::What::Changed: break;
    }
    return QStringLiteral("changed");
}

QString ReviewChange::text() const
{
    QStringList words;
    for (const QString &part : parts) {
        if (const QString word = partWord(part); !words.contains(word))
            words += word;
    }
    const QString changed = words.join(QStringLiteral(", "));
    if (of == Of::Node) {
        const QString name = changeName(node);
        return what == What::Added ? ChangeTexts::tr("%1 was added.").arg(name) : what == What::Removed ? ChangeTexts::tr("%1 is gone.").arg(name) : ChangeTexts::tr("%1 is another: %2.").arg(name, changed);
    }
    const QString step = QStringLiteral("%1 → %2").arg(changeName(node), changeName(to));
    if (of == Of::Edge)
        return what == What::Added ? ChangeTexts::tr("The step %1 was added.").arg(step) : what == What::Removed ? ChangeTexts::tr("The step %1 is gone.").arg(step) : ChangeTexts::tr("The step %1 is another: %2.").arg(step, changed);
    return what == What::Added     ? ChangeTexts::tr("Something is said about the step %1 now.").arg(step)
           : what == What::Removed ? ChangeTexts::tr("What was said about the step %1 is taken back.").arg(step)
                                   : ChangeTexts::tr("Something else is said about the step %1: %2.").arg(step, changed);
}

QJsonObject ReviewChange::toJson() const
{
    static const char *const names[] = {"node", "edge", "cut"};
    QJsonObject json{{QStringLiteral("what"), reviewChangeName(what)}, {QStringLiteral("of"), QLatin1String(names[static_cast<int>(of)])}};
    if (of == Of::Node) {
        json.insert(QStringLiteral("node"), node.toJson());
    } else {
        json.insert(QStringLiteral("from"), node.toJson());
        json.insert(QStringLiteral("to"), to.toJson());
    }
    if (!parts.isEmpty())
        json.insert(QStringLiteral("parts"), QJsonArray::fromStringList(parts));
    return json;
}

QList<ReviewChange> ReviewChange::between(const ReviewContent &before, const ReviewContent &now)
{
    QList<ReviewChange> changes;
    compareThings(before.nodes(), now.nodes(), Of::Node, changes);
    compareThings(before.edges(), now.edges(), Of::Edge, changes);
    compareThings(before.cuts(), now.cuts(), Of::Cut, changes);
    return changes;
}

} // namespace hallmarker::lineage
