#pragma once

#include <QString>

namespace hallmarker::ui {
class MainWindow;
class Session;
class Theme;
} // namespace hallmarker::ui

namespace hallmarker::gui {

/// Writes a picture of every page in both themes into a folder ("home-light.png"), then quits the application. The
/// scale is that of the process (QT_SCALE_FACTOR). Waits for each page's reads; exit code 3 when a picture cannot be
/// written or the workspace does not open.
void shootPages(ui::MainWindow &window, ui::Session &session, ui::Theme &theme, const QString &folder);

} // namespace hallmarker::gui
