#pragma once

#include "ui/kit/Status.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace hallmarker::ui {

/// A status as a small label: word, shape and colour.
class StatusPill final : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(Status status = Status::Neutral, QWidget *parent = nullptr);

    /// An empty word takes the status's own.
    void setStatus(Status status, const QString &word = {});
    Status status() const { return m_status; }
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    QString m_word;
};

/// Draws cells whose index answers StatusRole as pills, all others as usual; the row has one focus line.
class StatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hallmarker::ui
