#include "app/wiring/Observation.h"

#include "core/check/CheckGrounds.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::wiring {

core::Result<void> observeEverything(core::Workspace &workspace, const core::CheckRegistry &checks, core::Progress &progress)
{
    if (workspace.isReadOnly())
        return {};
    inventory::FileArtifactLocator locator(workspace);
    HALLMARKER_TRY(locator.observeAll(progress));
    HALLMARKER_TRY(core::CheckGrounds(workspace, checks).observeAll(progress));
    return {};
}

} // namespace hallmarker::wiring
