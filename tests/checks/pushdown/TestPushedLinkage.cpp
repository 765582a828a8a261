#include "checks/pushdown/PushedLinkage.h"
#include "tests/checks/pushdown/SourceFixture.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestPushedLinkage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresEqualThoseInMemory_data() { SourceFixture::addDriverRows(); }
    void figuresEqualThoseInMemory()
    {
        QFETCH(int, driver);
        SourceFixture fixture(driver);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        RandomStream random(Seed{21});
        for (int round = 0; round < 10; ++round) {
            const Table release = oddTable(random, 1 + random.below(60));
            const Table registered = oddTable(random, 1 + random.below(80));
            fixture.put(QStringLiteral("release%1").arg(round), release);
            fixture.put(QStringLiteral("register%1").arg(round), registered);
            const auto warehouse = fixture.open();
            VERIFY_RESULT(warehouse);
            const auto mine = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("release%1").arg(round)));
            const auto theirs = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("register%1").arg(round)));
            VERIFY_RESULT(mine);
            VERIFY_RESULT(theirs);
            const QStringList all = release.columnNames();
            for (const QStringList &known : {QStringList{all.at(0)}, QStringList{all.at(1), all.at(3), all.at(4)}, QStringList{all.at(5), all.at(6)}, all}) {
                LinkageAttack::Plan plan{known, round % 2 == 0 ? all.at(5) : QString(), all.at(5)};
                if (known.contains(all.at(5)))
                    plan.releasedPerson.clear();
                const auto pushed = PushedLinkage::measure(**warehouse, *mine, *theirs, plan);
                VERIFY_RESULT(pushed);
                const auto inMemory = LinkageAttack::exact(release, registered, plan);
                VERIFY_RESULT(inMemory);
                QCOMPARE(pushed->records, inMemory->records);
                QCOMPARE(pushed->matched, inMemory->matched);
                QCOMPARE(pushed->certain, inMemory->certain);
                QVERIFY(isNearly(pushed->expectedRight, inMemory->expectedRight));
                QVERIFY(isNearly(pushed->baselineRight, inMemory->baselineRight));
                QCOMPARE(pushed->known, inMemory->known);
                QCOMPARE(pushed->matchedKnown, inMemory->matchedKnown);
                QVERIFY(isNearly(pushed->right, inMemory->right));
            }
        }
    }
    void numbersMeetNumbersAsText()
    {
        SourceFixture fixture(int(SourceDriver::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        QVERIFY(fixture.execute(QStringLiteral("CREATE TABLE %1 (zip text, age numeric, \"from\" real)").arg(fixture.qualified(QStringLiteral("r")))));
        QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 VALUES ('7', 1.0, 1), ('07', 2, 2), (NULL, 3, 3)").arg(fixture.qualified(QStringLiteral("r")))));
        QVERIFY(fixture.execute(QStringLiteral("CREATE TABLE %1 (zip integer, age integer, \"from\" text)").arg(fixture.qualified(QStringLiteral("g")))));
        QVERIFY(fixture.execute(QStringLiteral("INSERT INTO %1 VALUES (7, 1, 'a'), (7, 2, 'b')").arg(fixture.qualified(QStringLiteral("g")))));
        const auto warehouse = fixture.open();
        VERIFY_RESULT(warehouse);
        const auto mine = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("r")));
        const auto theirs = SourceTable::of(**warehouse, fixture.qualified(QStringLiteral("g")));
        QCOMPARE(PushedLinkage::measure(**warehouse, *mine, *theirs, {{QStringLiteral("zip")}, {}, {}})->matched, 1);
        QCOMPARE(PushedLinkage::measure(**warehouse, *mine, *theirs, {{QStringLiteral("age")}, {}, {}})->matched, 2);
        QCOMPARE(PushedLinkage::measure(**warehouse, *mine, *theirs, {{QStringLiteral("from")}, {}, {}}).error().kind, ErrorKind::Invalid);
        QCOMPARE(PushedLinkage::measure(**warehouse, *mine, *theirs, {{}, {}, {}}).error().kind, ErrorKind::Usage);
    }
};

HALLMARKER_TEST(TestPushedLinkage)
#include "TestPushedLinkage.moc"
