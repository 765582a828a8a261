#pragma once

#include <QStringList>

class QWidget;

namespace hallmarker::tests {

/// Labels and buttons that are visible in a window and have the mnemonic of one of its menus: that key would open the
/// menu, and what is typed next would run its commands.
QStringList letteredLikeMenus(QWidget &window);

} // namespace hallmarker::tests
