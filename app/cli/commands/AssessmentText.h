#pragma once

#include "dpia/workflow/AssessmentWorkflow.h"

#include <QJsonObject>

namespace hallmarker::cli {

/// "draft" ..., or "stale" where an approval is not true any more.
QString assessmentStatus(const dpia::Assessment &assessment, bool isStale);
/// An assessment with its sections, questions, answers and what is missing.
QString assessmentText(const dpia::LoadedAssessment &loaded, bool isStale, const QString &language);
QJsonObject assessmentJson(const dpia::LoadedAssessment &loaded, bool isStale, const QString &language);

} // namespace hallmarker::cli
