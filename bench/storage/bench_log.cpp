// The audit log on SQLite: single durable appends beside the plain fsync rate of the same disk in the same minute, group
// commit of 8 writers, bulk, and verification of a long log. usage: bench_log [entries of the long log]
#include "bench/support/Stopwatch.h"

#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace hallmarker;
using namespace hallmarker::bench;

namespace {

/// Appends of 4 KiB to a preallocated file, each followed by fdatasync: what the disk can do at best.
double plainSyncsPerSecond(const QString &folder, double seconds)
{
    const QByteArray path = (folder + QStringLiteral("/plain")).toLocal8Bit();
    const int file = ::open(path.constData(), O_CREAT | O_RDWR, 0600);
    const std::vector<char> block(4096, 'x');
    for (int i = 0; i < 2048; ++i)
        if (::write(file, block.data(), block.size()) < 0)
            return 0;
    ::fsync(file);
    ::lseek(file, 0, SEEK_SET);
    const Stopwatch watch;
    int count = 0;
    while (watch.seconds() < seconds) {
        if (count % 2048 == 0)
            ::lseek(file, 0, SEEK_SET);
        if (::write(file, block.data(), block.size()) < 0)
            return 0;
        ::fdatasync(file);
        ++count;
    }
    const double rate = count / watch.seconds();
    ::close(file);
    return rate;
}

core::Result<void> append(core::Workspace &workspace, int events)
{
    return workspace.write(QStringLiteral("bench"), [events](core::WriteTransaction &transaction) -> core::Result<void> {
        for (int i = 0; i < events; ++i)
            HALLMARKER_TRY(transaction.note(QStringLiteral("bench.event"), {{QStringLiteral("number"), i}, {QStringLiteral("text"), QString(160, QLatin1Char('x'))}}));
        return {};
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int longLog = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder(QStringLiteral("./bench-log-XXXXXX"));
    core::SystemClock clock;
    core::RandomIdSource ids(clock);
    core::WorkspaceOptions options;
    options.location = folder.filePath(QStringLiteral("bench.hallmarker"));
    options.actor = {QStringLiteral("bench")};
    auto workspace = core::Workspace::create(options, clock, ids);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().toString()));
        return 3;
    }
    const double before = plainSyncsPerSecond(folder.path(), 2);
    const Stopwatch single;
    int count = 0;
    while (single.seconds() < 4 && append(**workspace, 1))
        ++count;
    const double singleRate = count / single.seconds();
    const double plain = (before + plainSyncsPerSecond(folder.path(), 2)) / 2;
    printFigure("plain 4 KiB write + fdatasync", plain, "1/s");
    printFigure("single durable append", singleRate, "1/s", plain, "plain");

    std::atomic<int> grouped{0};
    std::atomic<bool> stop{false};
    const Stopwatch group;
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
        writers.emplace_back([&] {
            while (!stop && append(**workspace, 1))
                ++grouped;
        });
    }
    while (group.seconds() < 4)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    stop = true;
    for (std::thread &writer : writers)
        writer.join();
    printFigure("8 writers, group commit", grouped / group.seconds(), "1/s", plain, "plain");

    const Stopwatch bulk;
    int written = 0;
    while (written < longLog) {
        const int batch = std::min(10'000, longLog - written);
        if (const auto done = append(**workspace, batch); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().toString()));
            return 3;
        }
        written += batch;
    }
    printFigure("bulk, 10,000 events a write", written / bulk.seconds(), "1/s", plain, "plain");

    const Stopwatch verify;
    const auto verification = (*workspace)->log().verify(std::nullopt, core::Progress::none());
    if (!verification || !verification->isSound) {
        std::fprintf(stderr, "the log does not verify: %s\n", verification ? qPrintable(verification->problem) : qPrintable(verification.error().toString()));
        return 3;
    }
    std::printf("%-44s %12lld entries in %.2f s, peak %.0f MiB\n", "audit verify", static_cast<long long>(verification->entries), verify.seconds(), peakResidentMiB());
    const Stopwatch prove;
    for (qint64 i = 0; i < 200; ++i) {
        if (!(*workspace)->log().inclusionProof(i * (verification->entries / 200), verification->entries))
            return 3;
    }
    printFigure("inclusion proof", prove.seconds() / 200 * 1000, "ms");
    return 0;
}
