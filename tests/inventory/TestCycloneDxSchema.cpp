#include "inventory/card/CardAssembler.h"
#include "inventory/card/CycloneDxCard.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

/// The export against the published schema, where that lies beside the project.
class TestCycloneDxSchema : public QObject {
    Q_OBJECT

    valijson::Schema m_schema;
    bool m_hasSchema = false;

    static nlohmann::json json(const QByteArray &bytes) { return nlohmann::json::parse(bytes.begin(), bytes.end()); }
    static const nlohmann::json *document(const std::string &uri)
    {
        const QString name = QString::fromStdString(uri).section(QLatin1Char('/'), -1).section(QLatin1Char('#'), 0, 0);
        QFile file(sharedFile(QStringLiteral("formats/schemas/") + name));
        return file.open(QIODevice::ReadOnly) ? new nlohmann::json(json(file.readAll())) : nullptr;
    }
    QString problems(const QByteArray &bytes)
    {
        const nlohmann::json target = json(bytes);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(target), &results))
            return {};
        QString text;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const std::string &part : error.context)
                text += QString::fromStdString(part);
            text += QStringLiteral(": ") + QString::fromStdString(error.description) + QLatin1Char('\n');
        }
        return text.isEmpty() ? QStringLiteral("not valid") : text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(sharedFile(QStringLiteral("formats/schemas/bom-1.6.schema.json")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const nlohmann::json schema = json(file.readAll());
        valijson::SchemaParser parser;
        parser.populateSchema(
            valijson::adapters::NlohmannJsonAdapter(schema), m_schema, [](const std::string &uri) { return document(uri); },
            [](const nlohmann::json *made) { delete made; });
        m_hasSchema = true;
    }
    void exportsAreValid()
    {
        if (!m_hasSchema)
            QSKIP("no shared data");
        InventoryCase inventory;
        const auto id = inventory.fullCard();
        VERIFY_RESULT(id);
        const auto view = CardAssembler(inventory.workspace()).assemble(*id);
        VERIFY_RESULT(view);
        const QString full = problems(CycloneDxCard::write(*view).bytes);
        QVERIFY2(full.isEmpty(), qPrintable(full.left(3000)));

        // A card with nothing in it, and one whose figures are stale.
        CardView bare = *view;
        bare.evidence.clear();
        bare.datasets.clear();
        for (CardFieldValue &field : bare.fields) {
            if (field.spec->isEditable())
                field.value = QJsonValue();
        }
        const QString empty = problems(CycloneDxCard::write(bare).bytes);
        QVERIFY2(empty.isEmpty(), qPrintable(empty.left(3000)));
        CardView stale = *view;
        for (CardEvidence &evidence : stale.evidence)
            evidence.judged.standing = FindingStanding::Stale;
        QVERIFY(problems(CycloneDxCard::write(stale).bytes).isEmpty());
        for (CardFieldValue &field : stale.fields) {
            if (field.spec->keyText() == QLatin1String("licence"))
                field.value = QStringLiteral("MIT OR Apache-2.0");
        }
        QVERIFY(problems(CycloneDxCard::write(stale).bytes).isEmpty());
    }
    void theSchemaIsReallyApplied()
    {
        if (!m_hasSchema)
            QSKIP("no shared data");
        QVERIFY(!problems(R"({"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"m",
            "modelCard":{"quantitativeAnalysis":{"performanceMetrics":[{"type":"accuracy","value":0.98}]}}}]})").isEmpty());
    }
};

HALLMARKER_TEST(TestCycloneDxSchema)
#include "TestCycloneDxSchema.moc"
