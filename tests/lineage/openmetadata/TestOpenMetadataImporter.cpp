#include "lineage/openmetadata/OpenMetadataImporter.h"
#include "lineage/openmetadata/OpenMetadataName.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/lineage/exchange/RandomFacts.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestOpenMetadataImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheReferenceFiles_data() { addManifestRows(QStringLiteral("openmetadata")); }
    void countsTheReferenceFiles()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("HALLMARKER-SKIPPED the reference data is not beside the project");
        LineageFacts facts;
        QVERIFY(OpenMetadataImporter().likeness(path) > 50);
        const auto report = OpenMetadataImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        const QString wrong = countsDifference(expected, report->counts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void namesComeBackWhateverTheyAre()
    {
        for (const QString &service : hostileSpaces()) {
            for (const QString &name : hostileNames()) {
                const QString fqn = OpenMetadataName::fqn(service, name);
                QCOMPARE(OpenMetadataName::of(fqn).service, service);
                QCOMPARE(OpenMetadataName::of(fqn).rest, name);
                for (const QString &column : hostileNames()) {
                    const auto [table, back] = OpenMetadataName::tableAndColumn(OpenMetadataName::columnFqn(fqn, column));
                    QCOMPARE(table, fqn);
                    QCOMPARE(back, column);
                }
            }
        }
        QCOMPARE(OpenMetadataName::of(QStringLiteral("svc.db.\"dim.product\"")).rest, QStringLiteral("db.\"dim.product\""));
    }
    void readsEdgesModelsCyclesAndTemporaryTables()
    {
        LineageFacts facts;
        const auto report = OpenMetadataImporter().read(testFile(QStringLiteral("cases/lineage/openmetadata/edges.json")), {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        const QJsonObject expected{{QStringLiteral("entities"), 6}, {QStringLiteral("edges"), 6}, {QStringLiteral("distinct_edges"), 5}, {QStringLiteral("cycles"), 1}, {QStringLiteral("temp_tables"), 1}, {QStringLiteral("pipelines"), 2}, {QStringLiteral("mlmodels"), 1}};
        const QString wrong = countsDifference(expected, report->counts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(report->rejected, 2);
        QCOMPARE(report->notes.at(0).code, QStringLiteral("edge-end-unknown"));
        QCOMPARE(report->notes.at(0).pointer, QStringLiteral("/6"));
        QCOMPARE(report->notes.at(1).pointer, QStringLiteral("/8"));
        const QStringList lines = factsText(facts);
        const QString all = lines.join(QLatin1Char('\n'));
        for (const char *line : {
                 "edge derives dataset|svc|db.s.raw -> dataset|svc|db.s.\"dim.product\" unknown@ {\"pipeline\":\"airflow.etl\",\"sql\":\"select 1\"}",
                 "edge derives dataset|svc|db.s.raw -> dataset|svc|db.s.\"dim.product\" unknown@ {\"pipeline\":\"dbt.etl\",\"sql\":\"select 1\"}",
                 "edge derives dataset|svc|tmp_a -> dataset|svc|db.s.out unknown@ ",
                 "attribute dataset|svc|tmp_a subtype=\"temporary\"@",
                 "edge trains dataset|svc|db.s.out -> model|mlflow|churn train@ ",
                 "attribute model|mlflow|churn algorithm=\"GBM\"@",
                 "node job|airflow|etl",
             })
            QVERIFY2(lines.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + QStringLiteral("\nnot in\n") + all));
        QCOMPARE(lines.filter(QStringLiteral("edge derives dataset|svc|db.s.raw -> dataset|svc|db.s.\"dim.product\"")).size(), 2);
    }
    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other") << QByteArray("{\"a\": 1}");
        QTest::newRow("cut") << QByteArray("[{\"from\": {");
        QTest::newRow("bomb") << QByteArray(5000, '[');
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        LineageFacts facts;
        const auto report = ImportCase().read(OpenMetadataImporter(), bytes, facts);
        QVERIFY(!report && !report.error().where.file.isEmpty());
    }
};

HALLMARKER_TEST(TestOpenMetadataImporter)
#include "TestOpenMetadataImporter.moc"
