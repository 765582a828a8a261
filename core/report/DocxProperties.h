#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// docProps/core.xml: title, author, language, dates.
QString docxCoreProperties(const Report &report);
/// docProps/app.xml: what wrote it.
QString docxAppProperties();
/// docProps/custom.xml: the report's further properties. Empty when it has none.
QString docxCustomProperties(const Report &report);

} // namespace hallmarker::core
