#include "ui/canvas/CanvasView.h"

#include "core/drawing/SafeText.h"
#include "ui/canvas/CanvasAccessible.h"
#include "ui/canvas/CanvasColors.h"
#include "ui/canvas/FocusWalk.h"
#include "ui/canvas/Minimap.h"
#include "ui/kit/Tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace hallmarker::ui {

CanvasView::CanvasView(QWidget *parent) : QAbstractScrollArea(parent), m_minimap(new Minimap(viewport()))
{
    CanvasAccessible::install();
    setObjectName(QStringLiteral("canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // Bars would say little beside the overview in the corner, and take room from a drawing that can be pushed beyond its edges anyway.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Drawing"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layer = std::make_unique<CanvasLayer>(m_scene, m_index, canvasColors(palette()), font());
    m_minimap->hide();
    connect(m_minimap, &Minimap::centreRequested, this, [this](QPointF point) {
        m_view.centreOn(point);
        viewChanged(false);
    });
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        if (t >= 1) {
            m_view = m_glideTo;
        } else {
            const double zoom = m_glideFrom.zoom() * std::pow(m_glideTo.zoom() / m_glideFrom.zoom(), t);
            m_view.zoomAt({0, 0}, zoom);
            m_view.centreOn(m_glideFrom.visible().center() * (1 - t) + m_glideTo.visible().center() * t);
        }
        viewChanged(m_glideFrom.zoom() != m_glideTo.zoom());
    });
}

CanvasView::~CanvasView()
{
    m_glide.stop();
}

void CanvasView::setScene(const core::Scene &scene)
{
    const QString focused = focusBox();
    const QStringList chosen = selection();
    QStringList highlighted;
    for (const int box : std::as_const(m_highlighted))
        highlighted += m_scene.boxes.at(box).id;
    m_glide.stop();
    m_scene = scene;
    m_numbers.clear();
    for (int i = 0; i < m_scene.boxes.size(); ++i)
        m_numbers.insert(m_scene.boxes.at(i).id, i);
    m_focus = boxIndex(focused);
    m_hovered = -1;
    m_drag = Drag::None;
    const auto numbersOf = [&](const QStringList &ids) {
        QSet<int> numbers;
        for (const QString &id : ids) {
            if (m_numbers.contains(id))
                numbers.insert(m_numbers.value(id));
        }
        return numbers;
    };
    m_chosen = numbersOf(chosen);
    m_highlighted = numbersOf(highlighted);
    sceneChanged();
    if (m_isFirst && !m_scene.boxes.isEmpty()) {
        m_isFirst = false;
        m_view.fit(m_index.bounds());
    }
    viewChanged(true);
    if (focusBox() != focused)
        Q_EMIT focusBoxChanged(focusBox());
    if (selection() != chosen)
        Q_EMIT selectionChanged(selection());
}

void CanvasView::sceneChanged()
{
    m_index.build(m_scene);
    m_layer->painter().forget();
    m_layer->setPalette(canvasColors(palette()));
    m_backing.clear();
    m_view.setSceneBounds(m_index.bounds());
    m_minimap->setScene(&m_index, canvasColors(palette()));
}

void CanvasView::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
}

QRectF CanvasView::boxRect(int box) const
{
    const QRectF rect = m_scene.boxes.at(box).rect;
    return {m_view.toView(rect.topLeft()), m_view.toView(rect.bottomRight())};
}

QStringList CanvasView::selection() const
{
    QStringList ids;
    for (const int box : m_chosen)
        ids += m_scene.boxes.at(box).id;
    ids.sort();
    return ids;
}

void CanvasView::setSelection(const QStringList &ids)
{
    m_chosen.clear();
    for (const QString &id : ids) {
        if (m_numbers.contains(id))
            m_chosen.insert(m_numbers.value(id));
    }
    viewport()->update();
}

void CanvasView::setHighlight(const QStringList &ids)
{
    m_highlighted.clear();
    for (const QString &id : ids) {
        if (m_numbers.contains(id))
            m_highlighted.insert(m_numbers.value(id));
    }
    viewport()->update();
}

QString CanvasView::focusBox() const
{
    return m_focus >= 0 && m_focus < m_scene.boxes.size() ? m_scene.boxes.at(m_focus).id : QString();
}

void CanvasView::setFocusBox(const QString &id)
{
    moveFocus(boxIndex(id), true);
}

void CanvasView::moveFocus(int box, bool isRevealed)
{
    const bool isOther = box != m_focus;
    m_focus = box;
    if (box >= 0 && isRevealed) {
        CanvasViewport target = m_view;
        target.reveal(m_scene.boxes.at(box).rect.adjusted(-space::xl, -space::xl, space::xl, space::xl));
        glideTo(target);
    }
    viewport()->update();
    if (isOther) {
        Q_EMIT focusBoxChanged(focusBox());
        CanvasAccessible::tellFocus(this);
    }
}

