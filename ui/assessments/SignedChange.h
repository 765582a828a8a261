#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/workflow/Manifest.h"

namespace hallmarker::ui {

/// One difference from what was signed, as people read it.
struct SignedChange {
    dpia::ManifestChange change;
    QString part;     ///< translated: "Answer", "Evidence" ...
    QString what;     ///< the question, the record, the risk
    QString before;   ///< as it was signed
    QString after;    ///< as it is
    QString target;   ///< where it can be looked at; "" when nowhere
};

/// Outside of the window's thread: versions of answers are read.
QList<SignedChange> signedChanges(const core::Workspace &workspace, const dpia::AssessmentBook &book, const dpia::LoadedAssessment &loaded, const QList<dpia::ManifestChange> &changes, const QString &language);

} // namespace hallmarker::ui
