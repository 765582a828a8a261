#include "FaultyDisk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QTest>

#include <optional>
#include <vector>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<void> appendSome(Workspace &workspace, int round, bool swallows)
{
    return workspace.write(QStringLiteral("append"), [&](WriteTransaction &t) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            const auto stored = t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("%1-%2").arg(round).arg(i), .body = {{QStringLiteral("text"), QString(3000, QLatin1Char('x'))}}}, 0);
            if (!stored && !swallows)
                return stored.error();
        }
        return {};
    });
}

} // namespace

namespace {

/// How many entries a copy of the files has, which has to be sound; -1 when it cannot be opened or is not.
qint64 sizeOfCopy(const WorkspaceFixture &fixture, int n)
{
    const QString copy = fixture.folder() + QStringLiteral("/copy-%1").arg(n);
    if (!QFile::copy(fixture.location(), copy) || !QFile::copy(fixture.location() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        return -1;
    const FixedClock clock(0);
    RandomIdSource ids(clock);
    WorkspaceOptions options;
    options.location = copy;
    options.readOnly = true;
    qint64 size = -1;
    if (const auto opened = Workspace::open(options, clock, ids)) {
        const auto found = (*opened)->log().verify(std::nullopt, Progress::none());
        if (found && found->isSound)
            size = found->entries;
    }
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(copy + suffix);
    return size;
}

} // namespace

class TestDiskFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryFault_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<bool>("swallows");
        QTest::addColumn<bool>("checkpoints");
        QTest::newRow("I/O error") << false << false << false;
        QTest::newRow("disk full") << true << false << false;
        QTest::newRow("I/O error, ignored by the work") << false << true << false;
        QTest::newRow("I/O error, in a checkpoint too") << false << false << true;
        QTest::newRow("disk full, in a checkpoint too") << true << false << true;
    }
    void survivesEveryFault()
    {
        QFETCH(bool, isFull);
        QFETCH(bool, swallows);
        QFETCH(bool, checkpoints);
        using Target = FaultyDisk::Target;
        FaultyDisk disk(checkpoints ? FaultyDisk::Checkpoints::AtEachCommit : FaultyDisk::Checkpoints::AsUsual);
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(appendSome(workspace, 0, false));
        int failures = 0;
        bool isThrough = false;
        std::vector<std::optional<Target>> sweeps{std::nullopt, Target::LogSync}; // each call in turn; each of one kind
        if (checkpoints)
            sweeps.insert(sweeps.end(), {Target::DatabaseWrite, Target::DatabaseSync});
        int round = 0;
        for (const std::optional<Target> &target : sweeps) {
            isThrough = false;
            for (int n = 1; n < 200 && !isThrough; ++n) {
                ++round;
                const qint64 before = *workspace.log().size();
                const qsizetype records = workspace.records({})->size();
                disk.failFrom(n, isFull ? FaultyDisk::Fault::Full : FaultyDisk::Fault::Io, target);
                const auto written = appendSome(workspace, round, swallows);
                // What lies on the disk at this moment, as after a power cut: acknowledged is there, the rest whole or not at all.
                const qint64 survived = sizeOfCopy(fixture, round);
                disk.heal();
                QVERIFY2(written ? survived == before + 3 : survived == before || survived == before + 3, qPrintable(QStringLiteral("%1 of %2").arg(survived).arg(before)));
                isThrough = !disk.hasFailed();
                if (written) {
                    QCOMPARE(*workspace.log().size(), before + 3);
                } else {
                    ++failures;
                    QCOMPARE(written.error().kind, ErrorKind::Io);
                    QCOMPARE(*workspace.log().size(), before);
                    QCOMPARE(workspace.records({})->size(), records);
                }
                // The next one works, at once and without opening again.
                VERIFY_RESULT(appendSome(workspace, 1000 + round, false));
                const auto found = workspace.log().verify(std::nullopt, Progress::none());
                VERIFY_RESULT(found);
                QVERIFY2(found->isSound, qPrintable(found->problem));
            }
            QVERIFY(isThrough);
        }
        QVERIFY(failures >= 3);
        const std::set<Target> hits = disk.hits();
        QVERIFY(hits.count(Target::LogWrite) == 1 && hits.count(Target::LogSync) == 1);
        QCOMPARE(hits.count(Target::DatabaseWrite) == 1 && hits.count(Target::DatabaseSync) == 1, checkpoints);
        const qint64 size = *workspace.log().size();
        VERIFY_RESULT(fixture.reopen());
        QCOMPARE(*fixture.workspace().log().size(), size);
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
    }
};

HALLMARKER_TEST(TestDiskFaults)
#include "TestDiskFaults.moc"
