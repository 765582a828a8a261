#include "lineage/atlas/AtlasImporter.h"
#include "lineage/exchange/AtlasWriter.h"
#include "tests/lineage/exchange/FactsText.h"
#include "tests/lineage/exchange/ImportCase.h"
#include "tests/lineage/exchange/RandomFacts.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

class TestAtlasWriter : public QObject {
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
        const QList<NodeKind> data{NodeKind::Dataset, NodeKind::DatasetVersion, NodeKind::Model, NodeKind::ModelVersion, NodeKind::Prediction, NodeKind::ExternalCopy, NodeKind::Checkpoint};
        for (int kind = 0; kind < edgeKindCount; ++kind) {
            for (const NodeKind from : data)
                shape.links.append({static_cast<EdgeKind>(kind), from, data.at((kind + int(from)) % int(data.size()))});
        }
        shape.links.append({EdgeKind::Input, NodeKind::Dataset, NodeKind::Job});
        shape.links.append({EdgeKind::Output, NodeKind::Job, NodeKind::Model});
        shape.links.append({EdgeKind::HasField, NodeKind::Dataset, NodeKind::Field});
        shape.links.append({EdgeKind::Column, NodeKind::Field, NodeKind::Field});
        shape.links.append({EdgeKind::RunOf, NodeKind::Run, NodeKind::Job});
        shape.withTimes = true;
        shape.withAliases = true;
        LineageFacts facts;
        RandomFacts made(seed, shape, facts);
        for (const NodeIndex dataset : made.nodes(NodeKind::Dataset))
            made.builder().attribute(dataset, QStringLiteral("documentation"), QJsonObject{{QStringLiteral("description"), QStringLiteral("<b>\n\"")}}, 1'700'000'000'000);
        const auto written = AtlasWriter().write(facts);
        VERIFY_RESULT(written);
        QVERIFY2(written->losses.isEmpty(), qPrintable(written->lossText()));
        LineageFacts back;
        ImportCase files;
        const auto report = files.read(AtlasImporter(), written->bytes, back);
        VERIFY_RESULT(report);
        const QString wrong = difference(factsText(facts), factsText(back));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(report->notes.isEmpty());
        const auto again = AtlasWriter().write(back);
        VERIFY_RESULT(again);
        QCOMPARE(again->bytes, written->bytes);
    }
    /// Atlas refuses an entity of a type, or with an attribute, that nobody defined.
    void usesOnlyWhatTheTypeFileDefines()
    {
        QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/atlas/hallmarker-typedefs.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QStringList> defined;
        const QStringList inherited{QStringLiteral("qualifiedName"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("owner")};
        for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("entityDefs")).toArray()) {
            QStringList names = inherited;
            if (one.toObject().value(QLatin1String("superTypes")).toArray().contains(QStringLiteral("Process")))
                names += {QStringLiteral("inputs"), QStringLiteral("outputs")};
            for (const QJsonValue &attribute : one.toObject().value(QLatin1String("attributeDefs")).toArray())
                names += attribute.toObject().value(QLatin1String("name")).toString();
            defined.insert(one.toObject().value(QLatin1String("name")).toString(), names);
        }
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        QList<NodeIndex> nodes;
        for (int kind = 0; kind < nodeKindCount; ++kind) {
            nodes += builder.node(static_cast<NodeKind>(kind), QStringLiteral("s"), kind == int(NodeKind::Field) ? QStringLiteral("d\x1f" "c") : QStringLiteral("n"));
            builder.attribute(nodes.last(), QStringLiteral("owners"), QJsonArray{QStringLiteral("x")});
            builder.attribute(nodes.last(), QStringLiteral("documentation"), QStringLiteral("x"));
        }
        builder.run(nodes.at(int(NodeKind::Run)), nodes.at(int(NodeKind::Job)), RunState::Start, 1);
        builder.alias(nodes.at(0), nodes.at(1));
        builder.edge(nodes.at(0), nodes.at(int(NodeKind::Job)), EdgeKind::Input);
        builder.edge(nodes.at(0), nodes.at(int(NodeKind::Model)), EdgeKind::Trains);
        builder.edge(nodes.at(0), nodes.at(int(NodeKind::Field)), EdgeKind::HasField);
        const auto written = AtlasWriter().write(facts);
        VERIFY_RESULT(written);
        const QJsonArray entities = QJsonDocument::fromJson(written->bytes).object().value(QLatin1String("entities")).toArray();
        QCOMPARE(entities.size(), nodeKindCount + 2);
        for (const QJsonValue &one : entities) {
            const QString type = one.toObject().value(QLatin1String("typeName")).toString();
            QVERIFY2(defined.contains(type), qPrintable(type));
            for (const QString &attribute : one.toObject().value(QLatin1String("attributes")).toObject().keys())
                QVERIFY2(defined.value(type).contains(attribute), qPrintable(type + QLatin1Char('.') + attribute));
        }
    }
    void writesProcesses()
    {
        LineageFacts facts;
        facts.events.push_back({});
        FactBuilder builder(facts, 0);
        const NodeIndex raw = builder.node(NodeKind::Dataset, QStringLiteral("hive"), QStringLiteral("db.raw"));
        const NodeIndex model = builder.node(NodeKind::Model, QStringLiteral("mlflow"), QStringLiteral("churn"));
        const NodeIndex job = builder.node(NodeKind::Job, QStringLiteral("airflow"), QStringLiteral("train"));
        builder.edge(raw, job, EdgeKind::Input);
        builder.edge(job, model, EdgeKind::Output);
        builder.edge(raw, model, EdgeKind::Trains);
        const auto written = AtlasWriter().write(facts);
        VERIFY_RESULT(written);
        COMPARE_GOLDEN("lineage/atlas.json", written->bytes);
    }
};

HALLMARKER_TEST(TestAtlasWriter)
#include "TestAtlasWriter.moc"
