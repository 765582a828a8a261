#include "ui/kit/ScrollAreaAccessible.h"

#include <QScrollBar>

namespace hallmarker::ui {

namespace {

QAccessibleInterface *makeScrollAreaAccessible(const QString &className, QObject *object)
{
    // Asked class by class up to QObject: lists, tables and texts have found their own before.
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new ScrollAreaAccessible(area) : nullptr;
}

} // namespace

ScrollAreaAccessible::ScrollAreaAccessible(QAbstractScrollArea *area) : QAccessibleWidget(area, QAccessible::Client)
{
}

void ScrollAreaAccessible::install()
{
    QAccessible::installFactory(makeScrollAreaAccessible); // a second time changes nothing
}

QWidgetList ScrollAreaAccessible::parts() const
{
    QWidgetList parts;
    const auto *area = qobject_cast<QAbstractScrollArea *>(object());
    if (!area)
        return parts;
    if (area->viewport())
        parts += area->viewport();
    for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
        if (bar && bar->isVisible())
            parts += bar->parentWidget(); // the area keeps each bar in a container of its own
    }
    return parts;
}

int ScrollAreaAccessible::childCount() const
{
    return static_cast<int>(parts().size());
}

QAccessibleInterface *ScrollAreaAccessible::child(int index) const
{
    return QAccessible::queryAccessibleInterface(parts().value(index));
}

int ScrollAreaAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child ? static_cast<int>(parts().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
}

} // namespace hallmarker::ui
