#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace hallmarker::ui {

/// Which part of the scene is seen, and how large. The origin is kept in whole pixels of the device, so that what was drawn once can be
/// shown again after panning without being drawn anew.
class CanvasViewport {
public:
    static constexpr double smallestZoom = 0.0002;
    static constexpr double largestZoom = 4;

    void setSize(const QSize &size, double pixelRatio);
    void setSceneBounds(const QRectF &bounds);
    /// Shows the whole of a part of the scene, at most at 100 %.
    void fit(const QRectF &part);
    /// Keeps the point of the scene under `at` (of the view) where it is.
    void zoomAt(QPointF at, double zoom);
    void panBy(QPointF pixels);
    void centreOn(QPointF scenePoint);
    void setOriginPixels(QPointF origin);
    /// Moves as little as it takes to have a part in sight.
    void reveal(const QRectF &part);

    double zoom() const { return m_zoom; }
    double deviceZoom() const { return m_zoom * m_pixelRatio; }
    double pixelRatio() const { return m_pixelRatio; }
    QSize size() const { return m_size; }
    QPointF toScene(QPointF view) const { return (view * m_pixelRatio + m_origin) / deviceZoom(); }
    QPointF toView(QPointF scene) const { return (scene * deviceZoom() - m_origin) / m_pixelRatio; }
    QRectF visible() const { return {toScene({0, 0}), toScene({double(m_size.width()), double(m_size.height())})}; }
    /// Top left of the view in pixels of the device, counted from the origin of the scene at this zoom.
    QPointF originPixels() const { return m_origin; }
    /// Where the origin may lie.
    QRectF originRange() const;

private:
    void settle();

    QSize m_size{1, 1};
    double m_pixelRatio = 1;
    double m_zoom = 1;
    QPointF m_origin;
    QRectF m_bounds;
};

} // namespace hallmarker::ui
