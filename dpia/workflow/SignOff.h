#pragma once

#include "core/storage/Workspace.h"
#include "dpia/workflow/Manifest.h"

namespace hallmarker::dpia {

/// Somebody's decision about an assessment, over a manifest. It rests on every answer, evaluation and control that the
/// manifest names: when one of them, or what they cite, changes, it goes stale in the same transaction, and the assessment is
/// unsigned from then on. What was signed stays what it was.
struct SignOff {
    static constexpr const char *kind = "sign-off";

    QString id;
    QString assessment;
    QString by;
    QString decision;         ///< "approved", "conditionally-approved", "rejected", "referred"
    QString statement;
    QJsonObject manifest;
    core::Digest manifestDigest; ///< of its canonical JSON
    qint64 atMs = 0;

    static core::Result<SignOff> fromRecord(const core::Record &record);
    /// Stores a new one with its dependencies.
    static core::Result<SignOff> add(core::WriteTransaction &transaction, const LoadedAssessment &loaded, const QString &by, const QString &decision, const QString &statement);
};

} // namespace hallmarker::dpia
