#include "checks/encoding/FeatureEncoding.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const char *signatureText = R"({"task":"classification","classes":["no","yes"],"label":{"column":"answer"},"output":"logits","inputs":{"kind":"tabular","features":[
    {"column":"age","type":"numeric","mean":40,"scale":10,"min":18,"max":90,"immutable":true},
    {"column":"job","type":"onehot","categories":["clerk","nurse"]}]}})";

core::Column words(const char *name, std::initializer_list<const char *> values)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const char *value : values)
        codes.push(value[0] == '\0' ? core::StringDictionary::missing : dictionary.codeOf(value));
    return core::Column::ofCodes(QString::fromLatin1(name), core::ColumnType::Text, dictionary, codes);
}

core::Table people()
{
    return *core::Table::of({core::Column::ofReals(QStringLiteral("age"), {30, 50, std::nan(""), 45}), words("job", {"nurse", "clerk", "clerk", "pilot"}), words("answer", {"yes", "no", "no", "yes"}),
                             words("extra", {"a", "b", "c", "d"})});
}

} // namespace

class TestFeatureEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodesNumbersAndCategories()
    {
        const auto signature = ModelSignature::fromJson(json(signatureText));
        VERIFY_RESULT(signature);
        const auto encoded = FeatureEncoding::ofTable(*signature, people(), 0, core::Seed{1});
        VERIFY_RESULT(encoded);
        QCOMPARE(encoded->samples.x, (std::vector<float>{-1, 0, 1, 1, 1, 0, 0.5F, 0, 0}));
        QCOMPARE(encoded->samples.y, (std::vector<std::int64_t>{1, 0, 1}));
        QCOMPARE(encoded->rows, (std::vector<qint64>{0, 1, 3}));
        QCOMPARE(encoded->rowsWithGaps, 1);
        QCOMPARE(encoded->unknownCategories, 1);
        QCOMPARE(encoded->inputNames, (QStringList{QStringLiteral("age"), QStringLiteral("job=clerk"), QStringLiteral("job=nurse")}));
        QCOMPARE(encoded->samples.low, (std::vector<double>{-2.2, 0, 0}));
        QCOMPARE(encoded->samples.high, (std::vector<double>{5, 1, 1}));
        QCOMPARE(encoded->samples.mutableInputs, (std::vector<std::uint8_t>{0, 1, 1}));
    }
    void countsTheInputsOfATensor()
    {
        const auto tensor = ModelSignature::fromJson(json(R"({"task":"classification","output":"auto","inputs":{"kind":"tensor","shape":[1,8,8],"min":0,"max":1}})"));
        VERIFY_RESULT(tensor);
        QCOMPARE(tensor->inputCount(), 64);
        QCOMPARE(tensor->maximum.value_or(-1), 1.0);
        const auto table = ModelSignature::fromJson(json(signatureText));
        VERIFY_RESULT(table);
        QCOMPARE(table->inputCount(), 3);
    }
    void namesMissingColumns()
    {
        QJsonObject object = json(QByteArray(signatureText).replace("\"job\"", "\"post\"").replace("\"answer\"", "\"result\"").constData());
        const auto signature = ModelSignature::fromJson(object);
        VERIFY_RESULT(signature);
        const auto encoded = FeatureEncoding::ofTable(*signature, people(), 0, core::Seed{1});
        QVERIFY(!encoded);
        QVERIFY2(encoded.error().message.contains(QStringLiteral("post, result")), qPrintable(encoded.error().message));
    }
    void refusesStrangeAnswers()
    {
        const auto signature = ModelSignature::fromJson(json(QByteArray(signatureText).replace("\"yes\"", "\"maybe\"").constData()));
        VERIFY_RESULT(signature);
        const auto encoded = FeatureEncoding::ofTable(*signature, people(), 0, core::Seed{1});
        QVERIFY(!encoded && encoded.error().message.contains(QStringLiteral("yes")));
    }
    void badSignatures_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("regression") << QByteArray("\"classification\"") << QByteArray("\"regression\"") << QStringLiteral("/signature/task");
        QTest::newRow("scale 0") << QByteArray("\"scale\":10") << QByteArray("\"scale\":0") << QStringLiteral("/signature/inputs/features/0/scale");
        QTest::newRow("mean is text") << QByteArray("\"mean\":40") << QByteArray("\"mean\":\"40\"") << QStringLiteral("/signature/inputs/features/0/mean");
        QTest::newRow("type") << QByteArray("onehot") << QByteArray("hash") << QStringLiteral("/signature/inputs/features/1/type");
        QTest::newRow("one class") << QByteArray("[\"no\",\"yes\"]") << QByteArray("[\"no\"]") << QStringLiteral("/signature/classes");
        QTest::newRow("class twice") << QByteArray("[\"no\",\"yes\"]") << QByteArray("[\"no\",\"no\"]") << QStringLiteral("/signature/classes");
        QTest::newRow("column twice") << QByteArray("\"job\"") << QByteArray("\"age\"") << QStringLiteral("/signature/inputs/features/1");
        QTest::newRow("kind") << QByteArray("\"tabular\"") << QByteArray("\"sound\"") << QStringLiteral("/signature/inputs/kind");
    }
    void badSignatures()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        const auto signature = ModelSignature::fromJson(json(QByteArray(signatureText).replace(from, to).constData()));
        QVERIFY(!signature);
        QCOMPARE(signature.error().where.pointer, pointer);
    }
    void samplesAreDrawnOnceAndInOrder()
    {
        for (const qint64 limit : {1, 5, 99, 100, 1000}) {
            const auto rows = FeatureEncoding::sampleRows(100, limit, core::Seed{quint64(limit)});
            QCOMPARE(qint64(rows.size()), std::min<qint64>(limit, 100));
            QVERIFY(std::is_sorted(rows.begin(), rows.end()) && std::adjacent_find(rows.begin(), rows.end()) == rows.end());
            QVERIFY(rows.front() >= 0 && rows.back() < 100);
        }
        QVERIFY(FeatureEncoding::sampleRows(100, 10, core::Seed{1}) != FeatureEncoding::sampleRows(100, 10, core::Seed{2}));
    }
    void tensorsMustFit()
    {
        ModelSignature signature;
        signature.isTabular = false;
        signature.shape = {2};
        const NpyArray x{{3, 2}, QStringLiteral("f4"), {0, 1, 2, 3, 4, 5}};
        const NpyArray y{{3}, QStringLiteral("i8"), {0, 1, 0}};
        VERIFY_RESULT(FeatureEncoding::ofTensors(signature, x, y, 0, core::Seed{}));
        QVERIFY(!FeatureEncoding::ofTensors(signature, x, NpyArray{{2}, QStringLiteral("i8"), {0, 1}}, 0, core::Seed{}));
        QVERIFY(!FeatureEncoding::ofTensors(signature, x, NpyArray{{3}, QStringLiteral("f4"), {0, 0.5, 0}}, 0, core::Seed{}));
        QVERIFY(!FeatureEncoding::ofTensors(signature, NpyArray{{3, 1, 2}, QStringLiteral("f4"), {0, 1, 2, 3, 4, 5}}, y, 0, core::Seed{}));
    }
};

HALLMARKER_TEST(TestFeatureEncoding)
#include "TestFeatureEncoding.moc"
