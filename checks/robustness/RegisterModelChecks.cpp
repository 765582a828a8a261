#include "checks/robustness/RegisterModelChecks.h"

#include "checks/answers/ExtractionCheck.h"
#include "checks/answers/MembershipCheck.h"
#include "checks/answers/QueryEvasionCheck.h"
#include "checks/performance/PerformanceCheck.h"
#include "checks/robustness/EvasionCheck.h"
#include "checks/supply/ArtifactIdentityCheck.h"

namespace hallmarker::checks {

void registerModelChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<PerformanceCheck>());
    registry.add(std::make_unique<EvasionCheck>(EvasionCheck::Attack::Fgsm));
    registry.add(std::make_unique<EvasionCheck>(EvasionCheck::Attack::Pgd));
    registry.add(std::make_unique<QueryEvasionCheck>());
    registry.add(std::make_unique<ExtractionCheck>());
    registry.add(std::make_unique<MembershipCheck>());
    registry.add(std::make_unique<ArtifactIdentityCheck>());
}

} // namespace hallmarker::checks
