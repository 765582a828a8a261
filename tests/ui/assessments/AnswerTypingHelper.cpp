// A window in a process of its own, for a test that kills it: opens an assessment and types numbers into an answer without
// end, one key every few milliseconds. Says "N MS" after each: the last number that is typed, and when.
// Arguments: workspace, folder of drafts, settings file, assessment.

#include "core/ids/IdSource.h"
#include "core/jobs/JobQueue.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/assessments/QuestionView.h"
#include "ui/kit/Theme.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"
#include "ui/shell/UiSettings.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>
#include <QTimer>

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
    ui::MainWindow window({session, jobs, drafts, settings, theme, clock, options, nullptr}, {ui::AssessmentsPage::descriptor()});
    window.show();
    window.activateWindow();
    window.openWorkspace(arguments.at(1));
    ui::AssessmentsPage *page = nullptr;
    const auto waitFor = [](const std::function<bool()> &isThere) { return QTest::qWaitFor(isThere, 30'000); };
    if (!waitFor([&] { return session.isOpen() && session.pending() == 0 && (page = qobject_cast<ui::AssessmentsPage *>(window.pages().page(QStringLiteral("assessments")))) != nullptr; }))
        return 3;
    page->openRecord(arguments.at(4));
    if (!waitFor([&] { return page->editor().desk().isOpen() && session.pending() == 0; }))
        return 4;
    page->editor().showQuestion(QStringLiteral("text"));
    int number = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &window, [&] {
        ++number;
        QTest::keyClicks(page->editor().questionView().editor()->field(), QString::number(number) + QLatin1Char(' '));
        std::printf("%d %lld\n", number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    typing.start(60);
    return QApplication::exec(); // until it is killed
}
