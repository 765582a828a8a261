#include "ui/canvas/CanvasBacking.h"

#include <QPainter>

#include <cstring>

namespace hallmarker::ui {

void CanvasBacking::paint(QPainter &painter, QPointF origin, const QSize &size, const Draw &draw)
{
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_RGB32);
        m_isValid = false;
    }
    const QRect whole(QPoint(0, 0), size);
    const int dx = static_cast<int>(origin.x() - m_origin.x());
    const int dy = static_cast<int>(origin.y() - m_origin.y());
    const bool isKept = m_isValid && qAbs(origin.x() - m_origin.x()) < size.width() && qAbs(origin.y() - m_origin.y()) < size.height();
    m_origin = origin;
    m_isValid = true;
    if (!isKept) {
        drawPart(whole, draw);
    } else if (dx != 0 || dy != 0) {
        moveBy(dx, dy);
        const QRect rows = dy > 0 ? QRect(0, size.height() - dy, size.width(), dy) : QRect(0, 0, size.width(), -dy);
        const int top = dy > 0 ? 0 : -dy;
        const int height = size.height() - qAbs(dy);
        drawPart(rows, draw);
        drawPart(dx > 0 ? QRect(size.width() - dx, top, dx, height) : QRect(0, top, -dx, height), draw);
    }
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPointF(0, 0), m_image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void CanvasBacking::drawPart(const QRect &part, const Draw &draw)
{
    if (part.isEmpty())
        return;
    // A view into the same memory, so that nothing is copied.
    QImage view(m_image.bits() + part.y() * m_image.bytesPerLine() + part.x() * qsizetype(sizeof(QRgb)), part.width(), part.height(), m_image.bytesPerLine(), QImage::Format_RGB32);
    draw(view, m_origin + part.topLeft());
    m_drawn += qint64(part.width()) * part.height();
}

void CanvasBacking::moveBy(int dx, int dy)
{
    const qsizetype line = m_image.bytesPerLine();
    const int height = m_image.height() - qAbs(dy);
    const std::size_t bytes = static_cast<std::size_t>(m_image.width() - qAbs(dx)) * sizeof(QRgb);
    uchar *bits = m_image.bits();
    for (int i = 0; i < height; ++i) {
        const int to = dy >= 0 ? i : m_image.height() - 1 - i; // never over rows that are still needed
        uchar *target = bits + to * line + (dx < 0 ? -dx : 0) * qsizetype(sizeof(QRgb));
        const uchar *source = bits + (to + dy) * line + (dx > 0 ? dx : 0) * qsizetype(sizeof(QRgb));
        std::memmove(target, source, bytes);
    }
}

} // namespace hallmarker::ui
