#include "core/json/CanonicalJson.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/record/InventorySearch.h"
#include "inventory/systems/System.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestInventoryRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void systemsComeBackAsTheyWere()
    {
        InventoryCase inventory;
        QVERIFY2(inventory.isReady(), qPrintable(inventory.problem()));
        SystemRepository systems(inventory.workspace());
        System system;
        system.head.name = QStringLiteral("Credit decision");
        system.purpose = QStringLiteral("Ranks applications");
        system.riskTier = RiskTier::High;
        system.useStatus = UseStatus::InUse;
        system.head.unknown.insert(QStringLiteral("costCentre"), 17);
        const auto saved = systems.save(system);
        VERIFY_RESULT(saved);
        QCOMPARE(saved->head.revision, 1);
        const auto found = systems.find(saved->head.id);
        VERIFY_RESULT(found);
        QCOMPARE(found->toJson(), system.toJson());
        QCOMPARE(found->head.unknown.value(QStringLiteral("costCentre")).toInt(), 17); // a newer version's field survives
        const auto byName = systems.resolve(QStringLiteral("Credit decision"));
        VERIFY_RESULT(byName);
        QCOMPARE(byName->head.id, saved->head.id);
    }
    void olderRevisionsConflict()
    {
        InventoryCase inventory;
        SystemRepository systems(inventory.workspace());
        System system;
        system.head.name = QStringLiteral("A");
        const auto first = systems.save(system);
        VERIFY_RESULT(first);
        System mine = *first;
        mine.description = QStringLiteral("mine");
        VERIFY_RESULT(systems.save(mine));
        System theirs = *first;
        theirs.description = QStringLiteral("theirs");
        const auto conflict = systems.save(theirs);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QCOMPARE(systems.find(first->head.id)->description, QStringLiteral("mine"));
    }
    void refusesWhatIsNoSystem_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("tier") << QJsonObject{{QStringLiteral("riskTier"), QStringLiteral("huge")}};
        QTest::newRow("number for text") << QJsonObject{{QStringLiteral("purpose"), 5}};
        QTest::newRow("text for list") << QJsonObject{{QStringLiteral("models"), QStringLiteral("m")}};
        QTest::newRow("list of numbers") << QJsonObject{{QStringLiteral("models"), QJsonArray{1}}};
    }
    void refusesWhatIsNoSystem()
    {
        QFETCH(QJsonObject, body);
        const auto system = System::fromJson(body);
        QVERIFY(!system);
        QCOMPARE(system.error().kind, ErrorKind::Invalid);
        QVERIFY(!system.error().where.pointer.isEmpty());
    }
    void namesAreNeeded()
    {
        InventoryCase inventory;
        QVERIFY(!PurposeRepository(inventory.workspace()).save(Purpose()));
    }
    void peopleStayOutOfBodyAndIndex()
    {
        InventoryCase inventory;
        PartyRepository parties(inventory.workspace());
        Party person;
        person.head.name = QStringLiteral("data protection officer");
        person.partyKind = PartyKind::Person;
        person.fullName = QStringLiteral("Zenobia Quux");
        person.contact = QStringLiteral("zq@example.org");
        person.roles = {QStringLiteral("dpo")};
        const auto saved = parties.save(person);
        VERIFY_RESULT(saved);
        const auto record = inventory.workspace().record(saved->head.id.text());
        VERIFY_RESULT(record);
        QVERIFY(!QString::fromUtf8(CanonicalJson::of(record->body)).contains(QStringLiteral("Zenobia")));
        QVERIFY(!record->body.value(QStringLiteral("fullNameCommitment")).toString().isEmpty());
        const auto hits = InventorySearch(inventory.workspace()).find(QStringLiteral("Zenobia"));
        VERIFY_RESULT(hits);
        QVERIFY(hits->isEmpty());
        QCOMPARE(*parties.displayName(saved->head.id), QStringLiteral("Zenobia Quux"));

        VERIFY_RESULT(parties.erasePerson(saved->head.id, saved->head.revision, QStringLiteral("request")));
        const auto erased = parties.find(saved->head.id);
        VERIFY_RESULT(erased);
        QVERIFY(erased->fullName.isEmpty());
        QCOMPARE(*parties.displayName(saved->head.id), QStringLiteral("data protection officer"));
    }
    void unchangedPersonalFieldsKeepTheirCommitment()
    {
        InventoryCase inventory;
        PartyRepository parties(inventory.workspace());
        Party person;
        person.head.name = QStringLiteral("assessor");
        person.partyKind = PartyKind::Person;
        person.fullName = QStringLiteral("A B");
        const auto saved = parties.save(person);
        VERIFY_RESULT(saved);
        Party edited = *saved;
        edited.roles = {QStringLiteral("assessor")};
        const auto again = parties.save(edited);
        VERIFY_RESULT(again);
        QCOMPARE(again->fullNameCommitment, saved->fullNameCommitment);
    }
    void searchFindsSystems()
    {
        InventoryCase inventory;
        System system;
        system.head.name = QStringLiteral("Fraud");
        system.description = QStringLiteral("Watches card payments");
        VERIFY_RESULT(SystemRepository(inventory.workspace()).save(system));
        const auto hits = InventorySearch(inventory.workspace()).find(QStringLiteral("payments"));
        VERIFY_RESULT(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().name, QStringLiteral("Fraud"));
        QVERIFY(InventorySearch(inventory.workspace()).find(QStringLiteral("payments"), {QStringLiteral("model")})->isEmpty());
    }
};

HALLMARKER_TEST(TestInventoryRecords)
#include "TestInventoryRecords.moc"
