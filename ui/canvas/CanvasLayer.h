#pragma once

#include "core/report/print/ScenePainter.h"
#include "ui/canvas/OverviewRaster.h"
#include "ui/canvas/SceneIndex.h"

#include <QImage>

namespace hallmarker::ui {

/// Draws what stands still: the scene without pointer, selection and focus. What can be told apart at a zoom is drawn, not more.
class CanvasLayer {
public:
    /// Overview: boxes are dots. Boxes: outlines and states, no texts. Full: everything.
    enum class Detail { Overview, Boxes, Full };

    CanvasLayer(const core::Scene &scene, const SceneIndex &index, const core::ScenePalette &palette, const QFont &font);

    static Detail detailAt(double zoom);
    void setPalette(const core::ScenePalette &palette) { m_painter.setPalette(palette); }
    const core::ScenePalette &palette() const { return m_painter.palette(); }
    core::ScenePainter &painter() { return m_painter; }
    /// The part of the scene that begins at `origin` (scene units) with so many pixels of the device for each unit; `zoom` decides on the
    /// detail.
    void draw(QImage &image, double zoom, double deviceZoom, QPointF origin);

private:
    void drawBoxes(QPainter &painter, const QRectF &window, double deviceZoom);
    void drawFull(QPainter &painter, const QRectF &window);
    void drawGroups(QPainter &painter, const QRectF &window);

    const core::Scene &m_scene;
    const SceneIndex &m_index;
    core::ScenePainter m_painter;
    OverviewRaster m_overview;
};

} // namespace hallmarker::ui
