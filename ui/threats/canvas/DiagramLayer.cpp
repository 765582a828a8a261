#include "ui/threats/canvas/DiagramLayer.h"

#include <QPainter>

namespace hallmarker::ui {

using core::PicturePainter;
using threats::DrawnKind;

namespace {

constexpr double textZoom = 0.42;  ///< from here on texts are drawn, and lines are smooth
constexpr double shapeZoom = 0.16; ///< from here on a node is more than a dot

/// Nodes and flows alone: enough for what is seen from afar.
core::Scene farScene(const threats::DrawnDiagram &drawn)
{
    core::Scene scene;
    QHash<QString, int> boxes;
    for (const threats::DrawnThing &thing : drawn.things) {
        if (thing.kind == DrawnKind::Element || thing.kind == DrawnKind::Note) {
            boxes.insert(thing.key, static_cast<int>(scene.boxes.size()));
            core::SceneBox box;
            box.rect = thing.rect;
            scene.boxes.append(box);
        } else if (thing.kind == DrawnKind::Box) {
            core::SceneGroup group;
            group.rect = thing.rect;
            scene.groups.append(group);
        }
    }
    for (const threats::DrawnThing &thing : drawn.things) {
        if (!thing.isLine())
            continue;
        core::SceneWire wire;
        wire.from = boxes.value(thing.from, -1);
        wire.to = boxes.value(thing.to, -1);
        wire.points = thing.line;
        scene.wires.append(wire);
    }
    return scene;
}

} // namespace

DiagramLayer::DiagramLayer(const core::ScenePalette &palette, const QFont &font) : m_painter(m_picture, palette, font) {}

void DiagramLayer::setDiagram(const threats::DrawnDiagram &drawn)
{
    m_picture = drawn.picture;
    m_painter.forget();
    m_index.build(farScene(drawn));
}

void DiagramLayer::draw(QImage &image, double zoom, double deviceZoom, QPointF origin)
{
    image.fill(QColor::fromRgb(palette().ground));
    const QRectF window = QRectF(origin, QSizeF(image.width() / deviceZoom, image.height() / deviceZoom)).adjusted(-24, -24, 24, 24);
    if (zoom < shapeZoom)
        m_overview.draw(image, m_index, palette(), deviceZoom, origin);
    QPainter painter(&image);
    painter.scale(deviceZoom, deviceZoom);
    painter.translate(-origin);
    if (zoom >= textZoom)
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PicturePainter::Detail detail = zoom >= textZoom ? PicturePainter::Detail::Full : zoom >= 0.3 ? PicturePainter::Detail::Shapes : PicturePainter::Detail::Outlines;
    for (int i = 0; i < m_picture.items.size(); ++i) {
        const core::PictureItem &item = m_picture.items.at(i);
        const bool isDashed = !item.shapes.isEmpty() && item.shapes.first().dash == core::PictureDash::Dashed && item.shapes.first().fill == core::PictureInk::None;
        if (zoom < shapeZoom && !isDashed)
            continue; // boundaries are drawn over what the raster has shown
        if (item.bounds.intersects(window))
            m_painter.paint(painter, i, zoom < shapeZoom ? PicturePainter::Detail::Outlines : detail);
    }
}

} // namespace hallmarker::ui
