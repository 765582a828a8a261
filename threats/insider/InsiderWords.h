#pragma once

#include "threats/catalogue/CatalogueWords.h"
#include "threats/insider/InsiderScenario.h"

namespace hallmarker::threats {

/// A copy of a scenario with its texts in the language of `words`. Texts that a library of one's own has put
/// in the place of ours stay as they are written, and so do ids and conditions.
InsiderScenario wordedScenario(const InsiderScenario &scenario, const CatalogueWords &words = CatalogueWords::current());

} // namespace hallmarker::threats
