#include "threats/diagram/AutoLayout.h"

#include "threats/diagram/Arrange.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

namespace {

constexpr double clearance = 24; ///< between what was placed and what is pinned

bool isFree(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.adjusted(-clearance / 2, -clearance / 2, clearance / 2, clearance / 2).intersects(rect); });
}

/// The nearest free place below or above, then aside: ranks stay ranks as far as they can.
QRectF freePlace(QRectF rect, const QList<QRectF> &taken)
{
    for (int ring = 0; ring < 200; ++ring) {
        for (const QPointF &way : {QPointF(0, 1), QPointF(0, -1), QPointF(1, 0), QPointF(-1, 0), QPointF(1, 1), QPointF(-1, -1)}) {
            const QRectF tried = rect.translated(way * (ring * 2 * diagramGrid));
            if (isFree(tried, taken))
                return tried;
        }
    }
    return rect;
}

} // namespace

QSizeF defaultNodeSize(DfdShape shape)
{
    return shape == DfdShape::Process ? QSizeF(150, 80) : shape == DfdShape::Store ? QSizeF(160, 70) : QSizeF(150, 70);
}

DiagramLayout autoLayout(const ThreatModel &model, const DiagramLayout &before, const Placer &placer)
{
    PlacingQuestion question;
    QHash<QString, int> groups;
    QStringList groupKeys;
    for (const Boundary &boundary : model.boundaries) {
        if (boundary.form == BoundaryForm::Box && before.nodes.contains(boundary.key) && !before.nodes.value(boundary.key).isPinned) {
            groups.insert(boundary.key, static_cast<int>(groupKeys.size()));
            groupKeys += boundary.key;
        }
    }
    QHash<QString, int> groupOf;
    for (const Boundary &boundary : model.boundaries) {
        if (!groups.contains(boundary.key))
            continue;
        question.groupParents.append(groups.value(boundary.parent, -1));
        for (const QString &element : boundary.contains)
            groupOf.insert(element, groups.value(boundary.key));
    }
    QHash<QString, int> numbers;
    QStringList keys;
    for (const Element &element : model.elements) {
        const auto place = before.nodes.constFind(element.key);
        if (place == before.nodes.constEnd())
            continue;
        numbers.insert(element.key, static_cast<int>(keys.size()));
        keys += element.key;
        const QSizeF size = place->rect.isEmpty() ? defaultNodeSize(element.shape) : place->rect.size();
        question.nodes.append({size, groupOf.value(element.key, -1)});
    }
    for (const Flow &flow : model.flows) {
        if (before.lines.contains(flow.key) && numbers.contains(flow.from) && numbers.contains(flow.to) && flow.from != flow.to)
            question.edges.append({numbers.value(flow.from), numbers.value(flow.to)});
    }
    if (keys.isEmpty())
        return before;
    const PlacingAnswer answer = placer(question);
    if (answer.centres.size() != keys.size() || answer.groups.size() != groupKeys.size())
        return before;

    // Where pinned ones would have come tells how the new drawing lies over the old one.
    QPointF shift;
    QList<QRectF> taken;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const NodePlace place = before.nodes.value(keys.at(i));
        if (!place.isPinned)
            continue;
        if (taken.isEmpty())
            shift = place.rect.center() - answer.centres.at(i);
        taken.append(place.rect);
    }
    const bool hasPinned = !taken.isEmpty();
    DiagramLayout after = before;
    QSet<QString> moved;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        NodePlace &place = after.nodes[keys.at(i)];
        if (place.isPinned)
            continue;
        QRectF rect(QPointF(), question.nodes.at(i).size);
        rect.moveCenter(answer.centres.at(i) + shift);
        rect.moveTopLeft(snapped(rect.topLeft()));
        if (hasPinned) {
            rect = freePlace(rect, taken);
            taken.append(rect);
        }
        if (rect != place.rect)
            moved.insert(keys.at(i));
        place.rect = rect;
    }
    for (qsizetype i = 0; i < groupKeys.size(); ++i) {
        QRectF rect = answer.groups.at(i).translated(shift);
        for (const Boundary &boundary : model.boundaries) {
            if (boundary.key != groupKeys.at(i))
                continue;
            QRectF held; // what pinned ones pushed aside must still be inside
            for (const QString &element : boundary.contains) {
                if (after.nodes.contains(element))
                    held = held.united(after.nodes.value(element).rect);
            }
            if (!held.isNull() && hasPinned)
                rect = rect.united(held.adjusted(-20, -30, 20, 20));
        }
        after.nodes[groupKeys.at(i)].rect = rect;
    }
    for (const Flow &flow : model.flows) {
        if (const auto line = after.lines.find(flow.key); line != after.lines.end() && (moved.contains(flow.from) || moved.contains(flow.to))) {
            line->vertices.clear();
            line->startPort.clear();
            line->endPort.clear();
        }
    }
    return after;
}

void addMissing(const ThreatModel &model, DiagramLayout &layout)
{
    double below = 0;
    for (const NodePlace &place : std::as_const(layout.nodes))
        below = std::max(below, place.rect.bottom());
    double x = 40;
    double y = layout.nodes.isEmpty() ? 40 : std::ceil(below / diagramGrid) * diagramGrid + 60;
    for (const Boundary &boundary : model.boundaries) {
        if (boundary.form == BoundaryForm::Box && !layout.nodes.contains(boundary.key))
            layout.nodes.insert(boundary.key, {.rect = QRectF(x, y, 260, 160)}), y += 200;
    }
    for (const Element &element : model.elements) {
        if (layout.nodes.contains(element.key))
            continue;
        layout.nodes.insert(element.key, {.rect = QRectF(QPointF(x, y), defaultNodeSize(element.shape))});
        x += 210;
        if (x > 1100) {
            x = 40;
            y += 130;
        }
    }
    for (const Flow &flow : model.flows) {
        if (!layout.lines.contains(flow.key) && layout.nodes.contains(flow.from) && layout.nodes.contains(flow.to))
            layout.lines.insert(flow.key, {});
    }
}

} // namespace hallmarker::threats
