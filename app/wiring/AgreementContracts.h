#pragma once

#include "dpia/clauses/ContractSource.h"

namespace hallmarker::wiring {

/// Reads what the inventory says of an agreement: the agreement itself, what it is about, how that is used, and in which systems.
class AgreementContracts final : public dpia::ContractSource {
public:
    core::Result<dpia::ContractUse> useOf(core::Workspace &workspace, const QString &agreement) const override;
};

} // namespace hallmarker::wiring
