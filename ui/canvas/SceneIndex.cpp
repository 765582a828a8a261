#include "ui/canvas/SceneIndex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::ui {

namespace {

std::size_t sized(int index)
{
    return static_cast<std::size_t>(index);
}

double distanceToSegment(QPointF point, SceneIndex::Point from, SceneIndex::Point to)
{
    const QPointF a(from.x, from.y);
    const QPointF delta = QPointF(to.x, to.y) - a;
    const double length = QPointF::dotProduct(delta, delta);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, delta) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (a + delta * t);
    return std::hypot(off.x(), off.y());
}

} // namespace

SceneIndex::Bounds SceneIndex::boundsOf(const QRectF &rect)
{
    return {static_cast<float>(rect.left()), static_cast<float>(rect.top()), static_cast<float>(rect.right()), static_cast<float>(rect.bottom())};
}

void SceneIndex::build(const core::Scene &scene)
{
    m_bounds = scene.bounds();
    m_boxes.clear();
    m_states.clear();
    m_boxes.reserve(sized(static_cast<int>(scene.boxes.size())));
    for (const core::SceneBox &box : scene.boxes) {
        m_boxes.push_back(boundsOf(box.rect));
        m_states.push_back(box.state);
    }
    m_wires.clear();
    m_points.clear();
    m_pointStarts.assign(1, 0);
    m_wiresAt.assign(sized(static_cast<int>(scene.boxes.size())), {});
    for (int i = 0; i < scene.wires.size(); ++i) {
        const core::SceneWire &wire = scene.wires.at(i);
        Bounds bounds{std::numeric_limits<float>::max(), std::numeric_limits<float>::max(), std::numeric_limits<float>::lowest(), std::numeric_limits<float>::lowest()};
        for (const QPointF &point : wire.points) {
            const Point flat{static_cast<float>(point.x()), static_cast<float>(point.y())};
            m_points.push_back(flat);
            bounds = {std::min(bounds.left, flat.x), std::min(bounds.top, flat.y), std::max(bounds.right, flat.x), std::max(bounds.bottom, flat.y)};
        }
        m_pointStarts.push_back(static_cast<int>(m_points.size()));
        m_wires.push_back(bounds);
        for (const int end : {wire.from, wire.to}) {
            if (end >= 0 && end < scene.boxes.size() && (m_wiresAt[sized(end)].empty() || m_wiresAt[sized(end)].back() != i))
                m_wiresAt[sized(end)].push_back(i);
        }
    }
    fillGrid();
}

void SceneIndex::fillGrid()
{
    // Some boxes a cell, whatever the size of the drawing.
    const double area = std::max(1.0, m_bounds.width() * m_bounds.height());
    m_cellSize = std::max(1.0, std::sqrt(area * 2 / std::max<std::size_t>(1, m_boxes.size())));
    m_columns = std::clamp(static_cast<int>(m_bounds.width() / m_cellSize) + 1, 1, 2000);
    m_rows = std::clamp(static_cast<int>(m_bounds.height() / m_cellSize) + 1, 1, 2000);
    m_cellSize = std::max({m_cellSize, m_bounds.width() / m_columns, m_bounds.height() / m_rows});
    m_cellStarts.assign(sized(m_columns * m_rows) + 1, 0);
    const auto forCells = [&](const Bounds &bounds, auto visit) {
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        cellRange(bounds, left, top, right, bottom);
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x)
                visit(sized(y * m_columns + x));
        }
    };
    for (const Bounds &box : m_boxes)
        forCells(box, [&](std::size_t cell) { ++m_cellStarts[cell + 1]; });
    for (std::size_t i = 1; i < m_cellStarts.size(); ++i)
        m_cellStarts[i] += m_cellStarts[i - 1];
    m_cellBoxes.resize(sized(m_cellStarts.back()));
    std::vector<int> next(m_cellStarts.begin(), m_cellStarts.end() - 1);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        forCells(m_boxes[i], [&](std::size_t cell) { m_cellBoxes[sized(next[cell]++)] = static_cast<int>(i); });
}

void SceneIndex::cellRange(const Bounds &bounds, int &left, int &top, int &right, int &bottom) const
{
    const auto column = [&](double x) { return static_cast<int>(std::clamp((x - m_bounds.left()) / m_cellSize, 0.0, m_columns - 1.0)); };
    const auto row = [&](double y) { return static_cast<int>(std::clamp((y - m_bounds.top()) / m_cellSize, 0.0, m_rows - 1.0)); };
    left = column(bounds.left);
    right = column(bounds.right);
    top = row(bounds.top);
    bottom = row(bounds.bottom);
}

int SceneIndex::boxAt(QPointF point) const
{
    if (m_boxes.empty())
        return -1;
    const Bounds spot = boundsOf({point, point});
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    cellRange(spot, left, top, right, bottom);
    int found = -1;
    const std::size_t cell = sized(top * m_columns + left);
    for (int i = m_cellStarts[cell]; i < m_cellStarts[cell + 1]; ++i) {
        const int box = m_cellBoxes[sized(i)];
        if (m_boxes[sized(box)].meets(spot))
            found = std::max(found, box);
    }
    return found;
}

int SceneIndex::wireAt(QPointF point, double distance) const
{
    const Bounds spot = boundsOf(QRectF(point.x() - distance, point.y() - distance, 2 * distance, 2 * distance));
    int nearest = -1;
    for (int wire = 0; wire < static_cast<int>(m_wires.size()); ++wire) {
        if (!m_wires[sized(wire)].meets(spot))
            continue;
        const Point *points = wirePoints(wire);
        for (int i = 1; i < wirePointCount(wire); ++i) {
            const double away = distanceToSegment(point, points[i - 1], points[i]);
            if (away <= distance) {
                distance = away;
                nearest = wire;
            }
        }
    }
    return nearest;
}

std::vector<int> SceneIndex::boxesIn(const QRectF &window) const
{
    std::vector<int> found;
    if (m_boxes.empty())
        return found;
    const Bounds wanted = boundsOf(window);
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    cellRange(wanted, left, top, right, bottom);
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const std::size_t cell = sized(y * m_columns + x);
            for (int i = m_cellStarts[cell]; i < m_cellStarts[cell + 1]; ++i) {
                if (m_boxes[sized(m_cellBoxes[sized(i)])].meets(wanted))
                    found.push_back(m_cellBoxes[sized(i)]);
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<int> SceneIndex::wiresIn(const QRectF &window) const
{
    std::vector<int> found;
    const Bounds wanted = boundsOf(window);
    for (std::size_t i = 0; i < m_wires.size(); ++i) {
        if (m_wires[i].meets(wanted))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace hallmarker::ui
