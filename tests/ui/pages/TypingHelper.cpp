// A window in a process of its own, for a test that kills it: opens the workspace, types into a field of the card and
// goes on running. Arguments: workspace, folder of drafts, settings file, text.

#include "app/wiring/Checks.h"
#include "core/ids/IdSource.h"
#include "core/jobs/JobQueue.h"
#include "ui/card/CardPage.h"
#include "ui/kit/Theme.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"
#include "ui/shell/UiSettings.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace hallmarker;
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    core::SystemClock clock;
    core::RandomIdSource ids(clock);
    core::CheckRegistry checks;
    wiring::registerChecks(checks);
    ui::UiSettings settings(arguments.at(3));
    ui::Theme theme;
    ui::Session session(&core::Workspace::open, &core::Workspace::create, clock, ids);
    core::JobQueue jobs(clock);
    ui::DraftStore drafts(arguments.at(2), clock);
    const auto options = [](const QString &location) {
        core::WorkspaceOptions made;
        made.location = location;
        made.actor = {QStringLiteral("tester")};
        return made;
    };
    ui::MainWindow window({session, jobs, drafts, settings, theme, clock, options, &checks}, {ui::CardPage::descriptor()});
    window.show();
    window.activateWindow();
    window.openWorkspace(arguments.at(1));
    QPlainTextEdit *field = nullptr;
    const bool isReady = QTest::qWaitFor([&] {
        ui::Page *page = session.isOpen() ? window.pages().page(QStringLiteral("card")) : nullptr;
        field = page != nullptr ? page->findChild<QPlainTextEdit *>(QStringLiteral("card.description")) : nullptr;
        return field != nullptr && field->isVisible() && session.pending() == 0;
    }, 30'000);
    if (!isReady)
        return 3;
    field->setFocus();
    for (const QChar &letter : arguments.at(4))
        QTest::keyClick(field, letter.toLatin1());
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec(); // until it is killed
}
