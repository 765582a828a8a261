#include "app/gui/CardExports.h"

#include "app/wiring/CardExports.h"
#include "app/wiring/Datasheets.h"
#include "app/wiring/TableLooks.h"
#include "ui/card/CardExporter.h"
#include "ui/inventory/DatasheetExport.h"
#include "ui/inventory/DatasheetForm.h"

namespace hallmarker::gui {

void wireCardExports()
{
    ui::CardExporter::setMaker([](core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const QString &formatId, core::Progress &progress) -> core::Result<ui::CardExporter::Made> {
        static const core::CheckRegistry none;
        HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(workspace, checks != nullptr ? *checks : none, versionId, progress, wiring::rememberedTableLook(wiring::jobPatienceSeconds)));
        HALLMARKER_ASSIGN(const inventory::CardExport made, wiring::exportCard(workspace, view, formatId, progress));
        ui::CardExporter::Made exported{made.bytes, {}};
        for (const inventory::Loss &loss : made.loss.losses)
            exported.losses.append({loss.label, loss.reason});
        return exported;
    });
    ui::DatasheetForm::setReader([](core::Workspace &workspace, const core::CheckRegistry *checks, const QString &record) {
        static const core::CheckRegistry none;
        return wiring::datasheetOf(workspace, checks != nullptr ? *checks : none, record);
    });
    ui::DatasheetExport::setMaker([](core::Workspace &workspace, const core::CheckRegistry *checks, const QString &record, const QString &format) -> core::Result<ui::DatasheetExport::Made> {
        static const core::CheckRegistry none;
        HALLMARKER_ASSIGN(const inventory::DatasheetView view, wiring::datasheetOf(workspace, checks != nullptr ? *checks : none, record));
        HALLMARKER_ASSIGN(const QByteArray bytes, wiring::renderDatasheet(view, format));
        HALLMARKER_TRY(wiring::noteDatasheetExport(workspace, view, format, bytes));
        return ui::DatasheetExport::Made{bytes, view.open(), view.answers.size()};
    });
}

} // namespace hallmarker::gui
