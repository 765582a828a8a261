#include "checks/drift/DriftChecks.h"

#include "checks/drift/DriftCheck.h"

namespace hallmarker::checks {

void registerDriftChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<DriftCheck>());
}

} // namespace hallmarker::checks
