#include "app/gui/GovernanceParts.h"

#include "app/wiring/AlertWebhook.h"
#include "app/wiring/TableLooks.h"
#include "app/wiring/WorkspaceLineage.h"
#include "ui/shell/Page.h"

namespace hallmarker::gui {

void lendGovernanceParts(ui::PageServices &services)
{
    services.assetLineage = [](core::Workspace &workspace) -> std::unique_ptr<core::AssetLineage> { return std::make_unique<wiring::WorkspaceLineage>(workspace); };
    services.alertWebhook = [](const QString &address, const std::function<void(const QString &)> &failed) -> core::Result<std::unique_ptr<inventory::AlertChannel>> {
        HALLMARKER_ASSIGN(std::unique_ptr<wiring::AlertWebhook> webhook, wiring::AlertWebhook::to(address));
        QObject::connect(webhook.get(), &wiring::AlertWebhook::failed, webhook.get(), failed);
        return std::unique_ptr<inventory::AlertChannel>(std::move(webhook));
    };
    services.tableLook = wiring::rememberedTableLook(wiring::jobPatienceSeconds);
}

} // namespace hallmarker::gui
