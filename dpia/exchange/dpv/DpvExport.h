#pragma once

#include "core/storage/Workspace.h"
#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// An assessment in the Data Privacy Vocabulary 2.0 with its extension for the GDPR, as JSON-LD: the processing with purposes,
/// legal bases, data, people and recipients, and what the assessment came to. Only what the vocabulary has words for.
struct DpvExport {
    QByteArray bytes;
    QStringList losses; ///< translated

    static core::Result<DpvExport> of(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language);
};

} // namespace hallmarker::dpia
