#pragma once

#include "core/gate/Gate.h"

#include <QWidget>

namespace hallmarker::ui {

/// What ends by itself, on a line of time: a mark for each piece of evidence and each waiver, from now to a year ahead. Evidence
/// is a dot and a waiver a square, so that the colour is not needed. Arrow keys go from mark to mark; the table beside it holds
/// the same.
class FlipStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FlipStrip(QWidget *parent = nullptr);

    void setFlips(const QList<core::GateFlip> &flips, qint64 nowMs);
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype at);
    /// Where a mark stands, from 0 (now) to 1 (a year ahead, and later).
    static double placeOf(qint64 atMs, qint64 nowMs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(qsizetype at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPointF centreOf(qsizetype at) const;
    QString textOf(qsizetype at) const;
    qsizetype markAt(const QPoint &place) const;

    QList<core::GateFlip> m_flips;
    qint64 m_nowMs = 0;
    qsizetype m_current = -1;
};

} // namespace hallmarker::ui
