#include "core/drawing/Scene.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {
struct SceneTexts {
    Q_DECLARE_TR_FUNCTIONS(SceneTexts)
};
} // namespace

QRectF Scene::bounds() const
{
    QRectF bounds;
    for (const SceneBox &box : boxes)
        bounds = bounds.isNull() ? box.rect : bounds.united(box.rect);
    for (const SceneGroup &group : groups)
        bounds = bounds.isNull() ? group.rect : bounds.united(group.rect);
    for (const SceneWire &wire : wires) {
        for (const QPointF &point : wire.points)
            bounds = bounds.united(QRectF(point, QSizeF(0.001, 0.001)));
    }
    return bounds;
}

double sceneBoxHeight(const SceneBox &box)
{
    return sceneMetrics::headHeight + sceneMetrics::rowHeight * static_cast<double>(box.rows.size()) + (box.rows.isEmpty() ? 0 : sceneMetrics::padding / 2) +
           (box.bands.isEmpty() ? 0 : sceneMetrics::bandHeight + sceneMetrics::padding / 2);
}

double sceneRowMiddle(const SceneBox &box, int row)
{
    if (row < 0 || row >= box.rows.size())
        return std::min(sceneMetrics::headHeight, box.rect.height()) / 2;
    return sceneMetrics::headHeight + sceneMetrics::rowHeight * (row + 0.5);
}

QString sceneStateWord(SceneState state)
{
    switch (state) {
    case SceneState::None:
        return {};
    case SceneState::Pass:
        return SceneTexts::tr("passed", "state of a node in a drawing");
    case SceneState::Warn:
        return SceneTexts::tr("warning", "state of a node in a drawing");
    case SceneState::Fail:
        return SceneTexts::tr("failed", "state of a node in a drawing");
    case SceneState::Stale:
        return SceneTexts::tr("stale", "state of a node in a drawing");
    case SceneState::Info:
        return SceneTexts::tr("note", "state of a node in a drawing");
    case SceneState::Cut:
        return SceneTexts::tr("cut", "state of a node in a drawing: something ends here");
    }
    return {};
}

} // namespace hallmarker::core
