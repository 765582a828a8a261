#include "core/random/RandomStream.h"
#include "lineage/exchange/OpenLineageExporter.h"
#include "lineage/openlineage/OpenLineageImporter.h"
#include "tests/lineage/openlineage/FactLines.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

constexpr qint64 someTime = 1'700'000'000'000;

ImportReport importInto(LineageFacts &facts, const QByteArray &bytes)
{
    const auto report = OpenLineageImporter::readBytes(bytes, QStringLiteral("memory"), {}, facts, core::Progress::none());
    return report ? *report : ImportReport();
}

/// What the lines of the second lack and have too much.
QByteArray difference(const QStringList &first, const QStringList &second)
{
    QStringList text;
    for (const QString &line : first) {
        if (!second.contains(line))
            text << QStringLiteral("lost  ") + line;
    }
    for (const QString &line : second) {
        if (!first.contains(line))
            text << QStringLiteral("new   ") + line;
    }
    return text.mid(0, 12).join(QLatin1Char('\n')).toUtf8();
}

std::string odd(core::RandomStream &random, const char *stem, int count)
{
    static const char *tails[] = {"", "", "", " \"quoted\"", "\nnew line", "\xE2\x80\xAE\x72\x74\x6C", "<script>", "\\back", "\x01", "\xF0\x9F\x95\xB7", "javascript:alert(1)", "a.b.c"};
    return stem + std::to_string(random.below(static_cast<quint64>(count))) + tails[random.below(std::size(tails))];
}

