#include "threats/geometry/LinePath.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

namespace {

/// First control points of a natural cubic spline: solves its tridiagonal system (Thomas).
QList<double> firstControls(const QList<double> &right)
{
    const qsizetype n = right.size();
    QList<double> x(n);
    QList<double> factor(n);
    double b = 2.0;
    x[0] = right.at(0) / b;
    for (qsizetype i = 1; i < n; ++i) {
        factor[i] = 1.0 / b;
        b = (i < n - 1 ? 4.0 : 3.5) - factor.at(i);
        x[i] = (right.at(i) - x.at(i - 1)) / b;
    }
    for (qsizetype i = 1; i < n; ++i)
        x[n - i - 1] -= factor.at(n - i) * x.at(n - i);
    return x;
}

double distanceToChord(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF chord = to - from;
    const double length = std::hypot(chord.x(), chord.y());
    const QPointF offset = point - from;
    if (length < 1e-12)
        return std::hypot(offset.x(), offset.y());
    return std::abs(chord.x() * offset.y() - chord.y() * offset.x()) / length;
}

void flatten(const QPointF &from, const CubicPiece &piece, double tolerance, int depth, Polyline &into)
{
    // Control points bound the curve; the depth bounds what coordinates far apart can cost.
    if (depth == 0 || std::max(distanceToChord(piece.first, from, piece.end), distanceToChord(piece.second, from, piece.end)) <= tolerance) {
        into.append(piece.end);
        return;
    }
    const QPointF ab = (from + piece.first) / 2;
    const QPointF bc = (piece.first + piece.second) / 2;
    const QPointF cd = (piece.second + piece.end) / 2;
    const QPointF abc = (ab + bc) / 2;
    const QPointF bcd = (bc + cd) / 2;
    const QPointF middle = (abc + bcd) / 2;
    flatten(from, {ab, abc, middle}, tolerance, depth - 1, into);
    flatten(middle, {bcd, cd, piece.end}, tolerance, depth - 1, into);
}

double turn(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool isWithin(const QPointF &a, const QPointF &b, const QPointF &point)
{
    return std::min(a.x(), b.x()) <= point.x() && point.x() <= std::max(a.x(), b.x()) && std::min(a.y(), b.y()) <= point.y() && point.y() <= std::max(a.y(), b.y());
}

bool segmentsMeet(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    const double ta = turn(c, d, a);
    const double tb = turn(c, d, b);
    const double tc = turn(a, b, c);
    const double td = turn(a, b, d);
    if (((ta > 0 && tb < 0) || (ta < 0 && tb > 0)) && ((tc > 0 && td < 0) || (tc < 0 && td > 0)))
        return true;
    return (ta == 0 && isWithin(c, d, a)) || (tb == 0 && isWithin(c, d, b)) || (tc == 0 && isWithin(a, b, c)) || (td == 0 && isWithin(a, b, d));
}

bool boxesMeet(const QRectF &a, const QRectF &b)
{
    // QRectF::intersects says no to boxes without height, which straight lines have.
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

QList<CubicPiece> smoothPieces(const Polyline &through)
{
    const qsizetype n = through.size() - 1;
    if (n < 1)
        return {};
    if (n == 1) {
        const QPointF from = through.first();
        const QPointF to = through.last();
        if (std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y())) {
            const double middle = (from.x() + to.x()) / 2;
            return {{QPointF(middle, from.y()), QPointF(middle, to.y()), to}};
        }
        const double middle = (from.y() + to.y()) / 2;
        return {{QPointF(from.x(), middle), QPointF(to.x(), middle), to}};
    }
    const auto controls = [&through, n](auto axis) {
        QList<double> right(n);
        right[0] = axis(through.at(0)) + 2 * axis(through.at(1));
        for (qsizetype i = 1; i < n - 1; ++i)
            right[i] = 4 * axis(through.at(i)) + 2 * axis(through.at(i + 1));
        right[n - 1] = (8 * axis(through.at(n - 1)) + axis(through.at(n))) / 2;
        return firstControls(right);
    };
    const QList<double> xs = controls([](const QPointF &point) { return point.x(); });
    const QList<double> ys = controls([](const QPointF &point) { return point.y(); });
    QList<CubicPiece> pieces;
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF first(xs.at(i), ys.at(i));
        const QPointF second = i < n - 1 ? 2 * through.at(i + 1) - QPointF(xs.at(i + 1), ys.at(i + 1)) : (through.at(n) + first) / 2;
        pieces.append({first, second, through.at(i + 1)});
    }
    return pieces;
}

Polyline sampledSmooth(const Polyline &through, double tolerance)
{
    if (through.isEmpty())
        return {};
    Polyline line{through.first()};
    for (const CubicPiece &piece : smoothPieces(through)) {
        // An S-shaped piece may have both control points near its chord's line while it swings to both sides: halve it once at least.
        const QPointF from = line.constLast();
        const QPointF ab = (from + piece.first) / 2;
        const QPointF bc = (piece.first + piece.second) / 2;
        const QPointF cd = (piece.second + piece.end) / 2;
        const QPointF middle = (ab + 2 * bc + cd) / 4;
        flatten(from, {ab, (ab + bc) / 2, middle}, tolerance, 9, line);
        flatten(middle, {(bc + cd) / 2, cd, piece.end}, tolerance, 9, line);
    }
    return line;
}

QRectF boundsOf(const Polyline &line)
{
    if (line.isEmpty())
        return {};
    double left = line.first().x(), right = left, top = line.first().y(), bottom = top;
    for (const QPointF &point : line) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {left, top, right - left, bottom - top};
}

bool linesMeet(const Polyline &a, const Polyline &b)
{
    const QRectF around = boundsOf(b);
    for (qsizetype i = 1; i < a.size(); ++i) {
        const QRectF piece = boundsOf({a.at(i - 1), a.at(i)});
        if (!boxesMeet(piece, around))
            continue;
        for (qsizetype k = 1; k < b.size(); ++k)
            if (segmentsMeet(a.at(i - 1), a.at(i), b.at(k - 1), b.at(k)))
                return true;
    }
    return false;
}

} // namespace hallmarker::threats
