#include "core/artifact/ModelSignature.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestModelSignature : public QObject {
    Q_OBJECT

    static QJsonObject json(const QByteArray &text) { return parseJson(text)->toObject(); }
    static QByteArray withInputs(const QByteArray &inputs) { return R"({"task":"classification","classes":["a","b"],"label":{"column":"y"},"inputs":)" + inputs + "}"; }

private Q_SLOTS:
    void saysTheSameInBothForms()
    {
        const auto columns = ModelSignature::fromJson(json(withInputs(R"({"columns":["fare",{"name":"age","encoding":"number","mean":40,"scale":12,"min":0,"max":120},{"name":"sex","categories":["f","m"],"immutable":true}]})")));
        const auto features = ModelSignature::fromJson(json(withInputs(R"({"kind":"tabular","features":[{"column":"fare","type":"numeric"},{"column":"age","type":"numeric","mean":40,"scale":12,"min":0,"max":120},{"column":"sex","type":"onehot","categories":["f","m"],"immutable":true}]})")));
        VERIFY_RESULT(columns);
        VERIFY_RESULT(features);
        QCOMPARE(columns->columns.size(), 3);
        QCOMPARE(features->columns.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const SignatureColumn &one = columns->columns.at(i);
            const SignatureColumn &other = features->columns.at(i);
            QCOMPARE(one.name, other.name);
            QCOMPARE(int(one.encoding), int(other.encoding));
            QCOMPARE(one.categories, other.categories);
            QCOMPARE(one.mean, other.mean);
            QCOMPARE(one.scale, other.scale);
            QCOMPARE(one.minimum, other.minimum);
            QCOMPARE(one.maximum, other.maximum);
            QCOMPARE(one.isImmutable, other.isImmutable);
        }
        QCOMPARE(columns->inputText(), features->inputText());
        QCOMPARE(columns->columnPointer(2), QStringLiteral("/inputs/columns/2"));
        QCOMPARE(features->columnPointer(2), QStringLiteral("/inputs/features/2"));
    }
    void readsTensorsInBothForms()
    {
        const auto range = ModelSignature::fromJson(json(withInputs(R"({"shape":[1,8,8],"range":[0,1]})")));
        const auto bounds = ModelSignature::fromJson(json(withInputs(R"({"kind":"tensor","shape":[1,8,8],"min":0,"max":1})")));
        VERIFY_RESULT(range);
        VERIFY_RESULT(bounds);
        QCOMPARE(range->shape, bounds->shape);
        QCOMPARE(range->low, bounds->low);
        QCOMPARE(range->high.value_or(-1), 1.0);
        QCOMPARE(range->inputText(), bounds->inputText());
    }
    void takesNumbersAsClasses()
    {
        const auto signature = ModelSignature::fromJson(json(R"({"task":"classification","classes":[0,1,2]})"));
        VERIFY_RESULT(signature);
        QCOMPARE(signature->classes, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("inputs");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("two forms") << QByteArray(R"({"columns":["x"],"features":[{"column":"x","type":"numeric"}]})") << "/inputs";
        QTest::newRow("kind and form") << QByteArray(R"({"kind":"tensor","columns":["x"]})") << "/inputs/kind";
        QTest::newRow("features no list") << QByteArray(R"({"features":"x"})") << "/inputs/features";
        QTest::newRow("word of the other form") << QByteArray(R"({"features":[{"column":"x","type":"one-hot","categories":["a"]}]})") << "/inputs/features/0/type";
        QTest::newRow("key of the other form") << QByteArray(R"({"features":[{"name":"x","type":"numeric"}]})") << "/inputs/features/0";
        QTest::newRow("bounds upside down") << QByteArray(R"({"features":[{"column":"x","type":"numeric","min":3,"max":2}]})") << "/inputs/features/0/min";
        QTest::newRow("scale below 0") << QByteArray(R"({"columns":[{"name":"x","scale":-1}]})") << "/inputs/columns/0/scale";
        QTest::newRow("tensor upside down") << QByteArray(R"({"kind":"tensor","shape":[2],"min":1,"max":0})") << "/inputs/min";
    }
    void refusals()
    {
        QFETCH(QByteArray, inputs);
        QFETCH(QString, pointer);
        const auto signature = ModelSignature::fromJson(json(withInputs(inputs)));
        QVERIFY(!signature);
        QCOMPARE(signature.error().where.pointer, pointer);
    }
};

HALLMARKER_TEST(TestModelSignature)
#include "TestModelSignature.moc"
