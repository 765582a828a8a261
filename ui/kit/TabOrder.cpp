#include "ui/kit/TabOrder.h"

#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace hallmarker::ui {

namespace {

void collectWidget(QWidget *widget, QList<QWidget *> &order);

void collectLayout(QLayout *layout, QList<QWidget *> &order)
{
    QList<int> items;
    for (int index = 0; index < layout->count(); ++index)
        items.append(index);
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        const auto place = [grid](int index) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(), [&place](int one, int other) { return place(one) < place(other); });
    }
    for (const int index : std::as_const(items)) {
        QLayoutItem *item = layout->itemAt(index);
        if (QLayout *inner = item->layout())
            collectLayout(inner, order);
        else if (QWidget *widget = item->widget())
            collectWidget(widget, order);
    }
}

void collectWidget(QWidget *widget, QList<QWidget *> &order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) {
        order.append(widget);
        return; // what is inside of a field is its own affair
    }
    if (const auto *scroll = qobject_cast<const QScrollArea *>(widget)) {
        if (scroll->widget())
            collectWidget(scroll->widget(), order);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collectWidget(splitter->widget(index), order);
    } else if (QLayout *layout = widget->layout()) {
        collectLayout(layout, order);
    }
}

} // namespace

void tabInLayoutOrder(QWidget *root)
{
    QList<QWidget *> order;
    collectWidget(root, order);
    for (qsizetype index = 1; index < order.size(); ++index)
        QWidget::setTabOrder(order.at(index - 1), order.at(index));
}

} // namespace hallmarker::ui
