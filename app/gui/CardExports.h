#pragma once

namespace hallmarker::gui {

/// Gives the pages of cards and datasets the exporters that the command line uses as well, and a way to ask databases of tables.
void wireCardExports();

} // namespace hallmarker::gui
