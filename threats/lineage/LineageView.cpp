#include "threats/lineage/LineageView.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

bool isModel(const LineageThing *thing)
{
    return thing && (thing->nodeKind.startsWith(QLatin1String("model")) || thing->nodeKind == QLatin1String("checkpoint"));
}

QString kindOfJob(const QString &key, const LineageView &view)
{
    bool hasInput = false;
    for (const LineageLink &link : view.links) {
        if (link.from == key && isModel(view.thing(link.to)))
            return QStringLiteral("training_job");
        hasInput = hasInput || link.to == key;
    }
    return hasInput ? QStringLiteral("preprocessing_job") : QStringLiteral("ingestion");
}

QString kindOf(const LineageThing &thing, const LineageView &view)
{
    if (thing.nodeKind == QLatin1String("job"))
        return kindOfJob(thing.key, view);
    if (thing.nodeKind == QLatin1String("checkpoint"))
        return QStringLiteral("checkpoint_store");
    if (isModel(&thing))
        return QStringLiteral("model_registry");
    if (thing.nodeKind == QLatin1String("deployment"))
        return QStringLiteral("inference_endpoint");
    if (thing.nodeKind == QLatin1String("prediction"))
        return QStringLiteral("log_store");
    if (thing.nodeKind == QLatin1String("external-copy"))
        return QStringLiteral("downstream_consumer");
    const bool isDerived = std::any_of(view.links.begin(), view.links.end(), [&thing](const LineageLink &link) { return link.to == thing.key; });
    return isDerived ? QStringLiteral("dataset_snapshot") : QStringLiteral("raw_store");
}

QString carriedBy(const LineageLink &link, const LineageView &view)
{
    const LineageThing *from = view.thing(link.from);
    const LineageThing *to = view.thing(link.to);
    const auto is = [](const LineageThing *thing, const char *kind) { return thing && thing->nodeKind == QLatin1String(kind); };
    if (is(to, "prediction"))
        return QStringLiteral("prediction");
    if (is(from, "checkpoint") || is(to, "checkpoint"))
        return QStringLiteral("checkpoint");
    if (isModel(from) || (isModel(to) && is(from, "job")))
        return QStringLiteral("model");
    if (is(from, "prediction") || is(from, "deployment"))
        return QStringLiteral("prediction");
    return QStringLiteral("dataset");
}

} // namespace

const LineageThing *LineageView::thing(const QString &key) const
{
    const auto found = std::lower_bound(things.begin(), things.end(), key, [](const LineageThing &thing, const QString &wanted) { return thing.key < wanted; });
    return found != things.end() && found->key == key ? &*found : nullptr;
}

Element elementOf(const LineageThing &thing, const LineageView &view)
{
    Element element;
    element.setKind(kindOf(thing, view));
    element.name = thing.name;
    element.records = thing.records.isEmpty() ? QStringList{thing.key} : thing.records;
    element.origin = QStringLiteral("lineage");
    if (thing.isPersonal == Truth::Yes)
        element.attributes.set(QStringLiteral("personal_data"), true);
    if (!thing.dataClass.isEmpty())
        element.attributes.set(QStringLiteral("data_class"), thing.dataClass);
    return element;
}

Flow flowOf(const LineageLink &link, const LineageView &view)
{
    Flow flow;
    flow.carries = QStringList{carriedBy(link, view)};
    flow.origin = QStringLiteral("lineage");
    const LineageThing *from = view.thing(link.from);
    if (from && from->isPersonal == Truth::Yes)
        flow.attributes.set(QStringLiteral("personal_data"), true);
    return flow;
}

} // namespace hallmarker::threats
