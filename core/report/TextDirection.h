#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

enum class TextDirection { Neutral, LeftToRight, RightToLeft };

/// The direction of a paragraph by its first strong character (UAX 9, rules P2 and P3: what stands inside of an
/// isolate is passed over). Neutral when there is none: it goes with the document.
TextDirection textDirection(const QString &text);
TextDirection textDirection(const ReportText &text);
/// Of a document, by its language.
TextDirection documentDirection(const QString &language);
/// Whether a paragraph runs from right to left in a document of that direction.
bool runsRightToLeft(TextDirection paragraph, TextDirection document);

/// A stretch of text whose strong characters all have one direction; neutral characters go with their neighbours when
/// those agree, and with the paragraph otherwise. Word processors want this told for each run.
struct DirectedStretch {
    QString text;
    bool isRightToLeft = false;
};
QList<DirectedStretch> directedStretches(const QString &text, bool isParagraphRightToLeft);

} // namespace hallmarker::core
