#include "ui/kit/Icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// Outside of any namespace, as the macro demands. A static library loses its resources without this call.
static void loadHallmarkerIcons()
{
    Q_INIT_RESOURCE(hallmarker_icons);
}

namespace hallmarker::ui {

namespace {

constexpr std::array iconFiles{
    "",
    "add", "agreement", "alert", "assessment", "broken", "cancel", "card", "check-mark", "checks", "chevron-down", "chevron-left", "chevron-right",
    "chevron-up", "close", "consent", "copy", "database", "dataset", "delete", "draft", "edit", "example", "exercise", "expired",
    "export", "fail", "file", "filter", "folder", "gate", "help", "home", "import", "info", "inventory", "jobs", "key",
    "keyboard", "lineage", "link", "lock", "log", "model", "more", "panel", "pass", "person", "privacy", "redo", "refresh", "retention",
    "run", "search", "settings", "stale", "star", "system", "theme", "threat", "undo", "unknown", "verify", "waived",
    "warning", "workshop",
};

QString iconFile(IconId id)
{
    static const bool isLoaded = [] {
        loadHallmarkerIcons();
        return true;
    }();
    Q_UNUSED(isLoaded)
    return QString(QLatin1String(":/icons/") % iconName(id) % QLatin1String(".svg"));
}

QPixmap renderIcon(IconId id, const QSize &deviceSize, const QColor &color)
{
    const QString key = QString(QLatin1String("hallmarker/") % iconName(id) % QLatin1Char('/') % QString::number(deviceSize.width()) %
                                QLatin1Char('x') % QString::number(deviceSize.height()) % QLatin1Char('/') % color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(deviceSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (id != IconId::None && !deviceSize.isEmpty()) {
        QSvgRenderer renderer(iconFile(id));
        QPainter painter(&image);
        const int side = std::min(deviceSize.width(), deviceSize.height());
        renderer.render(&painter, QRectF((deviceSize.width() - side) / 2.0, (deviceSize.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks up the colour when it paints, so that a cached QIcon follows the theme.
class TokenIconEngine final : public QIconEngine {
public:
    explicit TokenIconEngine(IconId id) : m_id(id) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return renderIcon(m_id, size, modeColor(mode));
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_id); }
    QString key() const override { return QStringLiteral("hallmarker-token-icon"); }
    QString iconName() override { return hallmarker::ui::iconName(m_id); }
    bool isNull() override { return m_id == IconId::None; }

private:
    static QColor modeColor(QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled: return QApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected: return QApplication::palette("QAbstractItemView").color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return QApplication::palette().color(QPalette::Active, QPalette::WindowText);
    }

    IconId m_id;
};

} // namespace

QIcon icon(IconId id)
{
    return id == IconId::None ? QIcon() : QIcon(new TokenIconEngine(id));
}

QString iconName(IconId id)
{
    return QLatin1String(iconFiles.at(static_cast<size_t>(id)));
}

QList<IconId> allIcons()
{
    QList<IconId> ids;
    for (size_t index = 1; index < iconFiles.size(); ++index)
        ids.append(static_cast<IconId>(index));
    return ids;
}

QPixmap iconPixmap(IconId id, int size, const QColor &color, qreal devicePixelRatio)
{
    const int side = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap picture = renderIcon(id, QSize(side, side), color);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paintIcon(QPainter *painter, IconId id, const QRectF &rect, const QColor &color)
{
    const int side = static_cast<int>(std::min(rect.width(), rect.height()));
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPointF corner(std::round(rect.center().x() - side / 2.0), std::round(rect.center().y() - side / 2.0));
    painter->drawPixmap(corner, iconPixmap(id, side, color, ratio));
}

void paintIconShape(QPainter *painter, const QIcon &icon, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap shape = icon.pixmap(rect.size().toSize(), ratio);
    if (shape.isNull())
        return;
    QPainter recolour(&shape);
    recolour.setCompositionMode(QPainter::CompositionMode_SourceIn);
    recolour.fillRect(shape.rect(), color);
    recolour.end();
    painter->drawPixmap(rect.topLeft(), shape);
}

} // namespace hallmarker::ui
