#pragma once

#include <memory>

class QGuiApplication;

namespace hallmarker::cli {

/// Fonts and pages for a PDF need a QGuiApplication. The program makes one at its start only for the commands that need
/// it (main.cpp); this says in the code of a command that it is one of those.
struct GuiPart {
    GuiPart() {}
};

/// Whether a command line will paint pages.
bool needsGui(int argc, char **argv);

} // namespace hallmarker::cli
