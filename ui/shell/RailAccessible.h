#pragma once

namespace hallmarker::ui {

/// Tells assistive programs that the rail is a list of tabs, each of which can be pressed. What Qt says of a button that
/// can be checked is "check box", and its only action would change the mark without going anywhere.
void installRailAccessible();

} // namespace hallmarker::ui
