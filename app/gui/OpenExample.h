#pragma once

namespace hallmarker::core {
class JobQueue;
}
namespace hallmarker::ui {
class MainWindow;
}
namespace hallmarker::wiring {
class Program;
}

namespace hallmarker::gui {

/// Opens the example workspace in the user's data folder; makes it first when it is not there, as a job.
void openExample(wiring::Program &program, core::JobQueue &jobs, ui::MainWindow *window);

} // namespace hallmarker::gui
