#include "inventory/datasets/DatasetPreview.h"
#include "inventory/models/ModelImporter.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/record/RecordSearchText.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestDatasetPreview : public QObject {
    Q_OBJECT

    static qsizetype recordCount(InventoryCase &inventory)
    {
        const auto records = inventory.workspace().records({});
        return records ? records->size() : -1;
    }
    static DatasetImportRequest requestFor(const QString &path, const DatasetPreview &preview)
    {
        DatasetImportRequest request;
        request.datasetName = QStringLiteral("people");
        request.path = path;
        request.previewed = preview.stamp;
        return request;
    }

private Q_SLOTS:
    void keepsWhatIsSaidAboutTheDataset()
    {
        InventoryCase inventory;
        Party owner;
        owner.head.name = QStringLiteral("Risk team");
        const auto team = PartyRepository(inventory.workspace()).save(owner);
        VERIFY_RESULT(team);
        const QString path = inventory.file(QStringLiteral("people.csv"), InventoryCase::csv());
        const auto preview = DatasetPreview::read(path, {});
        VERIFY_RESULT(preview);
        QVERIFY(preview->table && !preview->array);
        DatasetImportRequest request = requestFor(path, *preview);
        request.licence = QStringLiteral("CC-BY-4.0");
        request.owner = team->head.id;
        const auto first = DatasetImporter(inventory.workspace()).import(request);
        VERIFY_RESULT(first);
        QVERIFY(first->isNewDataset);
        QCOMPARE(first->dataset.licence, QStringLiteral("CC-BY-4.0"));
        QCOMPARE(first->dataset.owner, team->head.id);
        // A further version leaves what is not said again.
        const QString other = inventory.file(QStringLiteral("more.csv"), InventoryCase::csv() + "9,x,1\n");
        DatasetImportRequest further = request;
        further.path = other;
        further.previewed.reset();
        further.licence.clear();
        further.origin = QStringLiteral("survey");
        const auto second = DatasetImporter(inventory.workspace()).import(further);
        VERIFY_RESULT(second);
        QVERIFY(!second->isNewDataset);
        QCOMPARE(second->dataset.licence, QStringLiteral("CC-BY-4.0"));
        QCOMPARE(second->dataset.origin, QStringLiteral("survey"));
    }
    void refusesAFileThatChangedSinceThePreview_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("changed") << false;
        QTest::newRow("gone") << true;
    }
    void refusesAFileThatChangedSinceThePreview()
    {
        QFETCH(bool, isGone);
        InventoryCase inventory;
        const QString path = inventory.file(QStringLiteral("people.csv"), InventoryCase::csv());
        const auto preview = DatasetPreview::read(path, {});
        VERIFY_RESULT(preview);
        const qsizetype before = recordCount(inventory);
        if (isGone)
            QVERIFY(QFile::remove(path));
        else
            inventory.file(QStringLiteral("people.csv"), InventoryCase::csv() + "9,x,1\n");
        const auto imported = DatasetImporter(inventory.workspace()).import(requestFor(path, *preview));
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, isGone ? ErrorKind::NotFound : ErrorKind::Conflict);
        QCOMPARE(recordCount(inventory), before);
    }
    void stopsWhenItIsCancelled()
    {
        class Cancelled final : public Progress {
        public:
            void report(const QString &, qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } cancelled;
        InventoryCase inventory;
        DatasetImportRequest request;
        request.datasetName = QStringLiteral("large");
        request.path = inventory.file(QStringLiteral("large.csv"), "a,b\n" + QByteArray("1,2\n").repeated(6 << 20)); // longer than the pieces between two looks
        const auto imported = DatasetImporter(inventory.workspace()).import(request, cancelled);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, ErrorKind::Cancelled);
        QCOMPARE(recordCount(inventory), 0);
    }
    void saysWhatIsNoData_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("pickle") << QByteArray("\x80\x04\x95.", 4);
        QTest::newRow("zip") << QByteArray("PK\3\4....");
    }
    void saysWhatIsNoData()
    {
        QFETCH(QByteArray, content);
        InventoryCase inventory;
        const auto preview = DatasetPreview::read(inventory.file(QStringLiteral("x.csv"), content), {});
        QVERIFY(!preview);
        QVERIFY(preview.error().message.contains(QStringLiteral("x.csv")));
    }
    void modelsAreLookedAtAndNothingIsWritten()
    {
        InventoryCase inventory;
        const QString path = inventory.file(QStringLiteral("m.safetensors"), InventoryCase::safetensors());
        const QString signature = inventory.file(QStringLiteral("m.signature.json"), R"({"task":"classification","classes":["a","b"],"inputs":{"columns":["x"]}})");
        QCOMPARE(ModelImporter::signatureBeside(path), signature);
        ModelImporter importer(inventory.workspace());
        const auto seen = importer.inspect(path, signature);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->format, QStringLiteral("safetensors"));
        QVERIFY(seen->signature && !seen->mayRunCode && seen->knownAs.isEmpty());
        QCOMPARE(recordCount(inventory), 0);
        ModelImportRequest request;
        request.modelName = QStringLiteral("m");
        request.path = path;
        const auto imported = importer.import(request);
        VERIFY_RESULT(imported);
        QVERIFY(imported->isNewModel);
        QCOMPARE(imported->version.digest, seen->digest);
        const auto again = importer.inspect(path, {});
        VERIFY_RESULT(again);
        QCOMPARE(again->knownAs, QStringList{imported->version.head.name});
    }
    void searchTextFollowsTheBody()
    {
        QCOMPARE(recordSearchText(QStringLiteral("purpose"), QJsonObject{{QStringLiteral("text"), QStringLiteral("scoring of loans")}}), QStringLiteral("scoring of loans"));
        QVERIFY(recordSearchText(QStringLiteral("dataset"), QJsonObject{{QStringLiteral("origin"), QStringLiteral("survey")}}).contains(QStringLiteral("survey")));
        QCOMPARE(recordSearchText(QStringLiteral("finding"), QJsonObject{{QStringLiteral("text"), QStringLiteral("x")}}), QString());
        QCOMPARE(recordSearchText(QStringLiteral("system"), QJsonObject{{QStringLiteral("purpose"), 5}}), QString());
    }
};

HALLMARKER_TEST(TestDatasetPreview)
#include "TestDatasetPreview.moc"
