#include "core/archive/ZipReader.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/exchange/InventoryListExport.h"
#include "inventory/exchange/InventoryListImporter.h"
#include "inventory/systems/System.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestInventoryLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsComeBackUnchanged()
    {
        InventoryCase inventory;
        SystemRepository systems(inventory.workspace());
        System system;
        system.head.name = QStringLiteral("Credit, \"new\"");
        system.purpose = QStringLiteral("=cmd|' /C calc'!A0");
        system.description = QStringLiteral("two\nlines");
        system.riskTier = RiskTier::High;
        VERIFY_RESULT(systems.save(system));
        system.head.name = QStringLiteral("Another");
        system.purpose = QStringLiteral("007");
        VERIFY_RESULT(systems.save(system));
        const auto list = InventoryList::of(inventory.workspace(), InventoryList::Content::Systems);
        VERIFY_RESULT(list);
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(std::get<QString>(list->rows.at(0).at(0)), QStringLiteral("Another"));
        const auto csv = InventoryListExport::csv(*list);
        VERIFY_RESULT(csv);
        QCOMPARE(csv->guardedCells, 1);
        QVERIFY(!csv->note.isEmpty());
        QVERIFY(csv->bytes.contains("'=cmd"));

        const auto report = InventoryListImporter(inventory.workspace()).importSystems(inventory.file(QStringLiteral("s.csv"), csv->bytes));
        VERIFY_RESULT(report);
        QCOMPARE(report->unchanged, 2);
        QCOMPARE(report->created + report->updated, 0);

        InventoryCase other;
        const auto moved = InventoryListImporter(other.workspace()).importSystems(other.file(QStringLiteral("s.csv"), csv->bytes));
        VERIFY_RESULT(moved);
        QCOMPARE(moved->created, 2);
        const auto found = SystemRepository(other.workspace()).resolve(QStringLiteral("Another"));
        VERIFY_RESULT(found);
        QCOMPARE(found->toJson(), system.toJson());
    }
    void oneBadRowStopsAll_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no name column") << QByteArray("title,purpose\na,b\n");
        QTest::newRow("empty name") << QByteArray("name,purpose\na,b\n,c\n");
        QTest::newRow("name twice") << QByteArray("name,purpose\na,b\na,c\n");
        QTest::newRow("unknown tier") << QByteArray("name,risk_tier\na,high\nb,enormous\n");
        QTest::newRow("unknown owner") << QByteArray("name,owner\na,Nobody\n");
        QTest::newRow("nothing") << QByteArray();
    }
    void oneBadRowStopsAll()
    {
        QFETCH(QByteArray, csv);
        InventoryCase inventory;
        const auto report = InventoryListImporter(inventory.workspace()).importSystems(inventory.file(QStringLiteral("s.csv"), csv));
        QVERIFY(!report);
        QVERIFY(SystemRepository(inventory.workspace()).list()->isEmpty());
    }
    void unknownColumnsAreKept()
    {
        InventoryCase inventory;
        const auto report = InventoryListImporter(inventory.workspace())
                                .importDatasets(inventory.file(QStringLiteral("d.csv"), "name,licence,cost_centre\nadult,CC-BY-4.0,0042\n"));
        VERIFY_RESULT(report);
        QCOMPARE(report->keptColumns, QStringList{QStringLiteral("cost_centre")});
        const auto dataset = DatasetRepository(inventory.workspace()).resolve(QStringLiteral("adult"));
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->head.unknown.value(QStringLiteral("cost_centre")).toString(), QStringLiteral("0042"));
    }
    void workbooksAreStableAndInert()
    {
        InventoryCase inventory;
        VERIFY_RESULT(inventory.fullCard());
        System system;
        system.head.name = QStringLiteral("=1+1");
        VERIFY_RESULT(SystemRepository(inventory.workspace()).save(system));
        const auto lists = InventoryList::all(inventory.workspace());
        VERIFY_RESULT(lists);
        QCOMPARE(lists->size(), 7);
        const auto first = InventoryListExport::xlsx(*lists, 1'772'357'400'000);
        VERIFY_RESULT(first);
        const auto second = InventoryListExport::xlsx(*lists, 1'772'357'400'000);
        VERIFY_RESULT(second);
        QCOMPARE(first->bytes, second->bytes);
        QCOMPARE(first->guardedCells, 1);
        QVERIFY(first->bytes.startsWith("PK"));
        const auto zip = ZipReader::fromBytes(first->bytes);
        VERIFY_RESULT(zip);
        for (int sheet = 1; sheet <= 7; ++sheet) {
            const auto xml = zip->read(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
            VERIFY_RESULT(xml);
            QVERIFY(xml->contains("<row"));
            QVERIFY(!xml->contains("<f>"));
        }
    }
};

HALLMARKER_TEST(TestInventoryLists)
#include "TestInventoryLists.moc"
