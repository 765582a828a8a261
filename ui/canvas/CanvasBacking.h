#pragma once

#include <QImage>

#include <functional>

class QPainter;

namespace hallmarker::ui {

/// The picture of what stands still, as large as the view. When the view pans, what was drawn is moved, and only the strips that come into
/// sight are drawn: nothing is drawn twice, and nothing that is not seen.
class CanvasBacking {
public:
    /// Draws a part whose top left lies at these pixels of the scene at the current zoom.
    using Draw = std::function<void(QImage &image, QPointF originPixels)>;

    void clear() { m_isValid = false; }
    /// Paints a view of this size (pixels of the device) whose top left is at `origin`, whole pixels. The painter works in these pixels.
    void paint(QPainter &painter, QPointF origin, const QSize &size, const Draw &draw);
    qint64 drawnPixels() const { return m_drawn; } ///< since the beginning: for tests

private:
    void drawPart(const QRect &part, const Draw &draw);
    void moveBy(int dx, int dy);

    QImage m_image;
    QPointF m_origin;
    bool m_isValid = false;
    qint64 m_drawn = 0;
};

} // namespace hallmarker::ui
