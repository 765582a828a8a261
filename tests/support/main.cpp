#include "tests/support/TestRun.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    return hallmarker::tests::runTests(argc, argv);
}
