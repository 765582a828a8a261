#include "lineage/datahub/DataHubImporter.h"
#include "lineage/datahub/DataHubUrn.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestDataHubImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheReferenceFiles_data() { addManifestRows(QStringLiteral("datahub")); }
    void countsTheReferenceFiles()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("HALLMARKER-SKIPPED the reference data is not beside the project");
        LineageFacts facts;
        QVERIFY(DataHubImporter().likeness(path) > 50);
        const auto report = DataHubImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        const QString wrong = countsDifference(expected, report->counts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void readsDomains()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("domains.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("[{'entityType':'dataset','entityUrn':'urn:li:dataset:(urn:li:dataPlatform:hive,db.clean,PROD)','changeType':'UPSERT','aspectName':'domains','aspect':{'json':{'domains':['urn:li:domain:care']}}}]").replace('\'', '"'));
        file.close();
        LineageFacts facts;
        VERIFY_RESULT(DataHubImporter().read(file.fileName(), {}, facts, core::Progress::none()));
        const QStringList lines = factsText(facts);
        QVERIFY2(lines.contains(QStringLiteral("attribute dataset|hive|db.clean domain=[\"care\"]@")), qPrintable(lines.join(QLatin1Char('\n'))));
    }
    void takesUrnsApart()
    {
        const auto urn = DataHubUrn::parse(QStringLiteral("urn:li:schemaField:(urn:li:dataset:(urn:li:dataPlatform:s3,a(b),c,PROD),x.y)"));
        QVERIFY(urn.has_value());
        QCOMPARE(urn->type, QStringLiteral("schemaField"));
        QCOMPARE(urn->parts, (QStringList{QStringLiteral("urn:li:dataset:(urn:li:dataPlatform:s3,a(b),c,PROD)"), QStringLiteral("x.y")}));
        const auto inner = DataHubUrn::parse(urn->part(0));
        QCOMPARE(*DataHubIdentity::of(*inner), (DataHubIdentity{NodeKind::Dataset, QStringLiteral("s3"), QStringLiteral("a(b),c")}));
        QVERIFY(!DataHubUrn::parse(QStringLiteral("urn:other:x")));
        QVERIFY(!DataHubUrn::parse(QStringLiteral("urn:li:")));
        QVERIFY(!DataHubIdentity::of(*DataHubUrn::parse(QStringLiteral("urn:li:corpuser:ann"))));
        QVERIFY(!DataHubIdentity::of(*DataHubUrn::parse(QStringLiteral("urn:li:dataset:(broken"))));
        const QString hostile = QStringLiteral("a,(b)%2C\n%");
        QCOMPARE(DataHubUrn::decoded(DataHubUrn::encoded(hostile), true), hostile);
    }
    void readsBothStylesAndTellsLineageFromText()
    {
        LineageFacts facts;
        const auto report = DataHubImporter().read(testFile(QStringLiteral("cases/lineage/datahub/mixed.json")), {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("records")).toInt(), 15);
        QCOMPARE(report->counts.value(QLatin1String("style")).toObject(), (QJsonObject{{QStringLiteral("mce"), 1}, {QStringLiteral("mcp"), 13}}));
        QCOMPARE(report->counts.value(QLatin1String("dataset_upstream_edges")).toInt(), 1);
        QCOMPARE(report->counts.value(QLatin1String("fine_grained_pairs")).toInt(), 2);
        QCOMPARE(report->counts.value(QLatin1String("data_job_edges")).toInt(), 2);
        QCOMPARE(report->counts.value(QLatin1String("ml_relations")).toObject().value(QLatin1String("trainingJobs")).toInt(), 1);
        QCOMPARE(report->rejected, 3);
        QStringList codes;
        for (const ImportNote &note : report->notes)
            codes += note.code + QLatin1Char('@') + note.pointer;
        QCOMPARE(codes, (QStringList{QStringLiteral("urn-invalid@/12/entityUrn"), QStringLiteral("aspect-invalid@/13/aspect/value"), QStringLiteral("record-unknown@/14"), QStringLiteral("upstream-not-on-dataset@/8")}));
        const QStringList lines = factsText(facts);
        const QString all = lines.join(QLatin1Char('\n'));
        for (const char *line : {
                 "edge derives dataset|s3/DEV|bucket/a(b),c.csv -> dataset|hive|db.clean unknown@ ",
                 "edge column field|s3/DEV|bucket/a(b),c.csv\x1f" "email -> field|hive|db.clean\x1f" "mail unknown@ {\"subtype\":\"SPLIT\"}",
                 "edge input dataset|hive|db.clean -> job|airflow|train_dag.fit unknown@ ",
                 "edge derives job|airflow|train_dag.prepare -> job|airflow|train_dag.fit unknown@ ",
                 "edge input dataset|hive|db.clean -> job|airflow|train_dag.fit unknown by run|datahub|run1@2026-01-01T00:00:00.000Z ",
                 "edge output job|airflow|train_dag.fit -> model-version|mlflow|churn_3 unknown by run|datahub|run1@2026-01-01T00:00:00.000Z ",
                 "edge version-of model-version|mlflow|churn_3 -> model|mlflow|churn identity@ ",
                 "edge input model-version|mlflow|churn_3 -> job|airflow|score.run unknown@ ",
                 "edge trains dataset|feast|customers -> model-version|mlflow|churn_3 train@ ",
                 "edge trains dataset|hive|db.clean -> model-version|mlflow|churn_3 train@ ",
                 "edge derives dataset|hive|db.clean -> dataset|feast|customers unknown@ ",
                 "edge deploys model-version|mlflow|churn_3 -> deployment|sagemaker|endpoint deploy@ ",
                 "attribute dataset|s3/DEV|bucket/a(b),c.csv lifecycle={\"state\":\"REMOVED\"}@",
                 "attribute dataset|hive|db.old lifecycle={\"state\":\"REMOVED\"}@",
                 "attribute dataset|s3/DEV|bucket/a(b),c.csv owners=[{\"name\":\"ann\",\"type\":\"DATAOWNER\"}]@",
                 "attribute dataset|s3/DEV|bucket/a(b),c.csv schema=[{\"description\":\"mail\",\"name\":\"email\",\"type\":\"varchar(64)\"}]@",
                 "attribute dataset|s3/DEV|bucket/a(b),c.csv tags=[{\"key\":\"pii\"},{\"field\":\"email\",\"key\":\"personal\"}]@",
             })
            QVERIFY2(lines.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + QStringLiteral("\nnot in\n") + all));
        QVERIFY2(!all.contains(QStringLiteral("derives dataset|hive|db.clean -> model")), "upstreamLineage of a model is refused by DataHub");
    }
    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no records") << QByteArray("[{\"a\": 1}]");
        QTest::newRow("number") << QByteArray("5");
        QTest::newRow("cut") << QByteArray("[{\"entityUrn\": ");
        QTest::newRow("bomb") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'));
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        LineageFacts facts;
        const auto report = ImportCase().read(DataHubImporter(), bytes, facts);
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty() && !report.error().where.file.isEmpty());
    }
};

HALLMARKER_TEST(TestDataHubImporter)
#include "TestDataHubImporter.moc"
