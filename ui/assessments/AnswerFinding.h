#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::ui {

/// Where words were found in an assessment.
struct FoundAnswer {
    QString assessment;      ///< id
    QString assessmentName;
    QString question;        ///< id; "": the assessment itself
    QString questionText;
    QString snippet;
};

/// Words in all assessments of a workspace, best first. Outside of the window's thread.
core::Result<QList<FoundAnswer>> findInAssessments(core::Workspace &workspace, const QString &words, const QString &language, int limit);

} // namespace hallmarker::ui
