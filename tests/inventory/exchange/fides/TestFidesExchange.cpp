#include "inventory/consent/FieldCatalogue.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/exchange/fides/FidesExport.h"
#include "inventory/exchange/fides/FidesFields.h"
#include "inventory/exchange/fides/FidesImport.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace fidesexchange {

const QString folder = testFile(QStringLiteral("cases/fides/"));

core::Result<FidesImportReport> import(InventoryCase &one, const QString &path)
{
    HALLMARKER_ASSIGN(const FidesDocument document, FidesDocument::fromFile(path));
    return FidesImport(one.workspace()).run(document);
}

QMap<QString, QString> fieldsOf(InventoryCase &one, const char *dataset)
{
    const auto catalogue = FieldCatalogueRepository(one.workspace()).resolve(QString::fromLatin1(dataset));
    return catalogue ? catalogue->categories : QMap<QString, QString>();
}

} // namespace fidesexchange

using namespace fidesexchange;

class TestFidesExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsComeInWithTheirCategories()
    {
        InventoryCase one;
        const auto report = import(one, folder + QStringLiteral("good/shop.yaml"));
        VERIFY_RESULT(report);
        QCOMPARE(report->datasets, (QStringList{QStringLiteral("Shop"), QStringLiteral("Mail")}));
        QCOMPARE(report->added, 2);
        const QMap<QString, QString> expected{{QStringLiteral("customers.id"), QStringLiteral("user.unique_id")}, {QStringLiteral("customers.email"), QStringLiteral("user.contact.email")},
                                              {QStringLiteral("customers.address.street"), QStringLiteral("user.contact.address.street")},
                                              {QStringLiteral("customers.address.phones"), QStringLiteral("user.contact")}, // covers both
                                              {QStringLiteral("customers.visits"), QStringLiteral("user.behavior")},         // of the dataset
                                              {QStringLiteral("orders.customer"), QStringLiteral("user.financial")},         // of the collection
                                              {QStringLiteral("orders.total"), QStringLiteral("user.financial.amount")}};
        QCOMPARE(fieldsOf(one, "Shop"), expected); // "odd" is unknown: no category covers both
        QCOMPARE(fieldsOf(one, "Mail"), (QMap<QString, QString>{{QStringLiteral("sent.2024-01-01"), QStringLiteral("none")}}));
        QVERIFY(report->notes.join(QLatin1Char('\n')).contains(QLatin1String("customers.odd")));
        QVERIFY(report->notes.join(QLatin1Char('\n')).contains(QLatin1String("/dataset/0/meta_of_ours")));
        QVERIFY(report->notes.join(QLatin1Char('\n')).contains(QLatin1String("/system")));
        const auto shop = DatasetRepository(one.workspace()).resolve(QStringLiteral("Shop"));
        VERIFY_RESULT(shop);
        QCOMPARE(shop->description, QStringLiteral("Orders and the people who place them"));
    }
    void theFileGoesBackAsItCame()
    {
        InventoryCase one;
        const QString path = folder + QStringLiteral("good/shop.yaml");
        VERIFY_RESULT(import(one, path));
        const auto exported = FidesExport(one.workspace()).run({QStringLiteral("Shop"), QStringLiteral("Mail")});
        VERIFY_RESULT(exported);
        QVERIFY(exported->losses.isEmpty());
        const auto before = core::readYamlFile(path);
        const auto after = core::readYaml(exported->bytes);
        VERIFY_RESULT(after);
        QCOMPARE(after->root(), before->root());
        // Once more into a workspace of its own, from what was written.
        InventoryCase two;
        const auto document = FidesDocument::read(exported->bytes, QStringLiteral("back.yaml"));
        VERIFY_RESULT(document);
        VERIFY_RESULT(FidesImport(two.workspace()).run(*document));
        QCOMPARE(FidesExport(two.workspace()).run({QStringLiteral("Shop"), QStringLiteral("Mail")})->bytes, exported->bytes);
        QCOMPARE(fieldsOf(two, "Shop"), fieldsOf(one, "Shop"));
    }
    void aSecondImportChangesTheSameDatasets()
    {
        InventoryCase one;
        VERIFY_RESULT(import(one, folder + QStringLiteral("good/shop.yaml")));
        const auto again = import(one, folder + QStringLiteral("good/shop.yaml"));
        VERIFY_RESULT(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(DatasetRepository(one.workspace()).list()->size(), 2);
        QCOMPARE(FieldCatalogueRepository(one.workspace()).list()->size(), 2);
    }
    void whatWasChangedHereGoesOut()
    {
        InventoryCase one;
        VERIFY_RESULT(import(one, folder + QStringLiteral("good/shop.yaml")));
        FieldCatalogueRepository catalogues(one.workspace());
        auto catalogue = catalogues.resolve(QStringLiteral("Shop"));
        VERIFY_RESULT(catalogue);
        catalogue->categories.insert(QStringLiteral("customers.email"), QStringLiteral("user.contact"));
        catalogue->categories.insert(QStringLiteral("customers.visits"), QStringLiteral("none"));
        catalogue->categories.insert(QStringLiteral("customers.born"), QStringLiteral("user.date_of_birth"));
        VERIFY_RESULT(catalogues.save(*catalogue));
        const auto exported = FidesExport(one.workspace()).run({QStringLiteral("Shop")});
        VERIFY_RESULT(exported);
        const auto document = FidesDocument::read(exported->bytes, QStringLiteral("x.yaml"));
        VERIFY_RESULT(document);
        const QMap<QString, QStringList> fields = FidesFields::of(document->datasets.first());
        QCOMPARE(fields.value(QStringLiteral("customers.email")), QStringList(QStringLiteral("user.contact")));
        QCOMPARE(fields.value(QStringLiteral("customers.born")), QStringList(QStringLiteral("user.date_of_birth")));
        QCOMPARE(fields.value(QStringLiteral("customers.address.phones")), (QStringList{QStringLiteral("user.contact.phone_number"), QStringLiteral("user.contact.email")}));
        QVERIFY(exported->bytes.contains("x_note"));
    }
    void aDatasetOfOnesOwnIsWrittenWithItsColumnsAndLosses()
    {
        InventoryCase one;
        const auto imported = one.dataset(QStringLiteral("Gro\u00DFe Daten"));
        VERIFY_RESULT(imported);
        Dataset dataset = imported->dataset;
        dataset.licence = QStringLiteral("CC-BY-4.0");
        VERIFY_RESULT(DatasetRepository(one.workspace()).save(dataset));
        FieldCatalogue catalogue;
        catalogue.head.name = dataset.head.name;
        catalogue.categories.insert(QStringLiteral("age"), QStringLiteral("user.date_of_birth"));
        VERIFY_RESULT(FieldCatalogueRepository(one.workspace()).save(catalogue));
        const auto exported = FidesExport(one.workspace()).run({dataset.head.name});
        VERIFY_RESULT(exported);
        QCOMPARE(exported->losses.size(), 1);
        const auto document = FidesDocument::read(exported->bytes, QStringLiteral("x.yaml"));
        VERIFY_RESULT(document);
        const QJsonObject told = document->datasets.first();
        QVERIFY(!told.value(QStringLiteral("fides_key")).toString().contains(QLatin1Char(' ')));
        const QMap<QString, QStringList> fields = FidesFields::of(told);
        QCOMPARE(fields.size(), 3);
        const QString collection = told.value(QStringLiteral("fides_key")).toString();
        QCOMPARE(fields.value(collection + QStringLiteral(".age")), QStringList(QStringLiteral("user.date_of_birth")));
    }
    void whatIsNoSuchFileIsRefusedAndNothingComesIn_data()
    {
        QTest::addColumn<QString>("path");
        const QDir refused(folder + QStringLiteral("refused"));
        for (const QString &name : refused.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << refused.filePath(name);
    }
    void whatIsNoSuchFileIsRefusedAndNothingComesIn()
    {
        QFETCH(QString, path);
        InventoryCase one;
        const auto report = import(one, path);
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
        QVERIFY2(report.error().where.line > 0 || report.error().where.file == path, qPrintable(report.error().toString()));
        QVERIFY(DatasetRepository(one.workspace()).list()->isEmpty());
    }
    void theCoveringCategory_data()
    {
        QTest::addColumn<QStringList>("all");
        QTest::addColumn<QString>("covering");
        QTest::newRow("none") << QStringList() << QStringLiteral("none");
        QTest::newRow("one") << QStringList{QStringLiteral("user.name")} << QStringLiteral("user.name");
        QTest::newRow("child") << QStringList{QStringLiteral("user.name.first"), QStringLiteral("user.name")} << QStringLiteral("user.name");
        QTest::newRow("siblings") << QStringList{QStringLiteral("user.contact.email"), QStringLiteral("user.contact.phone")} << QStringLiteral("user.contact");
        QTest::newRow("a word is not a part") << QStringList{QStringLiteral("user.contact"), QStringLiteral("user.contacts")} << QStringLiteral("user");
        QTest::newRow("nothing") << QStringList{QStringLiteral("user.name"), QStringLiteral("system.operations")} << QString();
    }
    void theCoveringCategory()
    {
        QFETCH(QStringList, all);
        QFETCH(QString, covering);
        QCOMPARE(FidesFields::covering(all), covering);
    }
};

HALLMARKER_TEST(TestFidesExchange)
#include "TestFidesExchange.moc"
