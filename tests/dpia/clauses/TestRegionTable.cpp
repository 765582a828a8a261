#include "dpia/clauses/RegionTable.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using hallmarker::dpia::RegionTable;

class TestRegionTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFarthestCounts_data()
    {
        QTest::addColumn<QString>("regions");
        QTest::addColumn<QString>("transfer");
        QTest::newRow("none named") << "" << "unknown";
        QTest::newRow("inside") << "EU,de" << "none";
        QTest::newRow("Norway is a country and no truth value") << "NO" << "none";
        QTest::newRow("adequate") << "EU,CH" << "adequate";
        QTest::newRow("other") << "EU,CH,US" << "other";
        QTest::newRow("anywhere") << "*" << "other";
        QTest::newRow("a word nobody knows") << "eu-central-1" << "other";
    }
    void theFarthestCounts()
    {
        QFETCH(QString, regions);
        QFETCH(QString, transfer);
        const auto table = RegionTable::shipped();
        VERIFY_RESULT(table);
        QCOMPARE(table->transferTo(regions.split(QLatin1Char(','), Qt::SkipEmptyParts)), transfer);
    }
    void aBrokenTableIsRefused()
    {
        QVERIFY(!RegionTable::fromYaml("version: 1\nas_of: 2025-01-01\ninside: [EU]\n", QStringLiteral("x")));
        QVERIFY(!RegionTable::fromYaml("version: 1\nas_of: soon\ninside: [EU]\nadequate: []\n", QStringLiteral("x")));
    }
};

HALLMARKER_TEST(TestRegionTable)
#include "TestRegionTable.moc"
