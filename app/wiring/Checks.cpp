#include "app/wiring/Checks.h"

#include "checks/drift/DriftChecks.h"
#include "checks/privacy/PrivacyChecks.h"

namespace hallmarker::wiring {

void registerChecks(core::CheckRegistry &registry)
{
    checks::registerPrivacyChecks(registry);
    checks::registerDriftChecks(registry);
}

} // namespace hallmarker::wiring
