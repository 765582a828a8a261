#pragma once

#include "threats/geometry/LinePath.h"

#include <QHash>
#include <QPair>

#include <optional>

namespace hallmarker::threats {

/// A point of a line by its share of the length.
QPointF pointAlong(const Polyline &line, double share);

/// Finds places for labels of lines where they cover neither nodes nor each other, as near to the middle of their line as there is room.
/// In order: the first labels choose first, so that the same diagram gives the same places.
class LabelPlaces {
public:
    void occupy(const QRectF &rect);
    /// The rectangle for a label of this size at its line, and occupies it. `wanted`: the share of the line that somebody chose.
    QRectF place(const Polyline &line, const QSizeF &size, std::optional<double> wanted = {});

private:
    double coveredBy(const QRectF &rect) const;
    template <typename Fn>
    void forCells(const QRectF &rect, Fn fn) const;

    QList<QRectF> m_rects;
    QHash<QPair<int, int>, QList<int>> m_cells;
};

} // namespace hallmarker::threats
