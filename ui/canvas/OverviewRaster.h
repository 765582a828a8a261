#pragma once

#include "core/drawing/ScenePalette.h"

#include <QImage>
#include <QPointF>

#include <vector>

namespace hallmarker::ui {

class SceneIndex;

/// Draws the whole of a large scene when its boxes are too small to be read.
///
/// Wires are not drawn pixel by pixel. A steep line is cut into one run for each column of pixels, a flat one into one for each row, and a
/// run only notes its beginning (+1) and its end (-1); one sum over columns and one over rows then give, for every pixel, how many
/// wires pass it. So a line costs its shorter side, not its length, and a crowd of wires is darker than a single one, which a plain
/// line drawing cannot show. Boxes are filled rectangles, and those with a state end in a shape of their own: a square with a cross,
/// a triangle, a ring, never a colour alone.
class OverviewRaster {
public:
    /// `zoom` in pixels for each unit; `origin` is what lies at the top left pixel.
    void draw(QImage &image, const SceneIndex &index, const core::ScenePalette &palette, double zoom, QPointF origin);

private:
    void drawWires(QImage &image, const SceneIndex &index, const core::ScenePalette &palette);
    void drawBoxes(QImage &image, const SceneIndex &index, const core::ScenePalette &palette) const;
    void addLine(float x0, float y0, float x1, float y1);
    bool clip(float &x0, float &y0, float &x1, float &y1) const;

    int m_width = 0;
    int m_height = 0;
    double m_zoom = 1;
    QPointF m_origin;
    // Counts modulo 65,536: half of the memory to clear and to sum, and only a multiple of that many wires in one pixel would not be seen.
    std::vector<quint16> m_steep; ///< differences down the columns
    std::vector<quint16> m_flat;  ///< differences along the rows
    std::vector<quint16> m_columns;
    std::vector<char> m_hasFlat;  ///< by row: whether any flat run lies there
};

} // namespace hallmarker::ui
