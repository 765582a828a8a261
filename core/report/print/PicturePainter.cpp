#include "core/report/print/PicturePainter.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/SafeText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr int mostKeptTexts = 20'000; ///< items

QColor inkColour(PictureInk ink, const ScenePalette &palette)
{
    return QColor::fromRgb(pictureColour(ink, palette));
}

} // namespace

PicturePainter::PicturePainter(const Picture &picture, const ScenePalette &palette, const QFont &font) : m_picture(picture), m_palette(palette)
{
    setFont(font);
}

void PicturePainter::setFont(const QFont &font)
{
    m_font = font;
    m_font.setHintingPreference(QFont::PreferNoHinting); // the same widths at all scales
    m_texts.clear();
}

QPainterPath PicturePainter::pathOf(const PictureShape &shape)
{
    QPainterPath path(shape.start);
    for (const WirePiece &piece : shape.pieces) {
        if (piece.isLine)
            path.lineTo(piece.end);
        else
            path.cubicTo(piece.control1, piece.control2, piece.end);
    }
    if (shape.isClosed)
        path.closeSubpath();
    return path;
}

const QList<PicturePainter::Line> &PicturePainter::linesOf(int number)
{
    const auto found = m_texts.constFind(number);
    if (found != m_texts.constEnd())
        return *found;
    if (m_texts.size() >= mostKeptTexts)
        m_texts.clear();
    QList<Line> lines;
    for (const PictureText &text : m_picture.items.at(number).texts) {
        QFont font = m_font;
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(text.size))));
        font.setWeight(text.isStrong ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const QString safe = safeText(text.text);
        const QString shown = text.width > 0 ? metrics.elidedText(safe, Qt::ElideMiddle, text.width) : safe;
        const double width = metrics.horizontalAdvance(shown);
        Line line;
        line.text = QStaticText(shown);
        line.text.setTextFormat(Qt::PlainText);
        line.at = {text.align == PictureText::Align::Left ? text.at.x() : text.align == PictureText::Align::Right ? text.at.x() - width : text.at.x() - width / 2, text.at.y() - metrics.height() / 2};
        line.ink = text.ink;
        line.font = font;
        lines.append(line);
    }
    return *m_texts.insert(number, lines);
}

void PicturePainter::paint(QPainter &painter, int number, Detail detail)
{
    const PictureItem &item = m_picture.items.at(number);
    for (const PictureShape &shape : item.shapes) {
        painter.setBrush(shape.fill == PictureInk::None ? QBrush(Qt::NoBrush) : QBrush(inkColour(shape.fill, m_palette)));
        if (shape.line == PictureInk::None)
            painter.setPen(Qt::NoPen);
        else
            painter.setPen(QPen(inkColour(shape.line, m_palette), shape.width, shape.dash == PictureDash::Solid ? Qt::SolidLine : shape.dash == PictureDash::Dashed ? Qt::DashLine : Qt::DotLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(pathOf(shape));
        if (detail == Detail::Outlines)
            break; // marks within it are smaller than a pixel
    }
    if (detail != Detail::Full)
        return;
    for (const Line &line : linesOf(number)) {
        painter.setFont(line.font);
        painter.setPen(inkColour(line.ink, m_palette));
        painter.drawStaticText(line.at, line.text);
    }
}

void PicturePainter::paintAll(QPainter &painter)
{
    for (int i = 0; i < m_picture.items.size(); ++i)
        paint(painter, i);
}

void PicturePainter::paintPart(QPainter &painter, const QRectF &part)
{
    for (int i = 0; i < m_picture.items.size(); ++i) {
        if (pictureRoom(m_picture.items.at(i)).intersects(part))
            paint(painter, i);
    }
}

} // namespace hallmarker::core
