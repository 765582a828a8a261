#include "lineage/huggingface/HubCard.h"
#include "lineage/huggingface/HubCardImporter.h"
#include "tests/support/ImportCases.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestHubCardImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { tests::addImportCases(QStringLiteral("huggingface")); }
    void cases() { COMPARE_IMPORT_CASE(HubCardImporter()); }

    void relations_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("relation");
        QTest::newRow("stated") << "base_model: a/b\nbase_model_relation: Adapter" << "adapter";
        QTest::newRow("stated against the look") << "base_model: a/b\nbase_model_relation: finetune\nlibrary_name: peft" << "finetune";
        QTest::newRow("adapter") << "base_model: a/b\nlibrary_name: peft" << "adapter";
        QTest::newRow("merge") << "base_model: [a/b, c/d]" << "merge";
        QTest::newRow("quantised") << "base_model: a/b\ntags: [gguf]" << "quantized";
        QTest::newRow("finetune") << "base_model: a/b" << "finetune";
        QTest::newRow("none") << "license: mit" << "";
        QTest::newRow("unknown word") << "base_model: a/b\nbase_model_relation: cousin" << "finetune";
    }
    void relations()
    {
        QFETCH(QString, front);
        QFETCH(QString, relation);
        QList<ImportNote> notes;
        const auto card = HubCard::parse(QByteArray("---\n" + front.toUtf8() + "\n---\n"), QStringLiteral("README.md"), {}, notes);
        QVERIFY(card.has_value());
        QCOMPARE(card->effectiveRelation(), relation);
        QCOMPARE(notes.size(), front.contains(QLatin1String("cousin")) ? 1 : 0);
    }
    void namesComeFromTheHubsFolders()
    {
        QCOMPARE(HubCardImporter::modelNameOf(QStringLiteral("/c/models--org--big-model/snapshots/01/README.md"), QStringLiteral("/c")), QStringLiteral("org/big-model"));
        QCOMPARE(HubCardImporter::modelNameOf(QStringLiteral("/c/org/m/README.md"), QStringLiteral("/c/org/m/README.md")), QStringLiteral("m"));
    }
};

HALLMARKER_TEST(TestHubCardImporter)
#include "TestHubCardImporter.moc"
