#include "app/wiring/Checks.h"

#include "app/wiring/AgreementContracts.h"
#include "app/wiring/SnapshotSource.h"
#include "checks/drift/DriftChecks.h"
#include "checks/effect/EffectChecks.h"
#include "checks/federated/FederatedChecks.h"
#include "checks/privacy/PrivacyChecks.h"
#include "checks/risk/RiskChecks.h"
#include "checks/robustness/RegisterModelChecks.h"
#include "checks/synthetic/SyntheticChecks.h"
#include "dpia/clauses/ClauseCheck.h"
#include "inventory/agreements/AgreementCheck.h"
#include "lineage/findings/LabelConflictCheck.h"
#include "lineage/findings/LicenceCheck.h"

namespace hallmarker::wiring {

void registerChecks(core::CheckRegistry &registry)
{
    checks::registerPrivacyChecks(registry);
    checks::registerRiskChecks(registry);
    checks::registerSyntheticChecks(registry);
    checks::registerDriftChecks(registry);
    checks::registerModelChecks(registry);
    checks::registerEffectChecks(registry);
    checks::registerFederatedChecks(registry);
    const auto source = std::make_shared<SnapshotSource>();
    registry.add(std::make_unique<lineage::LabelConflictCheck>(source));
    registry.add(std::make_unique<lineage::LicenceCheck>(source));
    registry.add(std::make_unique<inventory::AgreementCheck>());
    registry.add(std::make_unique<dpia::ClauseCheck>(std::make_shared<AgreementContracts>()));
}

} // namespace hallmarker::wiring
