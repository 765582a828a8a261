#pragma once

#include "app/wiring/Program.h"
#include "core/check/CheckRunner.h"

#include <QStringList>

namespace hallmarker::example {

/// Builds the example: a workspace in which a credit-scoring system has findings that pass, fail and have gone stale, a
/// finished model card, and a k-anonymous release of its training data with a certificate. Everything is made the way a user would make it: imported, checked, written.
class ExampleWorkspace {
public:
    ExampleWorkspace(wiring::Program &program, QString folder, core::Progress &progress);

    /// Makes folder/example.hallmarker, the data beside it, and the release in folder/release. Fails when the workspace is there already.
    core::Result<QString> create();
    /// Exports the card and the impact assessment in every format and the audit report into folder/documents; returns their paths.
    core::Result<QStringList> exportDocuments();

private:
    core::Result<void> layOutFiles() const;
    core::Result<void> registerInventory();
    core::Result<void> runChecks();
    core::Result<void> letOneGoStale();
    core::Result<void> tellLineage();
    core::Result<void> labelLineage();
    core::Result<void> writeCard();
    core::Result<void> makeRelease();
    core::Result<void> exportAssessment(const QString &folder, QStringList &paths);
    core::Result<core::Finding> check(const QString &id, const QStringList &on, const QJsonObject &parameters);
    QString dataFile(const QString &name) const;

    wiring::Program &m_program;
    QString m_folder;
    core::Progress &m_progress;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace hallmarker::example
