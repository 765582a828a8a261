#include "threats/rules/ModelGraph.h"

#include "threats/model/Crossings.h"

#include <QJsonArray>

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

} // namespace

RuleGraph modelGraph(const ThreatModel &model, const RuleSet &rules)
{
    RuleGraph graph(rules.vocabulary(), &rules.relevant());
    const Crossings crossings(model);
    const AssetFacts assets(model);
    QHash<QString, int> positions;
    positions.reserve(model.elements.size());
    for (const Element &element : model.elements) {
        QJsonObject attributes = element.attributes.toJson();
        if (!element.processes.isEmpty() || !element.stores.isEmpty())
            assets.add(attributes, element.processes + element.stores);
        positions.insert(element.key, graph.addElement(element.key, element.kind, attributes));
    }
    for (const Flow &flow : model.flows) {
        const auto source = positions.constFind(flow.from);
        const auto target = positions.constFind(flow.to);
        if (source == positions.constEnd() || target == positions.constEnd() || flow.isOutOfScope)
            continue; // an end that hangs free reaches nobody
        QJsonObject attributes = flow.attributes.toJson();
        if (flow.carries)
            attributes.insert(QStringLiteral("carries"), QJsonArray::fromStringList(*flow.carries));
        if (!flow.sent.isEmpty() || !flow.received.isEmpty())
            assets.add(attributes, flow.sent + flow.received);
        const QStringList &kinds = crossings.kindsOf(flow.key);
        const bool crosses = !crossings.of(flow.key).isEmpty();
        graph.addFlow(flow.key, *source, *target, attributes, kinds, crosses);
        if (flow.isBidirectional)
            graph.addFlow(flow.key, *target, *source, attributes, kinds, crosses);
    }
    graph.finish();
    return graph;
}

} // namespace hallmarker::threats
