// How long a gate takes from the start of its process to its exit, over the example workspace: what a pipeline waits for. Beside it
// a process that does nothing, and one that asks an SQLite file for a number, where sqlite3 is installed.
#include "bench/support/Stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using hallmarker::bench::printFigure;
using hallmarker::bench::Stopwatch;

namespace {

constexpr int runs = 25;

/// The median of some runs in milliseconds; negative when one ended otherwise than expected.
double median(const QString &program, const QStringList &words, const QString &folder, int exitCode)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        const Stopwatch watch;
        process.start(program, words);
        if (!process.waitForFinished(60'000) || process.exitCode() != exitCode)
            return -1;
        times.push_back(watch.seconds() * 1000);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[runs / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString cli = QCoreApplication::applicationDirPath() + QStringLiteral("/hallmarker-cli");
    const QTemporaryDir folder;
    QProcess made;
    made.setWorkingDirectory(folder.path());
    made.start(cli, {QStringLiteral("--quiet"), QStringLiteral("example"), QStringLiteral("create"), QStringLiteral("example")});
    const QString example = folder.filePath(QStringLiteral("example"));
    if (!made.waitForFinished(120'000) || made.exitCode() != 0 || !QFile::copy(QStringLiteral(HALLMARKER_GATE_POLICY), example + QStringLiteral("/gate-policy.yaml")))
        return 3;
    const double nothing = median(QStringLiteral("true"), {}, example, 0);
    printFigure("true", nothing, "ms");
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (!sqlite.isEmpty())
        printFigure("sqlite3, one query", median(sqlite, {QStringLiteral("example.hallmarker"), QStringLiteral("select count(*) from record")}, example, 0), "ms");
    const double help = median(cli, {QStringLiteral("help")}, example, 0);
    printFigure("hallmarker-cli help", help, "ms", nothing, "true");
    const double gate = median(cli, {QStringLiteral("-q"), QStringLiteral("-w"), QStringLiteral("example.hallmarker"), QStringLiteral("gate"), QStringLiteral("--policy"), QStringLiteral("gate-policy.yaml")}, example, 1);
    printFigure("hallmarker-cli gate (target 150)", gate, "ms", help, "help");
    return gate < 0 ? 3 : 0;
}
