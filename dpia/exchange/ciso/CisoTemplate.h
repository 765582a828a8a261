#pragma once

#include "dpia/exchange/ciso/CisoLibrary.h"
#include "dpia/exchange/ImportedTemplate.h"

namespace hallmarker::dpia {

/// Makes a template of a framework: headings become sections, requirements questions with a result and, where the framework has
/// scores, a score; their own questions follow with choices, scores, conditions and translations. The wording stays that of the
/// file. What a template cannot hold is told.
core::Result<ImportedTemplate> cisoTemplate(const CisoLibrary &library);

} // namespace hallmarker::dpia
