#include "ui/canvas/CanvasViewport.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::ui {

namespace {
constexpr double fitMargin = 24; ///< pixels around a drawing that is shown as a whole
}

void CanvasViewport::setSize(const QSize &size, double pixelRatio)
{
    const QPointF centre = toScene({m_size.width() / 2.0, m_size.height() / 2.0});
    m_size = size.expandedTo({1, 1});
    m_pixelRatio = pixelRatio;
    centreOn(centre);
}

void CanvasViewport::setSceneBounds(const QRectF &bounds)
{
    m_bounds = bounds;
    settle();
}

void CanvasViewport::fit(const QRectF &part)
{
    const double width = std::max(1.0, m_size.width() - 2 * fitMargin);
    const double height = std::max(1.0, m_size.height() - 2 * fitMargin);
    m_zoom = std::clamp(std::min(width / std::max(1.0, part.width()), height / std::max(1.0, part.height())), smallestZoom, 1.0);
    centreOn(part.center());
}

void CanvasViewport::zoomAt(QPointF at, double zoom)
{
    const QPointF kept = toScene(at);
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_origin = kept * deviceZoom() - at * m_pixelRatio;
    settle();
}

void CanvasViewport::panBy(QPointF pixels)
{
    m_origin -= pixels * m_pixelRatio;
    settle();
}

void CanvasViewport::centreOn(QPointF scenePoint)
{
    m_origin = scenePoint * deviceZoom() - QPointF(m_size.width(), m_size.height()) * (m_pixelRatio / 2);
    settle();
}

void CanvasViewport::setOriginPixels(QPointF origin)
{
    m_origin = origin;
    settle();
}

void CanvasViewport::reveal(const QRectF &part)
{
    const QRectF seen = visible();
    QPointF move;
    if (part.left() < seen.left() || part.width() > seen.width())
        move.setX(part.left() - seen.left());
    else if (part.right() > seen.right())
        move.setX(part.right() - seen.right());
    if (part.top() < seen.top() || part.height() > seen.height())
        move.setY(part.top() - seen.top());
    else if (part.bottom() > seen.bottom())
        move.setY(part.bottom() - seen.bottom());
    if (!move.isNull()) {
        m_origin += move * deviceZoom();
        settle();
    }
}

QRectF CanvasViewport::originRange() const
{
    // Any point of the drawing may come to the middle of the view, no more.
    const QPointF half(m_size.width() * m_pixelRatio / 2, m_size.height() * m_pixelRatio / 2);
    return {m_bounds.topLeft() * deviceZoom() - half, m_bounds.bottomRight() * deviceZoom() - half};
}

void CanvasViewport::settle()
{
    const QRectF range = originRange();
    m_origin = {std::round(std::clamp(m_origin.x(), range.left(), std::max(range.left(), range.right()))), std::round(std::clamp(m_origin.y(), range.top(), std::max(range.top(), range.bottom())))};
}

} // namespace hallmarker::ui
