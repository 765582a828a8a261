#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <atomic>
#include <csignal>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <vector>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

const QString appendHelper = QStringLiteral(HALLMARKER_BINARY_DIR "/bin/storage_append_helper");

QStringList idsOf(const QByteArray &output)
{
    QStringList ids;
    const auto lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // what lies behind the last line end was not acknowledged
        ids += QString::fromLatin1(lines.at(i));
    return ids;
}

void verifySound(Workspace &workspace)
{
    const auto found = workspace.log().verify(std::nullopt, Progress::none());
    VERIFY_RESULT(found);
    QVERIFY2(found->isSound, qPrintable(found->problem));
}

} // namespace

class TestWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesFromManyThreads_data() { WorkspaceFixture::addBackendRows(); }
    void writesFromManyThreads()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        constexpr int threads = 8;
        constexpr int each = 25;
        std::atomic<int> conflicts{0};
        std::atomic<int> failures{0};
        std::vector<std::thread> writers;
        for (int thread = 0; thread < threads; ++thread) {
            writers.emplace_back([&, thread] {
                for (int i = 0; i < each; ++i) {
                    const auto done = workspace.write(QStringLiteral("many"), [&](WriteTransaction &t) -> Result<void> {
                        HALLMARKER_TRY(t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("%1/%2").arg(thread).arg(i), .body = {}}, 0));
                        if (i % 5 == 4)
                            return Error(ErrorKind::Conflict, QStringLiteral("on purpose"));
                        return {};
                    });
                    if (!done)
                        ++(done.error().kind == ErrorKind::Conflict ? conflicts : failures);
                    else if (!workspace.records({.kind = QStringLiteral("dataset"), .limit = 1}))
                        ++failures;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(conflicts.load(), threads * each / 5);
        QCOMPARE(*workspace.log().size(), before + threads * each * 4 / 5);
        QCOMPARE(workspace.records({.kind = QStringLiteral("dataset")})->size(), threads * each * 4 / 5);
        verifySound(workspace);
    }

    void passesOnWhatAWorkThrows_data() { WorkspaceFixture::addBackendRows(); }
    void passesOnWhatAWorkThrows()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        // Whoever leads, the exception reaches the caller whose work threw, and nobody else.
        constexpr int threads = 6;
        constexpr int each = 20;
        std::atomic<int> thrown{0};
        std::atomic<int> failures{0};
        std::vector<std::thread> writers;
        for (int thread = 0; thread < threads; ++thread) {
            writers.emplace_back([&, throws = thread % 2 == 0] {
                for (int i = 0; i < each; ++i) {
                    try {
                        const auto done = workspace.write(QStringLiteral("throw"), [&](WriteTransaction &t) -> Result<void> {
                            HALLMARKER_TRY(t.note(QStringLiteral("throw"), {}));
                            if (throws)
                                throw std::runtime_error("the cause");
                            return {};
                        });
                        if (!done || throws)
                            ++failures;
                    } catch (const std::runtime_error &error) {
                        ++(throws && std::string_view(error.what()) == "the cause" ? thrown : failures);
                    }
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(thrown.load(), threads * each / 2);
        QCOMPARE(*workspace.log().size(), before + threads * each / 2);
        verifySound(workspace);
    }

    void countsWithoutLoss_data() { WorkspaceFixture::addBackendRows(); }
    void countsWithoutLoss()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(workspace.write(QStringLiteral("make"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_c"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("c"), .body = {{QStringLiteral("n"), 0}}}, 0));
            return {};
        }));
        auto other = fixture.openAnother();
        VERIFY_RESULT(other);
        const auto count = [](Workspace &store) {
            for (int i = 0; i < 20; ++i) {
                const auto done = store.write(QStringLiteral("count"), [](WriteTransaction &t) -> Result<void> {
                    HALLMARKER_ASSIGN(const Record record, t.record(QStringLiteral("dataset_c")));
                    HALLMARKER_TRY(t.put({.id = record.id, .kind = record.kind, .name = record.name, .body = {{QStringLiteral("n"), record.body.value(QStringLiteral("n")).toInt() + 1}}}, record.revision));
                    return {};
                });
                if (!done)
                    qWarning() << done.error().toString() << done.error().detail;
            }
        };
        std::thread second([&] { count(**other); });
        count(workspace);
        second.join();
        QCOMPARE(workspace.record(QStringLiteral("dataset_c"))->body.value(QStringLiteral("n")).toInt(), 40);
        QCOMPARE(workspace.record(QStringLiteral("dataset_c"))->revision, 41);
        verifySound(workspace);
    }

    void sharesWithAnotherProcess_data() { WorkspaceFixture::addBackendRows(); }
    void sharesWithAnotherProcess()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        constexpr int each = 60;
        QProcess helpers[2];
        for (QProcess &helper : helpers)
            helper.start(appendHelper, {fixture.location(), QString::number(each)});
        for (int i = 0; i < each; ++i)
            VERIFY_RESULT(workspace.write(QStringLiteral("own"), [](WriteTransaction &t) { return t.note(QStringLiteral("own"), {}); }));
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(60'000));
            QVERIFY2(helper.exitCode() == 0, helper.readAllStandardError().constData());
            QCOMPARE(idsOf(helper.readAllStandardOutput()).size(), each);
        }
        QCOMPARE(*workspace.log().size(), before + 3 * each);
        const auto entries = workspace.log().entries(0, before + 3 * each);
        for (qsizetype i = 0; i < entries->size(); ++i)
            QCOMPARE(entries->at(i).index, i);
        verifySound(workspace);
    }

    void refusesAWriteInsideAWrite()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        Result<void> inner;
        VERIFY_RESULT(workspace.write(QStringLiteral("outer"), [&](WriteTransaction &t) {
            inner = workspace.write(QStringLiteral("inner"), [](WriteTransaction &) { return Result<void>(); });
            return t.note(QStringLiteral("x"), {});
        }));
        QVERIFY(!inner);
    }

    /// A helper is killed at random points; what it printed was acknowledged and must be there.
    void losesNothingWhenKilled_data() { WorkspaceFixture::addBackendRows(); }
    void losesNothingWhenKilled()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        bool isNumber = false;
        int rounds = qEnvironmentVariableIntValue("HALLMARKER_KILL_ROUNDS", &isNumber);
        if (!isNumber)
            rounds = fixture.isPostgres() ? 5 : 25;
        fixture.workspace();
        fixture.close();
        QSet<QString> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            helper.start(appendHelper, {fixture.location(), QStringLiteral("0")});
            QVERIFY(helper.waitForReadyRead(20'000));
            QTest::qWait(1 + (round * 7919) % 60);
            ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
            QVERIFY(helper.waitForFinished(10'000));
            const QStringList printed = idsOf(helper.readAllStandardOutput());
            for (const QString &id : printed)
                acknowledged.insert(id);
        }
        VERIFY_RESULT(fixture.reopen());
        Workspace &workspace = fixture.workspace();
        QSet<QString> present;
        const auto records = workspace.records({});
        VERIFY_RESULT(records);
        for (const Record &record : *records)
            present.insert(record.id);
        QVERIFY(acknowledged.size() >= rounds);
        QVERIFY(present.contains(acknowledged));
        QVERIFY(present.size() <= acknowledged.size() + rounds);
        verifySound(workspace);
        VERIFY_RESULT(workspace.write(QStringLiteral("after"), [](WriteTransaction &t) { return t.note(QStringLiteral("after"), {}); }));
        verifySound(workspace);
    }

    void comesBackAfterTheServerWasAway()
    {
        WorkspaceFixture fixture(int(TestBackend::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(workspace.write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        TestServer::instance()->restart();
        // One failure is allowed: nobody can know whether a connection that broke had committed.
        auto written = workspace.write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); });
        if (!written)
            written = workspace.write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); });
        VERIFY_RESULT(written);
        auto size = workspace.log().size();
        if (!size)
            size = workspace.log().size();
        VERIFY_RESULT(size);
        verifySound(workspace);
    }
};

HALLMARKER_TEST(TestWriters)
#include "TestWriters.moc"
