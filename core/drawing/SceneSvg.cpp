#include "core/drawing/SceneSvg.h"

#include "core/drawing/SafeText.h"
#include "core/drawing/SceneGlyph.h"
#include "core/drawing/SvgText.h"
#include "core/drawing/WireCurve.h"
#include "core/report/ReportOutline.h"

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double sceneMargin = 24;
constexpr double letterShare = 0.56; ///< mean width of a letter, in sizes of the font

QString svgPoints(const QList<QPointF> &points)
{
    QStringList list;
    for (const QPointF &point : points)
        list += QString(svgFigure(point.x()) + QLatin1Char(',') + svgFigure(point.y()));
    return list.join(QLatin1Char(' '));
}

class SvgScene {
public:
    SvgScene(const Scene &scene, const ScenePalette &palette) : m_scene(scene), m_palette(palette) {}

    QByteArray write()
    {
        const QRectF view = m_scene.bounds().adjusted(-sceneMargin, -sceneMargin, sceneMargin, sceneMargin);
        m_svg = svgBeginning(view, m_scene.title, m_scene.description, m_palette.ground);
        for (const SceneGroup &group : m_scene.groups)
            writeGroup(group);
        for (const SceneWire &wire : m_scene.wires)
            writeWire(wire);
        for (const SceneBox &box : m_scene.boxes)
            writeBox(box);
        m_svg += QStringLiteral("</svg>\n");
        return m_svg.toUtf8();
    }

private:
    void title(const QString &text) { m_svg += svgElement(QStringLiteral("title"), text); }

