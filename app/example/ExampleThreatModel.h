#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::threats {
struct ThreatModel;
}

namespace hallmarker::example {

/// The threat model of the example: read from its file, with "@name" resolved to the versions of the workspace.
class ExampleThreatModel {
public:
    explicit ExampleThreatModel(core::Workspace &workspace) : m_workspace(workspace) {}

    static QString title();
    core::Result<void> write();

private:
    core::Result<QString> resolved(const QString &word) const;
    core::Result<void> resolveAll(QStringList &words) const;
    core::Result<void> acceptTheBackup(threats::ThreatModel &model) const;

    core::Workspace &m_workspace;
};

} // namespace hallmarker::example
