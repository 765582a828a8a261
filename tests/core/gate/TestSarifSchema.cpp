#include "tests/core/gate/GateSample.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Against the JSON schema of OASIS, which lies beside the project and is not part of it.
class TestSarifSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outputIsValid()
    {
        const QString path = sharedFile(QStringLiteral("formats/schemas/sarif-2.1.0.schema.json"));
        if (path.isEmpty())
            QSKIP("shared data are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schemaJson = nlohmann::json::parse(file.readAll().toStdString());
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);

        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "b@m@c", "2026-03-01"), gateWaiver("W2", "d@m@c", "2026-01-20")};
        GateOutcome bare;
        bare.key = bare.requirement = QStringLiteral("bare");
        const GateReport full = decideGate(policy, {gateOutcome("a@m@c", GateState::Pass), gateOutcome("b@m@c", GateState::Fail), gateOutcome("d@m@c", GateState::Incomplete, GateSeverity::Low), bare},
                                           {{QStringLiteral("r"), Error(ErrorKind::Io, QStringLiteral("disk"))}}, {}, gateNow);
        for (const GateReport &report : {full, decideGate(GatePolicy(), {}, {}, {}, gateNow)}) {
            const QString problem = problemOf(schema, gateSarif(report));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QVERIFY(!problemOf(schema, gateSarif(full).replace("\"ruleId\"", "\"ruleIdentity\"")).isEmpty()); // the validator does look
    }

private:
    static QString problemOf(const valijson::Schema &schema, const QByteArray &bytes)
    {
        const auto json = nlohmann::json::parse(bytes.toStdString());
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(json), &results))
            return {};
        QString text;
        valijson::ValidationResults::Error error;
        while (results.popError(error))
            text += QString::fromStdString(error.description) + QLatin1Char('\n');
        return text.isEmpty() ? QStringLiteral("invalid") : text;
    }
};

HALLMARKER_TEST(TestSarifSchema)
#include "TestSarifSchema.moc"
