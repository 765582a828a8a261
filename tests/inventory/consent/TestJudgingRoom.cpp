#include "tests/inventory/consent/ConsentDesk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

/// What is judged against is kept and brought along, and is never older than the last commit.
class TestJudgingRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatChangedAndNothingElse()
    {
        ConsentDesk on;
        for (int i = 0; i < 50; ++i) {
            ConsentRecord other = on.consent;
            other.head = {};
            other.head.name = QStringLiteral("c-%1").arg(i + 2);
            other.datasets = {QStringLiteral("elsewhere")};
            VERIFY_RESULT(ConsentRecordRepository(on.inventory.workspace()).save(other));
        }
        const AccessRequest asked = on.request(QStringLiteral("model-training"), QStringLiteral("adult.age"));
        QCOMPARE(on.desk.take({asked})->first().verdict, AccessVerdict::Allow);
        QCOMPARE(on.desk.room().consentsRead(), 51);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(on.desk.take({asked})->first().verdict, AccessVerdict::Allow);
        QCOMPARE(on.desk.room().consentsRead(), 51); // its own writes are no reason to read

        VERIFY_RESULT(on.desk.withdraw(on.consent.head.id, ConsentState::Withdrawn, QStringLiteral("subject")));
        QCOMPARE(on.desk.take({asked})->first().verdict, AccessVerdict::Deny); // at once
        QCOMPARE(on.desk.room().consentsRead(), 52);
    }
    void seesWhatAnotherDeskWrote()
    {
        ConsentDesk on;
        const AccessRequest asked = on.request(QStringLiteral("model-training"), QStringLiteral("adult.age"));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Allow);
        AccessDesk other(on.inventory.workspace(), on.lineage, *PurposeTaxonomy::builtIn());
        VERIFY_RESULT(other.withdraw(on.consent.head.id, ConsentState::Revoked, QStringLiteral("controller")));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Deny);
    }
    void aRemovedConsentIsGone()
    {
        ConsentDesk on;
        const AccessRequest asked = on.request(QStringLiteral("model-training"), QStringLiteral("adult.age"));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Allow);
        VERIFY_RESULT(on.inventory.workspace().write(QStringLiteral("test"), [&](core::WriteTransaction &transaction) { return transaction.remove(on.consent.head.id.text(), on.consent.head.revision); }));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Deny);
    }
    void newFieldsAndPeopleCount()
    {
        ConsentDesk on;
        AccessRequest asked = on.request(QStringLiteral("model-training"), QStringLiteral("adult.sex"));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Gap);
        FieldCatalogue fields = FieldCatalogueRepository(on.inventory.workspace()).named(QStringLiteral("adult"))->first();
        fields.categories.insert(QStringLiteral("sex"), QStringLiteral("demographic"));
        VERIFY_RESULT(FieldCatalogueRepository(on.inventory.workspace()).save(fields));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Allow);
        asked.who = QStringLiteral("bob");
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Gap);
        Party bob;
        bob.head.name = QStringLiteral("bob");
        VERIFY_RESULT(RecordRepository<Party>(on.inventory.workspace()).save(bob));
        QCOMPARE(on.desk.preview(asked)->verdict, AccessVerdict::Allow);
    }
    void theIndexForgetsWhatARecordNoLongerSays()
    {
        ConsentIndex index;
        ConsentRecord consent;
        consent.head.id = ConsentRecordId(QStringLiteral("c1"));
        consent.subject = QStringLiteral("p");
        consent.datasets = {QStringLiteral("a"), QStringLiteral("b")};
        index.put(consent);
        ConsentRecord everybody;
        everybody.head.id = ConsentRecordId(QStringLiteral("c2"));
        everybody.datasets = {QStringLiteral("a")};
        index.put(everybody);
        QCOMPARE(index.on(QStringLiteral("a"), QStringLiteral("p")).size(), 2);
        QCOMPARE(index.on(QStringLiteral("a"), QStringLiteral("q")).size(), 1); // that of everybody
        QCOMPARE(index.on(QStringLiteral("a"), QString()).size(), 2);
        consent.datasets = {QStringLiteral("b")};
        index.put(consent);
        QCOMPARE(index.on(QStringLiteral("a"), QStringLiteral("p")).size(), 1);
        QCOMPARE(index.on(QStringLiteral("b"), QStringLiteral("p")).size(), 1);
        QCOMPARE(index.size(), 2);
        index.remove(QStringLiteral("c1"));
        index.remove(QStringLiteral("never there"));
        QVERIFY(index.on(QStringLiteral("b"), QStringLiteral("p")).isEmpty());
        QCOMPARE(index.size(), 1);
    }
};

HALLMARKER_TEST(TestJudgingRoom)
#include "TestJudgingRoom.moc"
