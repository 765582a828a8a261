#include "lineage/drawing/LineageDrawing.h"

#include "lineage/layout/LayeredLayout.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct DrawingTexts {
    Q_DECLARE_TR_FUNCTIONS(DrawingTexts)
};

constexpr double stubHeight = 30;

core::SceneBox boxFor(const DrawnNode &node)
{
    core::SceneBox box;
    box.id = node.id;
    if (node.more > 0) {
        box.title = DrawingTexts::tr("+%n more", "a box that stands for nodes that are not shown", node.more);
        box.isStub = true;
        box.outline = core::SceneOutline::Pill;
        box.rect.setSize({core::sceneMetrics::boxWidth * 0.6, stubHeight});
        return box;
    }
    box.title = node.kind == NodeKind::Field ? node.name.section(QLatin1Char(fieldSeparator), -1) : node.name;
    box.kind = kindWord(node.kind);
    QString readable = node.name;
    readable.replace(QLatin1Char(fieldSeparator), QLatin1Char('.'));
    box.fullName = node.space.isEmpty() ? readable : QString(node.space + QStringLiteral(" / ") + readable);
    box.icon = iconOf(node.kind);
    box.outline = node.kind == NodeKind::Job || node.kind == NodeKind::Run ? core::SceneOutline::Square : node.kind == NodeKind::ExternalCopy ? core::SceneOutline::Double : core::SceneOutline::Rounded;
    box.state = node.state;
    box.stateText = node.stateText;
    box.rows = node.rows;
    box.bands = node.bands;
    box.rect.setSize({core::sceneMetrics::boxWidth, core::sceneBoxHeight(box)});
    return box;
}

/// Where a wire meets its box, from the middle of the box.
double portOf(const core::SceneBox &box, int row)
{
    return row < 0 ? 0 : core::sceneRowMiddle(box, row) - box.rect.height() / 2;
}

} // namespace

core::SceneIcon iconOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Dataset:
    case NodeKind::DatasetVersion:
        return core::SceneIcon::Dataset;
    case NodeKind::Field:
        return core::SceneIcon::Field;
    case NodeKind::Job:
    case NodeKind::Run:
        return core::SceneIcon::Job;
    case NodeKind::Model:
    case NodeKind::ModelVersion:
    case NodeKind::Checkpoint:
        return core::SceneIcon::Model;
    case NodeKind::Deployment:
        return core::SceneIcon::Deployment;
    case NodeKind::Prediction:
        return core::SceneIcon::Prediction;
    case NodeKind::ExternalCopy:
        return core::SceneIcon::Copy;
    }
    return core::SceneIcon::None;
}

QString kindWord(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Dataset:
        return DrawingTexts::tr("dataset");
    case NodeKind::DatasetVersion:
        return DrawingTexts::tr("dataset version");
    case NodeKind::Field:
        return DrawingTexts::tr("column");
    case NodeKind::Job:
        return DrawingTexts::tr("job");
    case NodeKind::Run:
        return DrawingTexts::tr("run");
    case NodeKind::Model:
        return DrawingTexts::tr("model");
    case NodeKind::ModelVersion:
        return DrawingTexts::tr("model version");
    case NodeKind::Checkpoint:
        return DrawingTexts::tr("checkpoint");
    case NodeKind::Deployment:
        return DrawingTexts::tr("deployment");
    case NodeKind::Prediction:
        return DrawingTexts::tr("predictions");
    case NodeKind::ExternalCopy:
        return DrawingTexts::tr("external copy");
    }
    return {};
}

LineageDrawing drawLineage(const DrawnGraph &graph, const DrawingMemory &previous, const QString &anchor)
{
    LineageDrawing drawing;
    core::Scene &scene = drawing.scene;
    scene.title = graph.title;
    LayoutGraph layout;
    LayoutOptions options;
    for (const DrawnNode &node : graph.nodes) {
        scene.boxes.append(boxFor(node));
        const QSizeF size = scene.boxes.last().rect.size();
        if (!previous.isEmpty())
            options.previous.push_back(previous.value(node.id));
        if (!anchor.isEmpty() && node.id == anchor && previous.contains(anchor))
            options.anchor = static_cast<int>(layout.nodes.size());
        layout.nodes.push_back({size.width(), size.height(), node.group >= 0 && node.group < graph.groups.size() ? node.group : -1});
    }
    for (const DrawnGroup &group : graph.groups) {
        layout.groups.push_back({group.parent, core::sceneMetrics::groupHead, core::sceneMetrics::padding + 6});
        scene.groups.append({group.id, group.title, {}, group.parent, group.isBoundary});
    }
    for (const DrawnEdge &edge : graph.edges) {
        core::SceneWire wire;
        wire.from = edge.from;
        wire.to = edge.to;
        wire.fromRow = edge.fromRow;
        wire.toRow = edge.toRow;
        wire.style = edge.style;
        wire.state = edge.state;
        wire.label = edge.label;
        layout.edges.push_back({edge.from, edge.to, portOf(scene.boxes.at(edge.from), edge.fromRow), portOf(scene.boxes.at(edge.to), edge.toRow)});
        scene.wires.append(wire);
    }

    const LayoutResult placed = layoutLayered(layout, options);
    for (qsizetype i = 0; i < scene.boxes.size(); ++i) {
        const LayoutPoint centre = placed.centres[static_cast<std::size_t>(i)];
        scene.boxes[i].rect.moveCenter({centre.x, centre.y});
        if (!graph.nodes.at(i).id.isEmpty())
            drawing.memory.insert(graph.nodes.at(i).id, {centre.x, centre.y, placed.ranks[static_cast<std::size_t>(i)]});
    }
    for (qsizetype i = 0; i < scene.wires.size(); ++i) {
        scene.wires[i].isBackward = placed.isTurned[static_cast<std::size_t>(i)] != 0;
        for (const LayoutPoint &point : placed.route(static_cast<int>(i)))
            scene.wires[i].points.append({point.x, point.y});
    }
    for (qsizetype i = 0; i < scene.groups.size(); ++i) {
        const LayoutRect rect = placed.groups[static_cast<std::size_t>(i)];
        scene.groups[i].rect = {rect.x, rect.y, rect.width, rect.height};
    }
    scene.description = DrawingTexts::tr("Lineage with %n node(s).", nullptr, static_cast<int>(scene.boxes.size()));
    return drawing;
}

} // namespace hallmarker::lineage
