#pragma once

#include "dpia/document/DocumentContext.h"

namespace hallmarker::dpia {

/// The title page: parties, dates, state, and whether it is signed.
class CoverPage {
public:
    /// `present`: the assessment as it is now, where the document shows an earlier state.
    CoverPage(DocumentContext &context, const LoadedAssessment &present) : m_context(context), m_present(present) {}
    core::Result<void> add(std::vector<core::ReportBlock> &blocks) const;

private:
    core::Result<core::ReportCallout> signedOrNot() const;

    DocumentContext &m_context;
    const LoadedAssessment &m_present;
};

} // namespace hallmarker::dpia
