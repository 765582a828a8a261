#include "ui/assessments/OutlineDelegate.h"

#include "ui/kit/Tokens.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace hallmarker::ui {

namespace {
constexpr int markSize = 16;
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isQuiet = index.data(QuietRole).toBool();
    const QVariant mark = index.data(MarkRole);
    const QString count = index.data(CountRole).toString();
    const QFont countFont = tabularFont(typeFont(TypeRole::Caption, item.font));
    const int behind = mark.isValid() ? markSize : count.isEmpty() ? 0 : QFontMetrics(countFont).horizontalAdvance(count) + space::xs;
    const QRect inner = option.rect.adjusted(space::xs, 0, -space::s, 0);
    const QRect textRect(inner.left(), inner.top(), inner.width() - behind - (behind > 0 ? space::s : 0), inner.height());
    const QRect markRect(inner.right() - behind, inner.top(), behind, inner.height());
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    item.font.setItalic(isQuiet);
    painter->setFont(item.font);
    painter->setPen(tokenColor(isQuiet ? ColorToken::Muted : ColorToken::Text, option.palette));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect), leading, QFontMetrics(item.font).elidedText(text, Qt::ElideRight, textRect.width()));
    if (mark.isValid()) {
        const auto status = static_cast<Status>(mark.toInt());
        if (status != Status::Neutral)
            paintIcon(painter, statusIcon(status), QStyle::visualRect(option.direction, option.rect, markRect), tokenColor(statusColor(status), option.palette));
    } else if (!count.isEmpty()) {
        painter->setFont(countFont);
        painter->setPen(tokenColor(ColorToken::Muted, option.palette));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, markRect), Qt::AlignCenter, count);
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 2 * space::xs + 2));
    return size;
}

} // namespace hallmarker::ui
