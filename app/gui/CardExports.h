#pragma once

namespace hallmarker::gui {

/// Gives the card page the exporters that the command line uses as well.
void wireCardExports();

} // namespace hallmarker::gui
