#pragma once

#include "core/storage/Workspace.h"
#include "dpia/clauses/ContractUse.h"

namespace hallmarker::dpia {

/// Tells what the records of a workspace say of an agreement. Implemented where the inventory is known.
class ContractSource {
public:
    virtual ~ContractSource() = default;
    /// By id.
    virtual core::Result<ContractUse> useOf(core::Workspace &workspace, const QString &agreement) const = 0;
};

} // namespace hallmarker::dpia
