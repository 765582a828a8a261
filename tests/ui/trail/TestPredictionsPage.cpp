#include "core/log/AuditLog.h"
#include "lineage/trail/SignedTrail.h"
#include "lineage/trail/TrailPicture.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/trail/TrailBench.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/trail/PredictionRows.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

class TestPredictionsPage : public QObject {
    Q_OBJECT

    static QString cell(const tests::TrailBench &bench, int row, int column)
    {
        const QAbstractItemModel *model = bench.find<QTableView>("predictions.rows")->model();
        return model->index(row, column).data().toString();
    }
    static bool openFirst(tests::TrailBench &bench)
    {
        auto *view = bench.find<QTableView>("predictions.rows");
        if (!QTest::qWaitFor([&] { return cell(bench, 0, 0) == QLatin1String("p1"); }))
            return false;
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Return);
        return QTest::qWaitFor([&] { return bench.find<ui::CanvasView>()->isVisible() && !bench.find<ui::CanvasView>()->scene().boxes.isEmpty(); }) && bench.settle();
    }
    static QString shownText(const QWidget *panel)
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void emptyPageTeaches()
    {
        tests::TrailBench bench;
        QVERIFY(bench.isReady());
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("predictions.import")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("predictions.export")));
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-empty"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
    }
    void importShowsFirstAndReportsAfterwards()
    {
        tests::TrailBench bench;
        QVERIFY(bench.isReady());
        const QString path = bench.write(QStringLiteral("scores.jsonl"), "{\"nr\":\"a\",\"when\":\"2026-01-02T03:04:05Z\",\"score\":0.5}\n{\"nr\":\"b\",\"when\":\"2026-01-03T03:04:05Z\",\"score\":0.7}\n{broken\n{\"nr\":\"a\",\"when\":\"2026-01-02T03:04:05Z\",\"score\":0.6}\n");
        QVERIFY(bench.offer(path));
        // No column looks like an id: the form says so and waits.
        auto *submit = bench.find<QPushButton>("form.submit");
        QVERIFY(!submit->isEnabled());
        QCOMPARE(bench.find<ui::RecordTable>("predictions.head")->shownRows(), 0);
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        auto *id = bench.find<QComboBox>("form.id");
        id->setCurrentIndex(id->findData(QStringLiteral("nr")));
        QTRY_VERIFY(submit->isEnabled());
        QTRY_COMPARE(bench.find<ui::RecordTable>("predictions.head")->shownRows(), 2);
        auto *at = bench.find<QComboBox>("form.at");
        at->setCurrentIndex(at->findData(QStringLiteral("when")));
        bench.find<QLineEdit>("form.model")->setText(QStringLiteral("Risk/1"));
        QVERIFY(bench.settle());
        QTest::qWait(300); // typing is gathered before the preview is read again
        QVERIFY(bench.settle());
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-import"));
        QVERIFY(bench.runImport());
        QVERIFY(bench.find<QLabel>("predictions.counts")->text().startsWith(QLatin1String("2 kept, 0 repeated, 2 left out")));
        QTRY_COMPARE(bench.find<ui::RecordTable>("predictions.notes")->shownRows(), 2);
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-report"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.find<QPushButton>("predictions.importDone")->click();
        QTRY_COMPARE(cell(bench, 0, ui::PredictionRows::Id), QStringLiteral("a"));
        QCOMPARE(cell(bench, 0, ui::PredictionRows::Version), QStringLiteral("Risk/1"));
        QVERIFY(!cell(bench, 0, ui::PredictionRows::Made).isEmpty());
        QCOMPARE(cell(bench, 0, ui::PredictionRows::Outcome), QStringLiteral("score 0.5"));
    }
    void sameFileChangesNothing()
    {
        tests::TrailBench bench;
        QVERIFY(bench.importScores());
        QVERIFY(bench.offer(bench.fixture.path(QStringLiteral("scores.csv"))));
        QVERIFY(bench.runImport());
        bool isSaid = false;
        for (const ui::InlineMessage *message : bench.page->findChildren<ui::InlineMessage *>())
            isSaid = isSaid || message->text().contains(QLatin1String("holds this file already"));
        QVERIFY(isSaid);
        QVERIFY(bench.settle());
        QCOMPARE(bench.find<QComboBox>("predictions.log")->count(), 1);
    }
    void unreadableFileIsSaid()
    {
        tests::TrailBench bench;
        QVERIFY(bench.isReady());
        const QString path = bench.write(QStringLiteral("empty.csv"), "");
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("predictions.import"));
        QVERIFY(bench.settle());
        const auto said = [&bench] {
            for (const ui::InlineMessage *message : bench.page->findChildren<ui::InlineMessage *>()) {
                if (message->isVisible() && !message->text().isEmpty())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(bench.run("predictions.back"));
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("predictions.import")));
    }
    void onePredictionLeadsBack()
    {
        tests::TrailBench bench;
        QVERIFY(bench.importScores());
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-list"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QVERIFY(openFirst(bench));
        auto *canvas = bench.find<ui::CanvasView>();
        auto *table = bench.find<ui::RecordTable>("trail.stations");
        QTRY_COMPARE(table->shownRows(), 8); // the prediction, and the stations
        QCOMPARE(canvas->scene().boxes.size(), 8);
        for (int row = 0; row < 8; ++row)
            QVERIFY2(table->view()->model()->index(row, 5).data().toString().startsWith(QLatin1String("proved")), qPrintable(QString::number(row)));
        auto *panel = bench.find<ui::SidePanel>();
        QCOMPARE(panel->title(), QStringLiteral("Prediction p1"));
        QVERIFY(shownText(panel).contains(QLatin1String("Nothing is known")) || shownText(panel).contains(QLatin1String("Neither a purpose nor a consent record")));
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-trail"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&] { return (cut = tests::auditFitting(bench.window)).isEmpty(); }, 2000));
        QCOMPARE(cut.join(QLatin1Char('\n')), QString());
        // List and picture are twins.
        QVERIFY(table->select(lineage::TrailPicture::boxId(5)));
        QTRY_COMPARE(canvas->focusBox(), lineage::TrailPicture::boxId(5));
        QTRY_COMPARE(panel->title(), QStringLiteral("people/2026.parquet"));
        QVERIFY(shownText(panel).contains(QLatin1String("proved under the root of the log")));
        bench.fixture.shoot(bench.window, QStringLiteral("predictions-station"));
        canvas->setFocusBox(lineage::TrailPicture::boxId(1));
        QTRY_COMPARE(table->currentId(), lineage::TrailPicture::boxId(1));
        // From the station to its place in lineage, and back to the list.
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("predictions.node")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("predictions.record")));
        QVERIFY(bench.run("predictions.back"));
        QTRY_VERIFY(bench.find<QTableView>("predictions.rows")->isVisible());
    }
    void exportsWhatTheLogNotes()
    {
        tests::TrailBench bench;
        QVERIFY(bench.importScores());
        QVERIFY(openFirst(bench));
        const auto size = bench.fixture.session.workspace()->log().size();
        VERIFY_RESULT(size);
        for (const char *name : {"trail.json", "trail.html", "trail.pdf"}) {
            const QString path = bench.fixture.path(QString::fromLatin1(name));
            ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
            QVERIFY(bench.run("predictions.export"));
            QTRY_VERIFY2(QFile::exists(path), name);
            QVERIFY(bench.settle());
        }
        QFile json(bench.fixture.path(QStringLiteral("trail.json")));
        QVERIFY(json.open(QIODevice::ReadOnly));
        VERIFY_RESULT(lineage::SignedTrail::verify(json.readAll()));
        QFile pdf(bench.fixture.path(QStringLiteral("trail.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5).startsWith("%PDF-"));
        const auto after = bench.fixture.session.workspace()->log().size();
        VERIFY_RESULT(after);
        QCOMPARE(*after, *size + 3);
    }
    void idsAreFoundByTheirBeginningAndInAnyLog()
    {
        tests::TrailBench bench;
        QVERIFY(bench.importScores());
        QVERIFY(bench.offer(bench.write(QStringLiteral("other.csv"), "id,time,version,score\nq1,2026-01-02,Risk/2,1\nq20,2026-01-02,Risk/2,1\nq21,2026-01-02,Risk/2,1\n")));
        QVERIFY(bench.runImport());
        bench.find<QPushButton>("predictions.importDone")->click();
        QVERIFY(bench.settle());
        const QAbstractItemModel *model = bench.find<QTableView>("predictions.rows")->model();
        QTRY_COMPARE(model->rowCount(), 3);
        auto *search = bench.find<QLineEdit>("predictions.search");
        search->setText(QStringLiteral("q2"));
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(cell(bench, 0, 0), QStringLiteral("q20"));
        search->setText(QStringLiteral("nothing"));
        QTRY_COMPARE(model->rowCount(), 0);
        search->setText(QStringLiteral("p2")); // of the other log
        QTRY_COMPARE(search->text(), QStringLiteral("p2"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(bench.find<ui::CanvasView>()->isVisible());
        QTRY_COMPARE(bench.find<ui::SidePanel>()->title(), QStringLiteral("Prediction p2"));
    }
    void aStoppedImportLeavesNothing()
    {
        tests::TrailBench bench;
        QVERIFY(bench.isReady());
        QByteArray rows = "id,time,version,score\n";
        for (int i = 0; i < 300000; ++i)
            rows += "r" + QByteArray::number(i) + ",2026-01-02,Risk/1,0.5\n";
        QVERIFY(bench.offer(bench.write(QStringLiteral("many.csv"), rows)));
        bench.find<QPushButton>("form.submit")->click();
        auto *cancel = bench.find<QPushButton>("predictions.cancelImport");
        QVERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(bench.settle());
        QTRY_VERIFY(bench.find<QPushButton>("form.submit")->isEnabled());
        QVERIFY(!bench.find<QPushButton>("predictions.importDone")->isVisible());
        const auto logs = lineage::PredictionBook(*bench.fixture.session.workspace()).logs();
        VERIFY_RESULT(logs);
        QVERIFY(logs->isEmpty());
    }
};

HALLMARKER_TEST(TestPredictionsPage)
#include "TestPredictionsPage.moc"
