#pragma once

#include "ui/privacy/ReleaseResult.h"

#include <QWidget>

namespace hallmarker::ui {

/// The generalisations as a lattice: the data as it stands below, everything gone above, one step of one column along each line.
/// Of a large lattice the nodes around the one that is looked at. What is safe is filled, what is not is crossed out; the best one
/// has a second ring, the chosen one a thick edge. The list beside it says the same in words and takes the keyboard.
class LatticePicture final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t mostShown = 70;

    explicit LatticePicture(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ReleaseResult> &result);
    /// The node that is looked at: its steps are drawn with what they cost.
    void setCurrent(const anonymisation::Levels &levels);
    std::size_t shownNodes() const { return m_nodes.size(); }
    /// Where a node is drawn; null when it is not.
    QRectF rectOf(const anonymisation::Levels &levels) const;
    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

Q_SIGNALS:
    void nodePressed(const hallmarker::anonymisation::Levels &levels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Node {
        const anonymisation::ExploredNode *node;
        QRectF rect;
    };
    void choose();
    void place();
    void drawEdges(QPainter &painter) const;
    void drawNode(QPainter &painter, const Node &node) const;
    const Node *nodeAt(const QPointF &point) const;

    std::shared_ptr<const ReleaseResult> m_result;
    anonymisation::Levels m_current;
    std::vector<Node> m_nodes;
    bool m_hasLabels = false;
};

} // namespace hallmarker::ui
