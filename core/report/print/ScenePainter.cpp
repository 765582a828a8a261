#include "core/report/print/ScenePainter.h"

#include "core/drawing/SafeText.h"
#include "core/drawing/SceneGlyph.h"
#include "core/drawing/WireCurve.h"

#include <QFontMetricsF>
#include <QPainter>

namespace hallmarker::core {

namespace {

constexpr int titleFont = 0;
constexpr int bodyFont = 1;
constexpr int mostTexts = 20'000; ///< boxes whose texts are kept

Qt::PenStyle penStyle(SceneWireStyle style)
{
    return style == SceneWireStyle::Plain ? Qt::SolidLine : style == SceneWireStyle::Indirect ? Qt::DotLine : Qt::DashLine;
}

} // namespace

ScenePainter::ScenePainter(const Scene &scene, ScenePalette palette, const QFont &font) : m_scene(scene), m_palette(palette), m_fonts{font, font}
{
    m_fonts[titleFont].setPixelSize(static_cast<int>(sceneMetrics::titleSize));
    m_fonts[titleFont].setWeight(QFont::DemiBold);
    m_fonts[bodyFont].setPixelSize(static_cast<int>(sceneMetrics::textSize));
    for (QFont &own : m_fonts)
        own.setHintingPreference(QFont::PreferNoHinting); // the same widths at all scales
}

QPainterPath ScenePainter::wirePath(const QList<QPointF> &points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (const WirePiece &piece : wirePieces(points)) {
        if (piece.isLine)
            path.lineTo(piece.end);
        else
            path.cubicTo(piece.control1, piece.control2, piece.end);
    }
    return path;
}

QPainterPath ScenePainter::boxPath(const SceneBox &box, double growth)
{
    const QRectF rect = box.rect.adjusted(-growth, -growth, growth, growth);
    QPainterPath path;
    const double radius = box.outline == SceneOutline::Square ? growth : box.outline == SceneOutline::Pill ? rect.height() / 2 : 6 + growth;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void ScenePainter::paintStrokes(QPainter &painter, const QList<SceneStroke> &strokes, const QRectF &square, quint32 colour, quint32 inverse, double width) const
{
    for (const SceneStroke &stroke : strokes) {
        QPolygonF points;
        for (const QPointF &point : stroke.points)
            points.append({square.x() + point.x() * square.width(), square.y() + point.y() * square.height()});
        const QColor ink = QColor::fromRgb(stroke.isInverse ? inverse : colour);
        if (stroke.isFilled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawPolygon(points);
        } else {
            painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(points);
        }
    }
}

void ScenePainter::paintGroup(QPainter &painter, const SceneGroup &group)
{
    painter.setBrush(group.isBoundary ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgb(m_palette.head)));
    painter.setPen(group.isBoundary ? QPen(QColor::fromRgb(m_palette.fail), 2, Qt::DashLine) : QPen(QColor::fromRgb(m_palette.boxLine), 1));
    painter.drawRoundedRect(group.rect, 8, 8);
    const QRectF head(group.rect.x() + sceneMetrics::padding, group.rect.y() + 4, group.rect.width() - 2 * sceneMetrics::padding, sceneMetrics::groupHead - 8);
    painter.setFont(m_fonts[titleFont]);
    painter.setPen(QColor::fromRgb(m_palette.muted));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(m_fonts[titleFont]).elidedText(safeText(group.title), Qt::ElideMiddle, head.width()));
}

void ScenePainter::paintWire(QPainter &painter, const SceneWire &wire)
{
    paintWire(painter, wire, 1.4, wire.state == SceneState::None ? m_palette.wire : m_palette.of(wire.state));
}

void ScenePainter::paintWire(QPainter &painter, const SceneWire &wire, double width, quint32 colour)
{
    if (wire.points.size() < 2)
        return;
    const QColor ink = QColor::fromRgb(colour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, penStyle(wire.style)));
    painter.drawPath(wirePath(wire.points));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF(wireHead(wire.points, 7 + width)));
    if (wire.style != SceneWireStyle::Cut && wire.label.isEmpty())
        return;
    const QPointF middle = wireMiddle(wire.points);
    if (wire.style == SceneWireStyle::Cut) {
        painter.setPen(QPen(QColor::fromRgb(m_palette.fail), 2));
        for (const double x : {middle.x() - 2, middle.x() + 2})
            painter.drawLine(QPointF(x, middle.y() - 7), QPointF(x, middle.y() + 7));
    }
    if (wire.label.isEmpty())
        return;
    const QFontMetricsF metrics(m_fonts[bodyFont]);
    const QString text = metrics.elidedText(safeText(wire.label), Qt::ElideMiddle, 140);
    const QRectF place(middle.x() - metrics.horizontalAdvance(text) / 2 - 3, middle.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 6, metrics.height());
    painter.fillRect(place, QColor::fromRgb(m_palette.ground));
    painter.setFont(m_fonts[bodyFont]);
    painter.setPen(QColor::fromRgb(m_palette.muted));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

ScenePainter::Line ScenePainter::line(const QString &text, double left, double middle, double width, int font, bool isMuted, bool isRight) const
{
    const QFontMetricsF metrics(m_fonts[font]);
    const QString shown = metrics.elidedText(safeText(text), Qt::ElideMiddle, width);
    Line made;
    made.text = QStaticText(shown);
    made.text.setTextFormat(Qt::PlainText);
    made.text.setPerformanceHint(QStaticText::AggressiveCaching);
    made.x = isRight ? left + width - metrics.horizontalAdvance(shown) : left;
    made.y = middle - metrics.height() / 2;
    made.font = static_cast<quint8>(font);
    made.isMuted = isMuted;
    return made;
}

