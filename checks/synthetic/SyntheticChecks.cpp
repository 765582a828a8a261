#include "checks/synthetic/SyntheticChecks.h"

#include "checks/synthetic/PrivacyChoiceCheck.h"
#include "checks/synthetic/SyntheticCheck.h"

namespace hallmarker::checks {

void registerSyntheticChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<SyntheticCheck>());
    registry.add(std::make_unique<PrivacyChoiceCheck>());
}

} // namespace hallmarker::checks
