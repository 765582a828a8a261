#include "core/artifact/ModelSignature.h"
#include "core/digest/Hasher.h"
#include "core/log/AuditLog.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestImporters : public QObject {
    Q_OBJECT

    static qsizetype recordCount(InventoryCase &inventory)
    {
        const auto records = inventory.workspace().records({});
        return records ? records->size() : -1;
    }
    static QByteArray npy(const QByteArray &descr, const QByteArray &shape, qsizetype data)
    {
        const QByteArray header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + shape + "), }\n";
        QByteArray length(2, '\0');
        qToLittleEndian<quint16>(quint16(header.size()), length.data());
        return QByteArray("\x93NUMPY\x01\x00", 8) + length + header + QByteArray(data, '\0');
    }

private Q_SLOTS:
    void importsCsv()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const DatasetVersion &version = data->version;
        QCOMPARE(version.format, QStringLiteral("csv"));
        QCOMPARE(version.rows, 4);
        QCOMPARE(version.columns.size(), 3);
        QCOMPARE(version.columns.at(0).name, QStringLiteral("age"));
        QCOMPARE(version.columns.at(0).missing, 1);
        QCOMPARE(version.columns.at(0).distinct, 3);
        QCOMPARE(version.columns.at(1).distinct, 2);
        QCOMPARE(version.digest, Hasher::of(InventoryCase::csv()));
        QCOMPARE(version.basis(), version.digest);
        QVERIFY(!version.contentDigest.isEmpty());
        QCOMPARE(version.reading.value(QStringLiteral("delimiter")).toString(), QStringLiteral(","));
        QCOMPARE(version.files.first().path, QStringLiteral("adult.csv")); // beside the workspace: relative
        QVERIFY(version.head.name.startsWith(QStringLiteral("adult@")));
    }
    void sameBytesAgainChangeNothing()
    {
        InventoryCase inventory;
        const auto first = inventory.dataset();
        VERIFY_RESULT(first);
        const auto sizeBefore = inventory.workspace().log().size();
        const auto again = inventory.dataset();
        VERIFY_RESULT(again);
        QVERIFY(again->wasKnown);
        QVERIFY(!first->wasKnown);
        QCOMPARE(again->version.head.id, first->version.head.id);
        QCOMPARE(*inventory.workspace().log().size(), *sizeBefore);
    }
    void brokenDataLeavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header only") << QByteArray("a,b\n");
        QTest::newRow("noise") << QByteArray("\x01\x02\x00\xff\xfe\x10\x00\x00", 8);
        QTest::newRow("pickle") << QByteArray("\x80\x04\x95.", 4);
        QTest::newRow("zip") << QByteArray("PK\3\4....");
        QTest::newRow("rows of other lengths") << QByteArray("a,b\n1,2\n3\n4,5,6\n");
        QTest::newRow("lying npy") << npy("<f4", "5, 3", 8);
        QTest::newRow("npy of objects") << npy("|O", "2,", 16);
        QTest::newRow("not SQLite") << QByteArray("SQLite format 3\0garbage garbage", 30);
    }
    void brokenDataLeavesNothingBehind()
    {
        QFETCH(QByteArray, content);
        InventoryCase inventory;
        const qsizetype before = recordCount(inventory);
        DatasetImportRequest request;
        request.datasetName = QStringLiteral("broken");
        request.path = inventory.file(QStringLiteral("broken.csv"), content);
        const auto result = DatasetImporter(inventory.workspace()).import(request);
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(recordCount(inventory), before);
    }
    void importsArrays()
    {
        InventoryCase inventory;
        DatasetImportRequest request;
        request.datasetName = QStringLiteral("digits");
        request.path = inventory.file(QStringLiteral("x.npy"), npy("<f4", "3, 1, 2", 24));
        request.labelsPath = inventory.file(QStringLiteral("y.npy"), npy("<i8", "3,", 24));
        const auto result = DatasetImporter(inventory.workspace()).import(request);
        VERIFY_RESULT(result);
        QCOMPARE(result->version.rows, 3);
        QCOMPARE(result->version.files.size(), 2);
        QCOMPARE(result->version.digest, digestOfFiles(result->version.files));
        QVERIFY(result->version.digest != result->version.files.first().digest);
        request.labelsPath = inventory.file(QStringLiteral("z.npy"), npy("<i8", "2,", 16));
        QVERIFY(!DatasetImporter(inventory.workspace()).import(request));
    }
    void importsModels()
    {
        InventoryCase inventory;
        const auto data = inventory.dataset();
        VERIFY_RESULT(data);
        const auto model = inventory.model(QStringLiteral("credit"), {data->version.head.id});
        VERIFY_RESULT(model);
        QCOMPARE(model->version.format, QStringLiteral("safetensors"));
        QCOMPARE(model->version.artifact.value(QStringLiteral("parameters")).toInt(), 6);
        QCOMPARE(model->version.task, QStringLiteral("classification"));
        const auto dependencies = inventory.workspace().dependencies(model->version.head.id.text());
        VERIFY_RESULT(dependencies);
        QCOMPARE(dependencies->size(), 1);
        QCOMPARE(dependencies->first().subjectId, data->version.head.id.text());
        const auto again = inventory.model(QStringLiteral("credit"));
        VERIFY_RESULT(again);
        QVERIFY(again->wasKnown);
        const auto resolved = ModelVersionRepository(inventory.workspace()).resolve(QStringLiteral("credit"));
        VERIFY_RESULT(resolved);
        QCOMPARE(resolved->head.id, model->version.head.id);
    }
    void brokenModelsLeaveNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray liar = InventoryCase::safetensors();
        liar[0] = '\x7f';
        QTest::newRow("safetensors with a lying header") << liar;
        QTest::newRow("cut safetensors") << InventoryCase::safetensors().chopped(5);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a,b\n1,2\n");
        QTest::newRow("cut zip") << QByteArray("PK\3\4....");
        QTest::newRow("noise") << QByteArray("\x01\x02\x00\xff\xfe\x10\x00\x00", 8);
    }
    void brokenModelsLeaveNothingBehind()
    {
        QFETCH(QByteArray, content);
        InventoryCase inventory;
        const qsizetype before = recordCount(inventory);
        ModelImportRequest request;
        request.modelName = QStringLiteral("broken");
        request.path = inventory.file(QStringLiteral("broken.safetensors"), content);
        const auto result = ModelImporter(inventory.workspace()).import(request);
        QVERIFY(!result);
        QCOMPARE(recordCount(inventory), before);
    }
    void picklesAreRegisteredWithAWarning()
    {
        InventoryCase inventory;
        ModelImportRequest request;
        request.modelName = QStringLiteral("old");
        request.path = inventory.file(QStringLiteral("m.pkl"), QByteArray("\x80\x02}q\x00.", 6));
        const auto result = ModelImporter(inventory.workspace()).import(request);
        VERIFY_RESULT(result);
        QCOMPARE(result->version.format, QStringLiteral("pickle"));
        QCOMPARE(result->notes.size(), 2);
    }
    void signaturesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer"); // "": valid
        QTest::newRow("table") << QByteArray(R"({"task":"classification","classes":["a","b"],"inputs":{"columns":["x"]},"more":1})") << "";
        QTest::newRow("tensor") << QByteArray(R"({"task":"classification","inputs":{"shape":[1,8,8],"range":[0,1]}})") << "";
        QTest::newRow("no task") << QByteArray(R"({"classes":["a","b"]})") << "/task";
        QTest::newRow("one class") << QByteArray(R"({"task":"classification","classes":["a"]})") << "/classes";
        QTest::newRow("class twice") << QByteArray(R"({"task":"classification","classes":["a","a"]})") << "/classes";
        QTest::newRow("both inputs") << QByteArray(R"({"task":"x","inputs":{"columns":["x"],"shape":[2]}})") << "/inputs";
        QTest::newRow("no inputs") << QByteArray(R"({"task":"x","inputs":{}})") << "/inputs";
        QTest::newRow("zero length") << QByteArray(R"({"task":"x","inputs":{"shape":[0]}})") << "/inputs/shape";
        QTest::newRow("range upside down") << QByteArray(R"({"task":"x","inputs":{"shape":[2],"range":[1,0]}})") << "/inputs/range";
        QTest::newRow("one-hot without categories") << QByteArray(R"({"task":"x","inputs":{"columns":[{"name":"c","encoding":"one-hot"}]}})") << "/inputs/columns/0/categories";
        QTest::newRow("scale 0") << QByteArray(R"({"task":"x","inputs":{"columns":[{"name":"c","scale":0}]}})") << "/inputs/columns/0/scale";
        QTest::newRow("column twice") << QByteArray(R"({"task":"x","inputs":{"columns":["c","c"]}})") << "/inputs/columns/1";
        QTest::newRow("label among inputs") << QByteArray(R"({"task":"x","label":{"column":"c"},"inputs":{"columns":["c"]}})") << "/label/column";
        QTest::newRow("output") << QByteArray(R"({"task":"x","output":"magic"})") << "/output";
    }
    void signaturesAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto signature = ModelSignature::fromJson(QJsonDocument::fromJson(json).object());
        if (pointer.isEmpty()) {
            VERIFY_RESULT(signature);
            QVERIFY(!signature->inputText().isEmpty());
        } else {
            QVERIFY(!signature);
            QCOMPARE(signature.error().where.pointer, pointer);
        }
    }
    void takesTheSharedModel()
    {
        const QString path = sharedFile(QStringLiteral("data/mlchecks/digits_mlp.pt"));
        if (path.isEmpty())
            QSKIP("no shared data");
        InventoryCase inventory;
        ModelImportRequest request;
        request.modelName = QStringLiteral("digits");
        request.path = path;
        const auto result = ModelImporter(inventory.workspace()).import(request);
        VERIFY_RESULT(result);
        QCOMPARE(result->version.format, QStringLiteral("torchscript"));
        QCOMPARE(result->version.artifact.value(QStringLiteral("codeFiles")).toInt(), 3);
    }
};

HALLMARKER_TEST(TestImporters)
#include "TestImporters.moc"
