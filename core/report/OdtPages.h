#pragma once

#include "core/report/Report.h"

#include <QSizeF>

namespace hallmarker::core {

/// The pages of an ODT: A4, upright, and on its side for drawings that are hard to read otherwise.
constexpr double odtTextWidthCm = 16.6;
constexpr double odtPictureHeightCm = 21; ///< what an upright page has room for below a caption
constexpr double odtLyingWidthCm = 25.3;
constexpr double odtLyingHeightCm = 13.6;
constexpr double cmOfUnit = 2.54 / 96;    ///< of a picture

inline QSizeF odtUprightRoom() { return QSizeF(odtTextWidthCm, odtPictureHeightCm) / cmOfUnit; }
inline QSizeF odtLyingRoom() { return QSizeF(odtLyingWidthCm, odtLyingHeightCm) / cmOfUnit; }

/// Whether a block stands on a page that lies on its side: a wide drawing, and the headings right above it.
bool isOnLyingPage(const Report &report, std::size_t block);
bool hasLyingPage(const Report &report);

} // namespace hallmarker::core
