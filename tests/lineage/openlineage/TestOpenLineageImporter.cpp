#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/random/RandomStream.h"
#include "lineage/graph/Reach.h"
#include "lineage/graph/TimedReach.h"
#include "lineage/openlineage/OpenLineageImporter.h"
#include "tests/lineage/openlineage/FactLines.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

QByteArray caseBytes(const char *name)
{
    QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/lineage/openlineage/%1.ndjson").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Imported {
    LineageFacts facts;
    ImportReport report;
    QStringList lines;

    explicit Imported(const QByteArray &bytes, const ImportOptions &options = {})
    {
        const auto read = OpenLineageImporter::readBytes(bytes, QStringLiteral("memory"), options, facts, core::Progress::none());
        if (read)
            report = *read;
        lines = tests::factLines(facts);
    }
    int count(const char *key) const { return report.counts.value(QLatin1String(key)).toInt(-1); }
    bool has(const QString &start) const
    {
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(start); });
    }
    QStringList codes() const
    {
        QStringList list;
        for (const ImportNote &note : report.notes)
            list << note.code;
        return list;
    }
};

QByteArray eventOf(const QByteArray &rest, const char *time = "2026-01-01T00:00:00Z")
{
    return QByteArray("{\"eventTime\":\"") + time + "\",\"producer\":\"p\",\"schemaURL\":\"s\",\"eventType\":\"COMPLETE\"," + rest + "}";
}

NodeId nodeOf(const LineageGraph &graph, NodeKind kind, const char *space, const char *name)
{
    return graph.nodes().find(kind, space, name).value_or(none);
}

const char *const plainRun = "\"run\":{\"runId\":\"00000000-0000-4000-8000-000000000001\"},\"job\":{\"namespace\":\"etl\",\"name\":\"j\"}";

} // namespace

class TestOpenLineageImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatHasNoCore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) { QTest::newRow(name) << bytes << QString::fromLatin1(code); };
        row("no run id", eventOf("\"run\":{},\"job\":{\"namespace\":\"etl\",\"name\":\"j\"}"), "run-id-missing");
        row("run id is a number", eventOf("\"run\":{\"runId\":1},\"job\":{\"namespace\":\"etl\",\"name\":\"j\"}"), "run-id-missing");
        row("run without job", eventOf("\"run\":{\"runId\":\"r\"}"), "job-name-missing");
        row("job without name", eventOf("\"run\":{\"runId\":\"r\"},\"job\":{\"namespace\":\"etl\"}"), "job-name-missing");
        row("job without namespace", eventOf("\"job\":{\"name\":\"j\"}"), "job-namespace-missing");
        row("dataset without name", eventOf("\"dataset\":{\"namespace\":\"db\"}"), "dataset-missing");
        row("nothing at all", "{}", "no-event");
        row("something else", "{\"nodes\":{},\"metadata\":{}}", "no-event");
        row("no time", "{\"run\":{\"runId\":\"r\"},\"job\":{\"namespace\":\"etl\",\"name\":\"j\"}}", "event-time-missing");
        row("bad time", eventOf(plainRun, "soon"), "event-time-invalid");
        row("not JSON", "{\"a\":", "json-invalid");
        row("words", "hello", "json-invalid");
        row("a number", "12", "not-an-object");
        row("bad UTF-8", QByteArray("{\"a\":\"\xC3\x28\"}"), "utf8-invalid");
        row("a key twice", eventOf((QByteArray(plainRun) + ",\"x\":{\"a\":1,\"a\":2}")), "json-duplicate-key");
        row("too deep", eventOf((QByteArray(plainRun) + ",\"x\":" + QByteArray(400, '[') + QByteArray(400, ']'))), "depth-exceeded");
        row("the separator of fields in a name", eventOf("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\\u001fb\"}"), "dataset-missing");
    }
    void refusesWhatHasNoCore()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        // A good event before and after: they must be taken whatever stands between.
        const QByteArray good = eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"good\"}");
        const Imported imported(good + "\n" + bytes + "\n" + eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"better\"}") + "\n");
        QCOMPARE(imported.report.rejected, qint64(1));
        QCOMPARE(imported.report.accepted, qint64(2));
        QCOMPARE(imported.codes(), QStringList{code});
        QCOMPARE(imported.report.notes.first().kind, ImportNote::Kind::Rejected);
        QCOMPARE(imported.report.notes.first().line, qint64(2));
        QCOMPARE(imported.count("jobs"), 2);
    }
    void acceptsTheRestWithANote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &codes) { QTest::newRow(name) << bytes << codes; };
        row("fine", eventOf(plainRun), {});
        row("no type", "{\"eventTime\":\"2026-01-01T00:00:00Z\",\"producer\":\"p\",\"schemaURL\":\"s\"," + QByteArray(plainRun) + "}", {QStringLiteral("event-type-missing")});
        row("unknown type", "{\"eventType\":\"DONE\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"producer\":\"p\",\"schemaURL\":\"s\"," + QByteArray(plainRun) + "}", {QStringLiteral("event-type-unknown")});
        row("no zone", eventOf(plainRun, "2026-01-01T00:00:00.123456789"), {QStringLiteral("time-zone-missing")});
        row("no producer and schema", "{\"eventType\":\"START\",\"eventTime\":\"2026-01-01T00:00:00Z\"," + QByteArray(plainRun) + "}", {QStringLiteral("producer-missing"), QStringLiteral("schema-url-missing")});
        row("run id of another form", eventOf("\"run\":{\"runId\":\"run_id\"},\"job\":{\"namespace\":\"etl\",\"name\":\"j\"}"), {QStringLiteral("run-id-not-uuid")});
        row("dataset without name", eventOf((QByteArray(plainRun) + ",\"inputs\":[{\"namespace\":\"db\"},{\"namespace\":\"db\",\"name\":\"a\"}]")), {QStringLiteral("dataset-name-missing")});
        row("dataset without namespace", eventOf((QByteArray(plainRun) + ",\"outputs\":[{\"name\":\"db\"}]")), {QStringLiteral("dataset-namespace-missing")});
        row("inputs no list", eventOf((QByteArray(plainRun) + ",\"inputs\":{}")), {QStringLiteral("inputs-invalid")});
        row("null is nothing", eventOf((QByteArray(plainRun) + ",\"inputs\":null,\"outputs\":null,\"dataset\":null")), {});
        row("a number that fits no type", eventOf((QByteArray(plainRun) + ",\"x\":123456789012345678901234567890")), {});
        row("facet no object", eventOf("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\",\"facets\":{\"schema\":7}}"), {QStringLiteral("facet-invalid")});
        row("unknown facet", eventOf("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\",\"facets\":{\"mine\":7}}"), {});
        row("column source without field", eventOf("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\",\"facets\":{\"columnLineage\":{\"_producer\":\"p\",\"_schemaURL\":\"s\",\"fields\":{\"c\":{\"inputFields\":[{\"namespace\":\"db\",\"name\":\"b\"}]}}}}}"), {QStringLiteral("facet-invalid"), QStringLiteral("facet-entry-skipped")});
    }
    void acceptsTheRestWithANote()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported(bytes);
        QCOMPARE(imported.report.rejected, qint64(0));
        QCOMPARE(imported.report.accepted, qint64(1));
        QTEST(imported.codes(), "codes");
    }
    void governanceFacets()
    {
        const Imported imported(caseBytes("governance"));
        QCOMPARE(imported.codes(), QStringList());
        QCOMPARE(imported.count("run_events"), 2);
        QCOMPARE(imported.count("dataset_events"), 2);
        QCOMPARE(imported.count("datasets"), 3);
        QCOMPARE(imported.count("datasets_only_in_column_lineage"), 1);
        QCOMPARE(imported.count("jobs"), 1);
        QCOMPARE(imported.count("parent_jobs_not_otherwise_seen"), 2);
        QCOMPARE(imported.count("column_edges"), 4);
        QCOMPARE(imported.count("column_edges_masked"), 2);
        QCOMPARE(imported.count("indirect_field_to_dataset_edges"), 1);
        QCOMPARE(imported.count("schema_columns"), 2);
        QCOMPARE(imported.count("schema_nested_fields"), 2);
        QCOMPARE(imported.count("owners"), 2);
        QCOMPARE(imported.count("dataset_tags"), 2);
        QCOMPARE(imported.count("lifecycle_changes"), 1);
        const QString unit = QStringLiteral("\x1f");
        QVERIFY(imported.has(QStringLiteral("node field<db|people") + unit + QStringLiteral("address.city")));
        QVERIFY(imported.has(QStringLiteral("node dataset-version<db|people") + unit + QStringLiteral("7")));
        QVERIFY(imported.has(QStringLiteral("edge renames dataset<db|people -> dataset<db|staff")));
        QVERIFY(imported.has(QStringLiteral("alias dataset<db|people dataset<s3://lake|people")));
        QVERIFY(imported.has(QStringLiteral("edge child-of job<etl|mask -> job<air|dag")));
        QVERIFY(imported.has(QStringLiteral("edge child-of job<etl|mask -> job<air|all")));
        QVERIFY(imported.has(QStringLiteral("node run<|00000000-0000-4000-8000-0000000000aa"))); // in lower case
        // Only what is masked on every way is told to be masked; the count is of the source's own word.
        QVERIFY(imported.has(QStringLiteral("edge column field<db|people") + unit + QStringLiteral("id -> field<db|masked") + unit + QStringLiteral("hash derive masked")));
        QVERIFY(imported.has(QStringLiteral("edge column field<db|people") + unit + QStringLiteral("id -> field<db|masked") + unit + QStringLiteral("mixed identity run")));
        QVERIFY(imported.has(QStringLiteral("edge column-indirect field<db|people") + unit + QStringLiteral("address -> dataset<db|masked")));
        // The later event takes the owners away and no longer tags the column.
        LineageGraph graph;
        graph.add(imported.facts);
        const NodeId people = nodeOf(graph, NodeKind::Dataset, "db", "people");
        QCOMPARE(graph.attribute(people, "owners"), QByteArray());
        QCOMPARE(graph.attribute(people, "tags"), QByteArray("[{\"key\":\"domain\",\"value\":\"hr\"}]"));
        QCOMPARE(graph.attribute(nodeOf(graph, NodeKind::Field, "db", "people\x1f" "address"), "tags"), QByteArray());
        QCOMPARE(graph.attribute(people, "version"), QByteArray("\"7\""));
        QCOMPARE(graph.attribute(people, "documentation"), QByteArray("{\"description\":\"All people\"}"));
    }
    void explicitLineageComesFirst()
    {
        const Imported imported(caseBytes("explicit"));
        QCOMPARE(imported.codes(), QStringList());
        QCOMPARE(imported.count("lineage_facet_edges"), 5);
        QCOMPARE(imported.count("column_edges"), 0);
        QVERIFY(imported.has(QStringLiteral("edge derives dataset<db|a -> dataset<db|x")));
        QVERIFY2(!imported.has(QStringLiteral("edge output job<etl|join -> dataset<db|x")), "b does not flow into x: the facet says what does");
        QVERIFY(imported.has(QStringLiteral("edge output job<etl|join -> dataset<db|y")));
        QVERIFY(imported.has(QStringLiteral("edge input dataset<db|q -> job<etl|own")));
        QVERIFY(!imported.has(QStringLiteral("edge input dataset<db|ignored")));
        QVERIFY(imported.has(QStringLiteral("edge derives job<etl|own -> job<etl|next")));
        QVERIFY(imported.has(QStringLiteral("edge output job<etl|far -> dataset<db|z")));
        QVERIFY(imported.has(QStringLiteral("edge run-of run<|00000000-0000-4000-8000-000000000009 -> job<etl|far")));
        QVERIFY(imported.has(QStringLiteral("attribute dataset<db|z no-upstream=true")));
        LineageGraph graph;
        graph.add(imported.facts);
        Reach reach(graph);
        QVERIFY(!reach.all(nodeOf(graph, NodeKind::Dataset, "db", "b"), Direction::Down).contains(nodeOf(graph, NodeKind::Dataset, "db", "x")));
        QVERIFY(reach.all(nodeOf(graph, NodeKind::Dataset, "db", "a"), Direction::Down).contains(nodeOf(graph, NodeKind::Dataset, "db", "x")));
    }
    void timeStopsWhatCameLater()
    {
        const Imported imported(caseBytes("orchard"));
        LineageGraph graph;
        graph.add(imported.facts);
        const NodeId wild = nodeOf(graph, NodeKind::Dataset, "db", "wild");
        Reach reach(graph);
        QCOMPARE(countOfKind(graph, reach.list(wild, Direction::Down), NodeKind::Dataset), std::size_t(4));
        QStringList inTime;
        for (const auto &arrival : TimedReach(graph).list(wild, Direction::Down)) {
            if (graph.nodes().kind(arrival.node) == NodeKind::Dataset)
                inTime << graph.nodes().nameText(arrival.node);
        }
        inTime.sort();
        QCOMPARE(inTime, (QStringList{QStringLiteral("apples"), QStringLiteral("filling")}));
    }
    void theOrderOfEventsDoesNotMatter_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void theOrderOfEventsDoesNotMatter()
    {
        QFETCH(int, seed);
        const QByteArray all = caseBytes("governance") + caseBytes("orchard") + caseBytes("explicit");
        const Imported straight(all);
        QList<QByteArray> events = all.trimmed().split('\n');
        QCOMPARE(events.size(), 12);
        core::RandomStream random(core::Seed{static_cast<quint64>(seed)});
        for (int i = 0; i < 4; ++i) // some stand there twice, once with other white space and order of keys
            events << QJsonDocument::fromJson(events.at(static_cast<qsizetype>(random.below(12)))).toJson(QJsonDocument::Compact).replace("{", "{ ");
        for (qsizetype i = events.size() - 1; i > 0; --i)
            events.swapItemsAt(i, static_cast<qsizetype>(random.below(static_cast<quint64>(i) + 1)));
        const Imported shuffled(events.join('\n'));
        QCOMPARE(shuffled.lines, straight.lines);
        QCOMPARE(shuffled.facts.events.size(), std::size_t(12));
        QJsonObject counts = shuffled.report.counts;
        for (const char *key : {"duplicate_events", "run_events", "job_events", "dataset_events"})
            counts.insert(QLatin1String(key), straight.report.counts.value(QLatin1String(key)));
        QCOMPARE(counts, straight.report.counts);
        QCOMPARE(shuffled.count("duplicate_events"), 4);

        // In two imports, the second of which has it all again.
        LineageFacts facts;
        QVERIFY(OpenLineageImporter::readBytes(events.mid(0, 7).join('\n'), {}, {}, facts, core::Progress::none()));
        QVERIFY(OpenLineageImporter::readBytes(events.join('\n'), {}, {}, facts, core::Progress::none()));
        QCOMPARE(facts.events.size(), std::size_t(12));
    }
    void theDigestIsOfTheCanonicalForm_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("numbers") << QByteArray("[1,-0,1.0,1e3,1E-7,123456789012345680000,0.1,1e21,9007199254740993,-5,18446744073709551615]");
        QTest::newRow("texts") << QByteArray("[\"\",\"a\\u0001\\b\\f\\n\\r\\t\\\"\\\\\\/\\u007f\",\"\\u00e9\\ud83d\\ude00 long enough to fill more than one block of bytes\"]");
        QTest::newRow("keys") << QByteArray("{\"b\":1,\"a\":2,\"\":3,\"aa\":4,\"a\\u0000\":5,\"\\uffee\":6,\"\\ud83d\\ude00\":7,\"abcdefghij\":8,\"abcdefghi\":9,\"_x\":1,\"_y\":2,\"Z\":3}");
        QByteArray many = "{";
        for (int i = 0; i < 60; ++i)
            many += (i ? ",\"k" : "\"k") + QByteArray::number(i * 37 % 61) + "\":" + QByteArray::number(i);
        QTest::newRow("many keys") << many + "}";
        QTest::newRow("nested") << QByteArray("{\"x\":{\"_p\":{},\"q\":[[],{},[{\"b\":null,\"a\":true}]]},\"w\":false}");
    }
    void theDigestIsOfTheCanonicalForm()
    {
        QFETCH(QByteArray, extra);
        const QByteArray bytes = eventOf((QByteArray(plainRun) + ",\"extra\":" + extra));
        const Imported imported(bytes);
        QCOMPARE(imported.facts.events.size(), std::size_t(1));
        const QByteArray canonical = core::CanonicalJson::of(QJsonDocument::fromJson(bytes).object());
        QCOMPARE(imported.facts.events.front().digest.hex(), core::Hasher::of(canonical).hex());
        QCOMPARE(imported.facts.events.front().content, bytes);
    }
    void facetTextsLeaveOutWhoSaidIt()
    {
        const auto value = [](const char *members) {
            const Imported imported(eventOf((QByteArray("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\",\"facets\":{\"dataSource\":{") + members + "}}}")));
            for (const QString &line : imported.lines) {
                if (line.startsWith(QLatin1String("attribute ")))
                    return line.section(QLatin1Char('='), 1).section(QLatin1Char(' '), 0, 0);
            }
            return QString();
        };
        QCOMPARE(value("\"_producer\":\"p\",\"_schemaURL\":\"s\",\"name\":\"n\",\"uri\":\"u\""), QStringLiteral("{\"name\":\"n\",\"uri\":\"u\"}"));
        QCOMPARE(value("\"_producer\":\"p\",\"_schemaURL\":\"s\""), QStringLiteral("{}"));
        QCOMPARE(value("\"Upper\":1,\"_producer\":\"p\",\"_schemaURL\":\"s\""), QStringLiteral("{\"Upper\":1}"));
        QCOMPARE(value("\"Upper\":1,\"_producer\":\"p\",\"_schemaURL\":\"s\",\"name\":\"n\""), QStringLiteral("{\"Upper\":1,\"name\":\"n\"}"));
    }
    void deletedColumnLineageGoes()
    {
        const auto told = [](const char *facet, const char *time) { return eventOf((QByteArray("\"dataset\":{\"namespace\":\"db\",\"name\":\"a\",\"facets\":{\"columnLineage\":{\"_producer\":\"p\",\"_schemaURL\":\"s\",") + facet + "}}}"), time); };
        const QByteArray first = told("\"fields\":{\"c\":{\"inputFields\":[{\"namespace\":\"db\",\"name\":\"b\",\"field\":\"c\"}]}}", "2026-01-01T00:00:00Z");
        const QByteArray gone = told("\"_deleted\":true", "2026-01-02T00:00:00Z");
        const QByteArray later = told("\"fields\":{\"d\":{\"inputFields\":[{\"namespace\":\"db\",\"name\":\"b\",\"field\":\"d\"}]}}", "2026-01-03T00:00:00Z");
        const Imported imported(later + "\n" + gone + "\n" + first);
        QCOMPARE(imported.count("column_edges"), 1);
        QCOMPARE(imported.lines.filter(QStringLiteral("edge column ")).size(), 1);
        QVERIFY(imported.lines.filter(QStringLiteral("edge column ")).first().contains(QLatin1String("|a\x1f" "d ")));
        QCOMPARE(imported.codes(), QStringList());
    }
    void readsEveryShapeOfFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("places"); // lines of the events
        const QByteArray one = eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"a{b\\\"}\"}");
        const QByteArray two = eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"[c]\"}");
        const QByteArray pretty = QJsonDocument::fromJson(one).toJson();
        const int prettyLines = static_cast<int>(pretty.count('\n'));
        const QByteArray bom("\xEF\xBB\xBF");
        QTest::newRow("lines") << one + "\n" + two << QList<int>{1, 2};
        QTest::newRow("lines of Windows, blank ones between") << "\r\n" + one + "\r\n\r\n  " + two + "\r\n" << QList<int>{2, 4};
        QTest::newRow("one object over lines") << pretty << QList<int>{1};
        QTest::newRow("objects over lines") << pretty + pretty.trimmed().replace("[c]", "d").replace("a{b", "e") + "\n" + two << QList<int>{1, prettyLines + 1, 2 * prettyLines + 1};
        QTest::newRow("array") << "[" + one + "," + two + "]" << QList<int>{1, 1};
        QTest::newRow("array over lines") << "[\n" + one + " ,\n" + pretty.trimmed() + ",\n" + two + "]\n" << QList<int>{2, 3, prettyLines + 3};
        QTest::newRow("byte order mark") << bom + one << QList<int>{1};
        QTest::newRow("byte order mark and array") << bom + "[" + one + "]" << QList<int>{1};
        QTest::newRow("empty") << QByteArray() << QList<int>{};
        QTest::newRow("empty array") << QByteArray("[ ]") << QList<int>{};
    }
    void readsEveryShapeOfFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, places);
        const Imported imported(bytes);
        QCOMPARE(imported.report.rejected, qint64(0));
        QCOMPARE(imported.report.accepted, static_cast<qint64>(places.size()));
        // Spoil each event in turn: the note must name its line.
        const QByteArray spoiled = QByteArray(bytes).replace("\"eventTime\"", "\"eventTame\"");
        const Imported refused(spoiled);
        QCOMPARE(refused.report.accepted, qint64(0));
        QList<int> lines;
        for (const ImportNote &note : refused.report.notes)
            lines << static_cast<int>(note.line);
        QCOMPARE(lines, places);
    }
    void brokenArraysEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"[", "[}", "[}}}", "[,", "[{", "[\"", "[\"\\", "[1,2", "[{\"a\":\"\\", "{", "{\"", "}", "]", "[[[[", "[]]", "[{}{}", "{}{}", "\xEF\xBB\xBF", "[null]"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void brokenArraysEnd()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported(bytes);
        QCOMPARE(imported.report.accepted, qint64(0));
    }
    void anyBytesEnd()
    {
        core::RandomStream random(core::Seed{7});
        const QByteArray good = caseBytes("governance");
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change) {
                const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
                switch (random.below(3)) {
                case 0: bytes[at] = static_cast<char>(random.below(256)); break;
                case 1: bytes.remove(at, static_cast<qsizetype>(random.below(20))); break;
                default: bytes.insert(at, "{[\"\\,}]\n"[random.below(8)]);
                }
            }
            const Imported imported(bytes);
            QVERIFY(imported.report.accepted + imported.report.rejected > 0);
            for (const EdgeFact &edge : imported.facts.edges)
                QVERIFY(edge.from < imported.facts.nodes.size() && edge.to < imported.facts.nodes.size() && edge.event < imported.facts.events.size());
        }
    }
    void oneEventMayBeLarge()
    {
        QByteArray inputs;
        for (int i = 0; i < 3582; ++i)
            inputs += (i ? "," : "") + QByteArray("{\"namespace\":\"db\",\"name\":\"schema.a_table_with_a_longer_name_") + QByteArray::number(i) + "\"}";
        const QByteArray bytes = eventOf((QByteArray(plainRun) + ",\"inputs\":[" + inputs + "],\"outputs\":[{\"namespace\":\"db\",\"name\":\"hub\"}]"));
        QVERIFY(bytes.size() > 220 * 1024);
        const Imported imported(bytes + "\n" + eventOf(plainRun));
        QCOMPARE(imported.report.accepted, qint64(2));
        QCOMPARE(imported.count("io_edges"), 3583);
        LineageGraph graph;
        graph.add(imported.facts);
        Reach reach(graph);
        QCOMPARE(countOfKind(graph, reach.list(nodeOf(graph, NodeKind::Dataset, "db", "hub"), Direction::Up), NodeKind::Dataset), std::size_t(3582));
    }
    void columnsMayBeManyToo()
    {
        QByteArray sources;
        for (int i = 0; i < 3582; ++i)
            sources += (i ? "," : "") + QByteArray("{\"namespace\":\"db\",\"name\":\"t") + QByteArray::number(i) + "\",\"field\":\"c\"}";
        const Imported imported(eventOf(("\"dataset\":{\"namespace\":\"db\",\"name\":\"wide\",\"facets\":{\"columnLineage\":{\"_producer\":\"p\",\"_schemaURL\":\"s\",\"fields\":{\"c\":{\"inputFields\":[" + sources + "]}}}}}")));
        QCOMPARE(imported.count("column_edges"), 3582);
        QCOMPARE(imported.codes(), QStringList());
    }
    void cyclesAreTaken()
    {
        const Imported imported(eventOf((QByteArray(plainRun) + ",\"inputs\":[{\"namespace\":\"db\",\"name\":\"a\"}],\"outputs\":[{\"namespace\":\"db\",\"name\":\"a\"}]")));
        QCOMPARE(imported.count("io_edges"), 2);
        QCOMPARE(imported.report.counts.value(QLatin1String("dataset_job_cycle")), QJsonValue(true));
    }
    void aFolderIsReadInOrder()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("b.ndjson", eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"second\"}"));
        write("a.json", eventOf("\"job\":{\"namespace\":\"etl\",\"name\":\"first\"}"));
        write("notes.txt", "not an event");
        LineageFacts facts;
        const OpenLineageImporter importer;
        QVERIFY(importer.likeness(folder.path()) > 50);
        const auto report = importer.read(folder.path(), {}, facts, core::Progress::none());
        QVERIFY(report);
        QCOMPARE(report->accepted, qint64(2));
        QCOMPARE(facts.texts.text(facts.nodes.front().name), std::string_view("first"));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QFileInfo(folder.path()).path()));
        LineageFacts again;
        const auto relative = importer.read(QFileInfo(folder.path()).fileName(), {}, again, core::Progress::none());
        QDir::setCurrent(before);
        QVERIFY2(relative, qPrintable(relative ? QString() : relative.error().toString()));
        QCOMPARE(relative->accepted, qint64(2));
        const auto tooLarge = importer.read(folder.path(), {.maxBytes = 20}, facts, core::Progress::none());
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().kind, core::ErrorKind::LimitExceeded);
        QCOMPARE(importer.read(folder.filePath(QStringLiteral("absent")), {}, facts, core::Progress::none()).error().kind, core::ErrorKind::NotFound);
    }
    void manyNotesAreCounted()
    {
        QByteArray bytes;
        for (int i = 0; i < 100'010; ++i)
            bytes += "x\n";
        const Imported imported(bytes);
        QCOMPARE(imported.report.rejected, qint64(100'010));
        QCOMPARE(imported.report.notes.size(), qsizetype(100'001));
        QCOMPARE(imported.report.notes.last().code, QStringLiteral("notes-left-out"));
    }
};

HALLMARKER_TEST(TestOpenLineageImporter)
#include "TestOpenLineageImporter.moc"
