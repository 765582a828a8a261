#include "app/wiring/InventoryProposals.h"
#include "dpia/prefill/Prefill.h"
#include "dpia/template/TemplateLibrary.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/retention/RetentionProfile.h"
#include "inventory/retention/RetentionRule.h"
#include "inventory/systems/System.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace inventoryproposals {

/// A system with purpose, model, data, processor and rule.
struct House {
    InventoryCase one;
    QString system;
    QString data;
    QString model;
    QString purpose;
    QString rule;

    core::Result<void> build()
    {
        HALLMARKER_ASSIGN(const auto dataset, one.dataset());
        data = dataset.version.head.id.text();
        HALLMARKER_ASSIGN(const auto trained, one.model(QStringLiteral("risk"), {dataset.version.head.id}));
        model = trained.version.head.id.text();
        inventory::Purpose scoring;
        scoring.head.name = QStringLiteral("credit-scoring");
        scoring.text = QStringLiteral("Tell who needs advice");
        scoring.legalBasis = QStringLiteral("contract");
        HALLMARKER_ASSIGN(scoring, inventory::PurposeRepository(one.workspace()).save(scoring));
        purpose = scoring.head.id.text();
        inventory::Party bank;
        bank.head.name = QStringLiteral("Example Bank");
        bank.contact = QStringLiteral("bank@example.org");
        bank.roles = {QStringLiteral("controller")};
        HALLMARKER_ASSIGN(bank, inventory::PartyRepository(one.workspace()).save(bank));
        inventory::Party host;
        host.head.name = QStringLiteral("Cloud Host");
        host.roles = {QStringLiteral("processor")};
        HALLMARKER_ASSIGN(host, inventory::PartyRepository(one.workspace()).save(host));
        inventory::Agreement contract;
        contract.head.name = QStringLiteral("Hosting");
        contract.vendor = host.head.id;
        contract.assets = {model};
        contract.subprocessors = {QStringLiteral("Backup Ltd")};
        HALLMARKER_ASSIGN(contract, inventory::AgreementRepository(one.workspace()).save(contract));
        inventory::RetentionRule two;
        two.head.name = QStringLiteral("Applications");
        two.category = QStringLiteral("finance");
        HALLMARKER_ASSIGN(two.duration, inventory::CalendarDuration::parse(QStringLiteral("P2Y")));
        two.legalSource = QStringLiteral("GDPR Art. 5(1)(e)");
        HALLMARKER_ASSIGN(two, inventory::RetentionRuleRepository(one.workspace()).save(two));
        rule = two.head.id.text();
        inventory::RetentionProfile profile;
        profile.head.name = QStringLiteral("adult");
        profile.asset = data;
        profile.assetKind = QStringLiteral("dataset-version");
        profile.categories = {QStringLiteral("finance")};
        profile.subjects = {QStringLiteral("applicants")};
        profile.dates.insert(QStringLiteral("created"), one.clock().nowMs());
        HALLMARKER_TRY(inventory::RetentionProfileRepository(one.workspace()).save(profile));
        inventory::System credit;
        credit.head.name = QStringLiteral("Credit");
        credit.purpose = QStringLiteral("Early advice");
        credit.description = QStringLiteral("Scores loans every night");
        credit.purposes = {scoring.head.id};
        credit.models = {trained.version.model};
        HALLMARKER_ASSIGN(credit, inventory::RecordRepository<inventory::System>(one.workspace()).save(credit));
        system = credit.head.id.text();
        return {};
    }
    core::Result<dpia::LoadedAssessment> begin(const char *form, const QString &name)
    {
        HALLMARKER_ASSIGN(const dpia::LibraryEntry entry, dpia::TemplateLibrary().find(QString::fromLatin1(form)));
        dpia::AssessmentBook book(one.workspace());
        HALLMARKER_ASSIGN(const dpia::Assessment begun, book.begin(entry.files, {.name = name, .subject = system}));
        return book.load(begun.id);
    }
};

} // namespace inventoryproposals

using namespace inventoryproposals;

