#pragma once

#include "core/storage/Workspace.h"
#include "dpia/package/PackageFile.h"
#include "dpia/signing/AssessmentSignature.h"
#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// The bytes whose digests a manifest holds.
class PackageParts {
public:
    explicit PackageParts(const core::Workspace &workspace) : m_workspace(workspace) {}

    /// Answers, evaluations, controls and the questionnaire.
    core::Result<void> addContent(const LoadedAssessment &shown, QList<PackageFile> &files) const;
    /// The list of evidence, and the records of which the manifest holds the digest of the content.
    core::Result<void> addEvidence(const LoadedAssessment &shown, QList<PackageFile> &files) const;
    static void addSignatures(const QList<AssessmentSignature> &signatures, QList<PackageFile> &files);

private:
    core::Result<void> addTemplate(const LoadedAssessment &shown, QList<PackageFile> &files) const;

    const core::Workspace &m_workspace;
};

} // namespace hallmarker::dpia
