#include "inventory/consent/PurposeTaxonomy.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::inventory;

class TestPurposeTaxonomy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void descendsAndNeverClimbs()
    {
        const auto taxonomy = PurposeTaxonomy::builtIn();
        VERIFY_RESULT(taxonomy);
        for (const QString &key : taxonomy->keys())
            QVERIFY2(taxonomy->covers(key, key), qPrintable(key));
        QVERIFY(taxonomy->covers(QStringLiteral("marketing"), QStringLiteral("targeted-advertising")));
        QVERIFY(!taxonomy->covers(QStringLiteral("targeted-advertising"), QStringLiteral("marketing")));
        QVERIFY(!taxonomy->covers(QStringLiteral("newsletter"), QStringLiteral("direct-marketing")));
        QVERIFY(!taxonomy->covers(QStringLiteral("nothing"), QStringLiteral("marketing")));
        QVERIFY(!taxonomy->covers(QString(), QStringLiteral("marketing")));
    }
    void knowsItsWords()
    {
        const auto taxonomy = PurposeTaxonomy::builtIn();
        VERIFY_RESULT(taxonomy);
        QCOMPARE(taxonomy->keyOf(QStringLiteral("dpv:DirectMarketing")), QStringLiteral("direct-marketing"));
        QCOMPARE(taxonomy->keyOf(QStringLiteral("https://w3id.org/dpv#DirectMarketing")), QStringLiteral("direct-marketing"));
        QCOMPARE(taxonomy->keyOf(QStringLiteral(" Direct Marketing ")), QStringLiteral("direct-marketing"));
        QVERIFY(taxonomy->keyOf(QStringLiteral("fun")).isEmpty());
    }
    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::newRow("twice") << QByteArray("purposes:\n  - key: a\n  - key: a\n") << 3;
        QTest::newRow("no key") << QByteArray("purposes:\n  - name: a\n") << 2;
        QTest::newRow("unknown field") << QByteArray("purposes:\n  - key: a\n    kids: []\n") << 3;
        QTest::newRow("below is no list") << QByteArray("purposes:\n  - key: a\n    below: b\n") << 3;
        QTest::newRow("no list") << QByteArray("purpose: []\n") << 1;
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        const auto taxonomy = PurposeTaxonomy::fromYaml(yaml, QStringLiteral("mine.yaml"));
        QVERIFY(!taxonomy);
        QCOMPARE(taxonomy.error().where.line, line);
        QCOMPARE(taxonomy.error().where.file, QStringLiteral("mine.yaml"));
    }
};

HALLMARKER_TEST(TestPurposeTaxonomy)
#include "TestPurposeTaxonomy.moc"
