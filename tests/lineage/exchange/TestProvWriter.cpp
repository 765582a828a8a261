#include "lineage/exchange/ProvWriter.h"
#include "lineage/prov/ProvImporter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/lineage/exchange/RandomFacts.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestProvWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void comesBackAsItWas()
    {
        QFETCH(quint32, seed);
        RandomFactsShape shape;
        for (int kind = 0; kind < nodeKindCount; ++kind)
            shape.kinds += static_cast<NodeKind>(kind);
        const QList<NodeKind> data{NodeKind::Dataset, NodeKind::DatasetVersion, NodeKind::Model, NodeKind::ModelVersion, NodeKind::Prediction, NodeKind::ExternalCopy};
        for (int kind = 0; kind < edgeKindCount; ++kind) {
            for (const NodeKind from : data)
                shape.links.append({static_cast<EdgeKind>(kind), from, data.at((kind + int(from)) % int(data.size()))});
        }
        shape.links.append({EdgeKind::Input, NodeKind::Dataset, NodeKind::Job});
        shape.links.append({EdgeKind::Output, NodeKind::Job, NodeKind::Model});
        shape.links.append({EdgeKind::HasField, NodeKind::Dataset, NodeKind::Field});
        shape.links.append({EdgeKind::Column, NodeKind::Field, NodeKind::Field});
        shape.links.append({EdgeKind::RunOf, NodeKind::Run, NodeKind::Job});
        shape.links.append({EdgeKind::ChildOf, NodeKind::Job, NodeKind::Job});
        shape.withTimes = true;
        shape.withAliases = true;
        LineageFacts facts;
        RandomFacts made(seed, shape, facts);
        for (const NodeIndex dataset : made.nodes(NodeKind::Dataset)) {
            made.builder().attribute(dataset, QStringLiteral("owners"), QJsonObject{{QStringLiteral("owners"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("a\"<b>\n")}}}}}, 1'700'000'000'000);
            made.builder().attribute(dataset, QStringLiteral("lifecycle"), QJsonObject{{QStringLiteral("state"), QStringLiteral("DROP")}}, 1'700'000'100'000);
        }
        const auto written = ProvWriter().write(facts);
        VERIFY_RESULT(written);
        LineageFacts back;
        ImportCase files;
        const auto report = files.read(ProvImporter(), written->bytes, back);
        VERIFY_RESULT(report);
        const QString wrong = difference(factsText(facts), factsText(back));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(report->notes.isEmpty(), "our own export is read without a word");
        // The order in which facts were read must not show.
        const auto again = ProvWriter().write(back);
        VERIFY_RESULT(again);
        QCOMPARE(again->bytes, written->bytes);
    }
    void saysErasureAndOwnersInTheWordsOfProv()
    {
        LineageFacts facts;
        facts.events.push_back({core::Digest(), 0, "{}", {}});
        FactBuilder builder(facts, 0);
        const NodeIndex raw = builder.node(NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("customers"));
        const NodeIndex model = builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn"));
        const NodeIndex job = builder.node(NodeKind::Job, QStringLiteral("airflow"), QStringLiteral("train"));
        builder.edge({raw, job, EdgeKind::Input, Transform::Unknown, false, none, 1'767'225'600'000});
        builder.edge(job, model, EdgeKind::Output);
        builder.edge(raw, model, EdgeKind::Trains);
        builder.attribute(raw, QStringLiteral("lifecycle"), QJsonObject{{QStringLiteral("lifecycleStateChange"), QStringLiteral("DROP")}}, 1'767'312'000'000);
        builder.attribute(raw, QStringLiteral("owners"), QJsonObject{{QStringLiteral("owners"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("team-data")}}}}});
        const auto written = ProvWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/prov.json", written->bytes);
        const QJsonObject root = QJsonDocument::fromJson(written->bytes).object();
        QCOMPARE(root.value(QLatin1String("wasInvalidatedBy")).toObject().size(), 1);
        QCOMPARE(root.value(QLatin1String("wasAttributedTo")).toObject().size(), 1);
        QCOMPARE(written->losses.size(), 1);
        QCOMPARE(written->losses.first().code, QStringLiteral("source-events"));
    }
};

HALLMARKER_TEST(TestProvWriter)
#include "TestProvWriter.moc"
