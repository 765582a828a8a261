#include "tests/support/TestRun.h"

#include <QApplication>
#include <QStandardPaths>

#include <clocale>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    return hallmarker::tests::runTests(argc, argv);
}
