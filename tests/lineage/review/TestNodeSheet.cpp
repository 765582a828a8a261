#include "core/report/HtmlReportWriter.h"
#include "lineage/review/ErasurePlan.h"
#include "lineage/review/FocusSuggestion.h"
#include "lineage/review/LineageReport.h"
#include "lineage/review/NodeSheet.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestNodeSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasTold()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const auto sheet = NodeSheet::of(*state, workspace.fixture.workspace(), tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients"));
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->owners, QStringList{QStringLiteral("team:care (steward)")});
        QCOMPARE(sheet->tags, QStringList{QStringLiteral("gold")});
        QCOMPARE(sheet->columns.size(), 2);
        QCOMPARE(sheet->columns.at(0).name, QStringLiteral("age"));
        QVERIFY(!sheet->columns.at(0).isPersonal);
        QCOMPARE(sheet->columns.at(1).type, QStringLiteral("text"));
        QVERIFY(sheet->columns.at(1).isPersonal); // by the tag of its dataset
        QCOMPARE(sheet->columns.at(1).to, QStringList{QStringLiteral("training.mail_hash (masked)")});
        QCOMPARE(sheet->upstream, 0);
        QCOMPARE(sheet->downstream, 6);
        QCOMPARE(sheet->proof.size(), 1);
        QVERIFY(sheet->logIndex >= 0);
        QCOMPARE(ColumnSheet::personal(*state).size(), std::size_t(1));
        QVERIFY(suggestFocus(*state) == tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training"));
    }
    void labelsHaveTheirWay()
    {
        tests::ReviewWorkspace workspace;
        NodeLabels labels;
        labels.node = {NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")};
        labels.classification = Classification::Special;
        labels.identifiability = Identifiability::Identified;
        labels.categories = {QStringLiteral("health")};
        const auto before = workspace.load();
        QVERIFY(before);
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(labels));
        const auto state = workspace.load(before); // brought along
        QVERIFY(state);
        const NodeId model = tests::ReviewWorkspace::find(*state, NodeKind::Model, "ml", "risk");
        QVERIFY(LabelWay::of(*before, model).isEmpty());
        const QList<LabelWay> ways = LabelWay::of(*state, model);
        QCOMPARE(ways.size(), 3);
        for (const LabelWay &way : ways)
            QCOMPARE(way.sentence.section(QLatin1Char('\n'), 0, 0), QStringLiteral("patients → build → training → train → risk"));
    }
    void plansAnErasure()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const ErasurePlan plan = ErasurePlan::make(*state, tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients"));
        QCOMPARE(plan.rows.size(), 5); // patients, training, the formula, the model, the predictions; jobs hold nothing
        const auto csv = plan.csv();
        VERIFY_RESULT(csv);
        QVERIFY(csv->contains("'=cmd"));
    }
    void reports()
    {
        tests::ReviewWorkspace workspace;
        NodeLabels used;
        used.node = {NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("patients")};
        used.identifiability = Identifiability::Identified;
        used.purposes = QStringList{QStringLiteral("care")};
        used.use.purposes = {QStringLiteral("<script>marketing</script>")};
        VERIFY_RESULT(LabelRepository(workspace.fixture.workspace()).setLabels(used));
        const auto state = workspace.load();
        QVERIFY(state);
        const auto html = core::HtmlReportWriter().write(lineageReport(*state, workspace.fixture.workspace()));
        VERIFY_RESULT(html);
        QVERIFY(html->contains("patients"));
        QVERIFY(html->contains("mail_hash"));
        QVERIFY(html->contains("&lt;script&gt;marketing"));
        QVERIFY(!html->contains("<script"));
    }
};

HALLMARKER_TEST(TestNodeSheet)
#include "TestNodeSheet.moc"
