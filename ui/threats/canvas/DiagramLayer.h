#pragma once

#include "core/drawing/Scene.h"
#include "core/report/print/PicturePainter.h"
#include "threats/diagram/DrawnDiagram.h"
#include "ui/canvas/OverviewRaster.h"
#include "ui/canvas/SceneIndex.h"

#include <QImage>

namespace hallmarker::ui {

/// Draws what stands still of a diagram: everything but pointer, choice and focus. From afar it counts lines and fills boxes as the
/// canvas of the lineage does; nearer, what can be told apart.
class DiagramLayer {
public:
    DiagramLayer(const core::ScenePalette &palette, const QFont &font);

    void setDiagram(const threats::DrawnDiagram &drawn);
    void setPalette(const core::ScenePalette &palette) { m_painter.setPalette(palette); }
    void setFont(const QFont &font) { m_painter.setFont(font); }
    const core::ScenePalette &palette() const { return m_painter.palette(); }
    /// For the overview in the corner.
    const SceneIndex &index() const { return m_index; }
    /// The part that begins at `origin` (units), with so many pixels of the device for each unit; `zoom` decides on the detail.
    void draw(QImage &image, double zoom, double deviceZoom, QPointF origin);

private:
    core::Picture m_picture;
    core::PicturePainter m_painter;
    SceneIndex m_index;
    OverviewRaster m_overview;
};

} // namespace hallmarker::ui
