#include "core/storage/Workspace.h"

#include "core/storage/SqlWorkspace.h"

namespace hallmarker::core {

Result<std::unique_ptr<Workspace>> Workspace::create(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    return SqlWorkspace::make(options, clock, ids);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options, const Clock &clock, IdSource &ids)
{
    return SqlWorkspace::openExisting(options, clock, ids);
}

} // namespace hallmarker::core
