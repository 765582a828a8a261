#include "ui/kit/StatusPill.h"

#include <QApplication>
#include <QPainter>

namespace hallmarker::ui {

StatusPill::StatusPill(Status status, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusPill::setStatus(Status status, const QString &word)
{
    m_status = status;
    m_word = word.isEmpty() ? statusWord(status) : word;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_word, font());
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintStatusPill(&painter, rect(), m_status, m_word, font(), palette());
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->font = tabularFont(option->font);
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant status = index.data(StatusRole);
    if (!status.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text.isEmpty() ? statusWord(static_cast<Status>(status.toInt())) : item.text;
    item.text.clear();
    item.icon = QIcon();
    item.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QSize size = statusPillSize(word, option.font);
    size.setWidth(std::min(size.width(), option.rect.width() - space::s));
    QRect pill(QPoint(option.rect.left() + space::s, option.rect.center().y() - size.height() / 2), size);
    pill = QStyle::visualRect(option.direction, option.rect, pill);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintStatusPill(painter, pill, static_cast<Status>(status.toInt()), word, option.font, option.palette);
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QVariant status = index.data(StatusRole);
    if (status.isValid()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QSize pill = statusPillSize(text.isEmpty() ? statusWord(static_cast<Status>(status.toInt())) : text, option.font);
        size = size.expandedTo(pill + QSize(2 * space::s, space::s));
    }
    return size;
}

} // namespace hallmarker::ui
