#pragma once

#include "core/report/Report.h"
#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

namespace hallmarker::inventory {

/// README.md of a Hugging Face model repository: metadata block and the sections of the hub's card template. A field
/// without a section of its own meaning is left out and named in the loss report.
class HuggingFaceCard {
public:
    static core::Result<CardExport> write(const CardView &view);
    /// The text under the metadata block.
    static core::Report body(const CardView &view);
};

} // namespace hallmarker::inventory
