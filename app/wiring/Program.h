#pragma once

#include "app/wiring/ContinuingIds.h"
#include "core/check/CheckRegistry.h"
#include "core/storage/Workspace.h"

#include <memory>

namespace hallmarker::wiring {

/// What the window and the command line share: clock, ids, actor and the registered checks.
/// HALLMARKER_CLOCK and HALLMARKER_IDS=sequence make a run reproducible.
class Program {
public:
    Program();
    ~Program();

    core::Clock &clock() { return *m_clock; }
    core::IdSource &ids() { return *m_ids; }
    const core::CheckRegistry &checks() const { return m_checks; }
    core::Actor actor() const;

    /// Options of a workspace at a location, with this program's actor and the passphrase of the environment.
    core::WorkspaceOptions options(const QString &location, bool readOnly = false) const;
    core::Result<std::unique_ptr<core::Workspace>> openWorkspace(const QString &location, bool readOnly = false);
    core::Result<std::unique_ptr<core::Workspace>> createWorkspace(const QString &location);

private:
    std::unique_ptr<core::Clock> m_clock;
    std::unique_ptr<core::IdSource> m_ids;
    ContinuingIds *m_countedIds = nullptr; ///< m_ids, when they are counted
    core::CheckRegistry m_checks;
};

} // namespace hallmarker::wiring
