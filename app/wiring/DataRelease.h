#pragma once

#include "checks/anonymisation/release/BuiltRelease.h"
#include "checks/anonymisation/release/ReleaseCertificate.h"
#include "core/storage/Workspace.h"

namespace hallmarker::wiring {

using anonymisation::BuiltRelease;
using anonymisation::ReleaseSource;

/// What came of it.
struct ReleaseOutcome {
    bool isReleased = false;       ///< false: no generalisation fulfils the models
    anonymisation::AnonymisationResult result;
    QJsonObject json;
    QStringList remarks;
    anonymisation::ReleaseAttacks attacks;
    QString findingId;             ///< in the workspace
};

/// Makes a release: searches, writes the folder (release.csv, certificate as HTML and PDF; below internal/ project.json, hierarchies
/// and transformation.sql), measures the written table anew, and keeps a finding when the source is a dataset of a workspace. `certificates`
/// names their formats; `attacks` how the release is attacked before anybody else does. Either all of it
/// is there afterwards, or nothing.
core::Result<ReleaseOutcome> makeRelease(core::Workspace *workspace, const anonymisation::ReleasePlan &plan, const ReleaseSource &source, const QString &folder, const anonymisation::RunOptions &options, const anonymisation::AttackOptions &attacks, const QStringList &certificates, const QString &created, core::Progress &progress);

/// The same of a release that was built already.
core::Result<ReleaseOutcome> writeRelease(core::Workspace *workspace, const anonymisation::ReleasePlan &plan, const ReleaseSource &source, const BuiltRelease &built, const anonymisation::AttackOptions &attacks, const QString &folder, const QStringList &certificates, const QString &created, core::Progress &progress);

/// The plan in a project file, and what it promises: the digest of the release.
struct ReleaseProject {
    anonymisation::ReleasePlan plan;
    core::Digest source;
    core::Digest release;
    QString versionId;

    static core::Result<ReleaseProject> read(const QString &path);
};

} // namespace hallmarker::wiring
