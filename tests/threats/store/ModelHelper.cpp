// A second editor for the tests. usage: threat_model_helper LOCATION MODEL ELEMENT COUNT
// Writes its number into one element's description, COUNT times (0: until it is killed), and prints each number that was stored.

#include "threats/store/ThreatModelBook.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace hallmarker;
    using namespace hallmarker::threats;
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const core::SystemClock clock;
    core::RandomIdSource ids(clock);
    core::WorkspaceOptions options;
    options.location = arguments.at(1);
    options.actor = {QStringLiteral("helper")};
    const auto fail = [](const core::Error &error) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(error.toString()), qPrintable(error.detail));
        return 3;
    };
    const auto workspace = core::Workspace::open(options, clock, ids);
    if (!workspace)
        return fail(workspace.error());
    ThreatModelBook book(**workspace);
    auto loaded = book.load(arguments.at(2));
    if (!loaded)
        return fail(loaded.error());
    const int count = arguments.at(4).toInt();
    std::printf("ready\n");
    std::fflush(stdout);
    for (int i = 1; count == 0 || i <= count; ++i) {
        Element *element = loaded->model.element(arguments.at(3));
        if (!element)
            return 4;
        element->description = QString::number(i);
        loaded->layout.diagrams[QStringLiteral("main")].nodes[element->key].rect.moveLeft(i);
        const auto saved = book.save(*loaded);
        if (!saved)
            return fail(saved.error());
        if (!saved->isSaved())
            return 5;
        *loaded = saved->stored;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
