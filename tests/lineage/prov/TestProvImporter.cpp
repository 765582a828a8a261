#include "lineage/exchange/FactsView.h"
#include "lineage/prov/ProvImporter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestProvImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheReferenceFiles_data() { addManifestRows(QStringLiteral("prov")); }
    void countsTheReferenceFiles()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("HALLMARKER-SKIPPED the reference data is not beside the project");
        LineageFacts facts;
        const ProvImporter importer;
        QVERIFY2(importer.likeness(path) > 0, "not recognised");
        const auto report = importer.read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        const QString wrong = countsDifference(expected, report->counts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void readsAllRelationsAndBundles()
    {
        LineageFacts facts;
        const auto report = ProvImporter().read(testFile(QStringLiteral("cases/lineage/prov/bundles.json")), {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("entities")).toInt(), 6);
        QCOMPARE(report->counts.value(QLatin1String("bundles")).toInt(), 2);
        QCOMPARE(report->counts.value(QLatin1String("relation_total")).toInt(), 16);
        QCOMPARE(report->counts.value(QLatin1String("relations")).toObject().value(QLatin1String("used")).toInt(), 3);
        const QStringList lines = factsText(facts);
        const QStringList edges = lines.filter(QStringLiteral("edge "));
        QVERIFY2(edges.contains(QStringLiteral("edge input dataset|http://example.org/|raw -> job|http://example.org/|load unknown@2026-01-01T00:00:00.000Z ")), qPrintable(edges.join(QLatin1Char('\n'))));
        QVERIFY(edges.contains(QStringLiteral("edge output job|http://example.org/|load -> dataset|http://example.net/|report unknown@ ")));
        QVERIFY(edges.contains(QStringLiteral("edge derives dataset|http://example.org/|raw -> dataset|http://example.net/|report unknown@ ")));
        QVERIFY(edges.contains(QStringLiteral("edge derives dataset|http://example.org/|raw -> dataset|http://example.org/|set unknown@ {\"relation\":\"hadMember\"}")));
        QVERIFY(edges.contains(QStringLiteral("edge derives job|http://example.org/|load -> job|http://example.org/|next unknown@ {\"relation\":\"wasInformedBy\"}")));
        QVERIFY2(lines.contains(QStringLiteral("node dataset|http://example.com/other/|raw")), "a bundle has prefixes of its own");
        QVERIFY(lines.contains(QStringLiteral("alias dataset|http://example.org/|raw = dataset|http://example.net/|report")));
        QVERIFY(lines.contains(QStringLiteral("attribute dataset|http://example.org/|raw lifecycle={\"lifecycleStateChange\":\"DROP\"}@2026-03-01T00:00:00.000Z")));
        QVERIFY(lines.contains(QStringLiteral("attribute dataset|http://example.org/|raw owners=[{\"name\":\"Ann \\\"the\\\" <owner>\"}]@")));
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(report->notes.first().code, QStringLiteral("prefix-unknown"));
        QCOMPARE(report->notes.first().pointer, QStringLiteral("/entity/undeclared:thing"));
        QCOMPARE(facts.events.size(), std::size_t(1));
    }
    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        QTest::newRow("list") << QByteArray("[1]") << QStringLiteral("/") << -1;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << QStringLiteral("/") << -1;
        QTest::newRow("section is a list") << QByteArray("{\"entity\": []}") << QStringLiteral("/entity") << -1;
        QTest::newRow("cut") << QByteArray("{\"entity\":\n {\"a\": ") << QString() << 2;
        QTest::newRow("bomb") << QByteArray("\n" + QByteArray(100000, '[')) << QString() << 2;
        QTest::newRow("empty file") << QByteArray() << QString() << 1;
    }
    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, pointer);
        QFETCH(int, line);
        LineageFacts facts;
        ImportCase files;
        const auto report = files.read(ProvImporter(), bytes, facts);
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
        QCOMPARE(report.error().where.file, files.path());
        QCOMPARE(report.error().where.pointer, pointer);
        QCOMPARE(int(report.error().where.line), line);
        QVERIFY(facts.nodes.empty() && facts.events.empty());
    }
    void keepsTheSizeBudget()
    {
        LineageFacts facts;
        ImportOptions options;
        options.maxBytes = 10;
        const auto report = ImportCase().read(ProvImporter(), "{\"entity\": {}}", facts, options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, core::ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestProvImporter)
#include "TestProvImporter.moc"
