#pragma once

#include "core/drawing/Picture.h"

#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QStaticText>

class QPainter;

namespace hallmarker::core {

/// Draws the items of a picture. Texts are cut to their room once and kept. The painter has to be set up in units of the picture.
class PicturePainter {
public:
    /// What can be told apart at a zoom: outlines alone, shapes without texts, everything.
    enum class Detail { Outlines, Shapes, Full };

    /// Texts are kept by the place of the item: give it the same picture, or call forget().
    PicturePainter(const Picture &picture, const ScenePalette &palette, const QFont &font);

    void setPalette(const ScenePalette &palette) { m_palette = palette; }
    const ScenePalette &palette() const { return m_palette; }
    void setFont(const QFont &font);
    void forget() { m_texts.clear(); }

    void paint(QPainter &painter, int item, Detail detail = Detail::Full);
    void paintAll(QPainter &painter);
    /// Only what shows in that part of the picture.
    void paintPart(QPainter &painter, const QRectF &part);
    static QPainterPath pathOf(const PictureShape &shape);

private:
    struct Line {
        QStaticText text;
        QPointF at;
        PictureInk ink = PictureInk::Text;
        QFont font;
    };
    const QList<Line> &linesOf(int item);

    const Picture &m_picture;
    ScenePalette m_palette;
    QFont m_font;
    QHash<int, QList<Line>> m_texts;
};

} // namespace hallmarker::core
