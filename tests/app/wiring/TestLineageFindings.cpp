#include "app/wiring/Checks.h"
#include "app/wiring/Observation.h"
#include "core/check/CheckRunner.h"
#include "core/digest/Hasher.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/models/ModelRepository.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/store/LineageWriter.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace lineagefindings {

using lineage::EdgeKind;
using lineage::NodeKind;

/// The dataset "adult" (node warehouse|adult) and the model "m" that was trained on it.
struct Bank {
    InventoryCase inventory;
    CheckRegistry checks;
    QString data;
    QString model;

    Bank()
    {
        wiring::registerChecks(checks);
        const auto imported = inventory.dataset();
        data = imported->version.head.id.text();
        model = inventory.model(QStringLiteral("m"), {imported->version.head.id})->version.head.id.text();
    }
    Workspace &workspace() { return inventory.workspace(); }

    /// from -> adult, told by an event of that name.
    Result<void> tellSource(const char *from, const char *event)
    {
        lineage::LineageFacts facts;
        facts.events.push_back({Hasher::of(event), lineage::noTime, "{}", {}});
        const auto source = facts.node(NodeKind::Dataset, "crm", from);
        const auto adult = facts.node(NodeKind::Dataset, "warehouse", "adult");
        lineage::EdgeFact edge{source, adult, EdgeKind::Derives};
        edge.event = 0;
        facts.edges.push_back(edge);
        lineage::LineageWriter writer(workspace());
        HALLMARKER_TRY(writer.write(facts, QStringLiteral("test")));
        return writer.bind({NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("adult")}, data);
    }
    static lineage::NodeKey source(const char *name) { return {NodeKind::Dataset, QStringLiteral("crm"), QString::fromLatin1(name)}; }
    Result<void> label(const lineage::NodeKey &node, const QStringList &purposes)
    {
        lineage::NodeLabels labels;
        labels.node = node;
        labels.identifiability = lineage::Identifiability::Identified;
        labels.purposes = purposes;
        return lineage::LabelRepository(workspace()).setLabels(labels);
    }
    Result<void> use(const QStringList &purposes)
    {
        lineage::NodeLabels labels;
        labels.node = {NodeKind::Dataset, QStringLiteral("warehouse"), QStringLiteral("adult")};
        labels.use.purposes = purposes;
        return lineage::LabelRepository(workspace()).setLabels(labels);
    }
    Result<Finding> run(const QString &check, const QString &subject)
    {
        inventory::FileArtifactLocator locator(workspace());
        CheckOrder order;
        order.checkId = check;
        if (!subject.isEmpty())
            order.inputs.insert(QStringLiteral("subject"), subject);
        return CheckRunner(workspace(), checks, locator).run(order);
    }
    FindingStanding standing(const Finding &finding) { return FindingRepository(workspace()).find(finding.id)->standing; }
    Result<void> observe()
    {
        HALLMARKER_TRY(wiring::observeEverything(workspace(), checks));
        return {};
    }
};

} // namespace lineagefindings

using lineagefindings::Bank;

class TestLineageFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUseAgainstALabelFailsTheModelMadeFromIt()
    {
        Bank bank;
        VERIFY_RESULT(bank.tellSource("people", "one"));
        const QString check = QStringLiteral("lineage.conflicts");
        const auto silent = bank.run(check, bank.model);
        VERIFY_RESULT(silent);
        QCOMPARE(silent->verdict, Verdict::Inconclusive); // nothing has labels: never a pass

        VERIFY_RESULT(bank.label(Bank::source("people"), {QStringLiteral("scoring")}));
        const auto clean = bank.run(check, bank.model);
        VERIFY_RESULT(clean);
        QCOMPARE(clean->verdict, Verdict::Pass);
        QVERIFY(clean->figure(QStringLiteral("labelled"))->value >= 3); // source, data, model
        QCOMPARE(clean->inputs.first().recordId, bank.model);

        VERIFY_RESULT(bank.use({QStringLiteral("marketing")}));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*clean), FindingStanding::Stale); // a record was said that the finding could not name
        const auto broken = bank.run(check, bank.model);
        VERIFY_RESULT(broken);
        QCOMPARE(broken->verdict, Verdict::Fail);
        QCOMPARE(broken->figure(QStringLiteral("conflicts"))->value, 1.0);
        QCOMPARE(broken->figure(QStringLiteral("purpose"))->value, 1.0);
        const QJsonArray row = broken->tables.first().rows.first().toArray();
        QVERIFY2(row.at(3).toString().contains(QStringLiteral("dataset:crm|people > dataset:warehouse|adult")), qPrintable(row.at(3).toString()));
        // The whole lineage says the same, under a question of its own.
        QCOMPARE(bank.run(check, {})->figure(QStringLiteral("conflicts"))->value, 1.0);
    }
    void itGoesStaleWithLabelsAndEdgesAndHoldsAgain()
    {
        Bank bank;
        VERIFY_RESULT(bank.tellSource("people", "one"));
        VERIFY_RESULT(bank.label(Bank::source("people"), {QStringLiteral("scoring")}));
        const auto finding = bank.run(QStringLiteral("lineage.conflicts"), bank.model);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Pass);
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*finding), FindingStanding::Current);

        VERIFY_RESULT(bank.label(Bank::source("people"), {QStringLiteral("support")}));
        QCOMPARE(bank.standing(*finding), FindingStanding::Stale); // in the same transaction: it names that label
        VERIFY_RESULT(bank.label(Bank::source("people"), {QStringLiteral("scoring")}));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*finding), FindingStanding::Current);

        // Lineage without labels changes nothing; a source with labels does.
        VERIFY_RESULT(bank.tellSource("weather", "two"));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*finding), FindingStanding::Current);
        VERIFY_RESULT(bank.label(Bank::source("weather"), {QStringLiteral("forecast")}));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*finding), FindingStanding::Stale);
    }
    void labelsElsewhereDoNotConcernAVersion()
    {
        Bank bank;
        VERIFY_RESULT(bank.tellSource("people", "one"));
        VERIFY_RESULT(bank.label(Bank::source("people"), {QStringLiteral("scoring")}));
        const auto other = bank.inventory.model(QStringLiteral("other"));
        VERIFY_RESULT(other);
        const auto ours = bank.run(QStringLiteral("lineage.conflicts"), bank.model);
        const auto theirs = bank.run(QStringLiteral("lineage.conflicts"), other->version.head.id.text());
        VERIFY_RESULT(theirs);
        QCOMPARE(theirs->verdict, Verdict::Inconclusive);
        VERIFY_RESULT(bank.use({QStringLiteral("marketing")}));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*ours), FindingStanding::Stale);
        QCOMPARE(bank.standing(*theirs), FindingStanding::Current);
    }
    void aLicenceOfTheInventoryReachesTheModel()
    {
        Bank bank;
        VERIFY_RESULT(bank.tellSource("people", "one"));
        const QString check = QStringLiteral("lineage.licence");
        lineage::NodeLabels free;
        free.node = Bank::source("people");
        free.licence = QStringLiteral("CC0-1.0");
        VERIFY_RESULT(lineage::LabelRepository(bank.workspace()).setLabels(free));
        inventory::DatasetRepository datasets(bank.workspace());
        inventory::Dataset adult = datasets.named(QStringLiteral("adult"))->first();
        adult.licence = QStringLiteral("CC-BY-NC-4.0");
        VERIFY_RESULT(datasets.save(adult));
        const auto forbidden = bank.run(check, bank.model);
        VERIFY_RESULT(forbidden);
        QCOMPARE(forbidden->parameters.value(QStringLiteral("use")).toString(), QStringLiteral("commercial"));
        QCOMPARE(forbidden->verdict, Verdict::Fail);
        const QJsonArray row = forbidden->tables.first().rows.first().toArray();
        QCOMPARE(row.at(1).toString(), QStringLiteral("non-commercial"));
        QCOMPARE(row.at(2).toString(), QStringLiteral("CC-BY-NC-4.0"));

        adult = datasets.named(QStringLiteral("adult"))->first();
        adult.licence = QStringLiteral("CC-BY-4.0");
        VERIFY_RESULT(datasets.save(adult));
        VERIFY_RESULT(bank.observe());
        QCOMPARE(bank.standing(*forbidden), FindingStanding::Stale);
        const auto allowed = bank.run(check, bank.model);
        VERIFY_RESULT(allowed);
        QVERIFY2(allowed->verdict != Verdict::Fail, qPrintable(allowed->reason));
        QVERIFY(allowed->figure(QStringLiteral("obligations"))->value > 0);
    }
    void aSourceWithoutALicenceIsNoPass()
    {
        Bank bank;
        VERIFY_RESULT(bank.tellSource("people", "one"));
        const auto finding = bank.run(QStringLiteral("lineage.licence"), bank.model);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Inconclusive);
        QVERIFY(finding->figure(QStringLiteral("gaps"))->value > 0);
    }
};

HALLMARKER_TEST(TestLineageFindings)
#include "TestLineageFindings.moc"
