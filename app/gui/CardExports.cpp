#include "app/gui/CardExports.h"

#include "app/wiring/CardExports.h"
#include "ui/card/CardExporter.h"

#include <QCoreApplication>

namespace hallmarker::gui {

void wireCardExports()
{
    ui::CardExporter::setMaker([](core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const QString &formatId, core::Progress &progress) -> core::Result<QPair<QByteArray, QString>> {
        static const core::CheckRegistry none;
        HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(workspace, checks != nullptr ? *checks : none, versionId));
        HALLMARKER_ASSIGN(const inventory::CardExport made, wiring::exportCard(workspace, view, formatId, progress));
        const QString told = made.loss.isLossless() ? QCoreApplication::translate("CardExports", "Nothing was left out.")
                                                    : QCoreApplication::translate("CardExports", "%n thing(s) did not fit into the format.", nullptr, static_cast<int>(made.loss.losses.size()));
        return QPair<QByteArray, QString>(made.bytes, told);
    });
}

} // namespace hallmarker::gui
