#include "threats/drift/Drift.h"

#include "core/json/CanonicalJson.h"
#include "threats/drift/DrawnWays.h"
#include "threats/drift/LayerPlacing.h"
#include "threats/model/ThreatTexts.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

namespace {

QString flowKey(const LineageLink &link)
{
    return QStringLiteral("flow:%1>%2").arg(link.from, link.to);
}

QString fingerprintOf(const DriftItem &item)
{
    const QJsonArray parts{driftKindName(item.kind), item.key, item.before.isUndefined() ? QJsonValue() : item.before, item.after.isUndefined() ? QJsonValue() : item.after};
    return core::CanonicalJson::digestOf(parts).hex().left(16);
}

bool isConnected(const ThreatModel &model, const QString &from, const QString &to)
{
    return std::any_of(model.flows.begin(), model.flows.end(), [&](const Flow &flow) { return (flow.from == from && flow.to == to) || (flow.isBidirectional && flow.from == to && flow.to == from); });
}

void addAttribute(QList<DriftItem> &items, const LineageThing &thing, const Element &element, const QString &attribute, const QJsonValue &says)
{
    const QJsonValue present = element.attributes.value(attribute);
    if (present == says)
        return;
    DriftItem item;
    item.kind = DriftKind::Changed;
    item.key = QStringLiteral("attribute:%1:%2").arg(thing.key, attribute);
    item.section = QStringLiteral("elements");
    item.item = element.key;
    item.name = element.name;
    item.attribute = attribute;
    item.before = present;
    item.after = says;
    items.append(item);
}

/// The key of the element of a thing; made, with its place, when nobody drew it.
QString drawn(ThreatModel &model, const LineageView &view, const QString &thingKey, QStringList &added)
{
    const LineageThing *thing = view.thing(thingKey);
    if (const QString present = Matching(model, view).element(thingKey); !present.isEmpty() || !thing)
        return present;
    Element element = elementOf(*thing, view);
    element.key = model.freeKey(thing->name);
    model.elements.append(element);
    added += element.key;
    return element.key;
}

void applyOne(ThreatModel &model, ModelLayout &layout, const LineageView &view, const DriftItem &item, QStringList &added)
{
    if (item.kind == DriftKind::Changed) {
        model.element(item.item)->attributes.set(item.attribute, item.after);
    } else if (item.kind == DriftKind::Removed) {
        if (item.section == QLatin1String("elements")) {
            for (const Flow &flow : std::as_const(model.flows))
                if (flow.from == item.item || flow.to == item.item)
                    layout.remove(flow.key);
            model.removeElement(item.item);
        } else {
            model.removeFlow(item.item);
        }
        layout.remove(item.item);
    } else if (item.section == QLatin1String("elements")) {
        drawn(model, view, item.key.mid(int(qstrlen("element:"))), added);
    } else {
        for (const LineageLink &link : view.links) {
            if (flowKey(link) != item.key)
                continue;
            const QString from = drawn(model, view, link.from, added);
            const QString to = drawn(model, view, link.to, added);
            if (isConnected(model, from, to))
                return;
            Flow flow = flowOf(link, view);
            flow.key = model.freeKey(QStringLiteral("%1 to %2").arg(from, to));
            flow.from = from;
            flow.to = to;
            model.flows.append(flow);
            return;
        }
    }
}

} // namespace

QString driftKindName(DriftKind kind)
{
    return kind == DriftKind::Added ? QStringLiteral("added") : kind == DriftKind::Removed ? QStringLiteral("removed") : QStringLiteral("changed");
}

QJsonObject DriftItem::toJson() const
{
    QJsonObject json{{QStringLiteral("drift"), driftKindName(kind)}, {QStringLiteral("key"), key}, {QStringLiteral("section"), section}, {QStringLiteral("item"), item}, {QStringLiteral("name"), name}, {QStringLiteral("accepted"), deliberate.has_value()}};
    if (kind == DriftKind::Changed) {
        json.insert(QStringLiteral("attribute"), attribute);
        json.insert(QStringLiteral("before"), before.isUndefined() ? QJsonValue() : before);
        json.insert(QStringLiteral("after"), after);
    }
    if (!likely.isEmpty())
        json.insert(QStringLiteral("likely"), likely);
    if (deliberate) {
        json.insert(QStringLiteral("reason"), deliberate->reason);
        json.insert(QStringLiteral("by"), deliberate->by);
    }
    return json;
}

