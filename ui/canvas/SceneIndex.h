#pragma once

#include "core/drawing/Scene.h"

#include <vector>

namespace hallmarker::ui {

/// A scene laid out in memory for finding and drawing many things at once. Boxes lie in a grid, for what is under a point or in a window.
/// Wires have flat arrays with their bounds and are scanned: 75,000 comparisons take a tenth of a millisecond, and long wires would lie in
/// every cell of a grid anyway.
class SceneIndex {
public:
    struct Bounds {
        float left;
        float top;
        float right;
        float bottom;
        bool meets(const Bounds &other) const { return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom; }
    };
    struct Point {
        float x;
        float y;
    };

    void build(const core::Scene &scene);

    const QRectF &bounds() const { return m_bounds; }
    const std::vector<Bounds> &boxes() const { return m_boxes; }
    const std::vector<Bounds> &wires() const { return m_wires; }
    const Point *wirePoints(int wire) const { return m_points.data() + m_pointStarts[static_cast<std::size_t>(wire)]; }
    int wirePointCount(int wire) const { return m_pointStarts[static_cast<std::size_t>(wire) + 1] - m_pointStarts[static_cast<std::size_t>(wire)]; }
    const std::vector<core::SceneState> &states() const { return m_states; }
    /// Wires at a box, either end.
    const std::vector<int> &wiresAt(int box) const { return m_wiresAt[static_cast<std::size_t>(box)]; }

    /// The uppermost box at a point, -1 when there is none.
    int boxAt(QPointF point) const;
    /// The nearest wire within a distance, -1 when there is none.
    int wireAt(QPointF point, double distance) const;
    /// Boxes that meet a window, in drawing order.
    std::vector<int> boxesIn(const QRectF &window) const;
    std::vector<int> wiresIn(const QRectF &window) const;
    static Bounds boundsOf(const QRectF &rect);

private:
    void fillGrid();
    void cellRange(const Bounds &bounds, int &left, int &top, int &right, int &bottom) const;

    QRectF m_bounds;
    std::vector<Bounds> m_boxes;
    std::vector<core::SceneState> m_states;
    std::vector<Bounds> m_wires;
    std::vector<int> m_pointStarts;
    std::vector<Point> m_points;
    std::vector<std::vector<int>> m_wiresAt;
    double m_cellSize = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<int> m_cellStarts;
    std::vector<int> m_cellBoxes;
};

} // namespace hallmarker::ui
