#include "lineage/review/ImpactList.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestImpactList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEveryWay()
    {
        tests::ReviewWorkspace workspace;
        QVERIFY(workspace.written);
        const auto state = workspace.load();
        QVERIFY(state);
        const NodeId patients = tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        const ImpactList down = ImpactList::make(*state, patients, Direction::Down);
        QCOMPARE(down.rows.size(), 6);
        const auto scores = std::find_if(down.rows.begin(), down.rows.end(), [](const ImpactList::Row &row) { return row.name == QLatin1String("scores"); });
        QVERIFY(scores != down.rows.end());
        QCOMPARE(scores->hops, 5);
        QCOMPARE(scores->way, QStringLiteral("patients → build → training → train → risk → scores"));
        const ImpactList up = ImpactList::make(*state, scores->node, Direction::Up);
        QCOMPARE(up.rows.size(), 5);
        QCOMPARE(up.rows.last().way, QStringLiteral("patients → build → training → train → risk → scores"));
    }
    void exportsWithoutFormulas()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const ImpactList list = ImpactList::make(*state, tests::ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training"), Direction::Down);
        const core::Result<QByteArray> csv = list.csv();
        VERIFY_RESULT(csv);
        QVERIFY(csv->contains("'=cmd"));
        QVERIFY(!csv->contains(",=cmd"));
        const QJsonObject json = QJsonDocument::fromJson(list.json(*state)).object();
        QCOMPARE(json.value(QStringLiteral("rows")).toArray().size(), list.rows.size());
        QCOMPARE(json.value(QStringLiteral("direction")).toString(), QStringLiteral("down"));
    }
    void followsColumns()
    {
        tests::ReviewWorkspace workspace;
        const auto state = workspace.load();
        QVERIFY(state);
        const NodeId mail = tests::ReviewWorkspace::find(*state, NodeKind::Field, "db", "patients\x1fmail");
        QVERIFY(mail != none);
        const ImpactList list = ImpactList::make(*state, mail, Direction::Down);
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.rows.first().name, QStringLiteral("training.mail_hash"));
    }
};

HALLMARKER_TEST(TestImpactList)
#include "TestImpactList.moc"
