#include "checks/privacy/PrivacyChecks.h"

#include "checks/privacy/IdentifiabilityCheck.h"
#include "checks/privacy/PersonalDataCheck.h"

namespace hallmarker::checks {

void registerPrivacyChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<IdentifiabilityCheck>());
    registry.add(std::make_unique<PersonalDataCheck>());
}

} // namespace hallmarker::checks
