#pragma once

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace hallmarker::ui {

/// What a screen reader knows of a scroll area: its viewport and the scroll bars that are shown. Qt 6.4's own one reads
/// behind the end of its list, and the program ends, when a reader asks for a scroll bar that has gone since it was
/// counted.
class ScrollAreaAccessible final : public QAccessibleWidget {
public:
    explicit ScrollAreaAccessible(QAbstractScrollArea *area);
    /// From now on all plain scroll areas are told about by this class.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    QWidgetList parts() const;
};

} // namespace hallmarker::ui
