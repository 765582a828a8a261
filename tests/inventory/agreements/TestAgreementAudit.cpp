#include "core/check/CheckGrounds.h"
#include "inventory/agreements/AgreementAudit.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/people/Purpose.h"
#include "inventory/systems/System.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace agreementaudit {

struct Office {
    InventoryCase inventory;
    QString model;
    Agreement agreement;
    System system;

    Office()
    {
        model = inventory.model(QStringLiteral("m"), {})->model.head.id.text();
        Purpose purpose;
        purpose.head.name = QStringLiteral("payment");
        purpose.text = QStringLiteral("take payments");
        const Purpose kept = *PurposeRepository(inventory.workspace()).save(purpose);
        agreement.head.name = QStringLiteral("DPA 12");
        agreement.assets = {model};
        agreement.purposes = {QStringLiteral("service-provision")};
        agreement.regions = {QStringLiteral("EU")};
        agreement.categories = {QStringLiteral("contact")};
        agreement.untilMs = inventory.clock().nowMs() + 1000;
        agreement = *AgreementRepository(inventory.workspace()).save(agreement);
        system.head.name = QStringLiteral("Shop");
        system.useStatus = UseStatus::InUse;
        system.models = {ModelId(model)};
        system.purposes = {kept.head.id};
        system = *SystemRepository(inventory.workspace()).save(system);
    }
    AssetUsage usage(const QString &region)
    {
        AssetUsage result;
        result.head.name = QStringLiteral("Shop in production");
        result.asset = model;
        result.system = system.head.id.text();
        result.purposes = {QStringLiteral("payment")};
        result.regions = {region};
        result.categories = {QStringLiteral("contact")};
        return result;
    }
};

} // namespace agreementaudit

using agreementaudit::Office;

class TestAgreementAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSystemInUseIsAUseWithoutARegion()
    {
        Office office;
        AgreementAudit audit(office.inventory.workspace(), *PurposeTaxonomy::builtIn());
        const auto findings = audit.run();
        VERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().verdict, Verdict::Inconclusive); // nobody said where
    }
    void theUseDecidesTheVerdict()
    {
        Office office;
        AgreementAudit audit(office.inventory.workspace(), *PurposeTaxonomy::builtIn());
        AssetUsageRepository usages(office.inventory.workspace());
        auto usage = usages.save(office.usage(QStringLiteral("EU")));
        VERIFY_RESULT(usage);
        const auto passed = audit.run();
        VERIFY_RESULT(passed);
        QCOMPARE(passed->size(), 1);
        QCOMPARE(passed->first().verdict, Verdict::Pass);
        QCOMPARE(passed->first().validUntilMs, office.agreement.untilMs);
        usage->regions = {QStringLiteral("US")};
        VERIFY_RESULT(usages.save(*usage));
        QCOMPARE(FindingRepository(office.inventory.workspace()).find(passed->first().id)->standing, FindingStanding::Stale);
        const auto failed = audit.run();
        QCOMPARE(failed->first().verdict, Verdict::Fail);
        QCOMPARE(failed->first().figure(QStringLiteral("violations"))->value, 1.0);
        QCOMPARE(failed->first().tables.first().rows.size(), 1);
    }
    void aFindingEndsWithItsAgreement()
    {
        Office office;
        AgreementAudit audit(office.inventory.workspace(), *PurposeTaxonomy::builtIn());
        VERIFY_RESULT(AssetUsageRepository(office.inventory.workspace()).save(office.usage(QStringLiteral("EU"))));
        const auto passed = audit.run();
        office.inventory.clock().advanceMs(2000);
        QCOMPARE(FindingRepository(office.inventory.workspace()).find(passed->first().id)->standing, FindingStanding::Expired);
        QCOMPARE(audit.run()->first().verdict, Verdict::Fail);
    }
    void aUseThatComesLaterTurnsItStale()
    {
        Office office;
        CheckRegistry registry;
        registry.add(std::make_unique<AgreementCheck>());
        AgreementAudit audit(office.inventory.workspace(), *PurposeTaxonomy::builtIn());
        AssetUsageRepository usages(office.inventory.workspace());
        VERIFY_RESULT(usages.save(office.usage(QStringLiteral("EU"))));
        const auto passed = audit.run();
        VERIFY_RESULT(passed);
        const auto standing = [&] { return FindingRepository(office.inventory.workspace()).find(passed->first().id)->standing; };
        const auto observe = [&] { return CheckGrounds(office.inventory.workspace(), registry).observeAll(); };
        VERIFY_RESULT(observe());
        QCOMPARE(standing(), FindingStanding::Current);
        // Nothing that the finding names has changed: there is one more use that nobody has judged.
        AssetUsage more = office.usage(QStringLiteral("US"));
        more.head.name = QStringLiteral("Shop abroad");
        more.system.clear();
        const auto kept = usages.save(more);
        VERIFY_RESULT(kept);
        VERIFY_RESULT(observe());
        QCOMPARE(standing(), FindingStanding::Stale);
        VERIFY_RESULT(usages.remove(kept->head.id, kept->head.revision));
        VERIFY_RESULT(observe());
        QCOMPARE(standing(), FindingStanding::Current);
    }
    void theCheckIsRunLikeAnyOther()
    {
        Office office;
        CheckRegistry registry;
        registry.add(std::make_unique<AgreementCheck>());
        FileArtifactLocator locator(office.inventory.workspace());
        VERIFY_RESULT(AssetUsageRepository(office.inventory.workspace()).save(office.usage(QStringLiteral("US"))));
        CheckOrder order;
        order.checkId = AgreementCheck::id();
        order.inputs = {{QStringLiteral("asset"), office.model}};
        const auto finding = CheckRunner(office.inventory.workspace(), registry, locator).run(order);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, Verdict::Fail);
        QCOMPARE(finding->inputs.size(), 1);
        QStringList roles;
        for (const FindingInput &ground : finding->grounds)
            roles += ground.role;
        QCOMPARE(roles, (QStringList{QStringLiteral("ground"), QStringLiteral("agreement"), QStringLiteral("usage")}));
    }
    void agreementsComeBackAsTheyWere()
    {
        Office office;
        Agreement agreement = office.agreement;
        agreement.annexes = {{QStringLiteral("Annex II"), {}, QStringLiteral("contracts/12.pdf")}};
        agreement.head.unknown.insert(QStringLiteral("costCentre"), 9);
        AgreementRepository agreements(office.inventory.workspace());
        const auto saved = agreements.save(agreement);
        VERIFY_RESULT(saved);
        QCOMPARE(saved->toJson(), agreement.toJson());
        agreement = *saved;
        agreement.untilMs = 5;
        agreement.fromMs = 10;
        QVERIFY(!Agreement::fromJson(agreement.toJson()));
    }
};

HALLMARKER_TEST(TestAgreementAudit)
#include "TestAgreementAudit.moc"
