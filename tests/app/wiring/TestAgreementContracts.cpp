#include "app/wiring/AgreementContracts.h"
#include "app/wiring/Checks.h"
#include "core/check/CheckRunner.h"
#include "app/wiring/Observation.h"
#include "dpia/clauses/Negotiation.h"
#include "inventory/agreements/AgreementBook.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/systems/System.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;
using inventory::Agreement;
using inventory::AgreementKind;

namespace agreementcontracts {

/// The dataset "adult" and the model "m" that was trained on it, and agreements about them.
struct Contracts {
    InventoryCase inventory;
    core::DatasetVersionId data;
    core::ModelVersionId model;

    Contracts()
    {
        data = inventory.dataset()->version.head.id;
        model = inventory.model(QStringLiteral("m"), {data})->version.head.id;
    }
    core::Result<dpia::ContractUse> use(AgreementKind kind, const QStringList &assets, const std::function<void(Agreement &)> &change = {})
    {
        Agreement agreement;
        agreement.head.name = QStringLiteral("A");
        agreement.agreementKind = kind;
        agreement.assets = assets;
        if (change)
            change(agreement);
        HALLMARKER_ASSIGN(agreement, inventory::AgreementRepository(inventory.workspace()).save(agreement));
        return wiring::AgreementContracts().useOf(inventory.workspace(), agreement.head.id.text());
    }
};

} // namespace agreementcontracts

using agreementcontracts::Contracts;

