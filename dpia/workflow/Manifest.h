#pragma once

#include "core/storage/Workspace.h"
#include "dpia/risk/RiskView.h"

namespace hallmarker::dpia {

/// Exactly what a sign-off covers, as canonical JSON: template version, every answer with version and digest, evaluations,
/// risk levels, controls, opinions and the digests of all evidence. Equal content gives equal bytes.
QJsonObject manifestOf(const LoadedAssessment &loaded);
/// The same with evidence as it is now and not as the answers saw it: what an older manifest is compared with.
QJsonObject presentManifestOf(const core::Workspace &workspace, const LoadedAssessment &loaded);

/// One difference between two manifests.
struct ManifestChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString part;             ///< "answers", "evaluations", "risks", "controls", "evidence", "opinions", "template", "subject"
    QString key;              ///< of the part: the question, the target, the record
    QJsonValue before;
    QJsonValue after;

    QString kindName() const; ///< "added", "removed", "changed"
};

/// In the order of parts and keys.
QList<ManifestChange> changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace hallmarker::dpia
