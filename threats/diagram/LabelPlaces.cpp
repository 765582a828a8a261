#include "threats/diagram/LabelPlaces.h"

#include <cmath>
#include <limits>

namespace hallmarker::threats {

namespace {
constexpr double labelCell = 160;
constexpr int mostLabelCells = 64; ///< a rectangle as large as a sheet is no obstacle that a label could avoid
}

QPointF pointAlong(const Polyline &line, double share)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += std::hypot(line.at(i).x() - line.at(i - 1).x(), line.at(i).y() - line.at(i - 1).y());
    double left = length * share;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF delta = line.at(i) - line.at(i - 1);
        const double part = std::hypot(delta.x(), delta.y());
        if (part >= left && part > 0)
            return line.at(i - 1) + delta * (left / part);
        left -= part;
    }
    return line.isEmpty() ? QPointF() : line.last();
}

template <typename Fn>
void LabelPlaces::forCells(const QRectF &rect, Fn fn) const
{
    const int left = static_cast<int>(std::floor(rect.left() / labelCell));
    const int right = static_cast<int>(std::floor(rect.right() / labelCell));
    const int top = static_cast<int>(std::floor(rect.top() / labelCell));
    const int bottom = static_cast<int>(std::floor(rect.bottom() / labelCell));
    if ((right - left + 1) > mostLabelCells || (bottom - top + 1) > mostLabelCells)
        return;
    for (int x = left; x <= right; ++x) {
        for (int y = top; y <= bottom; ++y)
            fn(QPair(x, y));
    }
}

void LabelPlaces::occupy(const QRectF &rect)
{
    const int number = static_cast<int>(m_rects.size());
    m_rects.append(rect);
    forCells(rect, [&](const QPair<int, int> &cell) { m_cells[cell].append(number); });
}

double LabelPlaces::coveredBy(const QRectF &rect) const
{
    double covered = 0;
    forCells(rect, [&](const QPair<int, int> &cell) {
        const auto found = m_cells.constFind(cell);
        if (found == m_cells.constEnd())
            return;
        for (const int number : *found) {
            const QRectF both = m_rects.at(number).intersected(rect);
            if (!both.isEmpty())
                covered += both.width() * both.height(); // one in two cells counts twice, which does not hurt the choice
        }
    });
    return covered;
}

QRectF LabelPlaces::place(const Polyline &line, const QSizeF &size, std::optional<double> wanted)
{
    const auto at = [&](double share, QPointF aside) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(pointAlong(line, share) + aside);
        return rect;
    };
    QRectF best = at(wanted.value_or(0.5), {});
    if (!wanted) {
        double smallest = std::numeric_limits<double>::max();
        const QPointF asides[] = {{0, 0}, {0, -size.height()}, {0, size.height()}, {0, -2 * size.height()}, {0, 2 * size.height()}};
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            for (const QPointF &aside : asides) {
                const QRectF rect = at(share, aside);
                const double covered = coveredBy(rect) + (std::abs(share - 0.5) * 40 + std::abs(aside.y()) * 2) * 0.1;
                if (covered < smallest) {
                    smallest = covered;
                    best = rect;
                }
            }
            if (smallest < 8)
                break; // good enough: near to where it belongs and free
        }
    }
    occupy(best);
    return best;
}

} // namespace hallmarker::threats
