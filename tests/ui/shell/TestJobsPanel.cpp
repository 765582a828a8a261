#include "core/jobs/JobQueue.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/Theme.h"
#include "ui/shell/JobsModel.h"
#include "ui/shell/JobsPanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include <atomic>
#include <thread>

using namespace hallmarker;

namespace {

/// Works until it is cancelled or released.
core::JobQueue::Work heldWork(std::atomic<bool> &release)
{
    return [&release](core::Progress &progress) -> core::Result<QJsonValue> {
        progress.report(QStringLiteral("reading rows"), 25, 100);
        while (!release) {
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, QStringLiteral("Stopped."));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        return QJsonValue(1);
    };
}

} // namespace

class TestJobsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesTimeLeft()
    {
        core::FixedClock clock(100'000);
        core::JobQueue queue(clock);
        const ui::JobsModel model(queue, clock);
        core::JobStatus job;
        job.state = core::JobState::Running;
        job.startedMs = 90'000;
        job.done = 25;
        job.total = 100;
        QCOMPARE(model.timeLeftMs(job), qint64(30'000)); // 10 s for a quarter
        QVERIFY(model.stateLine(job).contains(QStringLiteral("about 30 s left")));
        job.startedMs = 99'000;
        QCOMPARE(model.timeLeftMs(job), qint64(-1)); // too early to say
        job.startedMs = 90'000;
        job.total = 0;
        QCOMPARE(model.timeLeftMs(job), qint64(-1));
        job.done = 0;
        job.total = 100;
        QCOMPARE(model.timeLeftMs(job), qint64(-1));
    }
    void saysDurations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("tiny") << qint64(3) << QStringLiteral("1 s");
        QTest::newRow("seconds") << qint64(42'400) << QStringLiteral("42 s");
        QTest::newRow("minutes") << qint64(150'000) << QStringLiteral("3 min");
        QTest::newRow("hours") << qint64(4'200'000) << QStringLiteral("1 h 10 min");
    }
    void saysDurations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(ui::durationText(ms), text);
    }
    void showsCancelsAndCopies()
    {
        ui::Theme theme;
        core::SystemClock clock;
        core::JobQueue queue(clock, 1);
        ui::JobsModel model(queue, clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::JobsPanel panel(model);
        panel.resize(900, 200);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        std::atomic<bool> release{false};
        queue.submit(QStringLiteral("Check privacy"), heldWork(release));
        QTRY_COMPARE(model.runningCount(), 1);
        QTRY_VERIFY(model.stateLine(model.jobAt(0)).contains(QStringLiteral("25 of 100")));
        QPushButton *cancel = nullptr;
        QTRY_VERIFY((cancel = panel.findChild<QPushButton *>(QStringLiteral("jobCancel"))) && cancel->isVisible());
        QVERIFY(cancel->accessibleName().contains(QStringLiteral("Check privacy")));
        QCOMPARE(tests::auditAccessibility(panel).join(QLatin1Char('\n')), QString());
        cancel->click();
        QTRY_COMPARE(model.runningCount(), 0);
        QCOMPARE(model.jobAt(0).state, core::JobState::Cancelled);
        QTRY_VERIFY(!cancel->isVisible());
        panel.findChild<QPushButton *>(QStringLiteral("jobCopy"))->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Check privacy\n")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("reading rows")));
        release = true;
        queue.submit(QStringLiteral("Second"), heldWork(release));
        QTRY_COMPARE(model.jobAt(0).state, core::JobState::Done);
        QCOMPARE(model.jobAt(0).title, QStringLiteral("Second")); // newest first
        QPushButton *clear = nullptr;
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Clear finished"))
                clear = button;
        }
        QVERIFY(clear);
        clear->click();
        QTRY_COMPARE(model.rowCount(), 0);
    }
    void tellsWhyAJobFailed()
    {
        core::SystemClock clock;
        core::JobQueue queue(clock, 1);
        ui::JobsModel model(queue, clock);
        queue.submit(QStringLiteral("Broken"), [](core::Progress &) -> core::Result<QJsonValue> { return core::Error(core::ErrorKind::Io, QStringLiteral("The disk is full.")); });
        QTRY_COMPARE(model.jobAt(0).state, core::JobState::Failed);
        QVERIFY(model.stateLine(model.jobAt(0)).contains(QStringLiteral("The disk is full.")));
    }
};

HALLMARKER_TEST(TestJobsPanel)
#include "TestJobsPanel.moc"
