// Start of the window to its first frame on a workspace, and its resident memory, beside the start of the command line.
// usage: bench_window [WORKSPACE]; without one the example workspace is made in a temporary folder.
#include "bench/support/Stopwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace hallmarker::bench;

namespace {

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString bin = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    QString workspace = application.arguments().value(1);
    if (workspace.isEmpty()) {
        if (QProcess::execute(bin + QStringLiteral("/hallmarker-cli"), {QStringLiteral("--quiet"), QStringLiteral("example"), QStringLiteral("create"), folder.filePath(QStringLiteral("example"))}) != 0)
            return 3;
        workspace = folder.filePath(QStringLiteral("example/example.hallmarker"));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), folder.filePath(QStringLiteral("state")));
    std::vector<double> frames;
    std::vector<double> resident;
    std::vector<double> cli;
    for (int round = 0; round < 7; ++round) {
        // --measure-start prints milliseconds from exec to the first painted frame and the resident KiB, then quits.
        QProcess window;
        window.setProcessEnvironment(environment);
        const Stopwatch watch;
        window.start(bin + QStringLiteral("/hallmarker"), {QStringLiteral("--measure-start"), workspace});
        if (!window.waitForFinished(30'000) || window.exitCode() != 0) {
            std::fprintf(stderr, "the window did not start: %s\n", window.readAllStandardError().constData());
            return 3;
        }
        const QList<QByteArray> words = window.readAllStandardOutput().simplified().split(' ');
        frames.push_back(words.value(0).toDouble());
        resident.push_back(words.value(1).toDouble() / 1024);
        const Stopwatch version;
        QProcess::execute(bin + QStringLiteral("/hallmarker-cli"), {QStringLiteral("--quiet"), QStringLiteral("-w"), workspace, QStringLiteral("audit"), QStringLiteral("keys")});
        cli.push_back(version.seconds() * 1000);
    }
    printFigure("command line opens the workspace", medianOf(cli), "ms");
    printFigure("window, exec to first frame", medianOf(frames), "ms", medianOf(cli), "command line");
    printFigure("window, resident", medianOf(resident), "MiB");
    return 0;
}
