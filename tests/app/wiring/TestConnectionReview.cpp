#include "app/wiring/ConnectionReview.h"
#include "app/wiring/LineageExports.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/StoredFacts.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"
#include "core/digest/Hasher.h"
#include "tests/inventory/connectors/ConnectorCase.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>

using namespace hallmarker;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;
using hallmarker::wiring::ConnectionReview;
using hallmarker::wiring::PullReport;

namespace {

QByteArray modelPage(const QByteArray &description)
{
    return R"({"data":[{"id":"m1","name":"churn","service":"mlflow","algorithm":"GBM","description":")" + description + R"("}],"paging":{}})";
}

const QByteArray lineageAnswer = R"({"entity":{"id":"m1","type":"mlmodel","fullyQualifiedName":"mlflow.churn"},"nodes":[{"id":"t1","type":"table","fullyQualifiedName":"svc.db.train"}],
    "upstreamEdges":[{"fromEntity":"t1","toEntity":"m1"}],"downstreamEdges":[]})";

QList<PulledDocument> documents(const QByteArray &description = "predicts")
{
    return {{QStringLiteral("/api/v1/mlmodels"), modelPage(description)}, {QStringLiteral("/api/v1/lineage/mlmodel/m1"), lineageAnswer}};
}

} // namespace

class TestConnectionReview : public QObject {
    Q_OBJECT
private:
    static PullReport pull(ConnectorCase &one, const QList<PulledDocument> &said)
    {
        auto report = ConnectionReview(one.fixture.workspace()).queue(one.connection, QStringLiteral("openmetadata"), said, core::Progress::none());
        if (!report)
            qFatal("no pull: %s", qPrintable(report.error().toString()));
        return *report;
    }
    static QStringList stored(ConnectorCase &one)
    {
        auto facts = lineage::storedFacts(one.fixture.workspace());
        return facts ? factsText(*facts) : QStringList{facts.error().toString()};
    }
    static QList<ReviewItem> waiting(ConnectorCase &one) { return ConnectionReview(one.fixture.workspace()).items(ReviewState::Pending).value_or(QList<ReviewItem>()); }

private Q_SLOTS:
    void aPullChangesNothing()
    {
        ConnectorCase one(Platform::OpenMetadata);
        const PullReport report = pull(one, documents());
        QCOMPARE(report.queued, 2);
        QVERIFY2(stored(one).isEmpty(), "nothing is in the lineage before somebody accepts it");
        const QList<ReviewItem> items = waiting(one);
        QCOMPARE(items.size(), 2);
        const auto model = std::find_if(items.begin(), items.end(), [](const ReviewItem &item) { return item.head.name == QLatin1String("model churn"); });
        QVERIFY(model != items.end());
        QStringList fields;
        for (const ReviewItem::Field &field : model->fields)
            fields += field.name;
        QCOMPARE(fields, (QStringList{QStringLiteral("node"), QStringLiteral("algorithm"), QStringLiteral("documentation"), QStringLiteral("edge")}));
        QCOMPARE(model->source, QStringLiteral("/api/v1/lineage/mlmodel/m1"));
        QVERIFY(core::Digest::fromText(model->sourceDigest) == core::Hasher::of(lineageAnswer));
        // The same again is the same question.
        const PullReport again = pull(one, documents());
        QCOMPARE(again.queued, 0);
        QCOMPARE(again.waiting, 2);
    }
    void acceptingWritesItWithItsSource()
    {
        ConnectorCase one(Platform::OpenMetadata);
        pull(one, documents());
        for (const ReviewItem &item : waiting(one))
            VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).accept(item));
        const QStringList lines = stored(one);
        QVERIFY2(lines.contains(QStringLiteral("edge trains dataset|svc|db.train -> model|mlflow|churn train@ ")), qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(lines.filter(QStringLiteral("documentation={\"description\":\"predicts\"}")).size() == 1);
        const auto events = one.fixture.workspace().lineage().events(0, 10);
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 2);
        const auto content = one.fixture.workspace().lineage().content(events->last().id);
        VERIFY_RESULT(content);
        QVERIFY(content->contains("\"decidedBy\":\"tester\""));
        QVERIFY(content->contains("\"sourceDigest\":\"sha256:"));
        const PullReport again = pull(one, documents());
        QCOMPARE(again.queued, 0);
        QCOMPARE(again.agreeing, 2);
        QVERIFY(waiting(one).isEmpty());
    }
    void anApprovedValueIsNeverOverwritten()
    {
        ConnectorCase one(Platform::OpenMetadata);
        pull(one, documents());
        for (const ReviewItem &item : waiting(one))
            VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).accept(item));
        const QStringList before = stored(one);
        const PullReport changed = pull(one, documents("predicts something else"));
        QCOMPARE(changed.queued, 1);
        QCOMPARE(stored(one), before);
        QCOMPARE(waiting(one).size(), 1);
        const ReviewItem question = waiting(one).first();
        QCOMPARE(question.fields.size(), 1);
        QCOMPARE(question.fields.first().name, QStringLiteral("documentation"));
        QCOMPARE(question.fields.first().ours.toObject().value(QLatin1String("description")).toString(), QStringLiteral("predicts"));
        one.fixture.clock().advanceMs(1000);
        VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).accept(question));
        QVERIFY(stored(one).filter(QStringLiteral("predicts something else")).size() == 1);
    }
    void aRejectionHolds()
    {
        ConnectorCase one(Platform::OpenMetadata);
        pull(one, documents());
        for (const ReviewItem &item : waiting(one))
            VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).reject(item));
        QVERIFY(stored(one).isEmpty());
        const PullReport again = pull(one, documents());
        QCOMPARE(again.queued, 0);
        QCOMPARE(again.rejected, 2);
        // Something new is a new question.
        QCOMPARE(pull(one, documents("new text")).queued, 1);
    }
    void acceptingIsRefusedWhenTheWorkspaceChanged()
    {
        ConnectorCase one(Platform::OpenMetadata);
        pull(one, documents());
        lineage::LineageFacts facts;
        facts.events.push_back({core::Hasher::of("by hand"), 1, "by hand", {}});
        lineage::FactBuilder builder(facts, 0);
        builder.attribute(builder.node(lineage::NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn")), QStringLiteral("algorithm"), QStringLiteral("own finding"), 1);
        VERIFY_RESULT(lineage::LineageWriter(one.fixture.workspace()).write(facts, QStringLiteral("hand")));
        const QStringList before = stored(one);
        int conflicts = 0;
        for (const ReviewItem &item : waiting(one)) {
            const auto accepted = ConnectionReview(one.fixture.workspace()).accept(item);
            conflicts += !accepted && accepted.error().kind == core::ErrorKind::Conflict ? 1 : 0;
        }
        QCOMPARE(conflicts, 1);
        QVERIFY(stored(one).contains(before.filter(QStringLiteral("own finding")).value(0)));
    }
    void runsComeAlong()
    {
        ConnectorCase one(Platform::Marquez);
        const QByteArray event = "{\"eventType\":\"COMPLETE\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"producer\":\"p\",\"schemaURL\":\"s\",\"run\":{\"runId\":\"11111111-1111-4111-8111-111111111111\"},"
                                 "\"job\":{\"namespace\":\"n\",\"name\":\"j\"},\"inputs\":[{\"namespace\":\"n\",\"name\":\"a\"}],\"outputs\":[]}\n";
        const auto report = ConnectionReview(one.fixture.workspace()).queue(one.connection, QStringLiteral("openlineage"), {{QStringLiteral("/events"), event}}, core::Progress::none());
        VERIFY_RESULT(report);
        for (const ReviewItem &item : waiting(one))
            VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).accept(item));
        QCOMPARE(stored(one).filter(QStringLiteral("run run|")).size(), 1);
        QVERIFY(stored(one).filter(QStringLiteral("run run|")).first().endsWith(QStringLiteral(" of job|n|j 3@2026-01-01T00:00:00.000Z")));
        const auto again = ConnectionReview(one.fixture.workspace()).queue(one.connection, QStringLiteral("openlineage"), {{QStringLiteral("/events"), event}}, core::Progress::none());
        VERIFY_RESULT(again);
        QCOMPARE(again->queued, 0);
    }
    void brokenPagesAreNamed()
    {
        ConnectorCase one(Platform::OpenMetadata);
        const PullReport report = pull(one, {{QStringLiteral("/a"), "<html>"}, {QStringLiteral("/b"), lineageAnswer}});
        QCOMPARE(report.documents, 1);
        QCOMPARE(report.warnings.size(), 1);
        QVERIFY(report.warnings.first().startsWith(QStringLiteral("/a: ")));
    }
    void whatWasPushedAgreesWhenPulled()
    {
        ConnectorCase one(Platform::OpenMetadata);
        pull(one, documents());
        for (const ReviewItem &item : waiting(one))
            VERIFY_RESULT(ConnectionReview(one.fixture.workspace()).accept(item));
        const auto facts = lineage::storedFacts(one.fixture.workspace());
        VERIFY_RESULT(facts);
        const auto exporter = wiring::lineageExporter(QStringLiteral("openmetadata"));
        VERIFY_RESULT(exporter);
        const auto written = (*exporter)->write(*facts);
        VERIFY_RESULT(written);
        const PullReport report = pull(one, {{QStringLiteral("/own"), written->bytes}});
        QCOMPARE(report.queued, 0);
    }
};

HALLMARKER_TEST(TestConnectionReview)
#include "TestConnectionReview.moc"
