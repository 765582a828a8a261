#include "tests/support/TestRegistry.h"

#include "tests/support/TestRun.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <map>
#include <memory>

namespace hallmarker::tests {

namespace {

std::map<std::string, std::function<QObject *()>> &registry()
{
    static std::map<std::string, std::function<QObject *()>> tests;
    return tests;
}

} // namespace

bool registerTest(const char *name, std::function<QObject *()> make)
{
    registry()[name] = std::move(make);
    return true;
}

int runTests(int argc, char **argv)
{
    QStringList arguments = QCoreApplication::arguments();
    QStringList names;
    while (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')) && registry().contains(arguments.at(1).toStdString()))
        names += arguments.takeAt(1);
    if (names.isEmpty()) {
        for (const auto &[name, make] : registry())
            names += QString::fromStdString(name);
    }
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    int failures = 0;
    for (const QString &name : names) {
        const std::unique_ptr<QObject> test(registry().at(name.toStdString())());
        failures += QTest::qExec(test.get(), arguments);
    }
    if (names.isEmpty()) {
        std::fputs("no test of that name\n", stderr);
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace hallmarker::tests
