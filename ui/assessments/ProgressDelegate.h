#pragma once

#include "ui/kit/StatusPill.h"

namespace hallmarker::ui {

/// A cell with a thin bar over its number; SortRole holds the share (0 to 1).
class ProgressDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The bar alone: how much is done, on a quiet ground.
void paintProgressBar(QPainter *painter, const QRect &rect, double share, const QPalette &palette);

} // namespace hallmarker::ui
