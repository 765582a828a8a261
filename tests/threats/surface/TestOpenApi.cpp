#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/surface/ApiMeasure.h"
#include "threats/surface/SurfaceAttacks.h"
#include "threats/surface/openapi/OpenApiReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestOpenApi : public QObject {
    Q_OBJECT

    static core::Result<ApiSurface> sample(const char *name)
    {
        QFile file(tests::testFile(QStringLiteral("cases/threat-surface/") + QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? readOpenApi(file.readAll(), QLatin1String(name)) : core::Result<ApiSurface>(core::Error(core::ErrorKind::NotFound, file.fileName()));
    }
    static QStringList inputsOf(const ApiOperation &operation)
    {
        QStringList found;
        for (const UnboundedInput &input : operation.unbounded)
            found.append(unboundedName(input.kind) + QLatin1Char(' ') + input.where);
        found.sort();
        return found;
    }

private Q_SLOTS:
    void theSurfaceIsMeasured()
    {
        const auto surface = sample("scoring.yaml");
        VERIFY_RESULT(surface);
        QCOMPARE(surface->operations.size(), 3);
        const ApiOperation &ghost = surface->operations.at(0);
        const ApiOperation &score = surface->operations.at(1);
        const ApiOperation &upload = surface->operations.at(2);
        QCOMPARE(score.name(), QStringLiteral("POST /score"));
        QVERIFY(score.isAuthenticated && !upload.isAuthenticated && !ghost.isAuthenticated); // {} is a way in; a scheme nobody defines protects nothing
        QVERIFY(!score.statesRateLimit && upload.statesRateLimit && ghost.statesRateLimit);
        QVERIFY(upload.takesUpload && !score.takesUpload);
        QCOMPARE(inputsOf(score), (QStringList{QStringLiteral("list body application/json/tags"), QStringLiteral("number body application/json/amount"), QStringLiteral("open-object body application/json"), QStringLiteral("text body application/json/text"), QStringLiteral("text query q"),
                                               QStringLiteral("untyped body application/json/anything"), QStringLiteral("untyped body application/json/loop")}));
        QCOMPARE(inputsOf(upload), QStringList{QStringLiteral("upload body multipart/form-data/file")});
        QStringList given;
        for (const DisclosedField &field : score.disclosed)
            given.append(QStringLiteral("%1 %2 %3 %4").arg(disclosureName(field.kind), field.where).arg(field.classes).arg(field.decimals));
        given.sort();
        QCOMPARE(given, (QStringList{QStringLiteral("embeddings /embedding -1 -1"), QStringLiteral("logits /logits -1 -1"), QStringLiteral("probabilities /class_probabilities 2 -1"), QStringLiteral("score /score -1 2"), QStringLiteral("stack-traces /stackTrace -1 -1")}));
        QCOMPARE(score.labels, QStringList{QStringLiteral("/label")});
        QCOMPARE(surface->cleartextServers.size(), 1);
        QCOMPARE(surface->notes.size(), 2); // the circle of references, the scheme that is not defined
    }

    void boundsBesideAReferenceCountInNewerDescriptions()
    {
        const auto surface = sample("small-3.1.json");
        VERIFY_RESULT(surface);
        QCOMPARE(inputsOf(surface->operations.first()), QStringList());
        QVERIFY(surface->operations.first().isAuthenticated);
    }

    void measuresChangeTheFigures()
    {
        const auto surface = sample("scoring.yaml");
        VERIFY_RESULT(surface);
        QList<ApiMeasure> measures;
        for (const char *word : {"rounding=1", "label-only", "quota", "bounds", "authentication", "plain-errors"})
            measures.append(*ApiMeasure::fromText(QLatin1String(word)));
        const MeasuredSurface measured = withMeasures(*surface, measures);
        QCOMPARE(measured.before.count().unauthenticated, 2);
        QCOMPARE(measured.before.count().unboundedInputs, 8);
        QCOMPARE(measured.before.count().exactScores, 3);
        QCOMPARE(measured.steps.at(0).after.exactScores, 0); // rounded
        QCOMPARE(measured.steps.at(0).after.disclosures, 4);
        QCOMPARE(measured.steps.at(1).after.disclosures, 1); // the stack trace is no score
        QCOMPARE(measured.steps.at(1).operations, QStringList{QStringLiteral("POST /score")});
        QCOMPARE(measured.steps.at(2).after.withoutRateLimit, 0);
        const SurfaceCount after = measured.after.count();
        QCOMPARE(after.unboundedInputs + after.unauthenticated + after.stackTraces + after.disclosures, 0);
        QCOMPARE(after.operations, 3);
        QCOMPARE(after.cleartextServers, 1); // no measure touches it
        QCOMPARE(QJsonDocument(measured.toJson()).toJson(), QJsonDocument(withMeasures(*surface, measures).toJson()).toJson());
    }

    void whatIsNoMeasureIsRefused()
    {
        for (const char *word : {"", "quota=0", "quota=x", "label-only=2", "rounding=-1", "rounding=x", "rounding=99", "label"})
            QVERIFY2(!ApiMeasure::fromText(QLatin1String(word)), word);
        QCOMPARE(ApiMeasure::fromText(QStringLiteral("rounding"))->text(), QStringLiteral("rounding=2"));
        QCOMPARE(ApiMeasure::fromText(QStringLiteral("quota=500"))->text(), QStringLiteral("quota=500"));
        QCOMPARE(ApiMeasure::fromText(QStringLiteral("quota"))->text(), QStringLiteral("quota"));
        for (const SurfaceAttack &attack : attacksAgainst({*ApiMeasure::fromText(QStringLiteral("quota"))}))
            QVERIFY(!attack.canBeRun() && !attack.withoutRun(true).isEmpty());
        const QList<SurfaceAttack> limited = attacksAgainst({*ApiMeasure::fromText(QStringLiteral("quota=500")), *ApiMeasure::fromText(QStringLiteral("rounding=1"))});
        QCOMPARE(limited.first().parameters, QJsonObject({{QStringLiteral("quota"), 500}}));
        QVERIFY(std::all_of(limited.begin(), limited.end(), [](const SurfaceAttack &attack) { return attack.canBeRun() != (attack.name == QLatin1String("inversion")); }));
        QCOMPARE(attacksAgainst({*ApiMeasure::fromText(QStringLiteral("authentication"))}).size(), 0);
        QVERIFY(attacksAgainst({*ApiMeasure::fromText(QStringLiteral("label-only"))}).size() >= 3);
    }

    void brokenDescriptionsAreRefusedWithAPointer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("older") << QByteArray(R"({"swagger":"2.0"})") << QStringLiteral("/swagger");
        QTest::newRow("none") << QByteArray(R"({"info":{}})") << QStringLiteral("/openapi");
        QTest::newRow("newer") << QByteArray(R"({"openapi":"4.0.0"})") << QStringLiteral("/openapi");
        QTest::newRow("paths") << QByteArray(R"({"openapi":"3.0.0","paths":[]})") << QStringLiteral("/paths");
        QTest::newRow("operation") << QByteArray(R"({"openapi":"3.0.0","paths":{"/a":{"get":1}}})") << QStringLiteral("/paths/~1a/get");
        QTest::newRow("deep") << QByteArray(R"({"openapi":"3.0.0","x":)" + QByteArray("[").repeated(5000)) << QString(QStringLiteral("/x") + QStringLiteral("/0").repeated(63));
    }
    void brokenDescriptionsAreRefusedWithAPointer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, pointer);
        const auto surface = readOpenApi(bytes, QStringLiteral("f"));
        QVERIFY(!surface);
        QCOMPARE(surface.error().where.pointer, pointer);
    }

    /// Schemas that branch into themselves end: alternatives of alternatives would be more than the atoms of the world.
    void branchingSchemasEnd()
    {
        QByteArray schemas;
        for (int i = 0; i < 30; ++i)
            schemas += QByteArray("\"S%1\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/S%2\"},{\"$ref\":\"#/components/schemas/S%2\"}],\"type\":\"object\"},").replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i + 1));
        const QByteArray bytes = R"({"openapi":"3.0.0","paths":{"/a":{"post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}},"responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}}}}}},"components":{"schemas":{)" + schemas + R"("S30":{"type":"string"}}}})";
        const auto surface = readOpenApi(bytes, QStringLiteral("f"));
        VERIFY_RESULT(surface);
        QCOMPARE(surface->operations.size(), 1);
        QVERIFY(!surface->notes.isEmpty());
    }
};

HALLMARKER_TEST(TestOpenApi)
#include "TestOpenApi.moc"
