#pragma once

class QWidget;

namespace hallmarker::ui {

/// Makes Tab follow the layouts of a widget, line by line, whatever the order in which its children were made. The
/// shell does it for each new page; call it again after adding focusable widgets later.
void tabInLayoutOrder(QWidget *root);

} // namespace hallmarker::ui
