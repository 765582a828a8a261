#include "app/wiring/ThreatReports.h"

#include "app/wiring/AuditReports.h"
#include "app/wiring/ThreatDiagrams.h"
#include "core/report/CsvWriter.h"
#include "inventory/exchange/XlsxWriter.h"
#include "threats/diagram/AutoLayout.h"
#include "threats/diagram/DiagramPicture.h"
#include "threats/report/ThreatReport.h"

#include <QCoreApplication>

namespace hallmarker::wiring {

using namespace threats;

namespace {

struct ThreatReportWiringTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatReportWiringTexts)
};

QHash<QString, ThreatBadge> badgesOf(const ThreatRegister &threats)
{
    QHash<QString, ThreatBadge> badges;
    for (const JudgedThreat &threat : threats.threats()) {
        if (!threat.isUnresolved() || threat.element.isEmpty())
            continue;
        ThreatBadge &badge = badges[threat.element];
        if (threat.status == ThreatStatus::NeedsAnswer)
            ++badge.unanswered;
        else
            ++(threat.severity == Severity::Critical ? badge.critical : threat.severity == Severity::High ? badge.high : threat.severity == Severity::Medium ? badge.medium : badge.low);
    }
    return badges;
}

QList<ReportedDiagram> diagramsOf(const LoadedThreatModel &loaded, const ThreatRegister &threats)
{
    ThreatModel model = loaded.model;
    ModelLayout layout = loaded.layout;
    if (model.diagrams.isEmpty() && !model.elements.isEmpty()) {
        Diagram whole;
        whole.key = QStringLiteral("whole");
        whole.title = model.title;
        model.diagrams.append(whole);
    }
    QList<ReportedDiagram> diagrams;
    for (const Diagram &diagram : model.diagrams) {
        DiagramLayout &drawn = layout.diagrams[diagram.key];
        if (drawn.isEmpty() && model.diagrams.size() == 1) {
            addMissing(model, drawn);
            drawn = autoLayout(model, drawn, placeDiagram);
        }
        if (drawn.isEmpty())
            continue;
        diagrams.append({diagram.title.isEmpty() ? model.title : diagram.title, std::make_shared<const core::Picture>(drawDiagram(model, layout, {diagram.key, badgesOf(threats)}).picture)});
    }
    return diagrams;
}

} // namespace

QStringList threatReportFormats()
{
    return reportFormats() + QStringList{QStringLiteral("csv"), QStringLiteral("xlsx")};
}

core::Result<QByteArray> threatReportAs(core::Workspace &workspace, const LoadedThreatModel &loaded, const ThreatRegister &threats, const QString &format)
{
    const qint64 now = workspace.clock().nowMs();
    if (format != QLatin1String("csv") && format != QLatin1String("xlsx"))
        return reportAs(threatReport(loaded, threats, diagramsOf(loaded, threats), now), format);
    const ThreatSheet sheet = threatSheet(threats);
    if (format == QLatin1String("csv")) {
        core::CsvWriter writer(sheet.header);
        for (const QStringList &row : sheet.rows)
            HALLMARKER_TRY(writer.addRow(row));
        return writer.bytes();
    }
    inventory::InventoryList list;
    list.title = ThreatReportWiringTexts::tr("Threats");
    list.header = sheet.header;
    for (const QStringList &row : sheet.rows) {
        QList<core::CsvWriter::Cell> cells;
        for (const QString &text : row)
            cells.append(text);
        list.rows.append(cells);
    }
    return inventory::XlsxWriter::write({list}, now);
}

} // namespace hallmarker::wiring
