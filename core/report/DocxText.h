#pragma once

#include <QString>

namespace hallmarker::core {

/// Runs (w:r) of a text: white space kept, line breaks and tabs as elements, text that runs from right to left marked as
/// such, for Word takes fonts and marks by that.
QString docxRuns(const QString &text, bool isParagraphRightToLeft, const QString &characterStyle = {});

/// What a paragraph says about itself, written in the order that the schema asks for: Word refuses another.
struct DocxParagraph {
    QString style;
    int numbering = 0;      ///< of a list, 0 for none
    bool keepsWithNext = false;
    bool startsPage = false;
    bool isRightToLeft = false;

    QString around(const QString &runs) const;
};

} // namespace hallmarker::core
