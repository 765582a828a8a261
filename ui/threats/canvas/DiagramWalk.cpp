#include "ui/threats/canvas/DiagramWalk.h"

#include <cmath>
#include <limits>

namespace hallmarker::ui {

using threats::DrawnKind;
using threats::DrawnThing;

QString DiagramWalk::first() const
{
    const DrawnThing *best = nullptr;
    for (const DrawnThing &thing : m_drawn.things) {
        if (thing.isLine() || (best != nullptr && thing.kind == DrawnKind::Box))
            continue;
        const bool isBetter = best == nullptr || (best->kind == DrawnKind::Box && thing.kind != DrawnKind::Box) || thing.rect.left() + thing.rect.top() < best->rect.left() + best->rect.top();
        if (isBetter)
            best = &thing;
    }
    return best == nullptr ? QString() : best->key;
}

QString DiagramWalk::next(const QString &key, Step step) const
{
    const DrawnThing *from = m_drawn.thing(key);
    if (from == nullptr)
        return first();
    if (from->kind == DrawnKind::Flow) { // off the flow, to one of its ends
        const QString end = step == Step::Right || step == Step::Down ? from->to : from->from;
        if (m_drawn.thing(end) != nullptr)
            return end;
    }
    if (step == Step::Left || step == Step::Right) {
        const QString linked = alongFlow(*from, step == Step::Right);
        if (!linked.isEmpty())
            return linked;
    }
    const QString near = nearest(*from, step);
    return near.isEmpty() ? key : near;
}

QString DiagramWalk::alongFlow(const DrawnThing &from, bool isForward) const
{
    QString best;
    double smallest = std::numeric_limits<double>::max();
    for (const DrawnThing &flow : m_drawn.things) {
        if (flow.kind != DrawnKind::Flow || (isForward ? flow.from : flow.to) != from.key)
            continue;
        const DrawnThing *other = m_drawn.thing(isForward ? flow.to : flow.from);
        if (other == nullptr || other->key == from.key)
            continue;
        const QPointF delta = other->rect.center() - from.rect.center();
        const double distance = std::abs(delta.y()) + std::abs(delta.x()) / 4;
        if (distance < smallest) {
            smallest = distance;
            best = other->key;
        }
    }
    return best;
}

QString DiagramWalk::nearest(const DrawnThing &from, Step step) const
{
    const bool isVertical = step == Step::Up || step == Step::Down;
    QString best;
    double smallest = std::numeric_limits<double>::max();
    for (const DrawnThing &other : m_drawn.things) {
        if (other.key == from.key || other.isLine())
            continue;
        const QPointF there = other.kind == DrawnKind::Box ? other.rect.topLeft() : other.rect.center();
        const QPointF delta = there - (from.isLine() || from.kind != DrawnKind::Box ? from.rect.center() : from.rect.topLeft());
        const double along = step == Step::Up ? -delta.y() : step == Step::Down ? delta.y() : step == Step::Left ? -delta.x() : delta.x();
        const double aside = std::abs(isVertical ? delta.x() : delta.y());
        if (along < 1 || aside > along * 2 + from.rect.width() / 2)
            continue;
        if (along + aside * 3 < smallest) {
            smallest = along + aside * 3;
            best = other.key;
        }
    }
    return best;
}

QString DiagramWalk::nextFlow(const QString &element, const QString &flow) const
{
    QStringList flows;
    for (const DrawnThing &thing : m_drawn.things) {
        if (thing.kind == DrawnKind::Flow && thing.from == element)
            flows += thing.key;
    }
    for (const DrawnThing &thing : m_drawn.things) {
        if (thing.kind == DrawnKind::Flow && thing.to == element && thing.from != element)
            flows += thing.key;
    }
    return flows.isEmpty() ? QString() : flows.at((flows.indexOf(flow) + 1) % flows.size());
}

} // namespace hallmarker::ui
