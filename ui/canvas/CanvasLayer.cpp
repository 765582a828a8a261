#include "ui/canvas/CanvasLayer.h"

#include "core/drawing/SceneGlyph.h"

#include <QPainter>

#include <array>

namespace hallmarker::ui {

namespace {

constexpr double readableZoom = 0.5;  ///< from here on texts are drawn, and lines are smooth
constexpr double outlineZoom = 0.16;  ///< from here on a box is more than a dot

} // namespace

CanvasLayer::CanvasLayer(const core::Scene &scene, const SceneIndex &index, const core::ScenePalette &palette, const QFont &font)
    : m_scene(scene), m_index(index), m_painter(scene, palette, font)
{
}

CanvasLayer::Detail CanvasLayer::detailAt(double zoom)
{
    return zoom < outlineZoom ? Detail::Overview : zoom < readableZoom ? Detail::Boxes : Detail::Full;
}

void CanvasLayer::draw(QImage &image, double zoom, double deviceZoom, QPointF origin)
{
    image.fill(QColor::fromRgb(palette().ground));
    const QRectF window(origin, QSizeF(image.width() / deviceZoom, image.height() / deviceZoom));
    const Detail detail = detailAt(zoom);
    if (detail == Detail::Overview) {
        if (!m_scene.groups.isEmpty()) {
            QPainter painter(&image);
            painter.scale(deviceZoom, deviceZoom);
            painter.translate(-origin);
            drawGroups(painter, window);
        }
        m_overview.draw(image, m_index, palette(), deviceZoom, origin);
        return;
    }
    QPainter painter(&image);
    painter.scale(deviceZoom, deviceZoom);
    painter.translate(-origin);
    drawGroups(painter, window);
    if (detail == Detail::Boxes) {
        drawBoxes(painter, window, deviceZoom);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawFull(painter, window);
}

void CanvasLayer::drawGroups(QPainter &painter, const QRectF &window)
{
    for (const core::SceneGroup &group : m_scene.groups) {
        if (group.rect.intersects(window))
            m_painter.paintGroup(painter, group);
    }
}

void CanvasLayer::drawBoxes(QPainter &painter, const QRectF &window, double deviceZoom)
{
    // All lines and boxes of one look in one call each: a tenth of the time of drawing them one by one.
    constexpr std::size_t states = 7;
    std::array<QList<QLineF>, states> lines;
    for (const int wire : m_index.wiresIn(window)) {
        const SceneIndex::Point *points = m_index.wirePoints(wire);
        QList<QLineF> &list = lines[static_cast<std::size_t>(m_scene.wires.at(wire).state)];
        for (int i = 1; i < m_index.wirePointCount(wire); ++i)
            list.append(QLineF(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y));
    }
    for (std::size_t state = 0; state < states; ++state) {
        if (lines[state].isEmpty())
            continue;
        QPen pen(QColor::fromRgb(state == 0 ? palette().wire : palette().of(static_cast<core::SceneState>(state))), 0); // cosmetic: one pixel
        painter.setPen(pen);
        painter.drawLines(lines[state]);
    }
    std::array<QList<QRectF>, states> rects;
    QList<QRectF> stubs;
    const std::vector<int> boxes = m_index.boxesIn(window);
    for (const int number : boxes) {
        const core::SceneBox &box = m_scene.boxes.at(number);
        (box.isStub ? stubs : rects[static_cast<std::size_t>(box.state)]).append(box.rect);
    }
    painter.setBrush(QColor::fromRgb(palette().box));
    for (std::size_t state = 0; state < states; ++state) {
        painter.setPen(QPen(QColor::fromRgb(palette().of(static_cast<core::SceneState>(state))), state == 0 ? 0 : 2 / deviceZoom));
        painter.drawRects(rects[state]);
    }
    painter.setBrush(QColor::fromRgb(palette().head));
    painter.setPen(QPen(QColor::fromRgb(palette().boxLine), 0, Qt::DashLine));
    painter.drawRects(stubs);
    for (const int number : boxes) {
        const core::SceneBox &box = m_scene.boxes.at(number);
        if (box.state == core::SceneState::None)
            continue;
        const double side = std::min(10 / deviceZoom, box.rect.height() * 0.7);
        m_painter.paintStrokes(painter, core::sceneStateStrokes(box.state), QRectF(box.rect.center().x() - side / 2, box.rect.center().y() - side / 2, side, side), palette().of(box.state), palette().box, side * 0.14);
    }
}

void CanvasLayer::drawFull(QPainter &painter, const QRectF &window)
{
    for (const int wire : m_index.wiresIn(window.adjusted(-12, -12, 12, 12)))
        m_painter.paintWire(painter, m_scene.wires.at(wire));
    for (const int box : m_index.boxesIn(window.adjusted(-4, -4, 4, 4)))
        m_painter.paintBox(painter, box);
}

} // namespace hallmarker::ui