const QList<ScenePainter::Line> &ScenePainter::linesOf(int number)
{
    const auto found = m_texts.constFind(number);
    if (found != m_texts.constEnd())
        return *found;
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    using namespace sceneMetrics;
    const SceneBox &box = m_scene.boxes.at(number);
    QList<Line> lines;
    const double width = box.rect.width();
    const double middle = std::min(headHeight, box.rect.height()) / 2;
    const double left = padding + (box.icon == SceneIcon::None ? 0 : iconSize + 8);
    const double right = width - padding - (box.state == SceneState::None ? 0 : markSize + 6);
    const bool hasKind = !box.kind.isEmpty() && box.rect.height() >= headHeight - 1;
    lines.append(line(box.title, left, middle - (hasKind ? 7 : 0), right - left, titleFont, false));
    if (hasKind)
        lines.append(line(box.kind, left, middle + 9, right - left, bodyFont, true));
    const QFontMetricsF metrics(m_fonts[bodyFont]);
    for (int i = 0; i < box.rows.size(); ++i) {
        const SceneRow &row = box.rows.at(i);
        const double noteWidth = row.note.isEmpty() ? 0 : std::min(90.0, metrics.horizontalAdvance(row.note) + 2);
        const double start = padding + (row.state == SceneState::None ? 0 : 16);
        lines.append(line(row.text, start, sceneRowMiddle(box, i), width - padding - start - noteWidth - (noteWidth > 0 ? 6 : 0), bodyFont, false));
        if (!row.note.isEmpty())
            lines.append(line(row.note, width - padding - noteWidth, sceneRowMiddle(box, i), noteWidth, bodyFont, true, true));
    }
    const double bandWidth = box.bands.isEmpty() ? 0 : (width - 2 * padding + 4) / static_cast<double>(box.bands.size()) - 4;
    for (qsizetype i = 0; i < box.bands.size(); ++i) {
        Line text = line(box.bands.at(i).text, padding + static_cast<double>(i) * (bandWidth + 4) + 19, box.rect.height() - bandHeight / 2 - 4, bandWidth - 25, bodyFont, false);
        text.state = box.bands.at(i).state;
        lines.append(text);
    }
    return *m_texts.insert(number, lines);
}

void ScenePainter::paintBox(QPainter &painter, int number)
{
    using namespace sceneMetrics;
    const SceneBox &box = m_scene.boxes.at(number);
    const QRectF r = box.rect;
    const QColor edge = QColor::fromRgb(m_palette.of(box.state));
    painter.setPen(QPen(edge, box.state == SceneState::None ? 1 : 1.8, box.isStub ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(QColor::fromRgb(box.isStub ? m_palette.head : m_palette.box));
    painter.drawPath(boxPath(box));
    if (box.outline == SceneOutline::Double) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(r.adjusted(3, 3, -3, -3), 4, 4);
    }
    const double middle = std::min(headHeight, r.height()) / 2;
    if (box.icon != SceneIcon::None)
        paintStrokes(painter, sceneIconStrokes(box.icon), QRectF(r.x() + padding, r.y() + middle - iconSize / 2, iconSize, iconSize), m_palette.muted, m_palette.box, 1.5);
    if (box.state != SceneState::None)
        paintStrokes(painter, sceneStateStrokes(box.state), QRectF(r.right() - padding - markSize, r.y() + middle - markSize / 2, markSize, markSize), m_palette.of(box.state), m_palette.box, 1.6);
    if (!box.rows.isEmpty()) {
        painter.setPen(QColor::fromRgb(m_palette.line));
        painter.drawLine(QPointF(r.x() + 1, r.y() + headHeight), QPointF(r.right() - 1, r.y() + headHeight));
    }
    for (int i = 0; i < box.rows.size(); ++i) {
        if (box.rows.at(i).state != SceneState::None)
            paintStrokes(painter, sceneStateStrokes(box.rows.at(i).state), QRectF(r.x() + padding, r.y() + sceneRowMiddle(box, i) - 5, 10, 10), m_palette.of(box.rows.at(i).state), m_palette.box, 1.2);
    }
    const double bandWidth = box.bands.isEmpty() ? 0 : (r.width() - 2 * padding + 4) / static_cast<double>(box.bands.size()) - 4;
    for (qsizetype i = 0; i < box.bands.size(); ++i) {
        const SceneState state = box.bands.at(i).state;
        const QRectF pill(r.x() + padding + static_cast<double>(i) * (bandWidth + 4), r.bottom() - bandHeight - 2, bandWidth, bandHeight - 4);
        painter.setPen(QColor::fromRgb(m_palette.of(state)));
        painter.setBrush(QColor::fromRgb(m_palette.tinted(state)));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        paintStrokes(painter, sceneStateStrokes(state), QRectF(pill.x() + 6, pill.center().y() - 4.5, 9, 9), m_palette.of(state), m_palette.tinted(state), 1.1);
    }
    int font = -1;
    for (const Line &text : linesOf(number)) {
        if (text.font != font) {
            font = text.font;
            painter.setFont(m_fonts[font]);
        }
        painter.setPen(QColor::fromRgb(text.state != SceneState::None ? m_palette.of(text.state) : text.isMuted ? m_palette.muted : m_palette.text));
        painter.drawStaticText(QPointF(r.x() + text.x, r.y() + text.y), text.text);
    }
}

void ScenePainter::paintAll(QPainter &painter)
{
    for (const SceneGroup &group : m_scene.groups)
        paintGroup(painter, group);
    for (const SceneWire &wire : m_scene.wires)
        paintWire(painter, wire);
    for (int i = 0; i < m_scene.boxes.size(); ++i)
        paintBox(painter, i);
}

} // namespace hallmarker::core
