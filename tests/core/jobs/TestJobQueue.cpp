#include "core/jobs/JobQueue.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace hallmarker::core;

class TestJobQueue : public QObject {
    Q_OBJECT

    FixedClock m_clock{1'000'000};

private Q_SLOTS:
    void givesTheResultInTheQueuesThread()
    {
        JobQueue queue(m_clock);
        QThread *seen = nullptr;
        QJsonValue value;
        const quint64 id = queue.submit(QStringLiteral("sum"), [](Progress &progress) -> Result<QJsonValue> {
            progress.report(QStringLiteral("adding"), 1, 2);
            return QJsonValue(3);
        }, this, [&](const Result<QJsonValue> &result) {
            seen = QThread::currentThread();
            value = result.value_or(QJsonValue());
        });
        QTRY_VERIFY(seen != nullptr);
        QCOMPARE(seen, QThread::currentThread());
        QCOMPARE(value.toInt(), 3);
        QCOMPARE(queue.job(id)->state, JobState::Done);
        QVERIFY(queue.job(id)->log.contains(QStringLiteral("adding")));
    }
    void keepsTheTextOfAnException()
    {
        JobQueue queue(m_clock);
        QString message;
        const quint64 id = queue.submit(QStringLiteral("bad"), [](Progress &) -> Result<QJsonValue> { throw std::runtime_error("the cause"); }, this,
                                        [&](const Result<QJsonValue> &result) { message = result ? QString() : result.error().message; });
        QTRY_VERIFY(!message.isEmpty());
        QVERIFY(message.contains(QLatin1String("the cause")));
        QCOMPARE(queue.job(id)->state, JobState::Failed);
    }
    void asksForTheContextWhenItAnswers()
    {
        JobQueue queue(m_clock);
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        bool isTold = false;
        // Whoever hears of the end may take down what waited for it.
        connect(&queue, &JobQueue::jobEnded, &queue, [&] {
            isTold = true;
            context.reset();
        });
        queue.submit(QStringLiteral("quick"), [](Progress &) -> Result<QJsonValue> { return QJsonValue(1); }, context.get(), [&](const Result<QJsonValue> &) { isAnswered = true; });
        QTRY_VERIFY(isTold);
        QVERIFY(!isAnswered);
    }
    void cancelsRunningAndWaitingJobs()
    {
        JobQueue queue(m_clock, 1);
        QSignalSpy ended(&queue, &JobQueue::jobEnded);
        const auto untilCancelled = [](Progress &progress) -> Result<QJsonValue> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return Error(ErrorKind::Cancelled, QStringLiteral("stopped"));
        };
        const quint64 running = queue.submit(QStringLiteral("one"), untilCancelled);
        const quint64 waiting = queue.submit(QStringLiteral("two"), untilCancelled);
        QTRY_COMPARE(queue.job(running)->state, JobState::Running);
        QCOMPARE(queue.job(waiting)->state, JobState::Queued);
        QCOMPARE(queue.runningCount(), 2);
        queue.cancelAll();
        QTRY_COMPARE(ended.count(), 2);
        QCOMPARE(queue.job(running)->state, JobState::Cancelled);
        QCOMPARE(queue.job(waiting)->state, JobState::Cancelled);
        QCOMPARE(queue.runningCount(), 0);
    }
    void forgetsTheCallbackOfAGoneContext()
    {
        JobQueue queue(m_clock);
        QSignalSpy ended(&queue, &JobQueue::jobEnded);
        bool wasCalled = false;
        auto context = std::make_unique<QObject>();
        queue.submit(QStringLiteral("late"), [](Progress &) -> Result<QJsonValue> { QThread::msleep(20); return QJsonValue(1); }, context.get(), [&](const Result<QJsonValue> &) { wasCalled = true; });
        context.reset();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!wasCalled);
    }
    void thinsOutProgress()
    {
        JobQueue queue(m_clock);
        QSignalSpy changed(&queue, &JobQueue::jobChanged);
        QSignalSpy ended(&queue, &JobQueue::jobEnded);
        const quint64 id = queue.submit(QStringLiteral("many"), [](Progress &progress) -> Result<QJsonValue> {
            for (int i = 1; i <= 100'000; ++i)
                progress.report(QStringLiteral("step"), i, 100'000);
            return QJsonValue(true);
        });
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY2(changed.count() < 1000, qPrintable(QString::number(changed.count())));
        QCOMPARE(queue.job(id)->done, qint64(100'000));
    }
    void removesOnlyWhatHasEnded()
    {
        JobQueue queue(m_clock);
        QSignalSpy ended(&queue, &JobQueue::jobEnded);
        const quint64 id = queue.submit(QStringLiteral("x"), [](Progress &) -> Result<QJsonValue> { return QJsonValue(1); });
        queue.remove(id);
        QVERIFY(queue.job(id) != nullptr);
        QTRY_COMPARE(ended.count(), 1);
        queue.remove(id);
        QVERIFY(queue.job(id) == nullptr);
    }
};

HALLMARKER_TEST(TestJobQueue)
#include "TestJobQueue.moc"
