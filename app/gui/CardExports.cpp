#include "app/gui/CardExports.h"

#include "app/wiring/CardExports.h"
#include "ui/card/CardExporter.h"

namespace hallmarker::gui {

void wireCardExports()
{
    ui::CardExporter::setMaker([](core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const QString &formatId, core::Progress &progress) -> core::Result<ui::CardExporter::Made> {
        static const core::CheckRegistry none;
        HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(workspace, checks != nullptr ? *checks : none, versionId));
        HALLMARKER_ASSIGN(const inventory::CardExport made, wiring::exportCard(workspace, view, formatId, progress));
        ui::CardExporter::Made exported{made.bytes, {}};
        for (const inventory::Loss &loss : made.loss.losses)
            exported.losses.append({loss.label, loss.reason});
        return exported;
    });
}

} // namespace hallmarker::gui
