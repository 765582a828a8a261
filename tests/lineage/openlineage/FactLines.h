#pragma once

#include "lineage/facts/LineageFacts.h"

#include <QStringList>

namespace hallmarker::tests {

/// Facts as sorted lines of text without the numbers that depend on the order of reading: two are equal when they say the
/// same. Edges, attributes and other names that stand there twice count once.
QStringList factLines(const lineage::LineageFacts &facts);

} // namespace hallmarker::tests
