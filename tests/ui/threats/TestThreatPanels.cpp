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
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatsPage.h"
#include "ui/threats/canvas/DiagramCanvas.h"
#include "ui/threats/panels/SurfacePane.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
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
        QCOMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
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