class TestInventoryProposals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRecordOfProcessingIsFilledFromTheInventory()
    {
        House house;
        VERIFY_RESULT(house.build());
        auto loaded = house.begin("processing-record", QStringLiteral("R"));
        VERIFY_RESULT(loaded);
        const wiring::InventoryProposals source;
        const auto rows = dpia::Prefill(house.one.workspace(), {&source}).apply(*loaded, QStringLiteral("en"));
        VERIFY_RESULT(rows);
        loaded = dpia::AssessmentBook(house.one.workspace()).load(QStringLiteral("R"));
        const auto value = [&](const char *question) { return loaded->answers.value(QString::fromLatin1(question)).value; };
        QCOMPARE(value("name").toString(), QStringLiteral("<p>Credit</p>"));
        QCOMPARE(value("purpose").toString(), QStringLiteral("<p>Early advice</p>"));
        QCOMPARE(value("controller").toString(), QStringLiteral("<p>Example Bank<br>bank@example.org</p>"));
        QCOMPARE(value("basis").toArray(), QJsonArray{QStringLiteral("contract")});
        QCOMPARE(value("models").toArray(), QJsonArray{house.model});
        QCOMPARE(value("datasets").toArray(), QJsonArray{house.data});
        QCOMPARE(value("processors").toArray(), (QJsonArray{QStringLiteral("Cloud Host"), QStringLiteral("Backup Ltd, for Cloud Host")}));
        QCOMPARE(value("subjects").toArray(), QJsonArray{QStringLiteral("applicants")});
        QCOMPARE(value("data").toArray(), QJsonArray{QStringLiteral("finance")});
        QVERIFY(value("retention").toString().contains(QLatin1String("P2Y")));
        QVERIFY(!loaded->answers.contains(QStringLiteral("representative")));
        const dpia::AnswerSheet sheet = loaded->sheet();
        for (const dpia::PrefillRow &row : *rows) {
            QCOMPARE(row.kindName(), QStringLiteral("written"));
            QVERIFY2(!row.from.isEmpty() && !row.because.isEmpty(), qPrintable(row.question));
            QCOMPARE(sheet.state(row.question), dpia::AnswerState::Partial);
        }
        QCOMPARE(sheet.progress().requiredComplete, 0);
    }
    void aChangedRuleMakesItsAnswerStale()
    {
        House house;
        VERIFY_RESULT(house.build());
        auto loaded = house.begin("processing-record", QStringLiteral("R"));
        VERIFY_RESULT(loaded);
        const wiring::InventoryProposals source;
        VERIFY_RESULT(dpia::Prefill(house.one.workspace(), {&source}).apply(*loaded));
        inventory::RetentionRuleRepository rules(house.one.workspace());
        auto rule = rules.find(inventory::RetentionRuleId(house.rule));
        VERIFY_RESULT(rule);
        rule->duration = *inventory::CalendarDuration::parse(QStringLiteral("P3Y"));
        VERIFY_RESULT(rules.save(*rule));
        loaded = dpia::AssessmentBook(house.one.workspace()).load(QStringLiteral("R"));
        QCOMPARE(loaded->sheet().state(QStringLiteral("retention")), dpia::AnswerState::Stale);
        QVERIFY(loaded->staleBecause.value(QStringLiteral("retention")).first().contains(QLatin1String("Applications")));
        QCOMPARE(loaded->sheet().state(QStringLiteral("purpose")), dpia::AnswerState::Partial);
    }
    void twoControllersAreNoAnswer()
    {
        House house;
        VERIFY_RESULT(house.build());
        inventory::Party other;
        other.head.name = QStringLiteral("Second Bank");
        other.roles = {QStringLiteral("controller")};
        VERIFY_RESULT(inventory::PartyRepository(house.one.workspace()).save(other));
        const auto loaded = house.begin("processing-record", QStringLiteral("R"));
        VERIFY_RESULT(loaded);
        const wiring::InventoryProposals source;
        const auto rows = dpia::Prefill(house.one.workspace(), {&source}).plan(*loaded);
        VERIFY_RESULT(rows);
        for (const dpia::PrefillRow &row : *rows)
            QVERIFY(row.question != QLatin1String("controller"));
    }
    void theFindingAboutTheModelIsOffered()
    {
        House house;
        VERIFY_RESULT(house.build());
        const auto finding = house.one.finding(QStringLiteral("model.performance"), {house.model, house.data});
        VERIFY_RESULT(finding);
        const auto loaded = house.begin("fria", QStringLiteral("F"));
        VERIFY_RESULT(loaded);
        const wiring::InventoryProposals source;
        VERIFY_RESULT(dpia::Prefill(house.one.workspace(), {&source}).apply(*loaded));
        const dpia::Answer errors = dpia::AssessmentBook(house.one.workspace()).load(QStringLiteral("F"))->answers.value(QStringLiteral("errors"));
        QCOMPARE(errors.cites.size(), 1);
        QCOMPARE(errors.cites.first().id, finding->id);
        QVERIFY(errors.value.toString().contains(QLatin1String("model.performance")));
    }
};

HALLMARKER_TEST(TestInventoryProposals)
#include "TestInventoryProposals.moc"
