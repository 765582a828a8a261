#include "lineage/datahub/DataHubImporter.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/DataHubWriter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/lineage/exchange/RandomFacts.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestDataHubWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    /// What DataHub holds: the kinds and relations below, without times and details.
    void comesBackAsItWas()
    {
        QFETCH(quint32, seed);
        RandomFactsShape shape;
        shape.kinds = {NodeKind::Dataset, NodeKind::Dataset, NodeKind::Dataset, NodeKind::DatasetVersion, NodeKind::Prediction, NodeKind::ExternalCopy, NodeKind::Model, NodeKind::ModelVersion, NodeKind::ModelVersion, NodeKind::Deployment, NodeKind::Job, NodeKind::Job};
        shape.links = {{EdgeKind::Derives, NodeKind::Dataset, NodeKind::Dataset}, {EdgeKind::Copies, NodeKind::Dataset, NodeKind::ExternalCopy}, {EdgeKind::Derives, NodeKind::Job, NodeKind::Job}, {EdgeKind::Input, NodeKind::Dataset, NodeKind::Job},
                       {EdgeKind::Output, NodeKind::Job, NodeKind::Prediction}, {EdgeKind::Output, NodeKind::Job, NodeKind::ModelVersion}, {EdgeKind::Input, NodeKind::ModelVersion, NodeKind::Job}, {EdgeKind::Trains, NodeKind::Dataset, NodeKind::ModelVersion},
                       {EdgeKind::Trains, NodeKind::Dataset, NodeKind::Model}, {EdgeKind::Evaluates, NodeKind::Dataset, NodeKind::ModelVersion}, {EdgeKind::FineTunes, NodeKind::ModelVersion, NodeKind::ModelVersion}, {EdgeKind::VersionOf, NodeKind::ModelVersion, NodeKind::Model},
                       {EdgeKind::Deploys, NodeKind::ModelVersion, NodeKind::Deployment}};
        LineageFacts facts;
        RandomFacts made(seed, shape, facts);
        FactBuilder &builder = made.builder();
        NodeIndex before = none;
        const FactsView named(facts);
        for (const NodeIndex dataset : made.nodes(NodeKind::Dataset)) {
            const QString column = hostileNames().at(int((seed + dataset) % quint32(hostileNames().size())));
            const NodeIndex field = builder.field(named.space(dataset), named.name(dataset), column);
            builder.attribute(dataset, QStringLiteral("schema"), schemaValue({{column, QStringLiteral("varchar"), QStringLiteral("what \"it\" is\n")}}));
            builder.edge(dataset, field, EdgeKind::HasField);
            if (before != none)
                builder.edge({before, field, EdgeKind::Column, Transform::Pseudonymise});
            before = field;
            builder.attribute(dataset, QStringLiteral("owners"), ownersValue({{QStringLiteral("team <data>"), QStringLiteral("DATA_STEWARD")}, {QStringLiteral("b"), QStringLiteral("own type")}}));
            builder.attribute(dataset, QStringLiteral("tags"), tagsValue({{QStringLiteral("pii \u202E"), {}, {}}, {QStringLiteral("personal"), {}, column}}));
            builder.attribute(dataset, QStringLiteral("documentation"), documentationValue(QStringLiteral("line\n\"quoted\"")));
        }
        const auto written = DataHubWriter().write(facts);
        VERIFY_RESULT(written);
        QVERIFY2(written->losses.isEmpty(), qPrintable(written->lossText()));
        LineageFacts back;
        ImportCase files;
        const auto report = files.read(DataHubImporter(), written->bytes, back);
        VERIFY_RESULT(report);
        const QString wrong = difference(factsText(facts), factsText(back));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(report->notes.isEmpty());
        const auto again = DataHubWriter().write(back);
        VERIFY_RESULT(again);
        QCOMPARE(again->bytes, written->bytes);
    }
    void trainsThroughARun()
    {
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const NodeIndex data = builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.train"));
        const NodeIndex model = builder.node(NodeKind::ModelVersion, QStringLiteral("mlflow"), QStringLiteral("churn_1"));
        const NodeIndex job = builder.node(NodeKind::Job, QStringLiteral("airflow"), QStringLiteral("dag.fit"));
        const NodeIndex run = builder.node(NodeKind::Run, QStringLiteral("datahub"), QStringLiteral("r1"));
        builder.run(run, job, RunState::Complete, 1'767'225'600'000);
        builder.edge({data, job, EdgeKind::Input, Transform::Unknown, false, run});
        builder.edge({job, model, EdgeKind::Output, Transform::Unknown, false, run});
        builder.edge(data, model, EdgeKind::Trains);
        const auto written = DataHubWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/datahub.json", written->bytes);
    }
    void saysWhatItLeavesOut()
    {
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const NodeIndex data = builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("a"));
        const NodeIndex made = builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("b"));
        const NodeIndex model = builder.node(NodeKind::ModelVersion, QStringLiteral("mlflow"), QStringLiteral("m"));
        const NodeIndex prediction = builder.node(NodeKind::Prediction, QStringLiteral("hive"), QStringLiteral("p"));
        builder.node(NodeKind::Checkpoint, QStringLiteral("s3"), QStringLiteral("c"));
        builder.edge(model, prediction, EdgeKind::Predicts);
        builder.edge({data, made, EdgeKind::Derives, Transform::Anonymise, true, none, 5, builder.json(QJsonObject{{QStringLiteral("k"), 1}})});
        builder.attribute(data, QStringLiteral("retention"), QJsonObject{{QStringLiteral("days"), 30}}, 7);
        builder.attribute(data, QStringLiteral("tags"), tagsValue({{QStringLiteral("pii"), QStringLiteral("high"), {}}, {QStringLiteral("x"), {}, QStringLiteral("col")}}));
        builder.alias(data, made);
        const auto written = DataHubWriter().write(facts);
        VERIFY_RESULT(written);
        QStringList codes;
        for (const LineageLoss &loss : written->losses)
            codes += loss.code;
        QCOMPARE(codes, (QStringList{QStringLiteral("aliases"), QStringLiteral("attribute-retention"), QStringLiteral("attribute-times"), QStringLiteral("checkpoints"), QStringLiteral("column-tags"), QStringLiteral("edge-details"),
                                     QStringLiteral("edge-times"), QStringLiteral("edge-transformations"), QStringLiteral("edges-predicts"), QStringLiteral("masking"), QStringLiteral("tag-values")}));
    }
    void holdsThousandsOfUpstreams()
    {
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const NodeIndex target = builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("hub"));
        for (int i = 0; i < 3582; ++i)
            builder.edge(builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("u%1").arg(i)), target, EdgeKind::Derives);
        const auto written = DataHubWriter().write(facts);
        VERIFY_RESULT(written);
        LineageFacts back;
        const auto report = ImportCase().read(DataHubImporter(), written->bytes, back);
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("dataset_upstream_edges")).toInt(), 3582);
        QCOMPARE(back.edges.size(), std::size_t(3582));
    }
};

HALLMARKER_TEST(TestDataHubWriter)
#include "TestDataHubWriter.moc"
