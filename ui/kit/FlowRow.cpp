#include "ui/kit/FlowRow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace hallmarker::ui {

FlowRow::FlowRow(QWidget *parent) : QLayout(parent) {}

FlowRow::~FlowRow()
{
    for (const Item &item : std::as_const(m_items))
        delete item.item;
}

void FlowRow::addWidget(QWidget *widget, int stretch)
{
    addChildWidget(widget);
    addItem(new QWidgetItem(widget));
    m_items.last().stretch = stretch;
}

void FlowRow::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, {new QWidgetItem(widget), 0, ++m_group, 0});
    addSpacing(0);
    invalidate();
}

void FlowRow::addSpacing(int gap)
{
    ++m_group;
    m_gap = gap;
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append({item, 0, m_group, std::exchange(m_gap, 0)});
    invalidate();
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index).item : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr;
}

int FlowRow::widthOf(const Line &items, bool isLeast) const
{
    int width = 0;
    for (const Item *item : items) {
        if (width > 0)
            width += spacing() + item->gap;
        width += isLeast ? item->item->minimumSize().width() : item->item->sizeHint().width();
    }
    return width;
}

QList<FlowRow::Line> FlowRow::lines(int width) const
{
    QList<Line> found;
    Line group;
    const auto endGroup = [&] {
        if (group.isEmpty())
            return;
        if (!found.isEmpty() && widthOf(found.last() + group, false) <= width)
            found.last() += group;
        else
            found.append(group);
        group.clear();
    };
    for (const Item &item : m_items) {
        if (item.item->isEmpty()) // hidden
            continue;
        if (!group.isEmpty() && group.last()->group != item.group)
            endGroup();
        group.append(&item);
    }
    endGroup();
    return found;
}

int FlowRow::arrange(const QRect &rect, bool isApplied) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int y = inner.top();
    const QList<Line> all = lines(inner.width());
    for (qsizetype index = 0; index < all.size(); ++index) {
        const Line &line = all.at(index);
        int height = 0;
        for (const Item *item : line)
            height = std::max(height, item->item->sizeHint().height());
        if (isApplied)
            placeLine(line, QRect(inner.left(), y, inner.width(), height));
        y += height + (index + 1 < all.size() ? spacing() : 0);
    }
    return y - rect.top() + margins.bottom();
}

void FlowRow::placeLine(const Line &line, const QRect &rect) const
{
    int left = rect.width() - widthOf(line, false);
    int shares = 0;
    for (const Item *item : line)
        shares += item->stretch;
    int x = rect.left();
    for (const Item *item : line) {
        if (item != line.first())
            x += spacing() + item->gap;
        const int wanted = item->item->sizeHint().width();
        int width = wanted;
        if (left < 0) // too narrow even for one group: the fields give way
            width = std::max(item->item->minimumSize().width(), wanted + left);
        else if (item->stretch > 0)
            width = std::min(item->item->maximumSize().width(), wanted + left * item->stretch / shares);
        if (left < 0)
            left += wanted - width;
        const int height = std::min(rect.height(), item->item->maximumSize().height());
        const QRect place(x, rect.top() + (rect.height() - height) / 2, width, height);
        item->item->setGeometry(QStyle::visualRect(parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect, place));
        x += width;
    }
}

QSize FlowRow::sizeHint() const
{
    Line all;
    int height = 0;
    for (const Item &item : m_items) {
        if (item.item->isEmpty())
            continue;
        all.append(&item);
        height = std::max(height, item.item->sizeHint().height());
    }
    return QSize(widthOf(all, false), height).grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const Line &line : lines(0)) { // each group by itself
        width = std::max(width, widthOf(line, true));
        for (const Item *item : line)
            height = std::max(height, item->item->minimumSize().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(alignment() ? alignmentRect(rect) : rect, true));
}

} // namespace hallmarker::ui
