#pragma once

#include "core/report/Report.h"
#include "core/result/Result.h"

namespace hallmarker::core {

class Workspace;

/// What one room has to say about records in a document of another room: threats in the card of a model, say. It names where
/// things are kept and how they stand now; it copies nothing that would grow old in the document.
class ReportSection {
public:
    virtual ~ReportSection() = default;
    /// In the language of the document (DocumentLanguage). Begins with a heading of level 1; empty when there is nothing to say.
    virtual Result<std::vector<ReportBlock>> about(Workspace &workspace, const QStringList &records) const = 0;
};

using ReportSections = QList<const ReportSection *>;

} // namespace hallmarker::core
