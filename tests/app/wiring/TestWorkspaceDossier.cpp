#include "app/wiring/CardExports.h"
#include "app/wiring/WorkspaceDossier.h"
#include "app/wiring/WorkspaceLineage.h"
#include "core/digest/Hasher.h"
#include "core/report/MarkdownReportWriter.h"
#include "inventory/card/CardReport.h"
#include "inventory/consent/ConsentRecord.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/erasure/ErasureDesk.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/store/LineageWriter.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace workspacedossier {

using lineage::NodeKind;

/// hospital|patients -> (cut) warehouse|people = the dataset version -> job|train -> registry|risk = the model version -> s3|backup.
core::Result<void> tell(core::Workspace &workspace, const QString &data, const QString &model)
{
    lineage::LineageFacts facts;
    facts.events.push_back({core::Hasher::of("one"), lineage::noTime, "{}", {}});
    const auto add = [&facts](lineage::NodeIndex from, lineage::NodeIndex to, lineage::EdgeKind kind) {
        lineage::EdgeFact edge{from, to, kind};
        edge.event = 0;
        facts.edges.push_back(edge);
    };
    const auto patients = facts.node(NodeKind::Dataset, "hospital", "patients");
    const auto people = facts.node(NodeKind::Dataset, "warehouse", "people");
    const auto job = facts.node(NodeKind::Job, "job", "train");
    const auto risk = facts.node(NodeKind::ModelVersion, "registry", "risk");
    const auto backup = facts.node(NodeKind::ExternalCopy, "s3", "backup");
    add(patients, people, lineage::EdgeKind::Derives);
    add(people, job, lineage::EdgeKind::Input);
    add(job, risk, lineage::EdgeKind::Output);
    add(risk, backup, lineage::EdgeKind::Derives);
    lineage::LineageWriter writer(workspace);
    HALLMARKER_ASSIGN(const core::LineageIntake intake, writer.write(facts, QStringLiteral("test")));
    Q_UNUSED(intake)
    HALLMARKER_TRY(writer.bind({NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("people")}, data));
    HALLMARKER_TRY(writer.bind({NodeKind::ModelVersion, QStringLiteral("registry"), QStringLiteral("risk")}, model));
    lineage::NodeLabels labels;
    labels.node = {NodeKind::Dataset, QStringLiteral("hospital"), QStringLiteral("patients")};
    labels.identifiability = lineage::Identifiability::Identified;
    labels.categories = {QStringLiteral("health")};
    labels.purposes = QStringList{QStringLiteral("care")};
    labels.licence = QStringLiteral("CC-BY-NC-4.0");
    HALLMARKER_TRY(lineage::LabelRepository(workspace).setLabels(labels));
    lineage::NodeLabels use;
    use.node = {NodeKind::ModelVersion, QStringLiteral("registry"), QStringLiteral("risk")};
    use.use.purposes = {QStringLiteral("marketing")};
    return lineage::LabelRepository(workspace).setLabels(use);
}

} // namespace workspacedossier

