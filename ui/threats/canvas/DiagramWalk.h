#pragma once

#include "threats/diagram/DrawnDiagram.h"

#include <QStringList>

namespace hallmarker::ui {

/// Where the keyboard goes from one thing of a diagram.
class DiagramWalk {
public:
    enum class Step { Left, Right, Up, Down };

    explicit DiagramWalk(const threats::DrawnDiagram &drawn) : m_drawn(drawn) {}

    /// Right goes along a flow that leaves, left along one that comes, where there is one in that direction; else to what lies there.
    QString next(const QString &key, Step step) const;
    QString first() const;
    /// The flows at an element, round and round: outgoing ones first.
    QString nextFlow(const QString &element, const QString &flow) const;

private:
    QString alongFlow(const threats::DrawnThing &from, bool isForward) const;
    QString nearest(const threats::DrawnThing &from, Step step) const;

    const threats::DrawnDiagram &m_drawn;
};

} // namespace hallmarker::ui
