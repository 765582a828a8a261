#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::example {

/// A workshop that was held and signed, and an exercise that was played, so that their pages have something to show.
class ExampleSessions {
public:
    explicit ExampleSessions(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<void> write();

private:
    core::Result<void> holdWorkshop();
    core::Result<void> playExercise();

    core::Workspace &m_workspace;
};

} // namespace hallmarker::example