QList<DriftItem> driftOf(const ThreatModel &model, const LineageView &view)
{
    const Matching matching(model, view);
    const DrawnWays ways(model, view, matching);
    const QHash<QString, QString> likely = matching.likely(model, view);
    QList<DriftItem> items;
    for (const LineageThing &thing : view.things) {
        const Element *element = model.element(matching.element(thing.key));
        if (!element) {
            DriftItem item;
            item.key = QStringLiteral("element:") + thing.key;
            item.section = QStringLiteral("elements");
            item.name = thing.name;
            item.likely = likely.value(thing.key);
            items.append(item);
            continue;
        }
        if (thing.isPersonal == Truth::Yes)
            addAttribute(items, thing, *element, QStringLiteral("personal_data"), true);
        // A person may say that it is more sensitive than the lineage knows, never less.
        const QString present = element->attributes.text(QStringLiteral("data_class")).value_or(QString());
        if (!thing.dataClass.isEmpty() && present != QLatin1String("special"))
            addAttribute(items, thing, *element, QStringLiteral("data_class"), thing.dataClass);
    }
    QSet<std::pair<QString, QString>> told;
    QSet<QString> seen;
    for (const LineageLink &link : view.links) {
        const QString from = matching.element(link.from);
        const QString to = matching.element(link.to);
        told.insert({from, to});
        if (seen.contains(flowKey(link)) || (!from.isEmpty() && from == to) || ways.shows(link))
            continue;
        seen.insert(flowKey(link));
        const LineageThing *source = view.thing(link.from);
        const LineageThing *target = view.thing(link.to);
        DriftItem item;
        item.key = flowKey(link);
        item.section = QStringLiteral("flows");
        item.name = QStringLiteral("%1 → %2").arg(source ? source->name : link.from, target ? target->name : link.to);
        items.append(item);
    }
    for (const Element &element : model.elements) {
        if (element.origin != QLatin1String("lineage") || matching.isMatched(element.key))
            continue;
        DriftItem item;
        item.kind = DriftKind::Removed;
        item.key = QStringLiteral("element:") + element.key;
        item.section = QStringLiteral("elements");
        item.item = element.key;
        item.name = element.name;
        items.append(item);
    }
    for (const Flow &flow : model.flows) {
        if (flow.origin != QLatin1String("lineage") || told.contains({flow.from, flow.to}))
            continue;
        DriftItem item;
        item.kind = DriftKind::Removed;
        item.key = QStringLiteral("flow:") + flow.key;
        item.section = QStringLiteral("flows");
        item.item = flow.key;
        item.name = flow.name.isEmpty() ? QStringLiteral("%1 → %2").arg(flow.from, flow.to) : flow.name;
        items.append(item);
    }
    for (DriftItem &item : items) {
        item.fingerprint = fingerprintOf(item);
        for (const DeliberateDrift &accepted : model.deliberate)
            if (accepted.key == item.key && accepted.fingerprint == item.fingerprint)
                item.deliberate = accepted;
    }
    std::stable_sort(items.begin(), items.end(), [](const DriftItem &a, const DriftItem &b) { return a.key < b.key; });
    return items;
}

core::Result<QStringList> applyDrift(ThreatModel &model, ModelLayout &layout, const LineageView &view, const QString &key)
{
    const QList<DriftItem> items = driftOf(model, view);
    QStringList applied;
    QStringList added;
    for (const DriftItem &item : items) {
        if (key.isEmpty() ? item.deliberate.has_value() : item.key != key)
            continue;
        applyOne(model, layout, view, item, added);
        model.deliberate.removeIf([&item](const DeliberateDrift &accepted) { return accepted.key == item.key; });
        applied += item.key;
    }
    if (!key.isEmpty() && applied.isEmpty())
        return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("There is no difference \"%1\" between the lineage and the model.").arg(key));
    if (model.diagrams.isEmpty()) {
        Diagram diagram;
        diagram.key = QStringLiteral("main");
        diagram.title = model.title;
        model.diagrams.append(diagram);
    }
    placeInLayers(model, layout.diagrams[model.diagrams.constFirst().key], added);
    return applied;
}

core::Result<void> acceptDrift(ThreatModel &model, const LineageView &view, const QString &key, const QString &reason, const QString &by, const QString &at)
{
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("A difference that is meant to be needs a reason."));
    for (const DriftItem &item : driftOf(model, view)) {
        if (item.key != key)
            continue;
        model.deliberate.removeIf([&key](const DeliberateDrift &accepted) { return accepted.key == key; });
        DeliberateDrift accepted;
        accepted.key = key;
        accepted.fingerprint = item.fingerprint;
        accepted.reason = reason;
        accepted.by = by;
        accepted.at = at;
        model.deliberate.append(accepted);
        return {};
    }
    return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("There is no difference \"%1\" between the lineage and the model.").arg(key));
}

core::Result<void> bindDrift(ThreatModel &model, const LineageView &view, const QString &key, const QString &elementKey)
{
    const QString prefix = QStringLiteral("element:");
    const LineageThing *thing = key.startsWith(prefix) ? view.thing(key.mid(prefix.size())) : nullptr;
    if (!thing || !Matching(model, view).element(thing->key).isEmpty())
        return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("\"%1\" is nothing of the lineage that the model lacks an element for.").arg(key));
    Element *element = model.element(elementKey);
    if (!element)
        return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("The model has no element \"%1\".").arg(elementKey));
    element->records += thing->records.isEmpty() ? QStringList{thing->key} : thing->records;
    model.deliberate.removeIf([&key](const DeliberateDrift &accepted) { return accepted.key == key; });
    return {};
}

core::Result<QStringList> bindLikely(ThreatModel &model, const LineageView &view)
{
    QStringList bound;
    for (const DriftItem &item : driftOf(model, view)) {
        if (item.likely.isEmpty() || item.deliberate)
            continue;
        HALLMARKER_TRY(bindDrift(model, view, item.key, item.likely));
        bound += item.key;
    }
    return bound;
}

ThreatModel modelFromLineage(const LineageView &view, const QString &title, ModelLayout &layout)
{
    ThreatModel model;
    model.title = title;
    model.key = model.freeKey(title);
    // Of an empty model everything is drift, and nothing of it can fail.
    const auto applied = applyDrift(model, layout, view);
    Q_UNUSED(applied)
    return model;
}

} // namespace hallmarker::threats
