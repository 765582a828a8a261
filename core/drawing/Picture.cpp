#include "core/drawing/Picture.h"

#include "core/drawing/SafeText.h"

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double quarterCircle = 0.5522847498; ///< where the control points of a quarter of a circle lie

/// Half of the letters of a face are about this wide; capitals and wide scripts more.
double letterShareOf(QChar c)
{
    if (c.unicode() >= 0x2E80)
        return 1.0;
    if (c.isUpper() || c == QLatin1Char('m') || c == QLatin1Char('w'))
        return 0.72;
    return QStringLiteral("iljtf.,:;'|()[] ").contains(c) ? 0.34 : 0.57;
}

} // namespace

PictureShape pictureLine(const QList<QPointF> &points, PictureInk ink, double width)
{
    PictureShape shape;
    shape.line = ink;
    shape.width = width;
    shape.start = points.value(0);
    for (qsizetype i = 1; i < points.size(); ++i)
        shape.pieces.append({true, {}, {}, points.at(i)});
    return shape;
}

PictureShape picturePolygon(const QList<QPointF> &points, PictureInk fill, PictureInk line, double width)
{
    PictureShape shape = pictureLine(points, line, width);
    shape.fill = fill;
    shape.isClosed = true;
    return shape;
}

PictureShape pictureRect(const QRectF &r, double radius, PictureInk fill, PictureInk line, double width)
{
    const double q = std::min({radius, r.width() / 2, r.height() / 2});
    if (q <= 0)
        return picturePolygon({r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft()}, fill, line, width);
    const double c = q * (1 - quarterCircle);
    PictureShape shape;
    shape.fill = fill;
    shape.line = line;
    shape.width = width;
    shape.isClosed = true;
    shape.start = {r.left() + q, r.top()};
    shape.pieces = {{true, {}, {}, {r.right() - q, r.top()}},
                    {false, {r.right() - c, r.top()}, {r.right(), r.top() + c}, {r.right(), r.top() + q}},
                    {true, {}, {}, {r.right(), r.bottom() - q}},
                    {false, {r.right(), r.bottom() - c}, {r.right() - c, r.bottom()}, {r.right() - q, r.bottom()}},
                    {true, {}, {}, {r.left() + q, r.bottom()}},
                    {false, {r.left() + c, r.bottom()}, {r.left(), r.bottom() - c}, {r.left(), r.bottom() - q}},
                    {true, {}, {}, {r.left(), r.top() + q}},
                    {false, {r.left(), r.top() + c}, {r.left() + c, r.top()}, {r.left() + q, r.top()}}};
    return shape;
}

PictureShape pictureEllipse(const QRectF &r, PictureInk fill, PictureInk line, double width)
{
    const double kx = r.width() / 2 * quarterCircle;
    const double ky = r.height() / 2 * quarterCircle;
    const QPointF m = r.center();
    PictureShape shape;
    shape.fill = fill;
    shape.line = line;
    shape.width = width;
    shape.isClosed = true;
    shape.start = {m.x(), r.top()};
    shape.pieces = {{false, {m.x() + kx, r.top()}, {r.right(), m.y() - ky}, {r.right(), m.y()}},
                    {false, {r.right(), m.y() + ky}, {m.x() + kx, r.bottom()}, {m.x(), r.bottom()}},
                    {false, {m.x() - kx, r.bottom()}, {r.left(), m.y() + ky}, {r.left(), m.y()}},
                    {false, {r.left(), m.y() - ky}, {m.x() - kx, r.top()}, {m.x(), r.top()}}};
    return shape;
}

quint32 pictureColour(PictureInk ink, const ScenePalette &palette)
{
    switch (ink) {
    case PictureInk::None:
        return 0;
    case PictureInk::Ground:
        return palette.ground;
    case PictureInk::Box:
        return palette.box;
    case PictureInk::BoxLine:
        return palette.boxLine;
    case PictureInk::Head:
        return palette.head;
    case PictureInk::Text:
        return palette.text;
    case PictureInk::Muted:
        return palette.muted;
    case PictureInk::Wire:
        return palette.wire;
    case PictureInk::Accent:
        return palette.accent;
    case PictureInk::Pass:
        return palette.pass;
    case PictureInk::Warn:
        return palette.warn;
    case PictureInk::Fail:
        return palette.fail;
    case PictureInk::Info:
        return palette.info;
    case PictureInk::WarnTint:
        return palette.tinted(SceneState::Warn);
    case PictureInk::FailTint:
        return palette.tinted(SceneState::Fail);
    case PictureInk::InfoTint:
        return palette.tinted(SceneState::Info);
    }
    return palette.text;
}

double estimatedWidth(const QString &text, double size)
{
    double share = 0;
    for (const QChar c : text)
        share += letterShareOf(c);
    return share * size;
}

QStringList wrappedText(const QString &text, double size, double width, int lines)
{
    const QString safe = safeText(text).simplified();
    QStringList words = safe.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList wrapped;
    QString line;
    while (!words.isEmpty()) {
        const QString word = words.first();
        const QString longer = line.isEmpty() ? word : QString(line + QLatin1Char(' ') + word);
        if (estimatedWidth(longer, size) <= width) {
            line = longer;
            words.removeFirst();
            continue;
        }
        if (wrapped.size() + 1 == lines) { // the last one takes the rest, shortened
            line = line.isEmpty() ? words.join(QLatin1Char(' ')) : QString(line + QLatin1Char(' ') + words.join(QLatin1Char(' ')));
            qsizetype fits = line.size();
            while (fits > 3 && estimatedWidth(shortened(line, fits), size) > width)
                --fits;
            line = shortened(line, fits);
            words.clear();
            break;
        }
        if (line.isEmpty()) { // a word that is longer than a line
            qsizetype fits = 1;
            while (fits < word.size() && estimatedWidth(word.left(fits + 1), size) <= width)
                ++fits;
            if (word.at(fits - 1).isHighSurrogate() && fits > 1)
                --fits;
            wrapped += word.left(fits);
            words.first() = word.mid(fits);
            if (words.first().isEmpty())
                words.removeFirst();
            continue;
        }
        wrapped += line;
        line.clear();
    }
    if (!line.isEmpty())
        wrapped += line;
    return wrapped;
}

} // namespace hallmarker::core
