#include "lineage/atlas/AtlasImporter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestAtlasImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsALineageAnswer()
    {
        LineageFacts facts;
        const QString path = testFile(QStringLiteral("cases/lineage/atlas/lineage-answer.json"));
        QVERIFY(AtlasImporter().likeness(path) > 50);
        const auto report = AtlasImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts, (QJsonObject{{QStringLiteral("entities"), 3}, {QStringLiteral("processes"), 1}, {QStringLiteral("relations"), 3}}));
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(report->notes.first().pointer, QStringLiteral("/relations/2"));
        const QStringList lines = factsText(facts);
        QVERIFY(lines.contains(QStringLiteral("edge input dataset|hive|db.raw@prod -> job|hive|load@prod unknown@ ")));
        QVERIFY(lines.contains(QStringLiteral("edge output job|hive|load@prod -> dataset|hive|db.clean@prod unknown@ ")));
        QVERIFY(lines.contains(QStringLiteral("attribute dataset|hive|db.raw@prod owners=[{\"name\":\"ann\"}]@")));
    }
    void readsForeignEntities()
    {
        LineageFacts facts;
        const QByteArray bytes = R"({"entities": [
            {"typeName": "hive_table", "guid": "-1", "attributes": {"qualifiedName": "a@c", "name": "a"}},
            {"typeName": "spark_process", "guid": "-2", "attributes": {"qualifiedName": "p@c", "name": "p", "inputs": [{"guid": "-1", "typeName": "hive_table"}], "outputs": [{"typeName": "hive_table", "uniqueAttributes": {"qualifiedName": "gone@c"}}]}},
            {"attributes": {}}]})";
        const auto report = ImportCase().read(AtlasImporter(), bytes, facts);
        VERIFY_RESULT(report);
        QCOMPARE(report->rejected, 1);
        QVERIFY(factsText(facts).contains(QStringLiteral("edge input dataset|hive|a@c -> job|spark|p@c unknown@ ")));
        QCOMPARE(report->notes.size(), 2);
    }
    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other") << QByteArray("{\"a\": 1}");
        QTest::newRow("cut") << QByteArray("{\"entities\": [");
        QTest::newRow("bomb") << QByteArray(5000, '[');
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        LineageFacts facts;
        const auto report = ImportCase().read(AtlasImporter(), bytes, facts);
        QVERIFY(!report && !report.error().where.file.isEmpty());
    }
};

HALLMARKER_TEST(TestAtlasImporter)
#include "TestAtlasImporter.moc"
