#include "app/wiring/LineageFormats.h"
#include "lineage/review/LineagePicture.h"
#include "lineage/signoff/ReviewDesk.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/lineage/LineagePage.h"
#include "ui/lineage/NodeView.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

namespace hallmarker::tests {

/// The page over a workspace into which the events of this folder were imported.
struct ReviewPageBench {
    ReviewPageBench() : window(fixture.show({ui::LineagePage::descriptor(wiring::lineageImporters())}))
    {
        isReady = fixture.createWorkspace();
        window.goTo(QStringLiteral("lineage"));
        page = window.pages().page(QStringLiteral("lineage"));
        isReady = isReady && fixture.settle() && import();
    }
    bool import()
    {
        ui::FileDialog::setAnswerer([](const ui::FileQuestion &) { return QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/ui/lineage/events.ndjson"); });
        if (!run("lineage.import"))
            return false;
        auto *start = find<QPushButton>("lineage.runImport");
        if (!QTest::qWaitFor([&] { return start->isVisible() && start->isEnabled(); }))
            return false;
        start->click();
        auto *done = find<QPushButton>("lineage.importDone");
        if (!QTest::qWaitFor([&] { return done->isVisible(); }))
            return false;
        done->click();
        return settle() && QTest::qWaitFor([this] { return !find<ui::CanvasView>()->scene().boxes.isEmpty(); });
    }
    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return page->findChild<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    template <typename Widget>
    bool waitFor(const char *name)
    {
        return QTest::qWaitFor([&] { return find<Widget>(name) != nullptr; }) && settle();
    }
    bool run(const char *command) { return window.commands().run(QString::fromLatin1(command)); }
    bool settle() { return fixture.settle() && QTest::qWaitFor([this] { return fixture.jobs.runningCount() == 0; }) && fixture.settle(); }
    QString idOf(const char *name) const
    {
        for (const core::SceneBox &box : find<ui::CanvasView>()->scene().boxes) {
            if (box.title == QLatin1String(name))
                return box.id;
        }
        return {};
    }
    QStringList bandsOf(const char *name) const
    {
        QStringList texts;
        for (const core::SceneBox &box : find<ui::CanvasView>()->scene().boxes) {
            for (const core::SceneBand &band : box.bands) {
                if (box.title == QLatin1String(name))
                    texts += band.text;
            }
        }
        return texts;
    }
    bool focus(const char *name)
    {
        const QString id = idOf(name);
        if (id.isEmpty())
            return false;
        Q_EMIT find<ui::CanvasView>()->opened(id);
        return settle() && showsNode(name);
    }
    bool showsNode(const char *name)
    {
        return QTest::qWaitFor([&] { return find<ui::SidePanel>()->title() == QLatin1String(name) && qobject_cast<ui::NodeView *>(find<ui::SidePanel>()->content()) != nullptr; });
    }
    /// Everything the panel says.
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : find<ui::SidePanel>()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QString audit() { return auditAccessibility(window).join(QLatin1Char('\n')); }
    QString cut()
    {
        QStringList found;
        static_cast<void>(QTest::qWaitFor([&] { return (found = auditFitting(window)).isEmpty(); }, 2000));
        return found.join(QLatin1Char('\n'));
    }
    bool label(const char *name, lineage::Classification classification)
    {
        lineage::NodeLabels labels;
        labels.node = {lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QString::fromLatin1(name)};
        labels.classification = classification;
        return lineage::LabelRepository(*fixture.session.workspace()).setLabels(labels).has_value();
    }

    UiFixture fixture;
    ui::MainWindow &window;
    ui::Page *page = nullptr;
    bool isReady = false;
};

} // namespace hallmarker::tests

class TestLineageReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bookmarksKeepTheView()
    {
        tests::ReviewPageBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QSpinBox>("lineage.hops")->setValue(3);
        bench.find<QComboBox>("lineage.overlay")->setCurrentIndex(int(lineage::OverlayKind::Classification));
        bench.find<QComboBox>("lineage.grouping")->setCurrentIndex(1);
        QVERIFY(bench.run("lineage.downstream"));
        QVERIFY(bench.run("lineage.bookmarks"));
        QVERIFY(bench.waitFor<QLineEdit>("bookmark.name"));
        auto *name = bench.find<QLineEdit>("bookmark.name");
        QCOMPARE(name->text(), QStringLiteral("raw.patients"));
        QVERIFY(name->hasFocus());
        QCOMPARE(bench.find<ui::RecordTable>("bookmark.rows")->shownRows(), 0);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-bookmarks-empty"));
        QCOMPARE(bench.audit(), QString());
        name->setText(QStringLiteral("all of the patients"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(bench.settle());
        auto *table = bench.find<ui::RecordTable>("bookmark.rows");
        QTRY_COMPARE(table->shownRows(), 1);
        name->setText(QStringLiteral("all of the patients"));
        bench.find<QPushButton>("bookmark.keep")->click(); // taken
        QVERIFY(bench.settle());
        QCOMPARE(table->shownRows(), 1);
        // Another view, then back to the kept one.
        QVERIFY(bench.focus("clean.patients"));
        bench.find<QSpinBox>("lineage.hops")->setValue(1);
        bench.find<QComboBox>("lineage.overlay")->setCurrentIndex(0);
        bench.find<QComboBox>("lineage.grouping")->setCurrentIndex(0);
        bench.find<QComboBox>("lineage.list")->setCurrentIndex(0);
        QVERIFY(bench.run("lineage.bookmarks"));
        QVERIFY(bench.waitFor<ui::RecordTable>("bookmark.rows"));
        table = bench.find<ui::RecordTable>("bookmark.rows");
        QTRY_COMPARE(table->shownRows(), 1);
        QVERIFY(table->select(table->view()->model()->index(0, 0).data(ui::RecordIdRole).toString()));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-bookmarks"));
        QCOMPARE(bench.cut(), QString());
        bench.find<QPushButton>("bookmark.open")->click();
        QVERIFY(bench.settle());
        QVERIFY(bench.showsNode("raw.patients"));
        QCOMPARE(bench.find<QSpinBox>("lineage.hops")->value(), 3);
        QCOMPARE(bench.find<QComboBox>("lineage.overlay")->currentIndex(), int(lineage::OverlayKind::Classification));
        QCOMPARE(bench.find<QComboBox>("lineage.grouping")->currentIndex(), 1);
        QCOMPARE(bench.find<QComboBox>("lineage.list")->currentIndex(), 2);
        // Rename and remove, and take both back.
        QVERIFY(bench.run("lineage.bookmarks"));
        QVERIFY(bench.waitFor<ui::RecordTable>("bookmark.rows"));
        table = bench.find<ui::RecordTable>("bookmark.rows");
        QTRY_COMPARE(table->shownRows(), 1);
        const auto shown = [&] { return table->shownRows() == 1 ? table->view()->model()->index(0, 0).data().toString() : QString::number(table->shownRows()); };
        QVERIFY(table->select(table->view()->model()->index(0, 0).data(ui::RecordIdRole).toString()));
        bench.find<QLineEdit>("bookmark.name")->setText(QStringLiteral("patients"));
        bench.find<QPushButton>("bookmark.rename")->click();
        QTRY_COMPARE(shown(), QStringLiteral("patients"));
        QTRY_VERIFY(bench.find<QPushButton>("bookmark.remove")->isEnabled());
        bench.find<QPushButton>("bookmark.remove")->click();
        QTRY_COMPARE(shown(), QStringLiteral("0"));
        QVERIFY(bench.settle());
        bench.page->undoStack()->undo();
        QTRY_COMPARE(shown(), QStringLiteral("patients"));
        QVERIFY(bench.settle());
        bench.page->undoStack()->undo();
        QTRY_COMPARE(shown(), QStringLiteral("all of the patients"));
    }
    void commentsAreWrittenResolvedAndTakenBack()
    {
        tests::ReviewPageBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.focus("raw.patients"));
        bench.find<QPushButton>("lineage.addComment")->click();
        QVERIFY(bench.waitFor<QPlainTextEdit>("comment.text"));
        auto *text = bench.find<QPlainTextEdit>("comment.text");
        QVERIFY(text->hasFocus());
        bench.find<QPushButton>("comment.store")->click(); // without a text
        QVERIFY(bench.find<QPlainTextEdit>("comment.text") != nullptr);
        QCOMPARE(bench.audit(), QString());
        QTest::keyClicks(text, QStringLiteral("Why does the job read every column?"));
        // Somebody else writes meanwhile: what was typed stays.
        QVERIFY(bench.label("report.weekly", lineage::Classification::Internal));
        QVERIFY(bench.settle());
        QTest::qWait(400);
        QCOMPARE(bench.find<QPlainTextEdit>("comment.text"), text);
        auto *about = bench.find<QComboBox>("comment.about");
        QCOMPARE(about->count(), 2);
        about->setCurrentIndex(1);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-comment"));
        QCOMPARE(bench.cut(), QString());
        bench.find<QPushButton>("comment.store")->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("1 open comment(s)")});
        QTRY_COMPARE(bench.bandsOf("clean_patients"), QStringList{QStringLiteral("1 open comment(s)")});
        QTRY_VERIFY(bench.said().contains(QLatin1String("Why does the job read every column?")));
        QVERIFY2(bench.said().contains(QString::fromUtf8("about the step raw.patients → clean_patients")), qPrintable(bench.said()));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-commented"));
        QCOMPARE(bench.audit(), QString());
        bench.find<QPushButton>("lineage.resolveComment")->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList());
        bench.page->undoStack()->undo();
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("1 open comment(s)")});
        QVERIFY(bench.settle());
        QTRY_VERIFY(bench.find<QPushButton>("lineage.removeComment") != nullptr);
        bench.find<QPushButton>("lineage.removeComment")->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList());
        bench.page->undoStack()->undo();
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("1 open comment(s)")});
        // The list goes to the node.
        QVERIFY(bench.run("lineage.comments"));
        QVERIFY(bench.waitFor<ui::RecordTable>("comment.rows"));
        auto *table = bench.find<ui::RecordTable>("comment.rows");
        QTRY_COMPARE(table->shownRows(), 1);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-comments"));
        QCOMPARE(bench.audit(), QString());
        Q_EMIT table->opened(table->view()->model()->index(0, 0).data(ui::RecordIdRole).toString());
        QVERIFY(bench.showsNode("raw.patients"));
    }
    void reviewsGoStaleAndComeBack()
    {
        tests::ReviewPageBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.focus("clean.patients"));
        QVERIFY(bench.run("lineage.reviews"));
        QVERIFY(bench.waitFor<ui::RecordTable>("review.rows"));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-reviews-empty"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("lineage.sign"));
        QVERIFY(bench.waitFor<QPushButton>("review.sign"));
        auto *holds = bench.find<QLabel>("review.holds");
        QTRY_VERIFY2(holds->text().contains(QLatin1String("nodes")), qPrintable(holds->text()));
        const QString before = holds->text();
        bench.find<QSpinBox>("review.down")->setValue(0);
        QTRY_VERIFY(holds->text() != before);
        bench.find<QComboBox>("review.outcome")->setCurrentIndex(1);
        bench.find<QPushButton>("review.sign")->click(); // objections without a note
        QVERIFY(bench.find<QPushButton>("review.sign") != nullptr);
        bench.find<QComboBox>("review.outcome")->setCurrentIndex(0);
        bench.find<QPlainTextEdit>("review.note")->setPlainText(QStringLiteral("Columns compared with the job."));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-sign"));
        QCOMPARE(bench.audit(), QString());
        QCOMPARE(bench.cut(), QString());
        bench.find<QPushButton>("review.sign")->click();
        QVERIFY(bench.waitFor<ui::RecordTable>("review.changes"));
        QCOMPARE(bench.find<ui::RecordTable>("review.changes")->shownRows(), 0);
        QVERIFY(bench.said().contains(QLatin1String("Columns compared with the job.")));
        QVERIFY(bench.focus("raw.patients"));
        QTRY_VERIFY(bench.said().contains(QLatin1String("Reviewed by ")));
        bench.find<QComboBox>("lineage.overlay")->setCurrentIndex(int(lineage::OverlayKind::Reviews));
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("reviewed")});
        // Labels of a node of the part make it stale; the panel says why.
        bench.find<QPushButton>("lineage.setLabels")->click();
        bench.find<QComboBox>("label.classification")->setCurrentIndex(4);
        bench.find<QPushButton>("label.store")->click();
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("to be reviewed again")});
        QTRY_VERIFY2(bench.said().contains(QLatin1String("Stale, because: raw.patients is another: labels.")), qPrintable(bench.said()));
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-review-stale"));
        QCOMPARE(bench.audit(), QString());
        bench.find<QPushButton>("lineage.showReview")->click();
        QVERIFY(bench.waitFor<ui::RecordTable>("review.changes"));
        QTRY_COMPARE(bench.find<ui::RecordTable>("review.changes")->shownRows(), 1);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-review"));
        QCOMPARE(bench.audit(), QString());
        QCOMPARE(bench.cut(), QString());
        QVERIFY(bench.run("lineage.reviews"));
        QVERIFY(bench.waitFor<ui::RecordTable>("review.rows"));
        auto *table = bench.find<ui::RecordTable>("review.rows");
        QTRY_COMPARE(table->shownRows(), 1);
        bench.fixture.shoot(bench.window, QStringLiteral("lineage-reviews"));
        const auto why = [&] { return table->view()->model()->index(0, 4).data().toString(); };
        QCOMPARE(why(), QStringLiteral("raw.patients is another: labels."));
        bench.page->undoStack()->undo(); // of the labels
        QTRY_COMPARE(why(), QString());
        QTRY_COMPARE(bench.bandsOf("raw.patients"), QStringList{QStringLiteral("reviewed")});
        // Signed again from the sheet, for the same part.
        Q_EMIT table->opened(table->view()->model()->index(0, 0).data(ui::RecordIdRole).toString());
        QVERIFY(bench.waitFor<QPushButton>("review.again"));
        bench.find<QPushButton>("review.again")->click();
        QVERIFY(bench.waitFor<QPushButton>("review.sign"));
        QTRY_VERIFY(bench.find<QPushButton>("review.sign")->isEnabled());
        bench.find<QPushButton>("review.sign")->click();
        QVERIFY(bench.waitFor<ui::RecordTable>("review.changes"));
        const auto reviews = lineage::ReviewDesk(*bench.fixture.session.workspace()).list();
        QVERIFY(reviews);
        QCOMPARE(reviews->size(), 2);
        QCOMPARE(reviews->first().scope.key(), reviews->last().scope.key());
    }
    void chosenNodesCanBeSigned()
    {
        tests::ReviewPageBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.focus("clean.patients"));
        bench.find<ui::CanvasView>()->setSelection({bench.idOf("clean.patients"), bench.idOf("clean_patients")});
        QVERIFY(bench.run("lineage.sign"));
        QVERIFY(bench.waitFor<QPushButton>("review.sign"));
        QCOMPARE(bench.find<QComboBox>("review.part")->currentText(), QStringLiteral("the 2 chosen nodes"));
        QTRY_VERIFY(bench.find<QLabel>("review.holds")->text().contains(QLatin1String("1 step")));
        bench.find<QPushButton>("review.sign")->click();
        QVERIFY(bench.waitFor<ui::RecordTable>("review.changes"));
        const auto reviews = lineage::ReviewDesk(*bench.fixture.session.workspace()).list();
        QVERIFY(reviews && reviews->size() == 1);
        QCOMPARE(reviews->first().scope.nodes.size(), 2);
    }
};

HALLMARKER_TEST(TestLineageReviews)
#include "TestLineageReviews.moc"
