#include "core/drawing/PictureParts.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double sheetEdge = 24;
constexpr QSizeF partOverlap(190, 110); ///< what neighbouring parts both show: about one thing with its name
constexpr int mostParts = 400;

/// Beginnings of the parts along one side: as few as there is need for, evenly spread.
QList<double> partStarts(double from, double length, double room, double overlap)
{
    if (length <= room)
        return {from};
    const double step = std::max(room - overlap, room / 2);
    const int count = static_cast<int>(std::ceil((length - room) / step - 1e-9)) + 1;
    QList<double> starts;
    for (int i = 0; i < count; ++i)
        starts.append(from + (length - room) * i / (count - 1));
    return starts;
}

} // namespace

PictureParts PictureParts::of(const Picture &picture, QSizeF room)
{
    PictureParts result;
    result.sheet = pictureSheet(picture);
    result.scale = std::min({1.0, room.width() / result.sheet.width(), room.height() / result.sheet.height()});
    if (result.scale >= wholeScale)
        return result;
    const auto cut = [&](double scale) {
        const QSizeF page(room.width() / scale, room.height() / scale);
        return std::pair(partStarts(result.sheet.left(), result.sheet.width(), page.width(), partOverlap.width()), partStarts(result.sheet.top(), result.sheet.height(), page.height(), partOverlap.height()));
    };
    const auto countOf = [](const auto &starts) { return starts.first.size() * starts.second.size(); };
    // A little smaller where that spares a whole row or column of parts that would show nearly the same as their neighbours.
    double first = readableScale;
    for (const double scale : {readableScale * 0.93, readableScale * 0.87, wholeScale})
        if (scale > result.scale * 1.1 && countOf(cut(scale)) <= countOf(cut(first)) / 2)
            first = scale;
    for (double scale = first; result.parts.isEmpty(); scale *= 0.9) {
        const QSizeF page(room.width() / scale, room.height() / scale);
        const auto [lefts, tops] = cut(scale);
        if (lefts.size() * tops.size() > mostParts)
            continue;
        result.partScale = scale;
        for (const double top : tops) {
            for (const double left : lefts)
                result.parts.append(QRectF(QPointF(left, top), page) & result.sheet);
        }
    }
    result.hasTallParts = result.parts.constFirst().height() * result.partScale > room.height() * 0.45;
    return result;
}

QRectF pictureRoom(const PictureItem &item)
{
    QRectF room = item.bounds;
    for (const PictureText &text : item.texts) {
        const double before = text.align == PictureText::Align::Left ? 0 : text.align == PictureText::Align::Right ? text.width : text.width / 2;
        room = room.united(QRectF(text.at.x() - before, text.at.y() - text.size, text.width, 2 * text.size));
    }
    return room.adjusted(-4, -4, 4, 4);
}

QRectF pictureSheet(const Picture &picture)
{
    return picture.bounds.adjusted(-sheetEdge, -sheetEdge, sheetEdge, sheetEdge);
}

bool wantsLyingPage(const Picture &picture, QSizeF upright, QSizeF lying)
{
    const QSizeF sheet = pictureSheet(picture).size();
    if (sheet.isEmpty() || sheet.width() <= sheet.height())
        return false;
    const auto scaleIn = [&sheet](QSizeF room) { return std::min({1.0, room.width() / sheet.width(), room.height() / sheet.height()}); };
    return scaleIn(upright) < PictureParts::readableScale && scaleIn(lying) > scaleIn(upright) * 1.1;
}

} // namespace hallmarker::core
