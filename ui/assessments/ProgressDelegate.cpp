#include "ui/assessments/ProgressDelegate.h"

#include "ui/kit/Tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace hallmarker::ui {

namespace {
constexpr int progressBarHeight = 4;
}

void paintProgressBar(QPainter *painter, const QRect &rect, double share, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2.0;
    painter->setBrush(tokenColor(ColorToken::Border, palette));
    painter->drawRoundedRect(rect, radius, radius);
    QRect done = rect;
    done.setWidth(static_cast<int>(rect.width() * std::clamp(share, 0.0, 1.0)));
    if (done.width() > 0) {
        painter->setBrush(tokenColor(share >= 1 ? ColorToken::Pass : ColorToken::Accent, palette));
        painter->drawRoundedRect(QStyle::visualRect(painter->layoutDirection(), rect, done), radius, radius);
    }
    painter->restore();
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.font = tabularFont(option.font);
    item.displayAlignment = Qt::AlignLeading | Qt::AlignTop;
    item.rect.setBottom(option.rect.bottom());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = std::exchange(item.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
    const int textHeight = option.fontMetrics.height();
    const int top = option.rect.center().y() - (textHeight + progressBarHeight + 2) / 2;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(item.font);
    painter->setPen(tokenColor(ColorToken::Text, option.palette));
    painter->drawText(QRect(inner.left(), top, inner.width(), textHeight), QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    paintProgressBar(painter, QRect(inner.left(), top + textHeight + 2, inner.width(), progressBarHeight), index.data(SortRole).toDouble(), option.palette);
    painter->restore();
}

} // namespace hallmarker::ui
