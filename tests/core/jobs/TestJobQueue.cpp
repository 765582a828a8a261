#include "core/clock/Clock.h"
#include "core/jobs/JobQueue.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace hallmarker::core;

namespace {

Error stopped()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("stopped"));
}

/// Runs until it is told to stop.
Result<QJsonValue> untilCancelled(Progress &progress)
{
    while (!progress.isCancelled())
        QThread::yieldCurrentThread();
    return stopped();
}

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheResultInTheThreadOfTheContext()
    {
        JobQueue queue(m_clock);
        QThread *workThread = nullptr;
        QThread *doneThread = nullptr;
        QJsonValue value;
        const qint64 id = queue.submit(
            QStringLiteral("Sum"),
            [&](Progress &progress) -> Result<QJsonValue> {
                workThread = QThread::currentThread();
                progress.report(QStringLiteral("half"), 1, 2);
                return QJsonValue(42);
            },
            this,
            [&](const Result<QJsonValue> &result) {
                doneThread = QThread::currentThread();
                value = result.value_or(QJsonValue());
            });
        QVERIFY(id > 0);
        QVERIFY(!queue.isIdle());
        QTRY_VERIFY(queue.isIdle());
        QCOMPARE(value, QJsonValue(42));
        QCOMPARE(doneThread, thread());
        QVERIFY(workThread != nullptr && workThread != thread());
        const JobInfo info = *queue.job(id);
        QCOMPARE(jobStateName(info.state), QStringLiteral("done"));
        QCOMPARE(info.title, QStringLiteral("Sum"));
        QCOMPARE(info.progressDone, 1);
        QCOMPARE(info.progressTotal, 2);
        QCOMPARE(info.log, QStringList{QStringLiteral("half")});
        QCOMPARE(info.startedMs, m_clock.nowMs());
        QCOMPARE(info.finishedMs, m_clock.nowMs());
        queue.clearFinished();
        QVERIFY(queue.jobs().isEmpty());
        QVERIFY(!queue.job(id));
    }
    void failures_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("error") << 0 << "io" << "failed" << "disk";
        QTest::newRow("exception") << 1 << "internal" << "failed" << "boom";
        QTest::newRow("no exception class") << 2 << "internal" << "failed" << "unknown";
        QTest::newRow("memory") << 3 << "limit_exceeded" << "failed" << "memory";
        QTest::newRow("cancelled") << 4 << "cancelled" << "cancelled" << "stopped";
    }
    void failures()
    {
        QFETCH(int, how);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QFETCH(QString, text);
        JobQueue queue(m_clock);
        std::optional<Error> error;
        const qint64 id = queue.submit(
            QStringLiteral("x"),
            [how](Progress &) -> Result<QJsonValue> {
                switch (how) {
                case 0: return Error(ErrorKind::Io, QStringLiteral("disk"));
                case 1: throw std::runtime_error("boom");
                case 2: throw 7;
                case 3: throw std::bad_alloc();
                default: return stopped();
                }
            },
            this, [&](const Result<QJsonValue> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(errorKindName(error->kind), kind);
        QVERIFY(error->message.contains(text));
        const JobInfo info = *queue.job(id);
        QCOMPARE(jobStateName(info.state), state);
        QVERIFY(info.error);
        QVERIFY(info.log.last().contains(text));
    }
    void cancelsARunningJobAndOneThatWaits()
    {
        JobQueue queue(m_clock, 1);
        QSemaphore started;
        bool secondRan = false;
        QStringList ended;
        const qint64 first = queue.submit(
            QStringLiteral("first"),
            [&](Progress &progress) {
                started.release();
                return untilCancelled(progress);
            },
            this, [&](const auto &result) { ended += QStringLiteral("first ") + errorKindName(result.error().kind); });
        const qint64 second = queue.submit(
            QStringLiteral("second"), [&](Progress &) -> Result<QJsonValue> { secondRan = true; return QJsonValue(); }, this,
            [&](const auto &result) { ended += QStringLiteral("second ") + errorKindName(result.error().kind); });
        started.acquire();
        QVERIFY(queue.cancel(second));
        QVERIFY(queue.cancel(first));
        QVERIFY(queue.job(first)->isCancelRequested);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(ended, (QStringList{QStringLiteral("first cancelled"), QStringLiteral("second cancelled")}));
        QVERIFY(!secondRan);
        QCOMPARE(queue.job(second)->startedMs, 0);
        QVERIFY(!queue.cancel(first));
        QVERIFY(!queue.cancel(99));
    }
    void workThatEndsInSpiteOfCancelIsDone()
    {
        JobQueue queue(m_clock);
        const qint64 id = queue.submit(QStringLiteral("x"), [](Progress &progress) -> Result<QJsonValue> {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return QJsonValue(1);
        });
        queue.cancel(id);
        QTRY_VERIFY(queue.isIdle());
        // Cancelled before it started, or it came to its end: never anything else.
        const JobInfo info = *queue.job(id);
        QVERIFY(info.state == (info.startedMs > 0 ? JobState::Done : JobState::Cancelled));
    }
    void progressIsThinnedOut()
    {
        JobQueue queue(m_clock);
        QSignalSpy changed(&queue, &JobQueue::jobChanged);
        QSignalSpy finished(&queue, &JobQueue::jobFinished);
        QSignalSpy added(&queue, &JobQueue::jobAdded);
        const qint64 id = queue.submit(QStringLiteral("x"), [](Progress &progress) -> Result<QJsonValue> {
            for (int i = 1; i <= 100'000; ++i)
                progress.report(i % 2 ? QStringLiteral("odd") : QStringLiteral("even"), i, 100'000);
            return QJsonValue();
        });
        QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 20'000);
        QCOMPARE(added.size(), 1);
        QCOMPARE(finished.size(), 1);
        QVERIFY(changed.size() >= 1);
        QVERIFY2(changed.size() < 1000, qPrintable(QString::number(changed.size())));
        QCOMPARE(queue.job(id)->progressDone, 100'000);
        QCOMPARE(queue.job(id)->log.size(), 500);
    }
    void aContextThatIsGoneIsNotCalled()
    {
        JobQueue queue(m_clock);
        QSemaphore go;
        bool called = false;
        auto context = std::make_unique<QObject>();
        queue.submit(
            QStringLiteral("x"), [&](Progress &) -> Result<QJsonValue> { go.acquire(); return QJsonValue(); }, context.get(),
            [&](const auto &) { called = true; });
        context.reset();
        go.release();
        QTRY_VERIFY(queue.isIdle());
        QVERIFY(!called);
    }
    void aContextInAnotherThread()
    {
        JobQueue queue(m_clock);
        QThread other;
        other.start();
        auto context = std::make_unique<QObject>();
        context->moveToThread(&other);
        std::atomic<QThread *> seen{nullptr};
        queue.submit(
            QStringLiteral("x"), [](Progress &) -> Result<QJsonValue> { return QJsonValue(3); }, context.get(),
            [&](const auto &result) { seen = *result == QJsonValue(3) ? QThread::currentThread() : nullptr; });
        QTRY_VERIFY(queue.isIdle());
        queue.clearFinished(); // the callback may still be on its way
        QTRY_COMPARE(seen.load(), &other);
        other.quit();
        QVERIFY(other.wait());
    }
    void closeWaitsAndHandsOver()
    {
        int ended = 0;
        JobQueue queue(m_clock, 2);
        for (int i = 0; i < 8; ++i)
            queue.submit(QStringLiteral("x"), untilCancelled, this, [&](const auto &result) { ended += result.error().kind == ErrorKind::Cancelled ? 1 : 0; });
        queue.close();
        QCOMPARE(ended, 8);
        QVERIFY(queue.isIdle());
        QCOMPARE(queue.submit(QStringLiteral("late"), untilCancelled), 0);
        QCoreApplication::processEvents();
        QCOMPARE(ended, 8); // not a second time
    }
    void destructionWaitsWithoutCalling()
    {
        bool called = false;
        std::atomic<int> ended{0};
        {
            JobQueue queue(m_clock, 2);
            for (int i = 0; i < 4; ++i) {
                queue.submit(
                    QStringLiteral("x"), [&](Progress &progress) { const auto result = untilCancelled(progress); ++ended; return result; }, this,
                    [&](const auto &) { called = true; });
            }
            QTRY_COMPARE(queue.jobs().first().state, JobState::Running);
        }
        const int after = ended;
        QVERIFY(after >= 1);
        QCoreApplication::processEvents();
        QCOMPARE(ended.load(), after);
        QVERIFY(!called);
    }

private:
    FixedClock m_clock{1767225600000};
};

HALLMARKER_TEST(TestJobQueue)
#include "TestJobQueue.moc"
