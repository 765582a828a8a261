#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/kit/InlineMessage.h"
#include "ui/log/LogModel.h"
#include "ui/shell/CommandRegistry.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

class TestLogPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsVerifiesAndProves()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("log"));
        auto *model = page->findChild<ui::LogModel *>();
        QTRY_VERIFY(model->rowCount() >= 3);
        QTRY_VERIFY(model->entryAt(0) != nullptr);
        QVERIFY(bench.window.commands().run(QStringLiteral("log.verify")));
        auto *message = page->findChild<ui::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->severity(), ui::Severity::Success);
        page->findChild<QTableView *>()->setCurrentIndex(model->index(0, 0));
        const QString path = bench.fixture.path(QStringLiteral("entry.tlog-proof"));
        bench.answerFile(path);
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("log.prove")));
        QVERIFY(bench.window.commands().run(QStringLiteral("log.prove")));
        QTRY_VERIFY(QFile::exists(path));
        QFile proof(path);
        QVERIFY(proof.open(QIODevice::ReadOnly));
        QVERIFY(proof.readAll().startsWith("c2sp.org/tlog-proof@v1\n"));
    }
    void aMillionEntriesAreNotKept()
    {
        ui::LogModel model; // without the model tester, which looks at every row after every change
        qint64 asked = 0;
        connect(&model, &ui::LogModel::pageWanted, &model, [&](qint64 first, qint64 count) {
            ++asked;
            QList<core::LogEntry> entries;
            for (qint64 at = first; at < qMin<qint64>(first + count, 1'000'000); ++at)
                entries.append({at, QByteArray(R"({"action":"x","at":"t"})"), {}});
            model.addEntries(entries);
        }, Qt::QueuedConnection);
        model.setLogSize(1'000'000);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCoreApplication::processEvents();
        const qint64 before = asked;
        constexpr int steps = 500;
        for (int step = 0; step < steps; ++step) {
            model.index(step * 2000, ui::LogModel::Action).data(); // as scrolling through all of it does
            QCoreApplication::processEvents();
        }
        QVERIFY(asked - before >= steps - 1);
        QVERIFY2(model.loadedRows() <= (ui::LogModel::keptPages + 1) * ui::LogModel::pageSize, qPrintable(QString::number(model.loadedRows())));
        // What was let go is asked for again.
        const int row = 2000;
        QCOMPARE(model.index(row, ui::LogModel::Action).data().toString(), QStringLiteral("…"));
        QCoreApplication::processEvents();
        QCOMPARE(model.index(row, ui::LogModel::Action).data().toString(), QStringLiteral("x"));
    }
    void goesToAnEntry()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importPeople().isEmpty());
        auto *page = bench.open(QStringLiteral("log"));
        auto *model = page->findChild<ui::LogModel *>();
        QTRY_VERIFY(model->rowCount() >= 3);
        bench.answerBox(0, QStringLiteral("1"));
        QVERIFY(bench.window.commands().run(QStringLiteral("log.goTo")));
        auto *view = page->findChild<QTableView *>();
        QTRY_VERIFY(view->currentIndex().isValid());
        QCOMPARE(model->indexOfRow(view->currentIndex().row()), qint64(1));
        bench.answerBox(0, QStringLiteral("99999"));
        QVERIFY(bench.window.commands().run(QStringLiteral("log.goTo")));
        auto *message = page->findChild<ui::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->severity(), ui::Severity::Warning);
    }
    void modelKeepsItsPromises()
    {
        ui::LogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLogSize(3);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.indexOfRow(0), qint64(2));
        model.addEntries({{1, QByteArray(R"({"action":"x","at":"t"})"), {}}});
        QVERIFY(model.entryAt(1) != nullptr);
        QCOMPARE(model.index(1, ui::LogModel::Action).data().toString(), QStringLiteral("x"));
        model.setLogSize(5);
        QCOMPARE(model.index(3, ui::LogModel::Action).data().toString(), QStringLiteral("x"));
        model.setLogSize(0);
        QCOMPARE(model.rowCount(), 0);
    }
};

HALLMARKER_TEST(TestLogPage)
#include "TestLogPage.moc"
