#pragma once

#include "ui/threats/canvas/DiagramCanvas.h"

#include <QAccessibleWidget>

namespace hallmarker::ui {

/// What a screen reader gets of the canvas: a list whose one item is the thing that has the focus, with its name, kind, state and number of
/// flows, which Press opens. The outline beside the diagram has all of them: ten thousand items here would only stall the reader.
class DiagramAccessible final : public QAccessibleWidget {
public:
    explicit DiagramAccessible(DiagramCanvas *view);
    ~DiagramAccessible() override;
    static void install();
    /// Says that another box has the focus.
    static void tellFocus(DiagramCanvas *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    DiagramCanvas *view() const { return qobject_cast<DiagramCanvas *>(object()); }

    mutable QAccessible::Id m_thing = 0;
};

} // namespace hallmarker::ui
