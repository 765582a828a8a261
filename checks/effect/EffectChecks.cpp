#include "checks/effect/EffectChecks.h"

#include "checks/effect/MinimisationCheck.h"
#include "checks/effect/ReleaseEffectCheck.h"

namespace hallmarker::checks {

void registerEffectChecks(core::CheckRegistry &registry)
{
    registry.add(std::make_unique<ReleaseEffectCheck>());
    registry.add(std::make_unique<MinimisationCheck>());
}

} // namespace hallmarker::checks
