#include "threats/diagram/Arrange.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

namespace {

struct Snap {
    double move = 0;
    double at = 0;
    bool isFound = false;
};

/// The nearest of three lines of the others for one of three lines of the moved.
Snap nearestLine(double low, double high, const QList<std::pair<double, double>> &others, double reach)
{
    Snap best;
    double smallest = reach;
    for (const auto &[otherLow, otherHigh] : others) {
        for (const double target : {(otherLow + otherHigh) / 2, otherLow, otherHigh}) {
            for (const double own : {(low + high) / 2, low, high}) {
                if (std::abs(target - own) < smallest) {
                    smallest = std::abs(target - own);
                    best = {target - own, target, true};
                }
            }
        }
    }
    return best;
}

AlignmentGuide guideThrough(bool isVertical, double at, const QRectF &moved, const QList<QRectF> &others)
{
    AlignmentGuide guide{isVertical, at, isVertical ? moved.top() : moved.left(), isVertical ? moved.bottom() : moved.right()};
    for (const QRectF &other : others) {
        const double low = isVertical ? other.left() : other.top();
        const double high = isVertical ? other.right() : other.bottom();
        if (std::abs(low - at) < 0.01 || std::abs(high - at) < 0.01 || std::abs((low + high) / 2 - at) < 0.01) {
            guide.from = std::min(guide.from, isVertical ? other.top() : other.left());
            guide.to = std::max(guide.to, isVertical ? other.bottom() : other.right());
        }
    }
    return guide;
}

} // namespace

QPointF snapped(QPointF point)
{
    return {std::round(point.x() / diagramGrid) * diagramGrid, std::round(point.y() / diagramGrid) * diagramGrid};
}

SnappedMove snapMove(const QRectF &moved, QPointF delta, const QList<QRectF> &others, double reach)
{
    const QRectF there = moved.translated(delta);
    QList<std::pair<double, double>> columns;
    QList<std::pair<double, double>> rows;
    for (const QRectF &other : others) {
        columns.append({other.left(), other.right()});
        rows.append({other.top(), other.bottom()});
    }
    const Snap x = nearestLine(there.left(), there.right(), columns, reach);
    const Snap y = nearestLine(there.top(), there.bottom(), rows, reach);
    const QPointF onGrid = snapped(there.topLeft()) - there.topLeft();
    SnappedMove result;
    result.delta = delta + QPointF(x.isFound ? x.move : onGrid.x(), y.isFound ? y.move : onGrid.y());
    const QRectF placed = moved.translated(result.delta);
    if (x.isFound)
        result.guides.append(guideThrough(true, x.at, placed, others));
    if (y.isFound)
        result.guides.append(guideThrough(false, y.at, placed, others));
    return result;
}

void alignNodes(DiagramLayout &layout, const QStringList &keys, Alignment how)
{
    if (keys.isEmpty() || !layout.nodes.contains(keys.first()))
        return;
    const QRectF first = layout.nodes.value(keys.first()).rect;
    for (const QString &key : keys) {
        const auto place = layout.nodes.find(key);
        if (place == layout.nodes.end())
            continue;
        QRectF &rect = place->rect;
        switch (how) {
        case Alignment::Left:
            rect.moveLeft(first.left());
            break;
        case Alignment::Centre:
            rect.moveCenter({first.center().x(), rect.center().y()});
            break;
        case Alignment::Right:
            rect.moveRight(first.right());
            break;
        case Alignment::Top:
            rect.moveTop(first.top());
            break;
        case Alignment::Middle:
            rect.moveCenter({rect.center().x(), first.center().y()});
            break;
        case Alignment::Bottom:
            rect.moveBottom(first.bottom());
            break;
        }
        place->isPinned = true;
    }
}

void distributeNodes(DiagramLayout &layout, const QStringList &keys, Qt::Orientation direction)
{
    const bool isAcross = direction == Qt::Horizontal;
    QStringList order;
    for (const QString &key : keys) {
        if (layout.nodes.contains(key))
            order += key;
    }
    if (order.size() < 3)
        return;
    const auto low = [&](const QString &key) { const QRectF r = layout.nodes.value(key).rect; return isAcross ? r.left() : r.top(); };
    const auto length = [&](const QString &key) { const QRectF r = layout.nodes.value(key).rect; return isAcross ? r.width() : r.height(); };
    std::stable_sort(order.begin(), order.end(), [&](const QString &a, const QString &b) { return low(a) < low(b); });
    double used = 0;
    for (const QString &key : order)
        used += length(key);
    const double gap = (low(order.last()) + length(order.last()) - low(order.first()) - used) / static_cast<double>(order.size() - 1);
    double at = low(order.first());
    for (const QString &key : order) {
        NodePlace &place = layout.nodes[key];
        if (isAcross)
            place.rect.moveLeft(at);
        else
            place.rect.moveTop(at);
        place.isPinned = true;
        at += (isAcross ? place.rect.width() : place.rect.height()) + gap;
    }
}

QStringList movedWith(const DiagramLayout &layout, const ThreatModel &model, const QStringList &keys)
{
    QSet<QString> moved(keys.begin(), keys.end());
    QStringList boxes;
    for (const Boundary &boundary : model.boundaries) {
        if (boundary.form == BoundaryForm::Box && moved.contains(boundary.key))
            boxes += boundary.key;
    }
    QStringList all = keys;
    if (boxes.isEmpty())
        return all;
    for (auto node = layout.nodes.begin(); node != layout.nodes.end(); ++node) {
        if (moved.contains(node.key()))
            continue;
        for (const QString &box : std::as_const(boxes)) {
            if (layout.nodes.value(box).rect.contains(node->rect)) {
                all += node.key();
                moved.insert(node.key());
                break;
            }
        }
    }
    return all;
}

void moveNodes(const ThreatModel &model, DiagramLayout &layout, const QStringList &keys, QPointF delta)
{
    const QStringList all = movedWith(layout, model, keys);
    const QSet<QString> moved(all.begin(), all.end());
    const QSet<QString> asked(keys.begin(), keys.end());
    for (const QString &key : all) {
        if (const auto place = layout.nodes.find(key); place != layout.nodes.end()) {
            place->rect.translate(delta);
            place->isPinned = true;
        }
    }
    const auto shift = [&](LinePlace &line) {
        for (QPointF &vertex : line.vertices)
            vertex += delta;
        if (line.start)
            *line.start += delta;
        if (line.end)
            *line.end += delta;
    };
    for (const Flow &flow : model.flows) {
        const bool goesAlong = asked.contains(flow.key) || (moved.contains(flow.from) && moved.contains(flow.to));
        if (goesAlong && layout.lines.contains(flow.key))
            shift(layout.lines[flow.key]);
    }
    for (const Boundary &boundary : model.boundaries) {
        if (asked.contains(boundary.key) && layout.lines.contains(boundary.key))
            shift(layout.lines[boundary.key]);
    }
}

} // namespace hallmarker::threats
