#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// styles.xml: page with footer, paragraph, text, list and table styles that content.xml names.
QString odtStyles(const Report &report);
/// meta.xml: title, author, language, date and the report's further properties.
QString odtMeta(const Report &report);
/// The namespaces of the parts of an ODF package, as attributes.
QString odtNamespaces();

} // namespace hallmarker::core
