#include "app/gui/Pages.h"

#include "app/gui/AnswerProposals.h"
#include "app/gui/GateParts.h"
#include "app/gui/ReleaseParts.h"
#include "app/wiring/AgreementContracts.h"
#include "app/wiring/ClauseExports.h"
#include "app/wiring/LineageFormats.h"
#include "app/wiring/SessionDocuments.h"
#include "app/wiring/ThreatDiagrams.h"
#include "app/wiring/ThreatFormats.h"
#include "app/wiring/ThreatLineage.h"
#include "app/wiring/ThreatReports.h"
#include "app/wiring/Trails.h"
#include "ui/agreements/AgreementsPage.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/assessments/signing/SigningPanel.h"
#include "ui/card/CardPage.h"
#include "ui/checks/ChecksPage.h"
#include "ui/clauses/ClausesPage.h"
#include "ui/consent/ConsentPage.h"
#include "ui/exercises/ExercisesPage.h"
#include "ui/gate/GatePage.h"
#include "ui/home/HomePage.h"
#include "ui/inventory/InventoryPage.h"
#include "ui/lineage/LineagePage.h"
#include "ui/log/LogPage.h"
#include "ui/privacy/PrivacyPage.h"
#include "ui/retention/RetentionPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/templates/TemplatesPage.h"
#include "ui/threats/ThreatsPage.h"
#include "ui/trail/PredictionsPage.h"
#include "ui/workshop/WorkshopPage.h"

namespace hallmarker::gui {

QList<ui::PageDescriptor> windowPages()
{
    return {ui::HomePage::descriptor(),      ui::InventoryPage::descriptor(), ui::LineagePage::descriptor(wiring::lineageImporters()), ui::PredictionsPage::descriptor({wiring::trailOf, wiring::exportTrail}), ui::ChecksPage::descriptor(), ui::PrivacyPage::descriptor(releaseService()), ui::CardPage::descriptor(), ui::AssessmentsPage::descriptor([](ui::PageServices &services, const QString &assessmentId, QWidget *parent) -> QWidget * { return new ui::SigningPanel(services, assessmentId, parent); }, proposeAnswers),
            ui::ThreatsPage::descriptor({wiring::placeDiagram, &wiring::threatFormats(), wiring::threatLineage, {wiring::threatReportFormats(), wiring::threatReportAs}}),
            ui::WorkshopPage::descriptor({wiring::minutesSigner, wiring::minutesChecker()}),  ui::ExercisesPage::descriptor(),
            ui::RetentionPage::descriptor(), ui::ConsentPage::descriptor(),   ui::AgreementsPage::descriptor(),
            ui::ClausesPage::descriptor({std::make_shared<wiring::AgreementContracts>(), wiring::exportAnnex}), ui::TemplatesPage::descriptor(),
            ui::GatePage::descriptor(gateService()),
            ui::LogPage::descriptor(),       ui::ShortcutsPage::descriptor(), ui::SettingsPage::descriptor()};
}

} // namespace hallmarker::gui
