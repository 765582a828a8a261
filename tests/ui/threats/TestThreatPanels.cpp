#include "app/wiring/ThreatDiagrams.h"
#include "app/wiring/ThreatFormats.h"
#include "core/finding/FindingRepository.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/surface/SurfaceFinding.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatsPage.h"
#include "ui/threats/canvas/DiagramCanvas.h"
#include "ui/threats/panels/PentestPane.h"
#include "ui/threats/panels/ResponsibilityPane.h"
#include "ui/threats/panels/SurfacePane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

namespace {

threats::LineageView panelLineage()
{
    threats::LineageView view;
    view.things = {{QStringLiteral("ds_visits"), QStringLiteral("dataset"), QStringLiteral("Visits"), {QStringLiteral("ds_visits")}, threats::Truth::Yes, {}},
                   {QStringLiteral("model_triage"), QStringLiteral("model"), QStringLiteral("Triage model"), {QStringLiteral("model_triage")}, threats::Truth::Unknown, {}}};
    view.links = {{QStringLiteral("ds_visits"), QStringLiteral("model_triage"), QStringLiteral("trains")}};
    return view;
}

struct PanelBench {
    explicit PanelBench(const QSize &size = QSize(1280, 720)) : window(fixture.show({ui::ThreatsPage::descriptor({wiring::placeDiagram, &wiring::threatFormats(), [](core::Workspace &) -> core::Result<threats::LineageView> { return panelLineage(); }, {}})}, size))
    {
        isOpen = fixture.createWorkspace();
        window.goTo(QStringLiteral("threats"));
        page = dynamic_cast<ui::ThreatsPage *>(window.pages().page(QStringLiteral("threats")));
        tests::SampleDiagram sample = tests::sampleDiagram();
        // The store of the diagram is the dataset of the lineage, and something came from a lineage that is gone.
        sample.model.element(QStringLiteral("store"))->records = {QStringLiteral("ds_visits")};
        sample.model.element(QStringLiteral("log"))->origin = QStringLiteral("lineage");
        const auto made = threats::ThreatModelBook(*fixture.session.workspace()).create(sample.model, sample.layout);
        isOpen = isOpen && made;
        if (!isOpen)
            return;
        id = made->model.id;
        page->openRecord(id);
        isOpen = QTest::qWaitFor([this] { return page->document().isOpen(); }, 20'000) && fixture.settle();
    }
    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return page->findChild<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    void goTo(const char *section) const { find<ui::SectionSwitch>()->setCurrent(QLatin1String(section)); }
    bool run(const char *command) { return QTest::qWaitFor([&] { return window.commands().isEnabled(QLatin1String(command)); }) && window.commands().run(QLatin1String(command)); }
    bool choose(const char *table, const QString &row) const
    {
        auto *list = find<ui::RecordTable>(table);
        list->view()->setFocus();
        return QTest::qWaitFor([&] { return list->select(row); });
    }
    QString audit() { return tests::auditAccessibility(window).join(QLatin1Char('\n')); }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    int figure(const char *key, int column) const
    {
        for (auto *rows : page->findChildren<ui::RowsModel *>())
            for (const ui::TableRow &row : rows->rows())
                if (row.id == QLatin1String(key))
                    return row.cells.at(column).sortKey.toInt();
        return -1;
    }
    QList<core::JudgedFinding> kept() const
    {
        core::FindingFilter filter;
        filter.checkId = threats::SurfaceFinding::checkId;
        const auto findings = core::FindingRepository(*fixture.session.workspace()).list(filter);
        return findings ? *findings : QList<core::JudgedFinding>();
    }
    threats::PentestLedger ledger() const { return threats::PentestBook(*fixture.session.workspace()).load(id)->ledger; }
    const threats::ThreatModel &model() const { return page->document().model(); }

    tests::UiFixture fixture;
    ui::MainWindow &window;
    ui::ThreatsPage *page = nullptr;
    QString id;
    bool isOpen = false;
};

} // namespace

class TestThreatPanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void driftIsListedMarkedAndSettled()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        auto *canvas = bench.find<ui::DiagramCanvas>();
        QTRY_VERIFY(!canvas->drift().isEmpty());
        QVERIFY(canvas->drift().contains(QStringLiteral("log")));   // the lineage does not know it any more
        QVERIFY(canvas->drift().contains(QStringLiteral("store"))); // personal, says the lineage
        QVERIFY(canvas->spokenDetails(QStringLiteral("log")).contains(QStringLiteral("drift")));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-drift-picture"));
        bench.goTo("drift");
        auto *list = bench.find<ui::RecordTable>("threats.drift");
        QTRY_COMPARE(list->shownRows(), 4); // a model and its flow are missing, the log is gone, the store is personal
        QVERIFY(bench.choose("threats.drift", QStringLiteral("attribute:ds_visits:personal_data")));
        QTest::keyClick(list->view(), Qt::Key_Return);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-drift"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("threats.driftApply"));
        QCOMPARE(bench.model().element(QStringLiteral("store"))->attributes.truth(QStringLiteral("personal_data")), threats::Truth::Yes);
        QTRY_COMPARE(list->shownRows(), 3);
        QTRY_VERIFY(!canvas->drift().contains(QStringLiteral("store")));
        // One is meant to be.
        ui::MessageBox::setAnswerer([](const ui::Question &, QString &input) {
            input = QStringLiteral("The log is kept by hand.");
            return 0;
        });
        QVERIFY(bench.choose("threats.drift", QStringLiteral("element:log")));
        QVERIFY(bench.run("threats.driftAccept"));
        QTRY_COMPARE(bench.model().deliberate.size(), 1);
        QCOMPARE(bench.model().deliberate.first().by, QStringLiteral("tester"));
        QTRY_VERIFY(!canvas->drift().contains(QStringLiteral("log")));
        // The rest is taken over, but not what was accepted; and all of it can be undone.
        QVERIFY(bench.run("threats.driftAll"));
        QCOMPARE(bench.model().elements.size(), 5);
        QVERIFY(bench.model().element(QStringLiteral("log")) != nullptr);
        QTRY_COMPARE(list->shownRows(), 1);
        bench.page->undoStack()->undo();
        QCOMPARE(bench.model().elements.size(), 4);
        QTRY_COMPARE(list->shownRows(), 3);
    }
    void aDifferenceNeedsAReason()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("drift");
        ui::MessageBox::setAnswerer([](const ui::Question &, QString &input) {
            input.clear();
            return 0;
        });
        QVERIFY(bench.choose("threats.drift", QStringLiteral("element:log")));
        QVERIFY(bench.run("threats.driftAccept"));
        QTRY_VERIFY(bench.says(QStringLiteral("needs a reason")));
        QVERIFY(bench.model().deliberate.isEmpty());
    }
    void anElementDrawnByHandIsSaidToBeTheOne()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("drift");
        auto *list = bench.find<ui::RecordTable>("threats.drift");
        QTRY_COMPARE(list->shownRows(), 4);
        QVERIFY(bench.choose("threats.drift", QStringLiteral("attribute:ds_visits:personal_data")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("threats.driftSame"))); // the lineage and an element agree that they are one
        QString asked;
        QString answer = QStringLiteral("nobody");
        ui::MessageBox::setAnswerer([&](const ui::Question &question, QString &input) {
            asked = question.text;
            input = answer;
            return 0;
        });
        const QString key = QStringLiteral("element:model_triage");
        QVERIFY(bench.choose("threats.drift", key));
        QVERIFY(bench.run("threats.driftSame"));
        QTRY_VERIFY(bench.says(QStringLiteral("has no element")));
        QVERIFY(!asked.isEmpty());
        QCOMPARE(list->shownRows(), 4);
        answer = bench.model().element(QStringLiteral("log"))->name;
        QVERIFY(bench.choose("threats.drift", key));
        QVERIFY(bench.run("threats.driftSame"));
        QTRY_VERIFY(list->shownRows() < 4);
        QVERIFY(!bench.model().element(QStringLiteral("log"))->records.isEmpty());
        bench.page->undoStack()->undo();
        QVERIFY(bench.model().element(QStringLiteral("log"))->records.isEmpty());
    }
    void driftLeadsIntoTheDiagram()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("drift");
        QVERIFY(bench.choose("threats.drift", QStringLiteral("element:log")));
        QVERIFY(bench.run("threats.driftShow"));
        QCOMPARE(bench.find<ui::SectionSwitch>()->current(), QStringLiteral("diagram"));
        QTRY_COMPARE(bench.find<ui::DiagramCanvas>()->selection(), QStringList{QStringLiteral("log")});
    }
    void anInterfaceIsMeasuredBeforeAndAfter()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("surface");
        bench.fixture.shoot(bench.window, QStringLiteral("threats-surface-empty"));
        QCOMPARE(bench.audit(), QString());
        ui::FileDialog::setAnswerer([](const ui::FileQuestion &) { return QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/threat-surface/scoring.yaml"); });
        QVERIFY(bench.run("threats.surfaceOpen"));
        QTRY_VERIFY(bench.find<ui::RecordTable>("threats.surface")->shownRows() > 0);
        const int open = bench.figure("unauthenticated", 1);
        const int unbounded = bench.figure("unbounded", 1);
        QVERIFY(open > 0);
        QVERIFY(unbounded > 0);
        QCOMPARE(bench.figure("unauthenticated", 2), open);
        bench.find<QCheckBox>("threats.measure.authentication")->click();
        QCOMPARE(bench.figure("unauthenticated", 1), open);
        QCOMPARE(bench.figure("unauthenticated", 2), 0);
        QCOMPARE(bench.figure("unbounded", 2), unbounded);
        bench.find<QCheckBox>("threats.measure.rounding")->click();
        QVERIFY(bench.find<QLabel>("threats.hinders")->isVisible());
        auto *list = bench.find<ui::RecordTable>("threats.surface");
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        QTest::keyClick(list->view(), Qt::Key_Return);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-surface"));
        QCOMPARE(bench.audit(), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        QVERIFY(bench.run("threats.surfaceKeep"));
        QTRY_COMPARE(bench.kept().size(), 1);
        QCOMPARE(bench.kept().first().finding.parameters.value(QStringLiteral("measures")).toVariant().toStringList(), QStringList({QStringLiteral("rounding=2"), QStringLiteral("authentication")}));
        QCOMPARE(bench.kept().first().finding.parameters.value(QStringLiteral("endpoint")).toString(), QStringLiteral("api"));
        // Somebody who comes later sees what was measured and chosen.
        QVERIFY(bench.fixture.settle());
        bench.page->document().open({bench.page->document().model(), bench.page->document().layout(), {}, 0, {}});
        QTRY_VERIFY(bench.find<ui::RecordTable>("threats.surface")->shownRows() > 0);
        QVERIFY(bench.find<QCheckBox>("threats.measure.authentication")->isChecked());
        QVERIFY(bench.find<QCheckBox>("threats.measure.rounding")->isChecked());
        QVERIFY(!bench.find<QCheckBox>("threats.measure.bounds")->isChecked());
        QCOMPARE(bench.figure("unauthenticated", 2), 0);
    }
    void resultsOfTestsArePlaced()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("pentest");
        bench.fixture.shoot(bench.window, QStringLiteral("threats-pentest-empty"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("threats.pentestImport"));
        auto *form = bench.find<ui::FormPanel>("threats.pentestForm");
        form->button()->click();
        QVERIFY(!form->field(QStringLiteral("file"))->problem().isEmpty());
        form->set(QStringLiteral("file"), QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/pentest/zap-1.json"));
        form->set(QStringLiteral("rules"), QStringLiteral("https://*=nowhere"));
        form->button()->click();
        QTRY_VERIFY(form->message()->isVisible()); // no such element
        form->set(QStringLiteral("rules"), QString());
        bench.fixture.shoot(bench.window, QStringLiteral("threats-pentest-form"));
        QCOMPARE(bench.audit(), QString());
        form->button()->click();
        auto *list = bench.find<ui::RecordTable>("threats.pentest");
        QTRY_VERIFY(list->shownRows() > 0);
        const int rows = list->shownRows();
        auto *pane = bench.find<ui::PentestPane>();
        const int unplaced = pane->unplacedCount();
        QVERIFY(unplaced > 0);
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        const QString chosen = list->currentId();
        QTest::keyClick(list->view(), Qt::Key_Return);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-pentest"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("threats.pentestPlace"));
        auto *place = bench.find<ui::FormPanel>("threats.placeForm");
        place->set(QStringLiteral("on"), QStringLiteral("api"));
        place->button()->click();
        QTRY_COMPARE(pane->unplacedCount(), unplaced - 1);
        const auto stored = threats::PentestBook(*bench.fixture.session.workspace()).load(bench.id);
        QVERIFY(stored);
        QCOMPARE(stored->ledger.entries().value(chosen).element, QStringLiteral("api"));
        QTRY_VERIFY(list->select(chosen));
        QVERIFY(bench.run("threats.pentestShow"));
        QTRY_COMPARE(bench.find<ui::DiagramCanvas>()->selection(), QStringList{QStringLiteral("api")});
        // The next report keeps what was placed by hand.
        bench.goTo("pentest");
        QVERIFY(bench.run("threats.pentestImport"));
        auto *next = bench.find<ui::FormPanel>("threats.pentestForm");
        next->set(QStringLiteral("file"), QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/pentest/zap-2.json"));
        next->button()->click();
        QTRY_VERIFY(bench.ledger().toJson() != stored->ledger.toJson());
        QCOMPARE(bench.ledger().entries().value(chosen).element, QStringLiteral("api"));
        QVERIFY(list->shownRows() >= rows);
    }
    void aResultIsPlacedOnlyWhereSomethingIs()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        const auto placed = threats::PentestBook(*bench.fixture.session.workspace()).place(bench.id, QStringLiteral("x"), QStringLiteral("nowhere"));
        QVERIFY(!placed);
        QCOMPARE(placed.error().kind, core::ErrorKind::NotFound);
        QVERIFY(!threats::PentestBook(*bench.fixture.session.workspace()).place(bench.id, QStringLiteral("x"), QStringLiteral("api")));
    }
    void oneSideIsAccountable()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("responsibility");
        bench.fixture.shoot(bench.window, QStringLiteral("threats-responsibility-empty"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("threats.matrixNew"));
        auto *form = bench.find<ui::FormPanel>("threats.matrixForm");
        form->set(QStringLiteral("provider"), QStringLiteral("Hoster"));
        form->set(QStringLiteral("customer"), QStringLiteral("Hospital"));
        form->button()->click();
        auto *pane = bench.find<ui::ResponsibilityPane>();
        QTRY_VERIFY(pane->hasMatrix());
        QVERIFY(bench.run("threats.rowAdd"));
        auto *row = bench.find<ui::FormPanel>("threats.rowForm");
        row->button()->click();
        QVERIFY(!row->field(QStringLiteral("control"))->problem().isEmpty());
        row->set(QStringLiteral("control"), QStringLiteral("C08"));
        row->set(QStringLiteral("side"), QStringLiteral("shared"));
        row->set(QStringLiteral("verdict"), QStringLiteral("pass"));
        row->button()->click();
        QVERIFY(!row->field(QStringLiteral("on"))->problem().isEmpty());
        row->set(QStringLiteral("on"), QStringLiteral("2026-02-01"));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-row"));
        QCOMPARE(bench.audit(), QString());
        row->button()->click();
        auto *list = bench.find<ui::RecordTable>("threats.responsibility");
        QTRY_COMPARE(list->shownRows(), 1);
        QTRY_COMPARE(pane->gapCount(), 1); // shared, and nobody answers for the whole
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        QTest::keyClick(list->view(), Qt::Key_Return);
        QVERIFY(bench.says(QStringLiteral("nobody is named who is accountable")));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-responsibility"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.run("threats.rowEdit"));
        ui::FormPanel *again = nullptr; // the one before may not be gone yet
        const auto isOpen = [&] {
            for (ui::FormPanel *one : bench.window.findChildren<ui::FormPanel *>(QStringLiteral("threats.rowForm")))
                again = one->isVisible() ? one : again;
            return again != nullptr;
        };
        QTRY_VERIFY(isOpen());
        again->set(QStringLiteral("accountable"), QStringLiteral("customer"));
        again->button()->click();
        QVERIFY(bench.fixture.settle());
        QTRY_COMPARE(pane->gapCount(), 0);
        const auto stored = threats::ResponsibilityBook(*bench.fixture.session.workspace()).list(bench.id);
        QVERIFY(stored);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().matrix.rows.size(), 1);
        QCOMPARE(stored->first().matrix.rows.first().accountable, QStringList{QStringLiteral("customer")});
        // What is written and read again is the same matrix.
        const QString path = bench.fixture.path(QStringLiteral("matrix.yaml"));
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("threats.matrixExport"));
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(bench.run("threats.matrixImport"));
        QTRY_COMPARE(bench.find<QComboBox>("threats.matrix")->count(), 2);
        QTRY_COMPARE(list->shownRows(), 1);
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        QTest::keyClick(list->view(), Qt::Key_Delete);
        QTRY_COMPARE(list->shownRows(), 0);
    }
    void twoWhoChangeOneRowAreAsked()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        threats::ResponsibilityMatrix matrix;
        matrix.provider = QStringLiteral("Hoster");
        matrix.customer = QStringLiteral("Hospital");
        matrix.rows.append({.control = QStringLiteral("C08"), .side = threats::ControlSide::Provider});
        threats::ResponsibilityBook book(*bench.fixture.session.workspace());
        const auto made = book.create(matrix, bench.id);
        QVERIFY(made);
        bench.goTo("responsibility");
        auto *list = bench.find<ui::RecordTable>("threats.responsibility");
        QTRY_COMPARE(list->shownRows(), 1);
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        QVERIFY(bench.run("threats.rowEdit"));
        auto *form = bench.find<ui::FormPanel>("threats.rowForm");
        form->set(QStringLiteral("title"), QStringLiteral("Mine"));
        threats::StoredMatrix other = *made;
        other.matrix.rows.first().title = QStringLiteral("Theirs");
        QVERIFY(book.save(other));
        form->button()->click();
        QTRY_VERIFY(bench.find<QAbstractButton>("conflict.store") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-row-conflict"));
        QCOMPARE(bench.audit(), QString());
        bench.find<QAbstractButton>("conflict.store")->click();
        QTRY_COMPARE(book.load(made->id)->matrix.rows.first().title, QStringLiteral("Mine"));
    }
    void waysAreDrawnAndToldByWhatHelps()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        bench.goTo("exposure");
        QVERIFY(bench.choose("threats.exposure", QStringLiteral("store")));
        QTest::keyClick(bench.find<ui::RecordTable>("threats.exposure")->view(), Qt::Key_Return);
        QTRY_VERIFY(bench.find<QPushButton>("threats.way.open") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-exposure"));
        QCOMPARE(bench.audit(), QString());
        QVERIFY(bench.says(QStringLiteral("open way")));
        bench.find<QPushButton>("threats.way.open")->click();
        QCOMPARE(bench.find<ui::SectionSwitch>()->current(), QStringLiteral("diagram"));
        QVERIFY(bench.find<ui::DiagramCanvas>()->highlight().contains(QStringLiteral("store")));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-way"));
    }
    void everyPartFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("at 200 %") << QSize(640, 360);
    }
    void everyPartFits()
    {
        QFETCH(QSize, size);
        PanelBench bench(size);
        QVERIFY(bench.isOpen);
        for (const QString &section : bench.find<ui::SectionSwitch>()->sections()) {
            bench.find<ui::SectionSwitch>()->setCurrent(section);
            QVERIFY(bench.fixture.settle());
            QCoreApplication::processEvents();
            bench.fixture.shoot(bench.window, QStringLiteral("threats-fit-%1-%2").arg(size.width()).arg(section));
            QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        }
    }
    void aFileThatIsNoDescriptionIsRefused()
    {
        PanelBench bench;
        QVERIFY(bench.isOpen);
        const QString path = bench.fixture.path(QStringLiteral("x.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2");
        file.close();
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("threats.surfaceOpen"));
        QTRY_VERIFY(bench.says(QStringLiteral("x.json")));
        QVERIFY(!bench.find<ui::SurfacePane>()->hasSurface());
    }
};

HALLMARKER_TEST(TestThreatPanels)
#include "TestThreatPanels.moc"
