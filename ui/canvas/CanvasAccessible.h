#pragma once

#include "ui/canvas/CanvasView.h"

#include <QAccessibleWidget>

namespace hallmarker::ui {

/// What a screen reader gets of the canvas: a list whose one item is the box that has the focus, with its name, kind, state and number of
/// wires, which Press opens. The list beside the canvas has all boxes: fifty thousand items here would only stall the reader.
class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView *view);
    ~CanvasAccessible() override;
    static void install();
    /// Says that another box has the focus.
    static void tellFocus(CanvasView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    CanvasView *view() const { return qobject_cast<CanvasView *>(object()); }

    mutable QAccessible::Id m_box = 0;
};

} // namespace hallmarker::ui
