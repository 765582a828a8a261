#pragma once

#include "core/drawing/ScenePalette.h"
#include "core/drawing/WireCurve.h"

namespace hallmarker::core {

/// Colours of a picture by meaning; ScenePalette has their values. A tint is the quiet ground of a state.
enum class PictureInk : quint8 { None, Ground, Box, BoxLine, Head, Text, Muted, Wire, Accent, Pass, Warn, Fail, Info, WarnTint, FailTint, InfoTint };

enum class PictureDash : quint8 { Solid, Dashed, Dotted };

/// One outline: begins somewhere and goes on by lines and cubic curves.
struct PictureShape {
    QPointF start;
    QList<WirePiece> pieces;
    bool isClosed = false;
    PictureInk fill = PictureInk::None;
    PictureInk line = PictureInk::None;
    double width = 1;
    PictureDash dash = PictureDash::Solid;
};

/// One line of text. Whoever makes the picture breaks lines by an estimate, so that the same picture comes out on every machine; whoever
/// paints it cuts what is still too long for `width`.
struct PictureText {
    enum class Align : quint8 { Left, Middle, Right };
    QPointF at;      ///< the middle of the line's height, and its left end, middle or right end
    QString text;
    double size = 12;
    double width = 0;
    Align align = Align::Middle;
    PictureInk ink = PictureInk::Text;
    bool isStrong = false;
};

/// What belongs together: a thing with its mark and its words.
struct PictureItem {
    QString id;      ///< of what it shows
    QString title;   ///< what a reader who cannot see it is told
    QRectF bounds;   ///< of its outline, without texts beside it
    QList<PictureShape> shapes;
    QList<PictureText> texts;
};

/// A drawing as a plain value, in units of pixels at 100 %, items in the order in which they cover each other.
struct Picture {
    QString title;
    QString description;
    QList<PictureItem> items;
    QRectF bounds;   ///< of all that is drawn
};

PictureShape pictureLine(const QList<QPointF> &points, PictureInk ink, double width);
PictureShape picturePolygon(const QList<QPointF> &points, PictureInk fill, PictureInk line = PictureInk::None, double width = 1);
PictureShape pictureRect(const QRectF &rect, double radius, PictureInk fill, PictureInk line, double width = 1);
PictureShape pictureEllipse(const QRectF &rect, PictureInk fill, PictureInk line, double width = 1);

/// The value of an ink, 0xAARRGGBB; 0 for none.
quint32 pictureColour(PictureInk ink, const ScenePalette &palette);

/// How wide a text is likely to be: the same estimate on every machine.
double estimatedWidth(const QString &text, double size);
/// A text in at most `lines` lines of a width, by words, and by letters where a word is too long; what is left is shortened.
QStringList wrappedText(const QString &text, double size, double width, int lines);

} // namespace hallmarker::core
