#pragma once

#include "core/storage/Workspace.h"
#include "lineage/hand/HandBook.h"

namespace hallmarker::lineage {

/// Puts what a person draws into the lineage, and takes it back: each as one event of the producer "by hand" that names its
/// author, in one transaction with its entry in the log. What is taken back stays in the log.
class HandWriter {
public:
    explicit HandWriter(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<HandEntry> draw(const HandDrawing &drawing);
    core::Result<void> takeBack(const HandEntry &entry);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
