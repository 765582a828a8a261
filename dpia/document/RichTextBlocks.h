#pragma once

#include "core/report/Report.h"

namespace hallmarker::dpia {

/// Rich text of an answer as blocks of a document: what the tags mean is kept, what they look like is not. Text stays text,
/// whatever it looks like: a document's writer escapes it.
struct RichTextBlocks {
    std::vector<core::ReportBlock> blocks;
    int pictures = 0;      ///< named in the text, not shown
    bool hadLook = false;  ///< colours, sizes and the like, which a document does not take over

    static RichTextBlocks of(const QString &html);
};

} // namespace hallmarker::dpia