    void rect(const QRectF &rect, double radius, const QString &fill, const QString &stroke, const QString &more = {})
    {
        m_svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\" stroke=\"%7\"%8/>\n")
                     .arg(svgFigure(rect.x()), svgFigure(rect.y()), svgFigure(rect.width()), svgFigure(rect.height()), svgFigure(radius), fill, stroke, more);
    }

    void text(QPointF at, const QString &words, double size, quint32 colour, double width, bool isStrong = false, const char *anchor = "start")
    {
        const auto fits = static_cast<qsizetype>(std::max(3.0, width / (size * letterShare)));
        m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n")
                     .arg(svgFigure(at.x()), svgFigure(at.y()), svgFigure(size), svgColour(colour), QLatin1String(anchor), isStrong ? QStringLiteral(" font-weight=\"600\"") : QString(),
                          xmlEscape(shortened(safeText(words), fits)));
    }

    void strokes(const QList<SceneStroke> &list, const QRectF &square, quint32 colour, quint32 inverse, double width)
    {
        for (const SceneStroke &stroke : list) {
            QList<QPointF> points;
            for (const QPointF &point : stroke.points)
                points.append({square.x() + point.x() * square.width(), square.y() + point.y() * square.height()});
            const QString ink = svgColour(stroke.isInverse ? inverse : colour);
            if (stroke.isFilled)
                m_svg += QStringLiteral("<polygon points=\"%1\" fill=\"%2\"/>\n").arg(svgPoints(points), ink);
            else
                m_svg += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n").arg(svgPoints(points), ink, svgFigure(width));
        }
    }

    void writeGroup(const SceneGroup &group)
    {
        m_svg += QStringLiteral("<g>\n");
        title(group.title);
        const QString dashes = group.isBoundary ? QStringLiteral(" stroke-dasharray=\"8 5\" stroke-width=\"2\"") : QString();
        rect(group.rect, 8, group.isBoundary ? QStringLiteral("none") : svgColour(m_palette.head), svgColour(group.isBoundary ? m_palette.fail : m_palette.boxLine), dashes);
        text({group.rect.x() + sceneMetrics::padding, group.rect.y() + 19}, group.title, sceneMetrics::titleSize, m_palette.muted, group.rect.width() - 2 * sceneMetrics::padding, true);
        m_svg += QStringLiteral("</g>\n");
    }

    void writeWire(const SceneWire &wire)
    {
        if (wire.points.size() < 2)
            return;
        m_svg += QStringLiteral("<g>\n");
        const auto nameOf = [&](int box) { return box >= 0 && box < m_scene.boxes.size() ? m_scene.boxes.at(box).title : QString(); };
        title(QString(nameOf(wire.from) + QStringLiteral(" → ") + nameOf(wire.to) + (wire.label.isEmpty() ? QString() : QString(QStringLiteral(": ") + wire.label))));
        const quint32 ink = wire.state == SceneState::None ? m_palette.wire : m_palette.of(wire.state);
        QString path = QStringLiteral("M%1 %2").arg(svgFigure(wire.points.first().x()), svgFigure(wire.points.first().y()));
        for (const WirePiece &piece : wirePieces(wire.points)) {
            if (piece.isLine)
                path += QStringLiteral("L%1 %2").arg(svgFigure(piece.end.x()), svgFigure(piece.end.y()));
            else
                path += QStringLiteral("C%1 %2 %3 %4 %5 %6").arg(svgFigure(piece.control1.x()), svgFigure(piece.control1.y()), svgFigure(piece.control2.x()), svgFigure(piece.control2.y()), svgFigure(piece.end.x()), svgFigure(piece.end.y()));
        }
        const QString dashes = wire.style == SceneWireStyle::Masked ? QStringLiteral(" stroke-dasharray=\"6 4\"") : wire.style == SceneWireStyle::Indirect ? QStringLiteral(" stroke-dasharray=\"1.5 4\"") : wire.style == SceneWireStyle::Cut ? QStringLiteral(" stroke-dasharray=\"10 5\"") : QString();
        m_svg += QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.4\"%3/>\n").arg(path, svgColour(ink), dashes);
        const QList<QPointF> head = wireHead(wire.points, 8);
        if (!head.isEmpty())
            m_svg += QStringLiteral("<polygon points=\"%1\" fill=\"%2\"/>\n").arg(svgPoints(head), svgColour(ink));
        const QPointF middle = wireMiddle(wire.points);
        if (wire.style == SceneWireStyle::Cut)
            m_svg += QStringLiteral("<path d=\"M%1 %2v14m4 0v-14\" fill=\"none\" stroke=\"%3\" stroke-width=\"2\"/>\n").arg(svgFigure(middle.x() - 2), svgFigure(middle.y() - 7), svgColour(m_palette.fail));
        if (!wire.label.isEmpty())
            text({middle.x(), middle.y() - 5}, wire.label, sceneMetrics::textSize, m_palette.muted, 140, false, "middle");
        m_svg += QStringLiteral("</g>\n");
    }

    void writeBox(const SceneBox &box)
    {
        using namespace sceneMetrics;
        m_svg += QStringLiteral("<g>\n");
        QStringList spoken{box.fullName.isEmpty() ? box.title : box.fullName};
        if (!box.kind.isEmpty())
            spoken += box.kind;
        if (box.state != SceneState::None)
            spoken += box.stateText.isEmpty() ? sceneStateWord(box.state) : box.stateText;
        for (const SceneBand &band : box.bands)
            spoken += band.text;
        title(spoken.join(QStringLiteral(", ")));
        const QRectF r = box.rect;
        const double radius = box.outline == SceneOutline::Square ? 0 : box.outline == SceneOutline::Pill ? r.height() / 2 : 6;
        rect(r, radius, svgColour(box.isStub ? m_palette.head : m_palette.box), svgColour(m_palette.of(box.state)),
             box.isStub ? QStringLiteral(" stroke-dasharray=\"4 3\"") : box.state == SceneState::None ? QString() : QStringLiteral(" stroke-width=\"1.8\""));
        if (box.outline == SceneOutline::Double)
            rect(r.adjusted(3, 3, -3, -3), 4, QStringLiteral("none"), svgColour(m_palette.of(box.state)));
        const double middle = std::min(headHeight, r.height()) / 2;
        double left = r.x() + padding;
        if (box.icon != SceneIcon::None) {
            strokes(sceneIconStrokes(box.icon), QRectF(left, r.y() + middle - iconSize / 2, iconSize, iconSize), m_palette.muted, m_palette.box, 1.5);
            left += iconSize + 8;
        }
        double right = r.right() - padding;
        if (box.state != SceneState::None) {
            strokes(sceneStateStrokes(box.state), QRectF(right - markSize, r.y() + middle - markSize / 2, markSize, markSize), m_palette.of(box.state), m_palette.box, 1.6);
            right -= markSize + 6;
        }
        const bool hasKind = !box.kind.isEmpty() && r.height() >= headHeight - 1;
        text({left, r.y() + middle + (hasKind ? -2 : 4.5)}, box.title, titleSize, m_palette.text, right - left, true);
        if (hasKind)
            text({left, r.y() + middle + 13}, box.kind, textSize, m_palette.muted, right - left);
        if (!box.rows.isEmpty())
            m_svg += QStringLiteral("<path d=\"M%1 %2h%3\" stroke=\"%4\"/>\n").arg(svgFigure(r.x()), svgFigure(r.y() + headHeight), svgFigure(r.width()), svgColour(m_palette.line));
        for (int i = 0; i < box.rows.size(); ++i)
            writeRow(box, i);
        writeBands(box);
        m_svg += QStringLiteral("</g>\n");
    }

    void writeRow(const SceneBox &box, int index)
    {
        using namespace sceneMetrics;
        const SceneRow &row = box.rows.at(index);
        const double y = box.rect.y() + sceneRowMiddle(box, index);
        double left = box.rect.x() + padding;
        if (row.state != SceneState::None) {
            strokes(sceneStateStrokes(row.state), QRectF(left, y - 5, 10, 10), m_palette.of(row.state), m_palette.box, 1.2);
            left += 16;
        }
        const double noteWidth = row.note.isEmpty() ? 0 : std::min(90.0, static_cast<double>(row.note.size()) * textSize * letterShare + 8);
        text({left, y + 4}, row.text, textSize, m_palette.text, box.rect.right() - padding - noteWidth - left);
        if (!row.note.isEmpty())
            text({box.rect.right() - padding, y + 4}, row.note, textSize, m_palette.muted, noteWidth, false, "end");
    }

    void writeBands(const SceneBox &box)
    {
        using namespace sceneMetrics;
        if (box.bands.isEmpty())
            return;
        const double width = (box.rect.width() - 2 * padding + 4) / static_cast<double>(box.bands.size()) - 4;
        for (qsizetype i = 0; i < box.bands.size(); ++i) {
            const SceneBand &band = box.bands.at(i);
            const QRectF pill(box.rect.x() + padding + static_cast<double>(i) * (width + 4), box.rect.bottom() - bandHeight - 2, width, bandHeight - 4);
            rect(pill, pill.height() / 2, svgColour(m_palette.tinted(band.state)), svgColour(m_palette.of(band.state)));
            strokes(sceneStateStrokes(band.state), QRectF(pill.x() + 6, pill.center().y() - 4.5, 9, 9), m_palette.of(band.state), m_palette.tinted(band.state), 1.1);
            text({pill.x() + 19, pill.center().y() + 4}, band.text, textSize, band.state == SceneState::None ? m_palette.text : m_palette.of(band.state), width - 25);
        }
    }

    const Scene &m_scene;
    const ScenePalette &m_palette;
    QString m_svg;
};

} // namespace

QByteArray sceneSvg(const Scene &scene, const ScenePalette &palette)
{
    return SvgScene(scene, palette).write();
}

} // namespace hallmarker::core
