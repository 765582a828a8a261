#pragma once

namespace hallmarker::ui {
struct PageServices;
}

namespace hallmarker::gui {

/// Hands the pages of retention and consent what they may not include: the lineage of the assets, and the webhook of alerts.
void lendGovernanceParts(ui::PageServices &services);

} // namespace hallmarker::gui
