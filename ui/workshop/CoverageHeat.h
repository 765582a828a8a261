#pragma once

#include "threats/workshop/CoverageMap.h"

#include <QWidget>

namespace hallmarker::ui {

/// Elements against kinds of threat: where threats were found, where somebody looked and found none, and where nobody has
/// looked. Told by colour, figure and sign together; the table beside it says the same in words. Arrow keys go from field to
/// field, Enter puts something there.
class CoverageHeat final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageHeat(QWidget *parent = nullptr);

    void setMap(const threats::CoverageMap &map);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, 120}; }
    /// Row and column where the keyboard stands.
    QPoint current() const { return m_current; }
    QRectF field(int row, int column) const;

Q_SIGNALS:
    void chosen(const QString &element, const QString &category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    double labelWidth() const;
    double fieldWidth() const;
    double rowHeight() const;
    double headHeight() const;
    QString fieldText(int row, int column) const;
    void moveTo(int row, int column);

    threats::CoverageMap m_map{{}, {}, {}};
    QPoint m_current{0, 0}; ///< x: column, y: row
};

} // namespace hallmarker::ui
