// A second process for the tests: appends to a workspace and prints what was acknowledged, one id a line.
// usage: storage_append_helper LOCATION COUNT [verify]   (COUNT 0: until it is killed; verify: then the line
// "sound SIZE ROOT" of what this process sees)

#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace hallmarker::core;
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const SystemClock clock;
    RandomIdSource ids(clock);
    WorkspaceOptions options;
    options.location = arguments.at(1);
    options.actor = {QStringLiteral("helper")};
    const auto workspace = Workspace::open(options, clock, ids);
    if (!workspace) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(workspace.error().toString()), qPrintable(workspace.error().detail));
        return 3;
    }
    const int count = arguments.at(2).toInt();
    for (int i = 0; count == 0 || i < count; ++i) {
        QString id;
        const auto written = (*workspace)->write(QStringLiteral("helper"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Record record, transaction.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("helper %1").arg(i), .body = {{QStringLiteral("i"), i}}}, 0));
            id = record.id;
            return {};
        });
        if (!written) {
            std::fprintf(stderr, "%s [%s]\n", qPrintable(written.error().toString()), qPrintable(written.error().detail));
            return 3;
        }
        std::printf("%s\n", qPrintable(id));
        std::fflush(stdout);
    }
    if (arguments.size() > 3) {
        const auto found = (*workspace)->log().verify(std::nullopt, Progress::none());
        if (!found || !found->isSound) {
            std::fprintf(stderr, "%s\n", qPrintable(found ? found->problem : found.error().toString()));
            return 1;
        }
        std::printf("sound %lld %s\n", static_cast<long long>(found->entries), qPrintable(found->root.hex()));
    }
    return 0;
}
