#include "tests/ui/pages/PageBench.h"

#include "app/gui/GovernanceParts.h"
#include "app/gui/ReleaseParts.h"
#include "app/wiring/AgreementContracts.h"
#include "app/wiring/Checks.h"
#include "app/wiring/ClauseExports.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/models/ModelImporter.h"
#include "tests/support/SharedData.h"
#include "ui/agreements/AgreementsPage.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/card/CardPage.h"
#include "ui/checks/ChecksPage.h"
#include "ui/clauses/ClausesPage.h"
#include "ui/consent/ConsentPage.h"
#include "ui/home/HomePage.h"
#include "ui/inventory/InventoryPage.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/MessageBox.h"
#include "ui/log/LogPage.h"
#include "ui/privacy/PrivacyPage.h"
#include "ui/retention/RetentionPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"
#include "ui/templates/TemplatesPage.h"

#include <QTest>

namespace hallmarker::tests {

namespace {

core::CheckRegistry &filled(core::CheckRegistry &checks)
{
    wiring::registerChecks(checks);
    return checks;
}

} // namespace

PageBench::PageBench(const QList<ui::PageDescriptor> &pages) : fixture(&filled(checks)), keeper(*new ui::PassphraseKeeper(fixture.session, &keychain)), window(fixture.show(pages))
{
    gui::lendGovernanceParts(window.services());
    fixture.createWorkspace();
}

QList<ui::PageDescriptor> PageBench::standardPages()
{
    return {ui::HomePage::descriptor(), ui::InventoryPage::descriptor(), ui::ChecksPage::descriptor(), ui::PrivacyPage::descriptor(gui::releaseService()), ui::CardPage::descriptor(), ui::AssessmentsPage::descriptor(),
            ui::RetentionPage::descriptor(), ui::ConsentPage::descriptor(), ui::AgreementsPage::descriptor(),
            ui::ClausesPage::descriptor({std::make_shared<wiring::AgreementContracts>(), wiring::exportAnnex}), ui::TemplatesPage::descriptor(),
            ui::LogPage::descriptor(), ui::SettingsPage::descriptor()};
}

ui::Page *PageBench::open(const QString &pageId)
{
    window.goTo(pageId);
    settle();
    return window.pages().page(pageId);
}

bool PageBench::settle()
{
    // Jobs answer into pages, which then read again.
    return QTest::qWaitFor([this] {
        fixture.settle();
        QCoreApplication::processEvents();
        return fixture.jobs.runningCount() == 0 && fixture.session.pending() == 0;
    }, 20'000);
}

QString PageBench::importPeople()
{
    inventory::DatasetImportRequest request;
    request.path = testFile(QStringLiteral("cases/files/people.csv"));
    request.datasetName = QStringLiteral("people");
    request.versionName = QStringLiteral("people-1");
    const auto imported = inventory::DatasetImporter(*fixture.session.workspace()).import(request);
    return imported ? imported->version.head.id.text() : QString();
}

QString PageBench::importModel()
{
    inventory::ModelImportRequest request;
    request.path = QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-model.pt");
    request.modelName = QStringLiteral("credit-model");
    const auto imported = inventory::ModelImporter(*fixture.session.workspace()).import(request);
    return imported ? imported->version.head.id.text() : QString();
}

void PageBench::answerFile(const QString &path) const
{
    ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
}

void PageBench::answerBox(int choice, const QString &line) const
{
    ui::MessageBox::setAnswerer([choice, line](const ui::Question &, QString &input) {
        if (!line.isEmpty())
            input = line;
        return choice;
    });
}

} // namespace hallmarker::tests
