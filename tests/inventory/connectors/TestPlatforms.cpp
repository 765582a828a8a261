#include "lineage/exchange/AtlasWriter.h"
#include "lineage/exchange/DataHubWriter.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/MlflowTagsWriter.h"
#include "lineage/exchange/OpenMetadataWriter.h"
#include "tests/inventory/connectors/ConnectorCase.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

namespace {

void fill(lineage::LineageFacts &facts)
{
    facts.events.push_back({});
    lineage::FactBuilder builder(facts, 0);
    const auto raw = builder.node(lineage::NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.raw"));
    const auto clean = builder.node(lineage::NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.\"clean\""));
    const auto model = builder.node(lineage::NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn"));
    const auto job = builder.node(lineage::NodeKind::Job, QStringLiteral("airflow"), QStringLiteral("dag.fit"));
    builder.edge({raw, clean, lineage::EdgeKind::Derives, lineage::Transform::Unknown, false, lineage::none, lineage::noTime, builder.json(QJsonObject{{QStringLiteral("pipeline"), QStringLiteral("airflow.etl")}})});
    builder.edge(clean, model, lineage::EdgeKind::Trains);
    builder.edge(clean, job, lineage::EdgeKind::Input);
}

/// What was written, one request a line: method, path, body.
QByteArray transcript(const QList<LoopbackServer::Request> &requests)
{
    QByteArray text;
    for (const LoopbackServer::Request &request : requests)
        text += request.method + ' ' + request.path + '\n' + request.body + (request.body.endsWith('\n') || request.body.isEmpty() ? "" : "\n");
    return text;
}

} // namespace

class TestPlatforms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pushesToDataHub()
    {
        lineage::LineageFacts facts;
        fill(facts);
        ConnectorCase one(Platform::DataHub);
        const auto report = one.connector().push(lineage::DataHubWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(report);
        QVERIFY(report->failures.isEmpty());
        COMPARE_GOLDEN("connectors/datahub.txt", transcript(one.server.requests()));
    }
    void pushesToOpenMetadata()
    {
        lineage::LineageFacts facts;
        fill(facts);
        ConnectorCase one(Platform::OpenMetadata);
        one.server.setHandler([](const LoopbackServer::Request &request) {
            // The pipeline of the edge is unknown to the server.
            if (request.method == "GET" && request.path.contains("airflow.etl"))
                return LoopbackServer::Reply{.status = 404, .body = "{\"message\":\"pipeline not found\"}"};
            return LoopbackServer::Reply{.body = "{\"id\":\"id-of-" + request.path.mid(request.path.lastIndexOf('/') + 1) + "\"}"};
        });
        const auto report = one.connector().push(lineage::OpenMetadataWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->failures.size(), 1);
        QVERIFY(report->failures.first().entity.contains(QStringLiteral("hive.db.raw -> hive.db.\"clean\" airflow.etl")));
        COMPARE_GOLDEN("connectors/openmetadata.txt", transcript(one.server.writes()));
        one.server.forget();
        const auto second = one.connector().push(lineage::OpenMetadataWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(second);
        QCOMPARE(one.server.writes().size(), 0);
    }
    void pushesToAtlasInBatches()
    {
        lineage::LineageFacts facts;
        fill(facts);
        ConnectorCase one(Platform::Atlas);
        one.server.setHandler([](const LoopbackServer::Request &request) {
            if (request.path.contains("typedefs"))
                return LoopbackServer::Reply{.status = 409, .body = "{\"errorMessage\":\"already exists\"}"};
            return request.body.contains("churn@") && request.body.contains("\"hallmarker_model\"") && !request.body.contains("hallmarker_flow") ? LoopbackServer::Reply{.status = 400, .body = "{\"errorMessage\":\"bad model\"}"} : LoopbackServer::Reply();
        });
        const auto report = one.connector().push(lineage::AtlasWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->alreadyThere, 1);
        QVERIFY(report->failures.size() <= 1);
        COMPARE_GOLDEN("connectors/atlas.txt", transcript(one.server.writes().mid(1)));
    }
    void splitsARefusedBatch()
    {
        lineage::LineageFacts facts;
        fill(facts);
        ConnectorCase one(Platform::Atlas);
        one.server.setHandler([](const LoopbackServer::Request &request) {
            const qsizetype entities = QJsonDocument::fromJson(request.body).object().value(QLatin1String("entities")).toArray().size();
            if (entities > 1)
                return LoopbackServer::Reply{.status = 400, .body = "{\"errorMessage\":\"one of them is wrong\"}"};
            return entities == 1 && request.body.contains("\"name\":\"churn\"") ? LoopbackServer::Reply{.status = 400, .body = "{\"errorMessage\":\"bad model\"}"} : LoopbackServer::Reply();
        });
        const auto report = one.connector().push(lineage::AtlasWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->failures.size(), 1);
        QVERIFY(report->failures.first().entity.startsWith(QStringLiteral("hallmarker_model churn@")));
        QCOMPARE(report->failures.first().message, QStringLiteral("bad model"));
        QCOMPARE(report->written, 6); // types, three more nodes, two edges
    }
    void pushesTagsToMlflow()
    {
        lineage::LineageFacts facts;
        fill(facts);
        ConnectorCase one(Platform::Mlflow);
        const auto report = one.connector().push(lineage::MlflowTagsWriter().write(facts)->bytes, core::Progress::none());
        VERIFY_RESULT(report);
        COMPARE_GOLDEN("connectors/mlflow.txt", transcript(one.server.requests()));
    }
    void pushesEventsToMarquez()
    {
        ConnectorCase one(Platform::Marquez);
        const QByteArray lines = "{\"eventTime\":\"2026-01-01T00:00:00Z\",\"a\":1}\n\n{\"eventTime\":\"2026-01-01T00:00:01Z\",\"b\":\"\\u202e\"}\n";
        const auto report = one.connector().push(lines, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 2);
        QCOMPARE(one.server.requests().at(0).body, QByteArray("{\"eventTime\":\"2026-01-01T00:00:00Z\",\"a\":1}"));
        QCOMPARE(one.server.requests().at(0).path, QByteArray("/api/v1/lineage"));
        const auto broken = one.connector().push("{\"a\":\n", core::Progress::none());
        QVERIFY(!broken);
        QCOMPARE(int(broken.error().where.line), 1);
    }
    void pullsAllPages_data()
    {
        QTest::addColumn<int>("platform");
        QTest::addColumn<QByteArrayList>("paths");
        QTest::newRow("marquez") << int(Platform::Marquez) << QByteArrayList{"/api/v1/events/lineage?limit=100&offset=0", "/api/v1/events/lineage?limit=100&offset=2"};
        QTest::newRow("openmetadata") << int(Platform::OpenMetadata) << QByteArrayList{"/api/v1/mlmodels?limit=100&fields=owners,tags,mlFeatures,mlHyperParameters", "/api/v1/lineage/mlmodel/m1?upstreamDepth=3&downstreamDepth=3",
                                                                                         "/api/v1/mlmodels?limit=100&fields=owners,tags,mlFeatures,mlHyperParameters&after=c%2F2", "/api/v1/lineage/mlmodel/m2?upstreamDepth=3&downstreamDepth=3"};
        QTest::newRow("atlas") << int(Platform::Atlas) << QByteArrayList{"/api/atlas/v2/search/basic?typeName=Process&excludeDeletedEntities=true&limit=100&offset=0", "/api/atlas/v2/lineage/g1?direction=BOTH&depth=3"};
        QTest::newRow("mlflow") << int(Platform::Mlflow) << QByteArrayList{"/api/2.0/mlflow/registered-models/search?max_results=100", "/api/2.0/mlflow/registered-models/search?max_results=100&page_token=t2", "/api/2.0/mlflow/model-versions/search?max_results=100",
                                                                                "/api/2.0/mlflow/model-versions/search?max_results=100&page_token=t2"};
    }
    void pullsAllPages()
    {
        QFETCH(int, platform);
        QFETCH(QByteArrayList, paths);
        ConnectorCase one{Platform(platform)};
        one.server.setHandler([](const LoopbackServer::Request &request) -> LoopbackServer::Reply {
            if (request.path.contains("events"))
                return {.body = request.path.endsWith("offset=0") ? "{\"events\":[{\"a\":1},{\"a\":2}],\"totalCount\":3}" : "{\"events\":[{\"a\":3}],\"totalCount\":3}"};
            if (request.path.contains("mlmodels"))
                return {.body = request.path.contains("after") ? "{\"data\":[{\"id\":\"m2\",\"name\":\"two\"}],\"paging\":{}}" : "{\"data\":[{\"id\":\"m1\",\"name\":\"one\"}],\"paging\":{\"after\":\"c/2\"}}"};
            if (request.path.contains("search/basic"))
                return {.body = "{\"entities\":[{\"guid\":\"g1\"},{\"guid\":\"g1\"}]}"};
            if (request.path.contains("mlflow"))
                return {.body = request.path.contains("page_token") ? "{\"x\":2}" : "{\"x\":1,\"next_page_token\":\"t2\"}"};
            return {.body = "{}"};
        });
        const auto pulled = one.connector().pull(core::Progress::none());
        VERIFY_RESULT(pulled);
        QByteArrayList asked;
        for (const LoopbackServer::Request &request : one.server.requests())
            asked += request.path;
        QCOMPARE(asked, paths);
        QVERIFY(!pulled->isEmpty());
        QCOMPARE(one.server.writes().size(), 0);
    }
    void pullsEntitiesOfDataHub()
    {
        ConnectorCase one(Platform::DataHub);
        one.server.setHandler([](const LoopbackServer::Request &request) -> LoopbackServer::Reply {
            if (request.path == "/openapi/v3/entity/dataset?count=100")
                return {.body = "{\"scrollId\":\"s 1\",\"entities\":[{\"urn\":\"urn:li:dataset:(urn:li:dataPlatform:hive,a,PROD)\",\"status\":{\"value\":{\"removed\":false}}}]}"};
            return {.body = "{\"entities\":[]}"};
        });
        const auto pulled = one.connector().pull(core::Progress::none());
        VERIFY_RESULT(pulled);
        QCOMPARE(pulled->size(), 1);
        QCOMPARE(pulled->first().bytes, QByteArray("[{\"aspect\":{\"json\":{\"removed\":false}},\"aspectName\":\"status\",\"changeType\":\"UPSERT\",\"entityType\":\"dataset\",\"entityUrn\":\"urn:li:dataset:(urn:li:dataPlatform:hive,a,PROD)\"}]"));
        QCOMPARE(one.server.requests().size(), 6);
        QCOMPARE(one.server.requests().at(1).path, QByteArray("/openapi/v3/entity/dataset?count=100&scrollId=s%201"));
    }
    void saysWhatIsWrongWithAnAnswer()
    {
        ConnectorCase one(Platform::Mlflow);
        one.server.setHandler([](const LoopbackServer::Request &) -> LoopbackServer::Reply { return {.body = "<html>sign in</html>"}; });
        const auto pulled = one.connector().pull(core::Progress::none());
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().kind, core::ErrorKind::Unreadable);
        QVERIFY(!pulled.error().where.file.isEmpty());
    }
};

HALLMARKER_TEST(TestPlatforms)
#include "TestPlatforms.moc"