void CanvasView::setZoom(double zoom)
{
    zoomBy(zoom / m_view.zoom(), QPointF(viewport()->width(), viewport()->height()) / 2);
}

void CanvasView::zoomBy(double factor, QPointF at)
{
    m_glide.stop();
    const double before = m_view.zoom();
    m_view.zoomAt(at, before * factor);
    viewChanged(m_view.zoom() != before);
}

void CanvasView::fitAll()
{
    CanvasViewport target = m_view;
    target.fit(m_index.bounds());
    glideTo(target);
}

void CanvasView::fitBoxes(const QStringList &ids)
{
    QRectF part;
    for (const QString &id : ids) {
        if (m_numbers.contains(id))
            part = part.united(m_scene.boxes.at(m_numbers.value(id)).rect);
    }
    if (part.isNull())
        return;
    CanvasViewport target = m_view;
    target.fit(part);
    glideTo(target);
}

bool CanvasView::isAnimated() const
{
    // What the desktop says about motion arrives in the style.
    return isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void CanvasView::glideTo(const CanvasViewport &target)
{
    m_glide.stop();
    if (target.zoom() == m_view.zoom() && target.originPixels() == m_view.originPixels())
        return;
    if (!isAnimated()) {
        const bool isZoomed = target.zoom() != m_view.zoom();
        m_view = target;
        viewChanged(isZoomed);
        return;
    }
    m_glideFrom = m_view;
    m_glideTo = target;
    m_glide.setDuration(std::min(200, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this)));
    m_glide.start();
}

void CanvasView::viewChanged(bool isZoomed)
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

void CanvasView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    if (m_isSettingBars)
        return;
    m_view.setOriginPixels(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) * m_view.pixelRatio());
    viewChanged(false);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isOtherRatio = m_view.pixelRatio() != devicePixelRatioF();
    m_view.setSize(viewport()->size(), devicePixelRatioF());
    placeMinimap();
    viewChanged(isOtherRatio);
}

void CanvasView::placeMinimap()
{
    const QSize room = viewport()->size();
    m_minimap->resize(qBound(120, room.width() / 6, 240), qBound(80, room.height() / 6, 160));
    m_minimap->move(room.width() - m_minimap->width() - space::m, room.height() - m_minimap->height() - space::m);
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (event->type() == QEvent::FontChange)
            m_layer = std::make_unique<CanvasLayer>(m_scene, m_index, canvasColors(palette()), font());
        m_layer->setPalette(canvasColors(palette()));
        m_minimap->setScene(&m_index, canvasColors(palette()));
        m_backing.clear();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    const double ratio = m_view.pixelRatio();
    painter.scale(1 / ratio, 1 / ratio);
    m_backing.paint(painter, m_view.originPixels(), viewport()->size() * ratio, [this](QImage &image, QPointF origin) { m_layer->draw(image, m_view.zoom(), m_view.deviceZoom(), origin / m_view.deviceZoom()); });
    painter.resetTransform();
    paintOverlay(painter);
}

void CanvasView::paintRing(QPainter &painter, int box, quint32 colour, double width, double growth) const
{
    const double room = growth / m_view.zoom();
    QRectF rect = m_scene.boxes.at(box).rect.adjusted(-room, -room, room, room);
    rect = {m_view.toView(rect.topLeft()), m_view.toView(rect.bottomRight())};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(colour), width));
    const double radius = std::min(rect.height() / 2, (6 * m_view.zoom()) + growth);
    painter.drawRoundedRect(rect, radius, radius);
}

