#include "checks/risk/RiskChecks.h"

#include "checks/risk/MicrodataRiskCheck.h"
#include "checks/risk/SafeHarborCheck.h"

namespace hallmarker::checks {

void registerRiskChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<MicrodataRiskCheck>());
    registry.add(std::make_unique<SafeHarborCheck>());
}

} // namespace hallmarker::checks
