#include "app/wiring/WorkspaceLineage.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

class TestWorkspaceLineage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTrainingDataToModels()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto model = inventory.model(QStringLiteral("m"), {data->version.head.id});
        VERIFY_RESULT(model);
        const wiring::WorkspaceLineage lineage(inventory.workspace());
        const auto reach = lineage.reachOf({data->version.head.id.text()});
        VERIFY_RESULT(reach);
        QCOMPARE(reach->reached.size(), 2);
        QCOMPARE(reach->reached.at(1).asset, model->version.head.id.text());
        QCOMPARE(reach->reached.at(1).path.size(), 2);
        const auto parents = lineage.personalParentsOf(model->version.head.id.text());
        VERIFY_RESULT(parents);
        QCOMPARE(parents->size(), 1);
        QCOMPARE(parents->first().asset, data->version.head.id.text());
        QVERIFY(lineage.personalParentsOf(data->version.head.id.text())->isEmpty());
    }
    void refusesWhatIsNotThere()
    {
        InventoryCase inventory;
        QVERIFY(!wiring::WorkspaceLineage(inventory.workspace()).reachOf({QStringLiteral("nothing")}));
    }
};

HALLMARKER_TEST(TestWorkspaceLineage)
#include "TestWorkspaceLineage.moc"
