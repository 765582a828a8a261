#pragma once

#include <QStringList>

class QWidget;

namespace hallmarker::tests {

/// Walks everything that is visible in a shown window or page and returns one line for each defect: a focusable widget
/// without a name, a combo box without a label relation, two equal mnemonics, a palette pair below 4.5:1, a field that
/// Tab cannot leave, a Tab order that is not the reading order. Empty is good.
QStringList auditAccessibility(QWidget &root);

} // namespace hallmarker::tests