class TestWorkspaceDossier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereFromWhatHoldsAndWhatSpeaksAgainstIt()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto model = inventory.model(QStringLiteral("m"), {data->version.head.id});
        VERIFY_RESULT(model);
        const QString dataId = data->version.head.id.text();
        const QString modelId = model->version.head.id.text();
        const auto nothing = wiring::dossierOf(inventory.workspace(), {modelId, dataId});
        VERIFY_RESULT(nothing);
        QVERIFY(nothing->isEmpty());
        QCOMPARE(nothing->unknown.size(), 2);

        VERIFY_RESULT(workspacedossier::tell(inventory.workspace(), dataId, modelId));
        const auto dossier = wiring::dossierOf(inventory.workspace(), {modelId, dataId});
        VERIFY_RESULT(dossier);
        QVERIFY(dossier->unknown.isEmpty());
        QCOMPARE(dossier->sources.size(), 1);
        QCOMPARE(dossier->sources.first().name, QStringLiteral("patients"));
        QCOMPARE(dossier->sources.first().licence, QStringLiteral("CC-BY-NC-4.0"));
        QCOMPARE(dossier->jobs, QStringList{QStringLiteral("train")});
        QCOMPARE(dossier->users.size(), 1);
        QCOMPARE(dossier->users.first().kindName, QStringLiteral("external-copy"));
        QVERIFY(std::any_of(dossier->labels.begin(), dossier->labels.end(), [](const core::DossierLabel &label) { return label.label.contains(QLatin1String("health")) && label.way.contains(QLatin1String("patients")); }));
        QCOMPARE(dossier->conflicts.size(), 1);
        QVERIFY(dossier->conflicts.first().contains(QLatin1String("marketing")));
        QVERIFY(!dossier->licenceProblems.isEmpty()); // not for commercial use
    }
    void aProtectingStepCountsAsLongAsItsFinding()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto model = inventory.model(QStringLiteral("m"), {data->version.head.id});
        VERIFY_RESULT(model);
        const QString dataId = data->version.head.id.text();
        VERIFY_RESULT(workspacedossier::tell(inventory.workspace(), dataId, model->version.head.id.text()));
        const auto finding = inventory.finding(QStringLiteral("privacy.identifiability"), {dataId});
        VERIFY_RESULT(finding);
        lineage::EdgeCut cut;
        cut.from = {lineage::NodeKind::Dataset, QStringLiteral("hospital"), QStringLiteral("patients")};
        cut.to = {lineage::NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("people")};
        cut.terms.transform = lineage::Transform::Anonymise;
        cut.terms.evidence = finding->id;
        VERIFY_RESULT(lineage::LabelRepository(inventory.workspace()).setCut(cut));
        const auto held = wiring::dossierOf(inventory.workspace(), {dataId});
        VERIFY_RESULT(held);
        QCOMPARE(held->cuts.size(), 1);
        QCOMPARE(held->cuts.first().findingId, finding->id);
        QCOMPARE(held->cuts.first().standing, QStringLiteral("current"));
        QVERIFY(!held->cuts.first().isOpen);
        QVERIFY(held->conflicts.isEmpty());
        inventory::DatasetVersionRepository versions(inventory.workspace());
        inventory::DatasetVersion version = *versions.find(data->version.head.id);
        version.observed.digest = core::Digest::fromRaw(QByteArray(32, 'x'));
        VERIFY_RESULT(versions.save(version));
        const auto open = wiring::dossierOf(inventory.workspace(), {dataId});
        VERIFY_RESULT(open);
        QVERIFY(open->cuts.first().isOpen);
        QCOMPARE(open->cuts.first().standing, QStringLiteral("stale"));
    }
    void consentAndRequestsForErasureBelongToIt()
    {
        InventoryCase inventory;
        core::Workspace &workspace = inventory.workspace();
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        inventory::ConsentRecord consent;
        consent.head.name = QStringLiteral("c1");
        consent.datasets = {QStringLiteral("adult")};
        consent.events = {{inventory.clock().nowMs() - 1000, inventory::ConsentState::Given, {}, {}}};
        VERIFY_RESULT(inventory::ConsentRecordRepository(workspace).save(consent));
        consent.head.name = QStringLiteral("c2");
        consent.events.append({inventory.clock().nowMs() - 500, inventory::ConsentState::Withdrawn, {}, {}});
        VERIFY_RESULT(inventory::ConsentRecordRepository(workspace).save(consent));
        const wiring::WorkspaceLineage lineage(workspace);
        inventory::ErasureRequest request;
        request.token = QStringLiteral("R-1");
        request.assets = {data->version.head.id.text()};
        VERIFY_RESULT(inventory::ErasureDesk(workspace, lineage).file(request));
        const auto dossier = wiring::dossierOf(workspace, {data->version.head.id.text()});
        VERIFY_RESULT(dossier);
        QCOMPARE(dossier->consents.size(), 1);
        QCOMPARE(dossier->consents.first().records, 2);
        QCOMPARE(dossier->consents.first().valid, 1);
        QCOMPARE(dossier->erasures.size(), 1);
        QCOMPARE(dossier->erasures.first().caseName, QStringLiteral("R-1"));
        QVERIFY(dossier->erasures.first().deadlineMs > inventory.clock().nowMs());
    }
    void theCardShowsIt()
    {
        InventoryCase inventory;
        const auto card = inventory.fullCard();
        VERIFY_RESULT(card);
        const core::CheckRegistry checks;
        const auto before = wiring::cardOf(inventory.workspace(), checks, card->text());
        VERIFY_RESULT(before);
        const QString dataId = before->datasets.first().version.head.id.text();
        const auto markdown = [](const inventory::CardView &view) { return QString::fromUtf8(*core::MarkdownReportWriter().write(inventory::CardReport::build(view))); };
        QVERIFY(!markdown(*before).contains(QLatin1String("patients")));
        VERIFY_RESULT(workspacedossier::tell(inventory.workspace(), dataId, before->version.head.id.text()));
        const auto after = wiring::cardOf(inventory.workspace(), checks, card->text());
        VERIFY_RESULT(after);
        const QString text = markdown(*after);
        for (const char *said : {"patients", "backup", "CC-BY-NC-4.0", "health", "marketing"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
        for (const char *format : {"md", "cyclonedx"}) { // what cannot hold it says so
            const auto made = wiring::renderCard(inventory.workspace(), *after, QString::fromLatin1(format), core::Progress::none());
            VERIFY_RESULT(made);
            QVERIFY2(made->loss.mentions(QStringLiteral("lineage")), format);
        }
    }
};

HALLMARKER_TEST(TestWorkspaceDossier)
#include "TestWorkspaceDossier.moc"
