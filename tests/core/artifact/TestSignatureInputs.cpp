#include "core/artifact/SignatureInputs.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>

#include <QTest>

using namespace hallmarker::core;

class TestSignatureInputs : public QObject {
    Q_OBJECT

    static QJsonObject json(const char *text) { return parseJson(text)->toObject(); }

private Q_SLOTS:
    void saysTheSameInBothForms()
    {
        const QJsonObject columns = json(R"({"columns":[{"name":"age","encoding":"number","mean":40,"scale":12},{"name":"sex","encoding":"one-hot","categories":["f","m"]}]})");
        const QJsonObject features = json(R"({"kind":"tabular","features":[{"column":"age","type":"numeric","mean":40,"scale":12},{"column":"sex","type":"onehot","categories":["f","m"]}]})");
        QCOMPARE(CanonicalJson::of(signatureInputsAsFeatures(columns)), CanonicalJson::of(features));
        QCOMPARE(signatureInputsAsColumns(features).value(QStringLiteral("columns")), columns.value(QStringLiteral("columns")));
        QCOMPARE(signatureInputsAsColumns(columns), columns);
        QCOMPARE(signatureInputsAsFeatures(features), features);
    }
    void knowsShortColumns()
    {
        const QJsonObject features = signatureInputsAsFeatures(json(R"({"columns":["age",{"name":"sex","categories":["f","m"]}]})"));
        QCOMPARE(CanonicalJson::of(features), QByteArray(R"({"features":[{"column":"age","type":"numeric"},{"categories":["f","m"],"column":"sex","type":"onehot"}],"kind":"tabular"})"));
    }
    void turnsTensorsBothWays()
    {
        const QJsonObject tensor = signatureInputsAsFeatures(json(R"({"shape":[1,8,8],"range":[0,1]})"));
        QCOMPARE(tensor.value(QStringLiteral("kind")).toString(), QStringLiteral("tensor"));
        QCOMPARE(tensor.value(QStringLiteral("max")).toDouble(), 1.0);
        const QJsonObject back = signatureInputsAsColumns(json(R"({"kind":"tensor","shape":[1,8,8],"min":0,"max":1})"));
        QCOMPARE(back.value(QStringLiteral("range")).toArray().size(), 2);
    }
    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("other") << QByteArray(R"({"columns":5})");
        QTest::newRow("features no list") << QByteArray(R"({"features":"x"})");
    }
    void leavesAlone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(signatureInputsAsColumns(json(text.constData())), json(text.constData()));
        QCOMPARE(signatureInputsAsFeatures(json(text.constData())), json(text.constData()));
    }
};

HALLMARKER_TEST(TestSignatureInputs)
#include "TestSignatureInputs.moc"
