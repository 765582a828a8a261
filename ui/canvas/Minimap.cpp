#include "ui/canvas/Minimap.h"

#include "ui/canvas/OverviewRaster.h"
#include "ui/canvas/SceneIndex.h"

#include <QMouseEvent>
#include <QPainter>

namespace hallmarker::ui {

namespace {
constexpr int minimapMargin = 6;
}

Minimap::Minimap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("canvas.minimap"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the drawing"));
    resize(200, 140);
}

void Minimap::setScene(const SceneIndex *index, const core::ScenePalette &palette)
{
    m_index = index;
    m_palette = palette;
    m_picture = {};
    update();
}

void Minimap::setVisiblePart(const QRectF &part)
{
    m_part = part;
    setVisible(m_index != nullptr && !m_index->boxes().empty() && !part.contains(m_index->bounds()));
    update();
}

void Minimap::placePicture()
{
    const QRectF bounds = m_index->bounds();
    const QSizeF room(width() - 2.0 * minimapMargin, height() - 2.0 * minimapMargin);
    m_scale = std::min(room.width() / std::max(1.0, bounds.width()), room.height() / std::max(1.0, bounds.height()));
    m_origin = bounds.center() - QPointF(width(), height()) / (2 * m_scale);
    const double ratio = devicePixelRatioF();
    m_picture = QImage(QSize(static_cast<int>(width() * ratio), static_cast<int>(height() * ratio)), QImage::Format_RGB32);
    m_picture.fill(QColor::fromRgb(m_palette.head));
    core::ScenePalette quiet = m_palette;
    quiet.ground = m_palette.head;
    OverviewRaster().draw(m_picture, *m_index, quiet, m_scale * ratio, m_origin);
    m_picture.setDevicePixelRatio(ratio);
}

void Minimap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_index == nullptr)
        return;
    if (m_picture.isNull() || m_picture.size() != QSize(static_cast<int>(width() * devicePixelRatioF()), static_cast<int>(height() * devicePixelRatioF())))
        placePicture();
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
    painter.setPen(QColor::fromRgb(m_palette.boxLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, 0.5, width() - 1.0, height() - 1.0));
    const QRectF frame((m_part.topLeft() - m_origin) * m_scale, m_part.size() * m_scale);
    painter.setPen(QPen(QColor::fromRgb(m_palette.focus), 2));
    painter.drawRect(frame.intersected(QRectF(1, 1, width() - 2.0, height() - 2.0)).adjusted(0, 0, 0.01, 0.01));
}

QPointF Minimap::toScene(QPointF at) const
{
    return at / m_scale + m_origin;
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_picture.isNull())
        Q_EMIT centreRequested(toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && !m_picture.isNull())
        Q_EMIT centreRequested(toScene(event->position()));
}

} // namespace hallmarker::ui
