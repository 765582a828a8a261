#pragma once

#include <QRectF>
#include <QString>

namespace hallmarker::core {

/// What every drawing as SVG is written with.
QString svgFigure(double value);      ///< at most one digit after the point
QString svgColour(quint32 colour);    ///< "#1b1f24"
/// "<title>...</title>", escaped and made safe; nothing for an empty text.
QString svgElement(const QString &name, const QString &text);
/// From the XML declaration to the ground; "</svg>" ends it.
QString svgBeginning(const QRectF &view, const QString &title, const QString &description, quint32 ground);

} // namespace hallmarker::core
