#pragma once

#include "core/drawing/Picture.h"

#include <QSizeF>

namespace hallmarker::core {

/// How a picture comes onto the pages of a document: once as a whole, and, where that would be hard to read, once more in parts.
struct PictureParts {
    QRectF sheet;         ///< the whole with its margin, in units of the picture
    double scale = 1;     ///< of the whole; 1 is its size on the screen
    QList<QRectF> parts;  ///< row by row; empty: the whole can be read
    double partScale = 1;
    bool hasTallParts = false; ///< each wants a page of its own; flat ones may stand below each other

    /// Below `wholeScale` the whole is hard to read on paper: a name of 11 units has 5.4 points there.
    static constexpr double wholeScale = 0.65;
    /// Parts are larger, or they would tell little more than the whole.
    static constexpr double readableScale = 0.8;

    /// `room` is that of a page in units of the picture (96 to the inch). Parts overlap by about the size of a thing, so that each thing
    /// stands whole in one of them. At most 400 parts; of a larger picture they are smaller.
    static PictureParts of(const Picture &picture, QSizeF room);
};

/// Whether a picture gains so much on a page that lies on its side that it should have one: `upright` and `lying` are the rooms of the
/// two. What can be read on an upright page stays there.
bool wantsLyingPage(const Picture &picture, QSizeF upright, QSizeF lying);

/// What has to be painted of an item: its outline and its texts.
QRectF pictureRoom(const PictureItem &item);
/// The picture with the margin that files and documents have around it.
QRectF pictureSheet(const Picture &picture);

} // namespace hallmarker::core
