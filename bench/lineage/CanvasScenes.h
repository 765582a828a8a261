#pragma once

#include "bench/support/LayeredSample.h"
#include "core/drawing/Scene.h"
#include "lineage/layout/LayeredLayout.h"

namespace hallmarker::bench {

/// A laid out scene of so many boxes, one in fifty with a state.
inline core::Scene canvasScene(int count, std::uint32_t seed)
{
    const LayeredSample sample(count, seed);
    lineage::LayoutGraph graph;
    graph.nodes.resize(static_cast<std::size_t>(count), {core::sceneMetrics::boxWidth, core::sceneMetrics::headHeight});
    for (const auto &[from, to] : sample.edges)
        graph.edges.push_back({from, to});
    const lineage::LayoutResult placed = lineage::layoutLayered(graph);
    core::Scene scene;
    scene.boxes.reserve(count);
    for (int i = 0; i < count; ++i) {
        core::SceneBox box;
        box.id = QString::number(i);
        box.title = QStringLiteral("schema.table_%1").arg(i);
        box.kind = QStringLiteral("dataset");
        box.icon = core::SceneIcon::Dataset;
        box.state = i % 50 == 0 ? core::SceneState::Warn : core::SceneState::None;
        box.rect = QRectF(0, 0, core::sceneMetrics::boxWidth, core::sceneMetrics::headHeight);
        box.rect.moveCenter({placed.centres[static_cast<std::size_t>(i)].x, placed.centres[static_cast<std::size_t>(i)].y});
        scene.boxes.append(box);
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        core::SceneWire wire;
        wire.from = graph.edges[i].from;
        wire.to = graph.edges[i].to;
        for (const lineage::LayoutPoint &point : placed.route(static_cast<int>(i)))
            wire.points.append({point.x, point.y});
        scene.wires.append(wire);
    }
    return scene;
}

/// The same boxes in a block as wide as it is high: then the whole drawing fills the view, which is dearer to draw than a tall one.
inline core::Scene squareScene(int count, std::uint32_t seed)
{
    core::Scene scene = canvasScene(count, seed);
    const QRectF bounds = scene.bounds();
    const double stretch = bounds.height() / bounds.width() * 1.6;
    const auto moved = [&](QPointF point) { return QPointF((point.x() - bounds.x()) * stretch, point.y() - bounds.y()); };
    for (core::SceneBox &box : scene.boxes)
        box.rect.moveTopLeft(moved(box.rect.topLeft()));
    for (core::SceneWire &wire : scene.wires) {
        for (QPointF &point : wire.points)
            point = moved(point);
    }
    return scene;
}

} // namespace hallmarker::bench
