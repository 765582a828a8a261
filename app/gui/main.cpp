#include "app/gui/PageShots.h"
#include "app/gui/AssessmentExports.h"
#include "app/gui/CardExports.h"
#include "app/gui/GovernanceParts.h"
#include "app/gui/OpenExample.h"
#include "app/gui/Pages.h"
#include "app/gui/WatchedApplication.h"
#include "app/gui/WorkerProblem.h"
#include "app/wiring/Program.h"
#include "core/keys/KeyChainStore.h"
#include "core/jobs/JobQueue.h"
#include "translations/Translations.h"
#include "ui/kit/Theme.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PassphraseKeeper.h"
#include "ui/shell/Session.h"
#include "ui/shell/StartMeasure.h"
#include "ui/shell/UiSettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <clocale>

int main(int argc, char **argv)
{
    using namespace hallmarker;
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    gui::WatchedApplication application(argc, argv);
    setlocale(LC_NUMERIC, "C"); // std::stod and printf must not follow the user's decimal comma
    QCoreApplication::setApplicationName(QStringLiteral("hallmarker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALLMARKER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hallmarker"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hallmarker.Hallmarker"));
    ui::UiSettings settings;
    installTranslations(application, qEnvironmentVariableIsEmpty("HALLMARKER_LANGUAGE") ? settings.language() : QString());

    const auto text = [](const char *source) { return QCoreApplication::translate("main", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("main", "Workbench for the governance of machine-learning systems.")));
    parser.addPositionalArgument(QStringLiteral("workspace"), text(QT_TRANSLATE_NOOP("main", "A workspace file, or postgresql://user@host/database.")), QStringLiteral("[workspace]"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption themeOption(QStringLiteral("theme"), text(QT_TRANSLATE_NOOP("main", "system, light or dark; this time only.")), QStringLiteral("theme"));
    const QCommandLineOption shotsOption(QStringLiteral("screenshot-pages"), text(QT_TRANSLATE_NOOP("main", "Write a picture of every page in both themes into a folder, and end.")), QStringLiteral("folder"));
    const QCommandLineOption measureOption(QStringLiteral("measure-start"), text(QT_TRANSLATE_NOOP("main", "Print milliseconds to the first frame and resident KiB, and end.")));
    parser.addOptions({themeOption, shotsOption, measureOption});
    parser.process(application);

    wiring::Program program;
    gui::wireAssessmentExports();
    gui::wireCardExports();
    ui::Theme theme;
    theme.setChoice(parser.isSet(themeOption) ? ui::themeChoiceFromName(parser.value(themeOption)) : settings.theme());
    core::KeyChainStore keychain(core::KeyChainStore::passphraseService());
    ui::Session session(&core::Workspace::open, &core::Workspace::create, program.clock(), program.ids());
    new ui::PassphraseKeeper(session, &keychain); // a child of the session
    core::JobQueue jobs(program.clock());
    ui::DraftStore drafts(ui::DraftStore::standardFolder(), program.clock());
    ui::MainWindow *shown = nullptr;
    ui::MainWindow window({session, jobs, drafts, settings, theme, program.clock(), [&program](const QString &location) { return program.options(location); }, &program.checks(), [&] { gui::openExample(program, jobs, shown); }, gui::workerProblem()}, gui::windowPages());
    shown = &window;
    gui::lendGovernanceParts(window.services());
    const QString location = parser.positionalArguments().value(0);
    if (!location.isEmpty())
        window.openWorkspace(location);
    const bool isForPictures = parser.isSet(shotsOption);
    if (!isForPictures)
        window.restore();
    if (parser.isSet(measureOption))
        ui::measureStart(window);
    window.show();
    if (isForPictures)
        gui::shootPages(window, session, theme, parser.value(shotsOption));
    else
        QTimer::singleShot(0, &theme, &ui::Theme::followDesktop); // after the first frame
    return application.exec();
}
