#include "app/wiring/WorkspaceLineage.h"
#include "core/digest/Hasher.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/store/LineageWriter.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace workspacelineage {

/// warehouse|people -> job|export -> s3|backup; warehouse|people -> warehouse|open (to be cut).
core::Result<core::LineageIntake> tell(core::Workspace &workspace)
{
    lineage::LineageFacts facts;
    facts.events.push_back({core::Hasher::of("one"), lineage::noTime, "{}", {}});
    const auto add = [&facts](lineage::NodeIndex from, lineage::NodeIndex to, lineage::EdgeKind kind) {
        lineage::EdgeFact edge{from, to, kind};
        edge.event = 0;
        facts.edges.push_back(edge);
    };
    const auto people = facts.node(lineage::NodeKind::Dataset, "warehouse", "people");
    const auto job = facts.node(lineage::NodeKind::Job, "job", "export");
    const auto backup = facts.node(lineage::NodeKind::ExternalCopy, "s3", "backup");
    const auto open = facts.node(lineage::NodeKind::Dataset, "warehouse", "open");
    add(people, job, lineage::EdgeKind::Input);
    add(job, backup, lineage::EdgeKind::Output);
    add(people, open, lineage::EdgeKind::Derives);
    return lineage::LineageWriter(workspace).write(facts, QStringLiteral("test"));
}

} // namespace workspacelineage

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
    void followsTheGraphFromABoundNode()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const QString version = data->version.head.id.text();
        VERIFY_RESULT(workspacelineage::tell(inventory.workspace()));
        const wiring::WorkspaceLineage lineage(inventory.workspace());
        QCOMPARE(lineage.reachOf({version})->reached.size(), 1);
        VERIFY_RESULT(lineage::LineageWriter(inventory.workspace()).bind({lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("people")}, version));
        const auto reach = lineage.reachOf({version});
        VERIFY_RESULT(reach);
        QStringList assets;
        for (const core::ReachedAsset &asset : reach->reached)
            assets += asset.asset;
        QCOMPARE(assets, (QStringList{version, QStringLiteral("node:dataset:warehouse|open"), QStringLiteral("node:external-copy:s3|backup")}));
        QCOMPARE(reach->reached.last().nodeKind, QStringLiteral("external-copy"));
        QCOMPARE(reach->reached.last().path.size(), 3); // over the job
        // From the graph's side, and up again: node and version are one.
        QCOMPARE(lineage.reachOf({QStringLiteral("node:dataset:warehouse|people")})->reached.first().asset, version);
        const auto parents = lineage.personalParentsOf(QStringLiteral("node:external-copy:s3|backup"));
        VERIFY_RESULT(parents);
        QCOMPARE(parents->size(), 1);
        QCOMPARE(parents->first().asset, version);
    }
    void aCutWithEvidenceStopsIt()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        VERIFY_RESULT(workspacelineage::tell(inventory.workspace()));
        const auto finding = inventory.finding(QStringLiteral("privacy.identifiability"), {data->version.head.id.text()});
        VERIFY_RESULT(finding);
        lineage::EdgeCut cut;
        cut.from = {lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("people")};
        cut.to = {lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("open")};
        cut.terms.transform = lineage::Transform::Anonymise;
        cut.terms.evidence = finding->id;
        VERIFY_RESULT(lineage::LabelRepository(inventory.workspace()).setCut(cut));
        const wiring::WorkspaceLineage lineage(inventory.workspace());
        QCOMPARE(lineage.reachOf({QStringLiteral("node:dataset:warehouse|people")})->reached.size(), 3); // about data that is not of this step
        VERIFY_RESULT(lineage::LineageWriter(inventory.workspace()).bind({lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("open")}, data->version.head.id.text()));
        const auto reach = lineage.reachOf({QStringLiteral("node:dataset:warehouse|people")});
        VERIFY_RESULT(reach);
        QCOMPARE(reach->reached.size(), 2);
        QCOMPARE(reach->stopped.size(), 1);
        QCOMPARE(reach->stopped.first().evidenceId, finding->id);
        // The evidence goes stale, and the cut opens.
        inventory::DatasetVersionRepository versions(inventory.workspace());
        inventory::DatasetVersion version = *versions.find(data->version.head.id);
        version.observed.digest = core::Digest::fromRaw(QByteArray(32, 'x'));
        VERIFY_RESULT(versions.save(version));
        QCOMPARE(lineage.reachOf({QStringLiteral("node:dataset:warehouse|people")})->reached.size(), 3);
    }
    void refusesWhatIsNotThere()
    {
        InventoryCase inventory;
        QVERIFY(!wiring::WorkspaceLineage(inventory.workspace()).reachOf({QStringLiteral("nothing")}));
    }
};

HALLMARKER_TEST(TestWorkspaceLineage)
#include "TestWorkspaceLineage.moc"
