#include "core/drawing/PictureSvg.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/SafeText.h"
#include "core/report/ReportOutline.h"

#include <QLocale>

#include <cmath>

namespace hallmarker::core {

namespace {

QString pictureFigure(double value)
{
    QString text = QLocale::c().toString(std::round(value * 10) / 10, 'f', 1);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

class SvgPicture {
public:
    SvgPicture(const Picture &picture, const ScenePalette &palette, const QRectF &part) : m_picture(picture), m_palette(palette), m_part(part) {}

    QByteArray write()
    {
        const QRectF view = m_part.isEmpty() ? pictureSheet(m_picture) : m_part;
        const QString x = pictureFigure(view.x());
        const QString y = pictureFigure(view.y());
        const QString width = pictureFigure(view.width());
        const QString height = pictureFigure(view.height());
        m_svg = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"%1 %2 %3 %4\" width=\"%3\" height=\"%4\" role=\"img\" font-family=\"Inter, 'Noto Sans', sans-serif\">\n").arg(x, y, width, height);
        element(QStringLiteral("title"), m_picture.title);
        element(QStringLiteral("desc"), m_picture.description);
        m_svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n").arg(x, y, width, height, colour(PictureInk::Ground));
        for (const PictureItem &item : m_picture.items) {
            if (!m_part.isEmpty() && !pictureRoom(item).intersects(m_part))
                continue;
            m_svg += QStringLiteral("<g>\n");
            element(QStringLiteral("title"), item.title);
            for (const PictureShape &shape : item.shapes)
                write(shape);
            for (const PictureText &text : item.texts)
                write(text);
            m_svg += QStringLiteral("</g>\n");
        }
        m_svg += QStringLiteral("</svg>\n");
        return m_svg.toUtf8();
    }

private:
    QString colour(PictureInk ink) const { return ink == PictureInk::None ? QStringLiteral("none") : QStringLiteral("#%1").arg(pictureColour(ink, m_palette) & 0xFFFFFF, 6, 16, QLatin1Char('0')); }

    void element(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_svg += QLatin1Char('<') + name + QLatin1Char('>') + xmlEscape(safeText(text)) + QStringLiteral("</") + name + QStringLiteral(">\n");
    }

    void put(QPointF point)
    {
        m_svg += pictureFigure(point.x()) + QLatin1Char(' ') + pictureFigure(point.y());
    }

    void write(const PictureShape &shape)
    {
        m_svg += QStringLiteral("<path d=\"M");
        put(shape.start);
        for (const WirePiece &piece : shape.pieces) {
            m_svg += QLatin1Char(piece.isLine ? 'L' : 'C');
            if (!piece.isLine) {
                put(piece.control1);
                m_svg += QLatin1Char(' ');
                put(piece.control2);
                m_svg += QLatin1Char(' ');
            }
            put(piece.end);
        }
        m_svg += QStringLiteral("%1\" fill=\"%2\"").arg(shape.isClosed ? QStringLiteral("Z") : QString(), colour(shape.fill));
        if (shape.line != PictureInk::None)
            m_svg += QStringLiteral(" stroke=\"%1\" stroke-width=\"%2\" stroke-linejoin=\"round\"").arg(colour(shape.line), pictureFigure(shape.width));
        if (shape.dash != PictureDash::Solid)
            m_svg += shape.dash == PictureDash::Dashed ? QStringLiteral(" stroke-dasharray=\"8 5\"") : QStringLiteral(" stroke-dasharray=\"2 4\"");
        m_svg += QStringLiteral("/>\n");
    }

    void write(const PictureText &text)
    {
        static const QString anchors[] = {QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end")};
        m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n")
                     .arg(pictureFigure(text.at.x()), pictureFigure(text.at.y() + text.size * 0.36), pictureFigure(text.size), colour(text.ink), anchors[static_cast<int>(text.align)],
                          text.isStrong ? QStringLiteral(" font-weight=\"600\"") : QString(), xmlEscape(safeText(text.text)));
    }

    const Picture &m_picture;
    const ScenePalette &m_palette;
    QRectF m_part;
    QString m_svg;
};

} // namespace

QByteArray pictureSvg(const Picture &picture, const ScenePalette &palette, const QRectF &part)
{
    return SvgPicture(picture, palette, part).write();
}

} // namespace hallmarker::core
