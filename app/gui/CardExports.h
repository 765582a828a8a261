#pragma once

namespace hallmarker::gui {

/// Gives the pages of cards and datasets the exporters that the command line uses as well.
void wireCardExports();

} // namespace hallmarker::gui
