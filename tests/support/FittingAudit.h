#pragma once

#include <QStringList>

class QWidget;

namespace hallmarker::tests {

/// Walks the visible buttons, labels and pills below a widget and returns one line for each text that does not fit:
/// cut at the side, or below. Empty is good. What elides on purpose (combo boxes, table cells) is left alone.
QStringList auditFitting(QWidget &root);

} // namespace hallmarker::tests
