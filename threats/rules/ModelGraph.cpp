#include "threats/rules/ModelGraph.h"

#include "threats/model/Crossings.h"

namespace hallmarker::threats {

namespace {

class AssetFacts {
public:
    explicit AssetFacts(const ThreatModel &model)
    {
        for (const DataAsset &asset : model.assets)
            m_assets.insert(asset.key, &asset);
    }
    /// Adds what the assets say and the owner does not. Only "yes" is taken over: an asset that is not personal says nothing
    /// about what else is there.
    void add(QJsonObject &attributes, const QStringList &assets) const
    {
        for (const QString &key : assets) {
            const DataAsset *asset = m_assets.value(key, nullptr);
            if (!asset)
                continue;
            if (asset->isPersonal == Truth::Yes && !attributes.contains(QLatin1String("personal_data")))
                attributes.insert(QStringLiteral("personal_data"), true);
            if (asset->isSpecial == Truth::Yes && !attributes.contains(QLatin1String("special_category")))
                attributes.insert(QStringLiteral("special_category"), true);
        }
    }

private:
    QHash<QString, const DataAsset *> m_assets;
};

RuleGraph filledGraph(const ThreatModel &model, RuleGraph graph)
{
    const Crossings crossings(model);
    const AssetFacts assets(model);
    graph.reserve(model.elements.size(), model.flows.size());
    for (const Element &element : model.elements) {
        if (element.processes.isEmpty() && element.stores.isEmpty()) {
            graph.addElement(element.key, element.kind, element.attributes.toJson());
            continue;
        }
        QJsonObject attributes = element.attributes.toJson();
        assets.add(attributes, element.processes + element.stores);
        graph.addElement(element.key, element.kind, attributes);
    }
    for (qsizetype i = 0; i < model.flows.size(); ++i) {
        const Flow &flow = model.flows.at(i);
        const int source = crossings.sourceAt(i);
        const int target = crossings.targetAt(i);
        if (source < 0 || target < 0 || flow.isOutOfScope)
            continue; // an end that hangs free reaches nobody
        QJsonObject attributes = flow.attributes.toJson();
        if (!flow.sent.isEmpty() || !flow.received.isEmpty())
            assets.add(attributes, flow.sent + flow.received);
        const QStringList *carries = flow.carries ? &*flow.carries : nullptr;
        const bool crosses = !crossings.at(i).isEmpty();
        graph.addFlow(flow.key, source, target, attributes, crossings.kindsAt(i), crosses, carries);
        if (flow.isBidirectional)
            graph.addFlow(flow.key, target, source, attributes, crossings.kindsAt(i), crosses, carries);
    }
    graph.finish();
    return graph;
}

} // namespace

RuleGraph modelGraph(const ThreatModel &model, const RuleSet &rules)
{
    return filledGraph(model, RuleGraph(rules.vocabulary(), &rules.relevant()));
}

RuleGraph wholeModelGraph(const ThreatModel &model, const RuleSet &rules)
{
    return filledGraph(model, RuleGraph(rules.vocabulary()));
}

} // namespace hallmarker::threats
