#include "app/cli/CliApplication.h"
#include "app/cli/GuiPart.h"
#include "translations/Translations.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <clocale>
#include <cstdio>
#include <memory>

int main(int argc, char **argv)
{
    // Pages are painted without a display; everything else starts faster without fonts.
    std::unique_ptr<QTemporaryDir> runtimeFolder;
    std::unique_ptr<QCoreApplication> application;
    if (hallmarker::cli::needsGui(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) { // on servers; Qt would complain on every run
            runtimeFolder = std::make_unique<QTemporaryDir>();
            qputenv("XDG_RUNTIME_DIR", runtimeFolder->path().toLocal8Bit());
        }
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("hallmarker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALLMARKER_VERSION));
    setlocale(LC_NUMERIC, "C"); // Qt has taken the user's locale; numbers in files and JSON keep their point
    hallmarker::installTranslations(*application);
    QTextStream out(stdout);
    QTextStream status(stderr);
    hallmarker::wiring::Program program;
    return hallmarker::cli::CliApplication(program).run(QCoreApplication::arguments().mid(1), out, status);
}