class TestAgreementContracts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dataThatTrainedAModelIsTrainingData()
    {
        Contracts contracts;
        const auto use = contracts.use(AgreementKind::Licence, {contracts.data.text()});
        VERIFY_RESULT(use);
        QCOMPARE(use->uses, QStringList{QStringLiteral("training-data")});
        QVERIFY(!use->because(QStringLiteral("uses"), QStringLiteral("training-data")).isEmpty());
        QCOMPARE(use->training, QStringLiteral("no")); // no purpose allows it
        QCOMPARE(use->transfer, QStringLiteral("unknown"));
    }
    void purposesMayAllowTraining()
    {
        Contracts contracts;
        const auto train = [](const char *purpose) { return [purpose](Agreement &agreement) { agreement.purposes = QStringList{QLatin1String(purpose)}; }; };
        QCOMPARE(contracts.use(AgreementKind::Licence, {}, train("model-training"))->training, QStringLiteral("yes"));
        QCOMPARE(contracts.use(AgreementKind::Licence, {}, train("service-optimisation"))->training, QStringLiteral("yes")); // it stands above it
        QCOMPARE(contracts.use(AgreementKind::Licence, {}, train("*"))->training, QStringLiteral("yes"));
        QCOMPARE(contracts.use(AgreementKind::Licence, {}, train("marketing"))->training, QStringLiteral("no"));
    }
    void aModelIsHostedByAProcessorAndOursUnderALicence()
    {
        Contracts contracts;
        const auto hosted = contracts.use(AgreementKind::DataProcessing, {contracts.model.text()});
        VERIFY_RESULT(hosted);
        QCOMPARE(hosted->uses, QStringList({QStringLiteral("hosted-api"), QStringLiteral("processor")}));
        const auto licensed = contracts.use(AgreementKind::ModelSupply, {contracts.model.text()});
        VERIFY_RESULT(licensed);
        QVERIFY(licensed->uses.contains(QStringLiteral("pre-trained-model")));
        QVERIFY(!licensed->uses.contains(QStringLiteral("processor")));
    }
    void categoriesAndUsesMakeItPersonalAndFar()
    {
        Contracts contracts;
        QCOMPARE(contracts.use(AgreementKind::Licence, {contracts.model.text()})->personal, QStringLiteral("no"));
        const auto named = contracts.use(AgreementKind::Licence, {contracts.model.text()}, [](Agreement &agreement) { agreement.categories = QStringList{QStringLiteral("Health data")}; agreement.regions = QStringList{QStringLiteral("EU")}; });
        QCOMPARE(named->personal, QStringLiteral("yes"));
        QCOMPARE(named->special, QStringLiteral("yes"));
        QCOMPARE(named->transfer, QStringLiteral("none"));
        inventory::AssetUsage usage;
        usage.head.name = QStringLiteral("Campaign");
        usage.asset = contracts.model.text();
        usage.regions = QStringList{QStringLiteral("US")};
        usage.categories = QStringList{QStringLiteral("contact")};
        VERIFY_RESULT(inventory::AssetUsageRepository(contracts.inventory.workspace()).save(usage));
        const auto used = contracts.use(AgreementKind::Licence, {contracts.model.text()}, [](Agreement &agreement) { agreement.regions = QStringList{QStringLiteral("EU")}; });
        VERIFY_RESULT(used);
        QCOMPARE(used->transfer, QStringLiteral("other"));
        QCOMPARE(used->because(QStringLiteral("transfer")), QStringList{QStringLiteral("US: Campaign")});
        QCOMPARE(used->personal, QStringLiteral("yes"));
    }
    void theHighestTierOfTheSystemsCounts()
    {
        Contracts contracts;
        const auto model = inventory::ModelVersionRepository(contracts.inventory.workspace()).find(contracts.model);
        for (const auto &[name, tier] : {std::pair("Low", inventory::RiskTier::Minimal), std::pair("High", inventory::RiskTier::High)}) {
            inventory::System system;
            system.head.name = QLatin1String(name);
            system.riskTier = tier;
            system.models = {model->model};
            VERIFY_RESULT(inventory::SystemRepository(contracts.inventory.workspace()).save(system));
        }
        const auto use = contracts.use(AgreementKind::ModelSupply, {contracts.model.text()});
        VERIFY_RESULT(use);
        QCOMPARE(use->risk, QStringLiteral("high"));
        QCOMPARE(use->because(QStringLiteral("risk"), QStringLiteral("high")), QStringList{QStringLiteral("High")});
        QCOMPARE(contracts.use(AgreementKind::ModelSupply, {})->risk, QStringLiteral("unknown"));
    }
    void aFurtherUseMakesTheFindingStale()
    {
        Contracts contracts;
        core::CheckRegistry checks;
        wiring::registerChecks(checks);
        const auto use = contracts.use(AgreementKind::ModelSupply, {contracts.model.text()}, [](Agreement &agreement) { agreement.regions = QStringList{QStringLiteral("EU")}; });
        VERIFY_RESULT(use);
        inventory::FileArtifactLocator locator(contracts.inventory.workspace());
        core::CheckOrder order;
        order.checkId = QStringLiteral("agreement.clauses");
        order.inputs.insert(QStringLiteral("agreement"), use->id);
        const auto finding = core::CheckRunner(contracts.inventory.workspace(), checks, locator).run(order);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->verdict, core::Verdict::Fail);
        inventory::AssetUsage usage;
        usage.head.name = QStringLiteral("Campaign");
        usage.asset = contracts.model.text();
        usage.categories = QStringList{QStringLiteral("contact")};
        VERIFY_RESULT(inventory::AssetUsageRepository(contracts.inventory.workspace()).save(usage));
        VERIFY_RESULT(wiring::observeEverything(contracts.inventory.workspace(), checks));
        QCOMPARE(core::FindingRepository(contracts.inventory.workspace()).find(finding->id)->standing, core::FindingStanding::Stale);
    }
    void whatIsNoAgreementIsRefused()
    {
        Contracts contracts;
        QVERIFY(!wiring::AgreementContracts().useOf(contracts.inventory.workspace(), contracts.model.text()));
        QVERIFY(!wiring::AgreementContracts().useOf(contracts.inventory.workspace(), QStringLiteral("nothing")));
    }
};

HALLMARKER_TEST(TestAgreementContracts)
#include "TestAgreementContracts.moc"
