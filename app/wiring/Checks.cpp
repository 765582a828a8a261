#include "app/wiring/Checks.h"

#include "checks/drift/DriftChecks.h"
#include "checks/privacy/PrivacyChecks.h"
#include "checks/robustness/RegisterModelChecks.h"

namespace hallmarker::wiring {

void registerChecks(core::CheckRegistry &registry)
{
    checks::registerPrivacyChecks(registry);
    checks::registerDriftChecks(registry);
    checks::registerModelChecks(registry);
}

} // namespace hallmarker::wiring
