#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/OpenMetadataWriter.h"
#include "lineage/openmetadata/OpenMetadataImporter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/lineage/exchange/RandomFacts.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestOpenMetadataWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    /// Models, and datasets and jobs that an edge names.
    void comesBackAsItWas()
    {
        QFETCH(quint32, seed);
        RandomFactsShape shape;
        shape.kinds = {NodeKind::Dataset, NodeKind::Dataset, NodeKind::Model, NodeKind::Job};
        shape.links = {{EdgeKind::Derives, NodeKind::Dataset, NodeKind::Dataset}, {EdgeKind::Trains, NodeKind::Dataset, NodeKind::Model}, {EdgeKind::Derives, NodeKind::Model, NodeKind::Dataset}, {EdgeKind::Input, NodeKind::Dataset, NodeKind::Job},
                       {EdgeKind::Output, NodeKind::Job, NodeKind::Model}, {EdgeKind::Derives, NodeKind::Job, NodeKind::Job}};
        LineageFacts facts;
        RandomFacts made(seed, shape, facts);
        FactBuilder &builder = made.builder();
        const QList<NodeIndex> data = made.nodes(NodeKind::Dataset);
        const FactsView named(facts);
        for (qsizetype i = 1; i < data.size(); ++i) { // every dataset on an edge, with a column
            builder.edge({data.at(i - 1), data.at(i), EdgeKind::Derives, Transform::Unknown, false, none, noTime, builder.json(QJsonObject{{QStringLiteral("sql"), QStringLiteral("select \"a\"\n")}})});
            builder.edge({builder.field(named.space(data.at(i - 1)), named.name(data.at(i - 1)), hostileNames().at(int(seed + i) % int(hostileNames().size()))), builder.field(named.space(data.at(i)), named.name(data.at(i)), QStringLiteral("x.\"y\"")), EdgeKind::Column, Transform::Tokenise});
        }
        for (const NodeIndex job : made.nodes(NodeKind::Job))
            builder.edge(data.first(), job, EdgeKind::Input);
        for (const NodeIndex model : made.nodes(NodeKind::Model)) {
            builder.attribute(model, QStringLiteral("owners"), ownersValue({{QStringLiteral("<b>\"x\""), QStringLiteral("team")}}));
            builder.attribute(model, QStringLiteral("algorithm"), QStringLiteral("gbm \u202E"));
            builder.attribute(model, QStringLiteral("tags"), tagsValue({{QStringLiteral("PII.Sensitive"), {}, {}}}));
            builder.attribute(model, QStringLiteral("documentation"), documentationValue(QStringLiteral("a\nb")));
        }
        const auto written = OpenMetadataWriter().write(facts);
        VERIFY_RESULT(written);
        QVERIFY2(written->losses.isEmpty(), qPrintable(written->lossText()));
        LineageFacts back;
        ImportCase files;
        const auto report = files.read(OpenMetadataImporter(), written->bytes, back);
        VERIFY_RESULT(report);
        const QString wrong = difference(factsText(facts), factsText(back));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto again = OpenMetadataWriter().write(back);
        VERIFY_RESULT(again);
        QCOMPARE(again->bytes, written->bytes);
    }
    void writesEdgesAndModels()
    {
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const NodeIndex raw = builder.node(NodeKind::Dataset, QStringLiteral("svc"), QStringLiteral("db.s.raw"));
        const NodeIndex clean = builder.node(NodeKind::Dataset, QStringLiteral("svc"), QStringLiteral("db.s.\"dim.clean\""));
        const NodeIndex model = builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn"));
        const NodeIndex version = builder.node(NodeKind::ModelVersion, QStringLiteral("mlflow"), QStringLiteral("churn/1"));
        builder.edge({raw, clean, EdgeKind::Derives, Transform::Unknown, false, none, noTime, builder.json(QJsonObject{{QStringLiteral("pipeline"), QStringLiteral("airflow.etl")}, {QStringLiteral("sql"), QStringLiteral("select 1")}})});
        builder.edge({builder.field(QStringLiteral("svc"), QStringLiteral("db.s.raw"), QStringLiteral("email")), builder.field(QStringLiteral("svc"), QStringLiteral("db.s.\"dim.clean\""), QStringLiteral("domain")), EdgeKind::Column, Transform::Pseudonymise});
        builder.edge(clean, model, EdgeKind::Trains);
        builder.edge(version, model, EdgeKind::VersionOf);
        builder.attribute(clean, QStringLiteral("retention"), QJsonObject{{QStringLiteral("days"), 1}});
        const auto written = OpenMetadataWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/openmetadata.json", written->bytes);
        QStringList codes;
        for (const LineageLoss &loss : written->losses)
            codes += loss.code;
        QCOMPARE(codes, (QStringList{QStringLiteral("attribute-retention"), QStringLiteral("edges-version-of"), QStringLiteral("nodes-model-version")}));
    }
};

HALLMARKER_TEST(TestOpenMetadataWriter)
#include "TestOpenMetadataWriter.moc"
