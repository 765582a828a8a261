#include "core/drawing/PictureSvg.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/SafeText.h"
#include "core/drawing/SvgText.h"
#include "core/report/ReportOutline.h"

namespace hallmarker::core {

namespace {

class SvgPicture {
public:
    SvgPicture(const Picture &picture, const ScenePalette &palette, const QRectF &part) : m_picture(picture), m_palette(palette), m_part(part) {}

    QByteArray write()
    {
        const QRectF view = m_part.isEmpty() ? pictureSheet(m_picture) : m_part;
        m_svg = svgBeginning(view, m_picture.title, m_picture.description, pictureColour(PictureInk::Ground, m_palette));
        for (const PictureItem &item : m_picture.items) {
            if (!m_part.isEmpty() && !pictureRoom(item).intersects(m_part))
                continue;
            m_svg += QStringLiteral("<g>\n");
            m_svg += svgElement(QStringLiteral("title"), item.title);
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
    QString colour(PictureInk ink) const { return ink == PictureInk::None ? QStringLiteral("none") : svgColour(pictureColour(ink, m_palette)); }

    void put(QPointF point)
    {
        m_svg += svgFigure(point.x()) + QLatin1Char(' ') + svgFigure(point.y());
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
            m_svg += QStringLiteral(" stroke=\"%1\" stroke-width=\"%2\" stroke-linejoin=\"round\"").arg(colour(shape.line), svgFigure(shape.width));
        if (shape.dash != PictureDash::Solid)
            m_svg += shape.dash == PictureDash::Dashed ? QStringLiteral(" stroke-dasharray=\"8 5\"") : QStringLiteral(" stroke-dasharray=\"2 4\"");
        m_svg += QStringLiteral("/>\n");
    }

    void write(const PictureText &text)
    {
        static const QString anchors[] = {QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end")};
        m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n")
                     .arg(svgFigure(text.at.x()), svgFigure(text.at.y() + text.size * 0.36), svgFigure(text.size), colour(text.ink), anchors[static_cast<int>(text.align)],
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
