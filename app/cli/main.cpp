#include "app/cli/CliApplication.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QTextStream>

#include <clocale>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hallmarker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HALLMARKER_VERSION));
    setlocale(LC_NUMERIC, "C"); // Qt has taken the user's locale; numbers in files and JSON keep their point
    hallmarker::installTranslations(application);
    QTextStream out(stdout);
    QTextStream status(stderr);
    hallmarker::wiring::Program program;
    return hallmarker::cli::CliApplication(program).run(application.arguments().mid(1), out, status);
}
