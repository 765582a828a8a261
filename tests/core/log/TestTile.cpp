#include "core/log/Tile.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestTile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isGood");
        for (const char *path : {"tile/0/000", "tile/0/255.p/1", "tile/1/x001/x234/067", "tile/63/x001/000.p/255",
                                 "tile/entries/000", "tile/entries/x999/999.p/17",
                                 "tile/0/x009/x223/x372/x036/x854/x775/807"})
            QTest::newRow(path) << QString::fromLatin1(path) << true;
        for (const char *path :
             {"", "tile", "tile/0", "tile//000", "tile/0/", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/00/000",
              "tile/64/000", "tile/-1/000", "tile/0/x000/001", "tile/0/000/001", "tile/0/x000", "tile/0/x001/x002",
              "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000/1",
              "tile/0/000.p/1/", "/tile/0/000", "tile/0/../000", "tile/0/./000", "tile/Entries/000", "tile/0/00a",
              "tile/0/x001.p/001", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/000.p/1.p/2", "tile/0/ 00"})
            QTest::newRow(qPrintable(QStringLiteral("bad ") + QString::fromLatin1(path))) << QString::fromLatin1(path) << false;
    }
    void paths()
    {
        QFETCH(QString, path);
        QFETCH(bool, isGood);
        const auto address = TileAddress::parse(path);
        QCOMPARE(address.isOk(), isGood);
        if (isGood)
            QCOMPARE(address->path(), path);
    }

    void specificationExample()
    {
        QCOMPARE((TileAddress{0, 1234067}.path()), QStringLiteral("tile/0/x001/x234/067"));
        // A tree of 70,000: 273 full tiles and one of 112, then 1 and one of 17, then one of 1.
        QCOMPARE(TileAddress::levelsIn(70'000), 3);
        QCOMPARE(TileAddress::countIn(0, 70'000), 274);
        QCOMPARE(TileAddress::widthIn(0, 272, 70'000), 256);
        QCOMPARE(TileAddress::widthIn(0, 273, 70'000), 112);
        QCOMPARE(TileAddress::widthIn(0, 274, 70'000), 0);
        QCOMPARE(TileAddress::widthIn(TileAddress::entriesLevel, 273, 70'000), 112);
        QCOMPARE(TileAddress::countIn(1, 70'000), 2);
        QCOMPARE(TileAddress::widthIn(1, 1, 70'000), 17);
        QCOMPARE(TileAddress::widthIn(2, 0, 70'000), 1);
        QCOMPARE(TileAddress::levelsIn(256), 2);
        QCOMPARE(TileAddress::widthIn(1, 0, 256), 1);
        QCOMPARE(TileAddress::levelsIn(0), 0);
        QCOMPARE(TileAddress::levelsIn(255), 1);
        QCOMPARE(TileAddress::widthIn(0, 1, 256), 0);
        QCOMPARE(TileAddress::widthIn(0, -1, 256), 0);
    }

    void hashesAboveAFullTile()
    {
        const MemoryLog log(512);
        QList<Digest> hashes;
        for (qint64 i = 256; i < 512; ++i)
            hashes += *log.node(0, i);
        QCOMPARE(Tile::rootOf(hashes), *log.node(8, 1));
        QVERIFY(Tile::rootOf({}).isEmpty());
        QVERIFY(Tile::rootOf(hashes.first(3)).isEmpty());
        QCOMPARE(*Tile::parse(Tile::toBytes(hashes), 256), hashes);
        QVERIFY(!Tile::parse(Tile::toBytes(hashes), 255));
        QVERIFY(!Tile::parse({}, 0));
    }

    void bundles()
    {
        const QList<QByteArray> entries{"a", "", QByteArray(65'535, 'x'), QByteArray("\0\1", 2)};
        const auto bundle = Tile::bundle(entries);
        VERIFY_RESULT(bundle);
        QCOMPARE(bundle->first(5), QByteArray("\0\1a\0\0", 5));
        QCOMPARE(*Tile::parseBundle(*bundle, 4), entries);
        QVERIFY(!Tile::parseBundle(*bundle, 3));
        QVERIFY(!Tile::parseBundle(*bundle, 5));
        QVERIFY(!Tile::parseBundle(bundle->chopped(1), 4));
        QVERIFY(!Tile::parseBundle(QByteArray(*bundle + '\0'), 4));
        QCOMPARE(Tile::bundle({QByteArray(65'536, 'x')}).error().kind, ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestTile)
#include "TestTile.moc"
