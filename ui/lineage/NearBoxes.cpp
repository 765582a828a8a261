#include "ui/lineage/NearBoxes.h"

#include <QRectF>

#include <algorithm>

namespace hallmarker::ui {

QStringList nearBoxes(const core::Scene &scene, const QString &focus, const QSize &room, double readableZoom)
{
    const auto centre = std::find_if(scene.boxes.cbegin(), scene.boxes.cend(), [&focus](const core::SceneBox &box) { return box.id == focus; });
    if (centre == scene.boxes.cend())
        return {focus};
    const int at = static_cast<int>(centre - scene.boxes.cbegin());
    QList<int> joined;
    for (const core::SceneWire &wire : scene.wires) {
        const int other = wire.from == at ? wire.to : wire.to == at ? wire.from : at;
        if (other != at && !joined.contains(other))
            joined.append(other);
    }
    const auto distance = [&](int box) { return (scene.boxes.at(box).rect.center() - centre->rect.center()).manhattanLength(); };
    std::stable_sort(joined.begin(), joined.end(), [&](int a, int b) { return distance(a) < distance(b); });
    QStringList shown{focus};
    QRectF part = centre->rect;
    for (const int box : std::as_const(joined)) {
        const QRectF wider = part.united(scene.boxes.at(box).rect);
        if (std::min(room.width() / wider.width(), room.height() / wider.height()) < readableZoom)
            break;
        part = wider;
        shown += scene.boxes.at(box).id;
    }
    return shown;
}

} // namespace hallmarker::ui