/// Facts of every sort that has a place, with odd names.
LineageFacts randomFacts(quint64 seed)
{
    core::RandomStream random(core::Seed{seed});
    LineageFacts facts;
    std::vector<NodeIndex> datasets;
    std::vector<NodeIndex> jobs;
    std::vector<NodeIndex> fields;
    const NodeKind kinds[] = {NodeKind::Dataset, NodeKind::Dataset, NodeKind::Dataset, NodeKind::Model, NodeKind::ModelVersion, NodeKind::Prediction, NodeKind::ExternalCopy};
    for (int i = 0; i < 8; ++i)
        datasets.push_back(facts.node(kinds[random.below(std::size(kinds))], odd(random, "space", 2), odd(random, "data", 50)));
    for (int i = 0; i < 3; ++i)
        jobs.push_back(facts.node(NodeKind::Job, odd(random, "scheduler", 2), odd(random, "job", 50)));
    for (int i = 0; i < 10; ++i) {
        const NodeIndex dataset = datasets[random.below(3)];
        const NodeFact fact = facts.nodes[dataset];
        const NodeIndex field = facts.field(std::string(facts.texts.text(fact.space)), std::string(facts.texts.text(fact.name)), odd(random, "column", 50));
        // A field is found by its dataset's name alone: one kind of each name may have columns.
        bool isNew = true;
        for (const EdgeFact &edge : facts.edges)
            isNew = isNew && !(edge.to == field);
        if (isNew)
            facts.edges.push_back({.from = dataset, .to = field, .kind = EdgeKind::HasField});
        fields.push_back(field);
    }
    const auto detail = [&] {
        static const char *details[] = {"", "", "{\"dp_epsilon\":0.5}", "{\"subset\":{\"x\":1}}", "[{\"masking\":true,\"type\":\"DIRECT\"}]", "{\"note\":\"a \\\"b\\\"\"}"};
        return facts.texts.add(details[random.below(std::size(details))]);
    };
    const auto dataset = [&] { return datasets[random.below(datasets.size())]; };
    const auto job = [&] { return jobs[random.below(jobs.size())]; };
    const auto field = [&] { return fields[random.below(fields.size())]; };
    std::vector<RunFact> runs;
    for (int i = 0; i < 4; ++i) {
        const NodeIndex run = facts.node(NodeKind::Run, {}, "run-" + std::to_string(i));
        RunFact fact{run, job(), static_cast<RunState>(1 + random.below(6)), someTime + i * 1000};
        facts.runs.push_back(fact);
        facts.edges.push_back({.from = run, .to = fact.job, .kind = EdgeKind::RunOf, .run = run, .atMs = fact.atMs});
        runs.push_back(fact);
    }
    for (int i = 0; i < 40; ++i) {
        EdgeFact edge{};
        edge.run = none;
        edge.atMs = random.below(3) == 0 ? noTime : someTime + static_cast<qint64>(random.below(3)) * 1000;
        edge.transform = static_cast<Transform>(random.below(2) ? 0 : random.below(transformCount));
        edge.isMasked = random.below(6) == 0;
        edge.detail = detail();
        if (random.below(2)) {
            const RunFact &run = runs[random.below(runs.size())];
            edge.run = run.run;
            edge.atMs = run.atMs;
        }
        switch (random.below(8)) {
        case 0:
        case 1: edge.from = dataset(), edge.to = job(), edge.kind = EdgeKind::Input; break;
        case 2: edge.from = job(), edge.to = dataset(), edge.kind = EdgeKind::Output; break;
        case 3: edge.from = field(), edge.to = field(), edge.kind = EdgeKind::Column; break;
        case 4: edge.from = field(), edge.to = dataset(), edge.kind = EdgeKind::ColumnIndirect; break;
        case 5: edge.from = dataset(), edge.to = dataset(), edge.kind = EdgeKind::Derives; break;
        case 6: edge.from = job(), edge.to = job(), edge.kind = EdgeKind::ChildOf; break;
        default: edge.from = dataset(), edge.to = dataset(), edge.kind = static_cast<EdgeKind>(5 + random.below(9)); break;
        }
        facts.edges.push_back(edge);
    }
    static const std::pair<const char *, const char *> attributes[] = {{"schema", "[{\"name\":\"a\",\"type\":\"int\"}]"}, {"owners", "[{\"name\":\"o\"}]"}, {"documentation", "{\"description\":\"text\"}"}, {"consent", "{\"purposes\":[\"p\"]}"}, {"retention", "\"P1Y\""},
                                                                       {"owners", ""}, {"licence", "\"MIT\""}, {"version", "\"7\""}, {"tags", "[{\"key\":\"pii\",\"value\":\"true\"}]"}, {"lifecycle", "{\"state\":\"odd\"}"}};
    for (int i = 0; i < 12; ++i) {
        const auto &[key, value] = attributes[random.below(std::size(attributes))];
        const NodeIndex holder = random.below(4) == 0 ? job() : random.below(4) == 0 ? field() : dataset();
        if (facts.nodes[holder].kind == NodeKind::Field && std::string_view(key) == "tags")
            continue;
        if (std::string_view(key) == "schema") { // its column is a node
            const NodeFact fact = facts.nodes[holder];
            if (fact.kind == NodeKind::Job || fact.kind == NodeKind::Field)
                continue;
            const NodeIndex column = facts.field(std::string(facts.texts.text(fact.space)), std::string(facts.texts.text(fact.name)), "a");
            bool isNew = true;
            for (const EdgeFact &edge : facts.edges)
                isNew = isNew && !(edge.to == column);
            if (!isNew)
                continue;
            facts.edges.push_back({.from = holder, .to = column, .kind = EdgeKind::HasField});
        }
        facts.attributes.push_back({holder, facts.texts.add(key), facts.texts.add(value), random.below(2) ? noTime : someTime + static_cast<qint64>(random.below(4)) * 1000});
    }
    const NodeIndex other = facts.node(NodeKind::Dataset, "elsewhere", odd(random, "alias", 5));
    facts.aliases.push_back({dataset(), other});
    facts.aliases.push_back({jobs[0], jobs[1]});
    return facts;
}

} // namespace

class TestOpenLineageExporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 150; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void comesBackAsItWas()
    {
        QFETCH(int, seed);
        const LineageFacts facts = randomFacts(static_cast<quint64>(seed));
        const OpenLineageExport written = exportOpenLineage(facts, {.exportedAtMs = someTime});
        LineageFacts again;
        const ImportReport report = importInto(again, written.ndjson);
        QCOMPARE(report.rejected, qint64(0));
        QVERIFY2(report.notes.isEmpty() || report.notes.first().code == QLatin1String("run-id-not-uuid"), qPrintable(report.notes.isEmpty() ? QString() : report.notes.first().message));
        const QStringList before = tests::factLines(facts);
        const QStringList after = tests::factLines(again);
        QVERIFY2(before == after, QByteArray(difference(before, after) + "\n" + written.ndjson.left(0)).constData());
        QCOMPARE(exportOpenLineage(again, {.exportedAtMs = someTime}).ndjson, written.ndjson);
    }
    void sharedSetsComeBack()
    {
        const QDir folder(QStringLiteral(HALLMARKER_SOURCE_DIR "/../shared/data/openlineage"));
        const QStringList names = folder.entryList({QStringLiteral("*.ndjson")});
        if (names.isEmpty())
            QSKIP("../shared/data/openlineage is not there");
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            LineageFacts facts;
            importInto(facts, file.readAll());
            const OpenLineageExport written = exportOpenLineage(facts, {});
            LineageFacts again;
            importInto(again, written.ndjson);
            const QStringList before = tests::factLines(facts);
            const QStringList after = tests::factLines(again);
            QVERIFY2(before == after, QByteArray(name.toUtf8() + "\n" + difference(before, after)).constData());
            for (const ExportLoss &loss : written.losses)
                QVERIFY2(loss.code == QLatin1String("original-events") || loss.code == QLatin1String("own-attributes") || loss.code == QLatin1String("own-edges"), qPrintable(name + QLatin1Char(' ') + loss.code));
        }
    }
    void modelsSayWhatTheyAre()
    {
        LineageFacts facts;
        const NodeIndex data = facts.node(NodeKind::Dataset, "db", "people");
        const NodeIndex model = facts.node(NodeKind::Model, "registry", "scorer");
        const NodeIndex job = facts.node(NodeKind::Job, "etl", "train");
        const NodeIndex run = facts.node(NodeKind::Run, {}, "r1");
        facts.runs.push_back({run, job, RunState::Complete, someTime});
        facts.edges.push_back({.from = data, .to = model, .kind = EdgeKind::Trains, .transform = Transform::Train, .run = run, .atMs = someTime});
        const OpenLineageExport written = exportOpenLineage(facts, {});
        QCOMPARE(written.events, qint64(1));
        const QJsonObject event = QJsonDocument::fromJson(written.ndjson).object();
        // Whoever does not know our facets sees a job that reads the data and writes something named like the model.
        QCOMPARE(event[QLatin1String("inputs")][0][QLatin1String("name")].toString(), QStringLiteral("people"));
        QCOMPARE(event[QLatin1String("outputs")][0][QLatin1String("name")].toString(), QStringLiteral("scorer"));
        QCOMPARE(event[QLatin1String("outputs")][0][QLatin1String("facets")][QLatin1String("hallmarker_kind")][QLatin1String("kind")].toString(), QStringLiteral("model"));
        QStringList losses;
        for (const ExportLoss &loss : written.losses)
            losses << loss.code;
        QVERIFY(losses.contains(QLatin1String("own-kind")));
        QVERIFY(losses.contains(QLatin1String("own-edges")));
    }
    void anEdgeOfAnUnknownRunIsALoss()
    {
        LineageFacts facts;
        const NodeIndex run = facts.node(NodeKind::Run, {}, "r1");
        facts.edges.push_back({.from = facts.node(NodeKind::Dataset, "db", "a"), .to = facts.node(NodeKind::Job, "etl", "j"), .kind = EdgeKind::Input, .run = run, .atMs = someTime});
        const OpenLineageExport written = exportOpenLineage(facts, {});
        QVERIFY(std::any_of(written.losses.begin(), written.losses.end(), [](const ExportLoss &loss) { return loss.code == QLatin1String("run-unknown") && loss.count == 1; }));
    }
};

HALLMARKER_TEST(TestOpenLineageExporter)
#include "TestOpenLineageExporter.moc"
