#pragma once

#include "inventory/retention/DuePlan.h"

#include <QList>
#include <QWidget>

namespace hallmarker::ui {

/// The calendar of what is due: a strip of what is unknown, past, in each of the next twelve months, and later. The deeper
/// the colour, the more falls due. Choosing a part narrows the list below it down; arrow keys move, Space chooses.
class DueStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DueStrip(QWidget *parent = nullptr);

    void setItems(const QList<inventory::DueItem> &items, qint64 nowMs);
    /// Which part an item belongs to ("unknown", "past", "2026-03", "later"); empty: none, it has no end or is gone.
    static QString partOf(const inventory::DueItem &item, qint64 nowMs);
    QString chosen() const { return m_chosen; }
    void choose(const QString &part);
    /// What a part says: "March 2026: 4 due".
    QString textOf(const QString &part) const;
    QStringList parts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        QString id;
        QString label;   ///< short, below the figure
        QString name;    ///< whole
        int count = 0;
    };
    QRect rectOf(qsizetype at) const;
    qsizetype partAt(const QPoint &place) const;
    void moveTo(qsizetype at);

    QList<Part> m_parts;
    qsizetype m_current = 0;
    QString m_chosen;
};

} // namespace hallmarker::ui
