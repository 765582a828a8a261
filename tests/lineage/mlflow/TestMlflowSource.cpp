#include "lineage/mlflow/MlflowSource.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::lineage;

class TestMlflowSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datasetsAreNamedByTheirSource_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bucket") << "s3" << R"({"uri":"s3://lake/a/b.csv"})" << "s3://lake|a/b.csv";
        QTest::newRow("path") << "local" << R"({"uri":"/home/x/a b.csv"})" << "file|/home/x/a b.csv";
        QTest::newRow("relative") << "local" << R"({"uri":"data/a.csv"})" << "file|data/a.csv";
        QTest::newRow("file url") << "local" << R"({"uri":"file:///d/a%20b.csv"})" << "file|/d/a b.csv";
        QTest::newRow("drive") << "local" << R"({"uri":"C:/d/a.csv"})" << "file|C:/d/a.csv";
        QTest::newRow("web, with a password") << "http" << R"({"url":"https://me:pw@h.example:8443/x.csv?k=1"})" << "https://h.example:8443|x.csv";
        QTest::newRow("hub") << "hugging_face" << R"({"path":"org/set","config_name":"x"})" << "huggingface|org/set";
        QTest::newRow("table") << "delta_table" << R"({"delta_table_name":"main.s.t"})" << "delta|main.s.t";
        QTest::newRow("code") << "code" << R"({"tags":{}})" << "mlflow|frame";
        QTest::newRow("nothing") << "" << "" << "mlflow|frame";
        QTest::newRow("no json") << "local" << "{" << "mlflow|frame";
    }
    void datasetsAreNamedByTheirSource()
    {
        QFETCH(QString, type);
        QFETCH(QString, source);
        QFETCH(QString, expected);
        MlflowDataset dataset;
        dataset.name = QStringLiteral("frame");
        dataset.sourceType = type;
        dataset.source = source;
        const DataName name = mlflowDatasetName(dataset);
        QCOMPARE(QString(name.space + QLatin1Char('|') + name.name), expected);
    }
    void versionsOfATagStandOnce()
    {
        const QList<std::pair<QString, QString>> expected{{QStringLiteral("M"), QStringLiteral("1")}, {QStringLiteral("M"), QStringLiteral("2")}};
        QCOMPARE(mlflowVersionsOfTag(QStringLiteral(R"([{"name":"M","version":1},{"name":"M","version":"1"},{"name":"M","version":"2"},{"name":"M"},7])")), expected);
        QVERIFY(mlflowVersionsOfTag(QStringLiteral("no json")).isEmpty());
    }
    void statesAreNumbersOrWords()
    {
        QCOMPARE(mlflowRunStatus(QStringLiteral("3")), QStringLiteral("FINISHED"));
        QCOMPARE(mlflowRunStatus(QStringLiteral("5")), QStringLiteral("KILLED"));
        QCOMPARE(mlflowRunStatus(QStringLiteral("FAILED")), QStringLiteral("FAILED"));
        QCOMPARE(mlflowRunStatus(QStringLiteral("99")), QStringLiteral("99"));
        QCOMPARE(mlflowModelStatus(QStringLiteral("2")), QStringLiteral("READY"));
        QCOMPARE(mlflowModelStatus(QStringLiteral("LOGGED_MODEL_PENDING")), QStringLiteral("PENDING"));
        QCOMPARE(mlflowModelIdOfSource(QStringLiteral("models:/m-12/x")), QStringLiteral("m-12"));
        QCOMPARE(mlflowModelIdOfSource(QStringLiteral("models:/Risk/1")), QString());
    }
};

HALLMARKER_TEST(TestMlflowSource)
#include "TestMlflowSource.moc"
