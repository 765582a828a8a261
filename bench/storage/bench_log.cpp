// The audit log on SQLite: single durable appends, group commit of 8 writers, bulk, and verification of a long log.
// Single appends stand beside two baselines of the same disk in the same minute, in turns of a tenth of a second: a plain
// write of 4 KiB with fdatasync, and bare SQLite that puts in one row. usage: bench_log [entries of the long log]
#include "bench/storage/BareSqlite.h"
#include "bench/storage/PlainAppends.h"
#include "bench/storage/PlainSyncs.h"
#include "bench/support/Stopwatch.h"

#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace hallmarker;
using namespace hallmarker::bench;

namespace {

constexpr int rounds = 40;
constexpr double turnSeconds = 0.1;

/// How often something can be done, over its turns.
class Rate {
public:
    template <typename Action>
    bool turn(const Action &action)
    {
        const Stopwatch watch;
        while (watch.seconds() < turnSeconds) {
            if (!action())
                return false;
            ++m_count;
        }
        m_seconds += watch.seconds();
        return true;
    }
    double perSecond() const { return m_count / m_seconds; }

private:
    int m_count = 0;
    double m_seconds = 0;
};

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
    Rate plainRate;
    Rate appendRate;
    Rate bareRate;
    Rate ownRate;
    {
        PlainSyncs plainSyncs(folder.filePath(QStringLiteral("plain")).toLocal8Bit());
        PlainAppends plainAppends(folder.filePath(QStringLiteral("appends")).toLocal8Bit());
        BareSqlite bareSqlite(folder.filePath(QStringLiteral("bare")).toLocal8Bit());
        for (int round = 0; round < rounds; ++round) {
            if (!plainRate.turn([&] { return plainSyncs.next(); }) || !appendRate.turn([&] { return plainAppends.next(); }) || !bareRate.turn([&] { return bareSqlite.next(); }) || !ownRate.turn([&] { return append(**workspace, 1).isOk(); })) {
                std::fprintf(stderr, "a write failed\n");
                return 3;
            }
        }
    }
    const double plain = plainRate.perSecond();
    const double bare = bareRate.perSecond();
    const double appends = appendRate.perSecond();
    printFigure("plain 4 KiB overwrite + fdatasync", plain, "1/s");
    printFigure("plain append of 300 bytes + fsync", appends, "1/s", plain, "overwrite");
    printFigure("bare SQLite, one row a commit (WAL, FULL)", bare, "1/s", plain, "overwrite");
    printFigure("single durable append", ownRate.perSecond(), "1/s", plain, "overwrite");
    printFigure("single durable append", ownRate.perSecond(), "1/s", appends, "plain fsync");
    printFigure("single durable append", ownRate.perSecond(), "1/s", bare, "bare SQLite");

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
    printFigure("8 writers, group commit", grouped / group.seconds(), "1/s", plain, "overwrite");

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
    printFigure("bulk, 10,000 events a write", written / bulk.seconds(), "1/s", plain, "overwrite");

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
