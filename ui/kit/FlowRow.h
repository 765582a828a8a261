#pragma once

#include <QLayout>
#include <QList>

namespace hallmarker::ui {

/// A row of fields that goes on in the next line where the window is narrow. What stands between two calls of
/// addSpacing(), a label and its field, stays together.
class FlowRow final : public QLayout {
public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    /// stretch: its share of what a line has left.
    void addWidget(QWidget *widget, int stretch = 0);
    /// By itself, so that the line may go on before and after it.
    void insertWidget(int index, QWidget *widget);
    /// Begins a further group, this far from the one before.
    void addSpacing(int gap);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item {
        QLayoutItem *item = nullptr;
        int stretch = 0;
        int group = 0;
        int gap = 0; ///< before it, when it begins a group
    };
    using Line = QList<const Item *>;

    /// Groups of items that are seen, in lines of at most this width.
    QList<Line> lines(int width) const;
    int widthOf(const Line &items, bool isLeast) const;
    int arrange(const QRect &rect, bool isApplied) const;
    void placeLine(const Line &line, const QRect &rect) const;

    QList<Item> m_items;
    int m_group = 0;
    int m_gap = 0;
};

} // namespace hallmarker::ui
