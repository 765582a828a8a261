#include "ui/threats/canvas/DiagramCanvas.h"

#include "core/drawing/SafeText.h"
#include "ui/canvas/CanvasColors.h"
#include "ui/canvas/Minimap.h"
#include "ui/kit/Tokens.h"
#include "ui/threats/canvas/DiagramAccessible.h"
#include "ui/threats/canvas/DiagramHits.h"
#include "ui/threats/canvas/DiagramWalk.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace hallmarker::ui {

using threats::DrawnKind;
using threats::DrawnThing;

namespace {
constexpr double readableZoom = 0.8; ///< names of 13 units have about 10 pixels then
}

DiagramCanvas::DiagramCanvas(QWidget *parent) : QAbstractScrollArea(parent), m_drawn(std::make_shared<threats::DrawnDiagram>()), m_layer(canvasColors(palette()), font()), m_minimap(new Minimap(viewport()))
{
    DiagramAccessible::install();
    setObjectName(QStringLiteral("diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Diagram"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_minimap->hide();
    connect(m_minimap, &Minimap::centreRequested, this, [this](QPointF point) {
        m_isAsOpened = false;
        m_view.centreOn(point);
        viewChanged(false);
    });
}

DiagramCanvas::~DiagramCanvas() = default;

void DiagramCanvas::setDiagram(const std::shared_ptr<const threats::DrawnDiagram> &drawn)
{
    const QStringList chosen = m_chosen;
    const QString focused = m_focus;
    m_drawn = drawn;
    m_layer.setDiagram(*drawn);
    m_layer.setPalette(canvasColors(palette()));
    m_backing.clear();
    const auto isGone = [this](const QString &key) { return m_drawn->thing(key) == nullptr; };
    m_chosen.removeIf(isGone);
    m_highlight.removeIf(isGone);
    if (isGone(m_focus))
        m_focus.clear();
    if (isGone(m_connectFrom))
        m_connectFrom.clear();
    m_hovered.clear();
    if (m_drag != Drag::Pan)
        m_drag = Drag::None;
    m_view.setSceneBounds(drawn->picture.bounds.adjusted(-200, -200, 200, 200)); // room to draw beside what is there
    m_minimap->setScene(&m_layer.index(), canvasColors(palette()));
    if (m_isFirst && !drawn->things.isEmpty()) {
        m_isFirst = false;
        openReadable();
    }
    viewChanged(true);
    if (m_focus != focused)
        Q_EMIT focusChanged(m_focus);
    if (m_chosen != chosen)
        Q_EMIT selectionChanged(m_chosen);
}

void DiagramCanvas::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    viewport()->update();
}

void DiagramCanvas::setTool(Tool tool)
{
    m_tool = tool;
    m_curve.clear();
    m_connectFrom.clear();
    m_drag = Drag::None;
    viewport()->setCursor(tool == Tool::Choose ? Qt::ArrowCursor : Qt::CrossCursor);
    viewport()->update();
    Q_EMIT toolChanged();
}

QStringList DiagramCanvas::selection() const
{
    return m_chosen;
}

void DiagramCanvas::setSelection(const QStringList &keys)
{
    QStringList there;
    for (const QString &key : keys) {
        if (m_drawn->thing(key) != nullptr && !there.contains(key))
            there += key;
    }
    if (there == m_chosen)
        return;
    m_chosen = there;
    viewport()->update();
    Q_EMIT selectionChanged(m_chosen);
}

void DiagramCanvas::setFocusKey(const QString &key)
{
    moveFocus(key, true);
}

void DiagramCanvas::moveFocus(const QString &key, bool isRevealed)
{
    const bool isOther = key != m_focus;
    m_focus = m_drawn->thing(key) == nullptr ? QString() : key;
    if (isRevealed)
        reveal(m_focus);
    viewport()->update();
    if (isOther) {
        Q_EMIT focusChanged(m_focus);
        DiagramAccessible::tellFocus(this);
    }
}

void DiagramCanvas::reveal(const QString &key)
{
    const DrawnThing *thing = m_drawn->thing(key);
    if (thing == nullptr)
        return;
    m_isAsOpened = false;
    m_view.reveal(thing->rect.adjusted(-space::xl, -space::xl, space::xl, space::xl));
    viewChanged(false);
}

void DiagramCanvas::setHighlight(const QStringList &keys)
{
    m_highlight = keys;
    viewport()->update();
}

void DiagramCanvas::setZoom(double zoom)
{
    zoomBy(zoom / m_view.zoom(), QPointF(viewport()->width(), viewport()->height()) / 2);
}

void DiagramCanvas::zoomBy(double factor, QPointF at)
{
    m_isAsOpened = false;
    const double before = m_view.zoom();
    m_view.zoomAt(at, before * factor);
    viewChanged(m_view.zoom() != before);
}

void DiagramCanvas::openReadable()
{
    const QRectF bounds = m_drawn->picture.bounds;
    m_view.fit(bounds);
    if (m_view.zoom() < readableZoom) {
        m_view.zoomAt({0, 0}, readableZoom);
        const DrawnThing *chosen = m_chosen.isEmpty() ? nullptr : m_drawn->thing(m_chosen.first());
        if (chosen != nullptr) {
            m_view.centreOn(chosen->rect.center());
        } else { // what fits at this size stands in the middle, the rest begins at the top left
            const QSizeF seen = m_view.visible().size();
            const auto begin = [](double low, double length, double room) { return length <= room ? low - (room - length) / 2 : low - space::xl / readableZoom; };
            m_view.setOriginPixels(QPointF(begin(bounds.left(), bounds.width(), seen.width()), begin(bounds.top(), bounds.height(), seen.height())) * m_view.deviceZoom());
        }
    }
    m_isAsOpened = true;
    viewChanged(true);
}

void DiagramCanvas::setDrift(const QHash<QString, QString> &drift)
{
    if (m_drift == drift)
        return;
    m_drift = drift;
    viewport()->update();
}

void DiagramCanvas::fitAll()
{
    m_isAsOpened = false;
    m_view.fit(m_drawn->picture.bounds);
    viewChanged(true);
}

QRectF DiagramCanvas::viewRect(const QString &key) const
{
    const DrawnThing *thing = m_drawn->thing(key);
    return thing == nullptr ? QRectF() : QRectF(m_view.toView(thing->rect.topLeft()), m_view.toView(thing->rect.bottomRight()));
}

QPoint DiagramCanvas::clickPoint(const QString &key) const
{
    const DrawnThing *thing = m_drawn->thing(key);
    if (thing == nullptr)
        return {};
    if (thing->isLine())
        return m_view.toView(thing->label.isNull() ? thing->line.value(thing->line.size() / 2) : thing->label.center()).toPoint();
    return m_view.toView(thing->kind == DrawnKind::Box ? thing->rect.topLeft() + QPointF(20, 0) : thing->rect.center()).toPoint();
}

void DiagramCanvas::viewChanged(bool isZoomed)
{
    if (isZoomed) {
        m_backing.clear();
        Q_EMIT zoomChanged(m_view.zoom());
    }
    m_isSettingBars = true;
    const QRectF range = m_view.originRange();
    const double ratio = m_view.pixelRatio();
    const auto set = [&](QScrollBar *bar, double low, double high, double value, int page) {
        bar->setRange(static_cast<int>(std::floor(low / ratio)), static_cast<int>(std::ceil(std::max(low, high) / ratio)));
        bar->setPageStep(page);
        bar->setSingleStep(40);
        bar->setValue(static_cast<int>(std::lround(value / ratio)));
    };
    set(horizontalScrollBar(), range.left(), range.right(), m_view.originPixels().x(), viewport()->width());
    set(verticalScrollBar(), range.top(), range.bottom(), m_view.originPixels().y(), viewport()->height());
    m_isSettingBars = false;
    m_minimap->setVisiblePart(m_view.visible());
    viewport()->update();
}

void DiagramCanvas::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    if (m_isSettingBars)
        return;
    m_isAsOpened = false;
    m_view.setOriginPixels(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) * m_view.pixelRatio());
    viewChanged(false);
}

void DiagramCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isOtherRatio = m_view.pixelRatio() != devicePixelRatioF();
    const bool wasTiny = m_view.size().width() < 50 || m_view.size().height() < 50;
    m_view.setSize(viewport()->size(), devicePixelRatioF());
    if ((wasTiny || m_isAsOpened) && !m_drawn->things.isEmpty())
        openReadable(); // the diagram was there before there was room for it
    const QSize room = viewport()->size();
    m_minimap->resize(qBound(120, room.width() / 6, 240), qBound(80, room.height() / 6, 160));
    m_minimap->move(room.width() - m_minimap->width() - space::m, room.height() - m_minimap->height() - space::m);
    viewChanged(isOtherRatio || wasTiny);
}

void DiagramCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (event->type() == QEvent::FontChange)
            m_layer.setFont(font());
        m_layer.setPalette(canvasColors(palette()));
        m_minimap->setScene(&m_layer.index(), canvasColors(palette()));
        m_backing.clear();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

void DiagramCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    const double ratio = m_view.pixelRatio();
    painter.scale(1 / ratio, 1 / ratio);
    m_backing.paint(painter, m_view.originPixels(), viewport()->size() * ratio, [this](QImage &image, QPointF origin) { m_layer.draw(image, m_view.zoom(), m_view.deviceZoom(), origin / m_view.deviceZoom()); });
    painter.resetTransform();
    paintOverlay(painter);
}

QString DiagramCanvas::spokenDetails(const QString &key) const
{
    const DrawnThing *thing = m_drawn->thing(key);
    if (thing == nullptr)
        return {};
    if (thing->kind != DrawnKind::Element)
        return m_drift.value(key);
    int in = 0;
    int out = 0;
    for (const DrawnThing &flow : m_drawn->things) {
        in += flow.kind == DrawnKind::Flow && flow.to == key ? 1 : 0;
        out += flow.kind == DrawnKind::Flow && flow.from == key ? 1 : 0;
    }
    QStringList told{tr("%n flow(s) in", nullptr, in), tr("%n flow(s) out", nullptr, out)};
    if (m_drift.contains(key))
        told += m_drift.value(key);
    return told.join(QStringLiteral("; "));
}

QString DiagramCanvas::spokenHelp() const
{
    return tr("%n thing(s). Arrow keys walk, F goes through the flows, C begins a flow, Enter opens, Home shows all.", nullptr, static_cast<int>(m_drawn->things.size()));
}

bool DiagramCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const DrawnThing *thing = m_drawn->thing(DiagramHits(*m_drawn).at(scenePoint(help->pos()), reach()));
        if (thing == nullptr)
            QToolTip::hideText();
        else { // a name may look like markup
            const QString drift = m_drift.value(thing->key);
            QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1%2</qt>").arg(core::safeText(thing->spoken).toHtmlEscaped(), drift.isEmpty() ? QString() : QStringLiteral("<br>") + core::safeText(drift).toHtmlEscaped()), viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiagramCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focus.isEmpty() && event->reason() != Qt::MouseFocusReason)
        moveFocus(m_chosen.isEmpty() ? DiagramWalk(*m_drawn).first() : m_chosen.last(), false);
    viewport()->update();
    DiagramAccessible::tellFocus(this);
}

void DiagramCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_isSpaceHeld = false;
    viewport()->update();
}

} // namespace hallmarker::ui
