#pragma once

namespace hallmarker::ui {
struct PageServices;
}

namespace hallmarker::gui {

/// Hands the pages what they may not include: the lineage of the assets, the webhook of alerts, and a way to ask the databases of tables.
void lendGovernanceParts(ui::PageServices &services);

} // namespace hallmarker::gui
