#pragma once

#include "core/drawing/ScenePalette.h"

#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QStaticText>

class QPainter;

namespace hallmarker::core {

struct SceneStroke;

/// Draws the parts of a scene in all detail: for PDF, PNG and, where one can read, the canvas of the window. Texts are cut to their room
/// once and kept. The painter has to be set up in units of the scene.
class ScenePainter {
public:
    /// Texts are kept by the position of the box: give it the same scene, or call forget().
    ScenePainter(const Scene &scene, ScenePalette palette, const QFont &font);

    void setPalette(const ScenePalette &palette) { m_palette = palette; }
    const ScenePalette &palette() const { return m_palette; }
    void forget() { m_texts.clear(); }

    void paintGroup(QPainter &painter, const SceneGroup &group);
    void paintWire(QPainter &painter, const SceneWire &wire, double width, quint32 colour);
    void paintWire(QPainter &painter, const SceneWire &wire);
    void paintBox(QPainter &painter, int box);
    void paintAll(QPainter &painter);

    void paintStrokes(QPainter &painter, const QList<SceneStroke> &strokes, const QRectF &square, quint32 colour, quint32 inverse, double width) const;
    static QPainterPath wirePath(const QList<QPointF> &points);
    static QPainterPath boxPath(const SceneBox &box, double growth = 0);

private:
    struct Line {
        QStaticText text;
        double x = 0; ///< from the left of the box
        double y = 0; ///< top, from the top of the box
        quint8 font = 0;
        bool isMuted = false;
        SceneState state = SceneState::None; ///< of a band: its colour
    };
    const QList<Line> &linesOf(int box);
    Line line(const QString &text, double left, double middle, double width, int font, bool isMuted, bool isRight = false) const;

    const Scene &m_scene;
    ScenePalette m_palette;
    QFont m_fonts[2]; ///< title, text
    QHash<int, QList<Line>> m_texts;
};

} // namespace hallmarker::core
