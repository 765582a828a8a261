#pragma once

#include <QString>

namespace hallmarker::core {

/// A name from outside, made fit to be shown on one line among other texts: control characters become their symbols (a line break is
/// shown as one), characters that steer the direction of text (which could make a name look like another one) become visible as
/// [U+202E], and text in a script that runs from right to left is isolated so that it does not carry its neighbours along.
QString safeText(const QString &text);

/// At most so many characters, with an ellipsis in the middle: beginnings and ends of names tell them apart.
QString shortened(const QString &text, qsizetype characters);

} // namespace hallmarker::core