void CanvasView::paintOverlay(QPainter &painter)
{
    const core::ScenePalette &colors = m_layer->palette();
    const QRectF seen = m_view.visible();
    painter.setRenderHint(QPainter::Antialiasing, m_view.zoom() >= 0.5);
    const auto paintWires = [&](auto isWanted, quint32 colour) {
        painter.save();
        painter.translate(-m_view.originPixels() / m_view.pixelRatio());
        painter.scale(m_view.zoom(), m_view.zoom());
        for (const int wire : m_index.wiresIn(seen)) {
            if (isWanted(m_scene.wires.at(wire)))
                m_layer->painter().paintWire(painter, m_scene.wires.at(wire), std::max(2.4, 2 / m_view.zoom()), colour);
        }
        painter.restore();
    };
    if (!m_highlighted.isEmpty()) {
        paintWires([&](const core::SceneWire &wire) { return m_highlighted.contains(wire.from) && m_highlighted.contains(wire.to); }, colors.info);
        for (const int box : std::as_const(m_highlighted)) {
            if (m_scene.boxes.at(box).rect.intersects(seen))
                paintRing(painter, box, colors.info, 2.5, 2);
        }
    }
    const int looked = m_hovered >= 0 ? m_hovered : -1;
    if (looked >= 0 && m_index.wiresAt(looked).size() < 2000)
        paintWires([&](const core::SceneWire &wire) { return wire.from == looked || wire.to == looked; }, colors.info);
    for (const int box : std::as_const(m_chosen)) {
        if (!m_scene.boxes.at(box).rect.intersects(seen))
            continue;
        // Chosen: a ring and two corners filled, so that it is not told by colour alone.
        paintRing(painter, box, colors.accent, 2.5, 3);
        const QRectF rect = boxRect(box);
        const double side = qBound(3.0, rect.height() / 6, 7.0);
        painter.fillRect(QRectF(rect.left() - 5, rect.top() - 5, side, side), QColor::fromRgb(colors.accent));
        painter.fillRect(QRectF(rect.right() + 5 - side, rect.bottom() + 5 - side, side, side), QColor::fromRgb(colors.accent));
    }
    if (m_focus >= 0 && hasFocus())
        paintRing(painter, m_focus, colors.focus, 2, m_chosen.contains(m_focus) ? 7 : 5);
    if (m_drag == Drag::Frame) {
        painter.setPen(QPen(QColor::fromRgb(colors.focus), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(m_pressed, m_dragged).normalized());
    } else if (m_drag == Drag::Wire) {
        painter.setPen(QPen(QColor::fromRgb(colors.focus), 2));
        painter.drawLine(m_pressed, m_dragged);
    } else if (m_drag == Drag::Box && m_dragBox >= 0) {
        painter.setPen(QPen(QColor::fromRgb(colors.focus), 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxRect(m_dragBox).translated(m_dragged - m_pressed));
    }
}

QString CanvasView::spokenName(int box) const
{
    const core::SceneBox &told = m_scene.boxes.at(box);
    QStringList parts{core::safeText(told.title)};
    if (!told.kind.isEmpty())
        parts += told.kind;
    if (told.state != core::SceneState::None)
        parts += told.stateText.isEmpty() ? core::sceneStateWord(told.state) : told.stateText;
    return parts.join(QStringLiteral(", "));
}

QString CanvasView::spokenDetails(int box) const
{
    const core::SceneBox &told = m_scene.boxes.at(box);
    int incoming = 0;
    int outgoing = 0;
    for (const int wire : m_index.wiresAt(box)) {
        incoming += m_scene.wires.at(wire).to == box ? 1 : 0;
        outgoing += m_scene.wires.at(wire).from == box ? 1 : 0;
    }
    QStringList parts;
    if (!told.fullName.isEmpty() && told.fullName != told.title)
        parts += core::safeText(told.fullName);
    for (const core::SceneBand &band : told.bands)
        parts += core::safeText(band.text);
    parts += tr("%n wire(s) in", "connections of a box of a drawing", incoming);
    parts += tr("%n wire(s) out", "connections of a box of a drawing", outgoing);
    return parts.join(QStringLiteral("; "));
}

QString CanvasView::spokenHelp() const
{
    return tr("%n box(es). Arrow keys follow the wires, Enter opens, Home shows all.", nullptr, static_cast<int>(m_scene.boxes.size()));
}

QString CanvasView::hintFor(QPointF at) const
{
    const int box = m_index.boxAt(m_view.toScene(at));
    if (box >= 0)
        return QString(spokenName(box) + QLatin1Char('\n') + spokenDetails(box));
    const int wire = m_index.wireAt(m_view.toScene(at), 4 / m_view.zoom());
    if (wire < 0 || m_view.zoom() < 0.05)
        return {};
    const core::SceneWire &told = m_scene.wires.at(wire);
    const QString ends = tr("%1 to %2", "ends of a wire of a drawing").arg(core::safeText(m_scene.boxes.at(told.from).title), core::safeText(m_scene.boxes.at(told.to).title));
    return told.label.isEmpty() ? ends : QString(ends + QLatin1Char('\n') + core::safeText(told.label));
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString hint = hintFor(help->pos());
        if (hint.isEmpty())
            QToolTip::hideText();
        else // as plain text: a name may look like markup
            QToolTip::showText(help->globalPos(), QString(QStringLiteral("<p style='white-space:pre-wrap'>") + hint.toHtmlEscaped() + QStringLiteral("</p>")), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (m_focus < 0 && isByKey)
        moveFocus(FocusWalk(m_scene, m_index).first(m_view.visible()), false);
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_isSpaceHeld = false;
    viewport()->update();
}

void CanvasView::openBox(int box)
{
    if (box < 0 || box >= m_scene.boxes.size())
        return;
    if (m_scene.boxes.at(box).isStub)
        Q_EMIT stubOpened(m_scene.boxes.at(box).id);
    else
        Q_EMIT opened(m_scene.boxes.at(box).id);
}

void CanvasView::emitSelection()
{
    viewport()->update();
    Q_EMIT selectionChanged(selection());
}

} // namespace hallmarker::ui
