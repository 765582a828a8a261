#pragma once

#include "core/drawing/ScenePalette.h"

#include <QImage>
#include <QWidget>

namespace hallmarker::ui {

class SceneIndex;

/// The whole drawing in a corner, with a frame around what the canvas shows. A click or a drag takes the canvas there. It is a help for the
/// pointer only: everything it does, keys and the list beside the canvas do as well, so it never takes the focus.
class Minimap final : public QWidget {
    Q_OBJECT
public:
    explicit Minimap(QWidget *parent);

    /// Call when the scene or the theme has changed.
    void setScene(const SceneIndex *index, const core::ScenePalette &palette);
    void setVisiblePart(const QRectF &part);

Q_SIGNALS:
    void centreRequested(QPointF scenePoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QPointF toScene(QPointF at) const;
    void placePicture();

    const SceneIndex *m_index = nullptr;
    core::ScenePalette m_palette;
    QImage m_picture;
    QRectF m_part;
    double m_scale = 1;
    QPointF m_origin;
};

} // namespace hallmarker::ui
