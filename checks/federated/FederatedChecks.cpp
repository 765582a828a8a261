#include "checks/federated/FederatedChecks.h"

#include "checks/federated/FederatedTrainingCheck.h"

namespace hallmarker::checks {

void registerFederatedChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<FederatedTrainingCheck>());
}

} // namespace hallmarker::checks
