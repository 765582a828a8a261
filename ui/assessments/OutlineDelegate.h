#pragma once

#include "ui/kit/Status.h"

#include <QStyledItemDelegate>

namespace hallmarker::ui {

/// A line of the outline: its text and behind it the mark of its state, or a count. What does not apply is quiet.
class OutlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< int of Status
        CountRole,                   ///< text
        QuietRole,                   ///< bool
    };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hallmarker::ui
