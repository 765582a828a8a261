#pragma once

class QWidget;

namespace hallmarker::ui {

/// Prints the milliseconds from the start of the process to the first painted frame of the window, and the resident
/// memory in KiB, then quits. Linux only (/proc); prints -1 elsewhere.
void measureStart(QWidget &window);

} // namespace hallmarker::ui
