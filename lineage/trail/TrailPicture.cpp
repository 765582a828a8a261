#include "lineage/trail/TrailPicture.h"

#include "lineage/drawing/LineageDrawing.h"
#include "lineage/trail/TrailReport.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct TrailPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(TrailPictureTexts)
};

NodeKind kindOf(const TrailHop &hop)
{
    if (const auto kind = nodeKindFromName(hop.kind))
        return *kind;
    if (hop.role == QLatin1String("prediction-log"))
        return NodeKind::Prediction;
    if (hop.role == QLatin1String("model") || hop.role == QLatin1String("base-model"))
        return NodeKind::ModelVersion;
    if (hop.role == QLatin1String("run"))
        return NodeKind::Run;
    return hop.role == QLatin1String("job") ? NodeKind::Job : NodeKind::Dataset;
}

DrawnNode boxOf(const TrailHop &hop, int number)
{
    DrawnNode box{TrailPicture::boxId(number), kindOf(hop), hop.space.isEmpty() ? TrailReport::roleText(hop.role) : hop.space, TrailReport::titleOf(hop)};
    box.state = TrailPicture::stateOf(hop);
    box.stateText = TrailPicture::stateText(hop);
    box.bands.append({TrailReport::roleText(hop.role), core::SceneState::None});
    if (hop.consent)
        box.bands.append({TrailPictureTexts::tr("consent %1 of %2", "so many of so many records were valid").arg(hop.consent->valid).arg(hop.consent->records), hop.consent->valid < hop.consent->records ? core::SceneState::Fail : core::SceneState::Pass});
    if (!hop.findings.isEmpty()) {
        const auto bad = std::count_if(hop.findings.begin(), hop.findings.end(), [](const TrailFinding &finding) { return finding.verdict != QLatin1String("pass") || finding.standing != QLatin1String("current"); });
        if (bad > 0)
            box.bands.append({TrailPictureTexts::tr("%1 of %2 findings open").arg(bad).arg(hop.findings.size()), box.state});
        else
            box.bands.append({TrailPictureTexts::tr("%n findings passed", nullptr, static_cast<int>(hop.findings.size())), core::SceneState::Pass});
    }
    return box;
}

} // namespace

int TrailPicture::hopOf(const QString &boxId)
{
    bool isNumber = false;
    const int hop = boxId.startsWith(QLatin1String("hop:")) ? boxId.mid(4).toInt(&isNumber) : -1;
    return isNumber ? hop : -1;
}

core::SceneState TrailPicture::stateOf(const TrailHop &hop)
{
    bool isStale = false;
    bool isOpen = !hop.gaps.isEmpty();
    for (const TrailFinding &finding : hop.findings) {
        const bool isCurrent = finding.standing == QLatin1String("current");
        if (finding.verdict == QLatin1String("fail") && isCurrent)
            return core::SceneState::Fail;
        isStale = isStale || !isCurrent;
        isOpen = isOpen || finding.verdict != QLatin1String("pass");
    }
    if (hop.consent && hop.consent->valid < hop.consent->records)
        return core::SceneState::Fail;
    return isStale ? core::SceneState::Stale : isOpen ? core::SceneState::Warn : core::SceneState::Pass;
}

QString TrailPicture::stateText(const TrailHop &hop)
{
    switch (stateOf(hop)) {
    case core::SceneState::Pass: return TrailPictureTexts::tr("known");
    case core::SceneState::Warn: return hop.gaps.isEmpty() ? core::sceneStateWord(core::SceneState::Warn) : TrailPictureTexts::tr("%n gaps", nullptr, static_cast<int>(hop.gaps.size()));
    default: return core::sceneStateWord(stateOf(hop));
    }
}

core::Scene TrailPicture::of(const Trail &trail)
{
    DrawnGraph graph;
    graph.title = TrailPictureTexts::tr("Trail of prediction %1").arg(trail.prediction.place.row.id);
    graph.nodes.append({QLatin1String(predictionId), NodeKind::Prediction, trail.prediction.log.name, trail.prediction.place.row.id});
    graph.nodes.last().bands.append({TrailPictureTexts::tr("Prediction"), core::SceneState::Info});
    for (int i = 0; i < trail.hops.size(); ++i) {
        const TrailHop &hop = trail.hops.at(i);
        graph.nodes.append(boxOf(hop, i));
        DrawnEdge edge{i + 1, hop.from + 1};
        edge.label = hop.transform == QLatin1String("identity") ? QString() : hop.transform;
        graph.edges.append(edge);
    }
    core::Scene scene = drawLineage(graph).scene;
    scene.description = TrailPictureTexts::tr("From %n stations to the prediction.", nullptr, static_cast<int>(trail.hops.size()));
    return scene;
}

} // namespace hallmarker::lineage
