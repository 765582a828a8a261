// Lineage of a million edges: impact, hops, cold start from the store, relabelling of the order after edits, and durable
// ingest of OpenLineage events, each beside plain SQLite in the same run (recursive query, plain read, plain insert).
// usage: bench_graph [nodes=667000] [edges=1000000] [events=20000]
#include "bench/support/Stopwatch.h"

#include "core/digest/Hasher.h"
#include "core/lineage/LineageStore.h"
#include "core/random/RandomStream.h"
#include "lineage/graph/Reach.h"
#include "lineage/openlineage/OpenLineageImporter.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace hallmarker;
using namespace hallmarker::bench;
using namespace hallmarker::lineage;

namespace {

/// The plainest store there is: two columns, both ways indexed.
class PlainSqlite {
public:
    explicit PlainSqlite(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE edge (src INTEGER, dst INTEGER, PRIMARY KEY (src, dst)) WITHOUT ROWID; CREATE INDEX back ON edge (dst, src); CREATE TABLE event (id INTEGER PRIMARY KEY, content BLOB)");
    }
    ~PlainSqlite() { sqlite3_close(m_database); }
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }
    void fill(const std::vector<GraphEdge> &edges)
    {
        run("BEGIN");
        sqlite3_stmt *insert = prepare("INSERT OR IGNORE INTO edge VALUES (?, ?)");
        for (const GraphEdge &edge : edges) {
            sqlite3_bind_int64(insert, 1, edge.from);
            sqlite3_bind_int64(insert, 2, edge.to);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }
    qint64 number(const char *sql, qint64 bound)
    {
        sqlite3_stmt *statement = prepare(sql);
        sqlite3_bind_int64(statement, 1, bound);
        const qint64 found = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        return found;
    }
    qint64 readAll()
    {
        sqlite3_stmt *statement = prepare("SELECT src, dst FROM edge");
        qint64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(statement, 0) ^ sqlite3_column_int64(statement, 1);
        sqlite3_finalize(statement);
        return sum;
    }

private:
    sqlite3 *m_database = nullptr;
};

const char *const impactSql = "WITH RECURSIVE below(n) AS (VALUES (?1) UNION SELECT dst FROM edge JOIN below ON src = n) SELECT count(*) - 1 FROM below";
const char *const hopsSql = "WITH RECURSIVE below(n, d) AS (VALUES (?1, 0) UNION SELECT dst, d + 1 FROM edge JOIN below ON src = n WHERE d < 3) SELECT count(DISTINCT n) - 1 FROM below";

/// Layered, with shuffled numbers: most edges are short, some skip far, a few leave hubs.
std::vector<std::pair<quint32, quint32>> makeEdges(quint32 nodes, quint32 edges)
{
    core::RandomStream random{core::Seed{1}};
    std::vector<quint32> shuffled(nodes);
    for (quint32 i = 0; i < nodes; ++i)
        shuffled[i] = i;
    for (quint32 i = nodes; i > 1; --i)
        std::swap(shuffled[i - 1], shuffled[static_cast<quint32>(random.below(i))]);
    std::vector<std::pair<quint32, quint32>> made;
    const quint32 rank = std::max(nodes / 30, 2U);
    while (made.size() < edges) {
        const quint64 kind = random.below(100);
        const auto from = static_cast<quint32>(kind < 95 ? random.below(nodes - 1) : random.below(200) * (nodes / 400));
        const quint64 span = kind < 80 ? rank : kind < 95 ? quint64(rank) * 6 : nodes;
        const quint64 to = from + 1 + random.below(span);
        if (to < nodes)
            made.push_back({shuffled[from], shuffled[static_cast<std::size_t>(to)]});
    }
    return made;
}

template <typename Work>
double bestOf(int times, const Work &work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        work();
        best = std::min(best, watch.seconds());
    }
    return best;
}

void line(const char *name, double ours, double plain, const char *plainName)
{
    std::printf("%-38s %10.3f ms   %s %10.3f ms   %8.1f x\n", name, ours * 1e3, plainName, plain * 1e3, plain / ours);
    std::fflush(stdout);
}

QByteArray madeUpEvent(int i)
{
    const QByteArray table = QByteArray::number(i / 2 % 500);
    const QByteArray producer = R"("_producer":"https://example.org/producer/1.0","_schemaURL":"https://openlineage.io/spec/facets/1-0-0/Facet.json")";
    QByteArray fields, columns;
    for (int c = 0; c < 7; ++c) {
        const QByteArray name = "column_" + QByteArray::number(c);
        fields += QByteArray(c > 0 ? "," : "") + R"({"name":")" + name + R"(","type":"VARCHAR"})";
        columns += QByteArray(c > 0 ? "," : "") + '"' + name + R"(":{"inputFields":[{"namespace":"postgres://db:5432","name":"public.source_)" + table + R"(","field":")" + name + R"("}]})";
    }
    return R"({"eventType":")" + QByteArray(i % 2 == 0 ? "START" : "COMPLETE") + R"(","eventTime":"2026-01-01T00:)" + QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':' + QByteArray::number(i % 60).rightJustified(2, '0')
        + R"(Z","producer":"https://example.org/producer/1.0","schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json","run":{"runId":"0190a8f2-0000-7000-8000-)" + QByteArray::number(i / 2).rightJustified(12, '0')
        + R"("},"job":{"namespace":"scheduler","name":"dag.task_)" + table + R"(","facets":{"sql":{)" + producer + R"(,"query":"SELECT )" + QByteArray("column_0, column_1, column_2, ").repeated(12) + R"( 1"}}},"inputs":[{"namespace":"postgres://db:5432","name":"public.source_)" + table
        + R"(","facets":{"schema":{)" + producer + R"(,"fields":[)" + fields + R"(]}}}],"outputs":[{"namespace":"postgres://db:5432","name":"public.target_)" + table + R"(","facets":{"schema":{)" + producer + R"(,"fields":[)" + fields + R"(]},"columnLineage":{)" + producer + R"(,"fields":{)" + columns + R"(}}}}]})";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto number = [&](int place, int otherwise) { return argc > place ? QByteArray(argv[place]).toInt() : otherwise; };
    const auto nodes = static_cast<quint32>(number(1, 667'000));
    const auto edgeCount = static_cast<quint32>(number(2, 1'000'000));
    const int events = number(3, 20'000);
    const QTemporaryDir folder;
    // The workspace first, so that both use SQLite as the product sets it up.
    const core::SystemClock clock;
    core::RandomIdSource ids(clock);
    const core::WorkspaceOptions options{.location = folder.filePath(QStringLiteral("w.hallmarker")), .actor = {QStringLiteral("bench")}};
    auto workspace = core::Workspace::create(options, clock, ids);
    if (!workspace)
        return std::fprintf(stderr, "%s\n", qPrintable(workspace.error().toString())), 1;
    PlainSqlite plain(folder.filePath(QStringLiteral("plain.db")));

    LineageFacts facts;
    facts.events.push_back({core::Hasher::of("bench"), 0, "bench", {}});
    for (quint32 i = 0; i < nodes; ++i)
        facts.node(NodeKind::Dataset, "postgres://warehouse:5432", "schema.table_" + std::to_string(i));
    for (const auto &[from, to] : makeEdges(nodes, edgeCount))
        facts.edges.push_back({.from = from, .to = to, .kind = EdgeKind::Derives, .event = 0});
    LineageGraph graph;
    graph.add(facts);
    plain.fill(graph.edges());
    std::printf("%zu nodes, %zu edges\n", graph.nodes().size(), graph.edges().size());

    // The worst root of a sample: the one that reaches most.
    Reach reach(graph);
    core::RandomStream random{core::Seed{2}};
    std::vector<NodeId> sample;
    NodeId worst = 0;
    std::size_t most = 0;
    const Adjacency &adjacency = graph.over(dataFlow);
    for (int i = 0; i < 400; ++i) {
        const NodeId node = i < 200 ? static_cast<NodeId>(random.below(nodes)) : adjacency.nodeAt(static_cast<quint32>(i - 200) * 5);
        if (i < 200)
            sample.push_back(node);
        if (const std::size_t size = reach.all(node, Direction::Down).size(); size > most) {
            most = size;
            worst = node;
        }
    }
    qint64 plainCount = 0;
    const double cte = bestOf(2, [&] { plainCount = plain.number(impactSql, worst); });
    if (plainCount != static_cast<qint64>(most) - 1)
        std::printf("THE COUNTS DIFFER: %lld and %zu\n", static_cast<long long>(plainCount), most - 1);
    std::printf("the worst root reaches %zu nodes\n", most - 1);
    line("impact, worst root, as a set", bestOf(9, [&] { (void)reach.all(worst, Direction::Down).size(); }), cte, "recursive query");
    line("impact, worst root, list with paths", bestOf(9, [&] { (void)reach.list(worst, Direction::Down); }), cte, "recursive query");
    std::size_t reached = 0;
    const double average = bestOf(3, [&] {
        reached = 0;
        for (const NodeId node : sample)
            reached += reach.all(node, Direction::Down).size() - 1;
    }) / static_cast<double>(sample.size());
    const double averageCte = bestOf(1, [&] {
        for (std::size_t i = 0; i < sample.size(); i += 10)
            plain.number(impactSql, sample[i]);
    }) / static_cast<double>(sample.size() / 10);
    std::printf("a random root reaches %zu nodes on average\n", reached / sample.size());
    line("impact, random root, as a set", average, averageCte, "recursive query");
    const double hops = bestOf(9, [&] {
        for (const NodeId node : sample) {
            (void)reach.list(node, Direction::Down, 3);
            (void)reach.list(node, Direction::Up, 3);
        }
    }) / static_cast<double>(sample.size());
    const double hopsCte = bestOf(3, [&] {
        for (const NodeId node : sample)
            plain.number(hopsSql, node);
    }) / static_cast<double>(sample.size());
    line("3 hops both ways (theirs: one way)", hops, hopsCte, "recursive query");
    {
        LineageGraph edited(graph);
        edited.over(dataFlow);
        const Stopwatch watch;
        for (int i = 0; i < 10'000; ++i)
            edited.addEdge({static_cast<NodeId>(random.below(nodes)), static_cast<NodeId>(random.below(nodes)), EdgeKind::Derives});
        printFigure("one edge more", watch.seconds() / 10'000 * 1e6, "us");
    }

    // From the store to the first answer, beside a plain read of the same pairs.
    {
        const Stopwatch watch;
        if (const auto written = LineageWriter(**workspace).write(facts, QStringLiteral("bench")); !written)
            return std::fprintf(stderr, "%s\n", qPrintable(written.error().toString())), 1;
        printFigure("edges into the store", edgeCount / watch.seconds(), "edges/s");
    }
    double readyCpu = 1e9;
    const double ready = bestOf(3, [&] {
        const ProcessorTime cpu;
        LineageModel model(**workspace);
        if (!model.refresh())
            std::printf("NOT READ\n");
        model.graph().over(dataFlow);
        readyCpu = std::min(readyCpu, cpu.seconds());
    });
    printFigure("cold start, processor time of both threads", readyCpu * 1e3, "ms");
    line("cold start: store to query-ready", ready, bestOf(3, [&] { plain.readAll(); }), "plain read      ");

    // A changed digest above ten thousand nodes, in a workspace of its own.
    {
        core::WorkspaceOptions apart = options;
        apart.location = folder.filePath(QStringLiteral("stale.hallmarker"));
        auto small = core::Workspace::create(apart, clock, ids);
        LineageFacts wide;
        wide.events.push_back({core::Hasher::of("wide"), 0, "wide", {}});
        for (int i = 0; i < 10'000; ++i)
            wide.node(NodeKind::Dataset, "postgres://warehouse:5432", "schema.table_" + std::to_string(i));
        for (quint32 i = 1; i < 10'000; ++i) {
            wide.edges.push_back({.from = static_cast<NodeIndex>(random.below(i)), .to = i, .kind = EdgeKind::Derives, .event = 0});
            if (i % 2 == 0)
                wide.edges.push_back({.from = static_cast<NodeIndex>(random.below(i)), .to = i, .kind = EdgeKind::Derives, .event = 0});
        }
        QString id;
        const auto put = [&](int state) {
            return (*small)->write(QStringLiteral("bench"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                const auto present = transaction.record(id);
                HALLMARKER_ASSIGN(const core::Record record, transaction.put({.id = id, .kind = QStringLiteral("dataset-version"), .name = QStringLiteral("v"), .body = {{QStringLiteral("state"), state}}}, present ? present->revision : 0));
                id = record.id;
                return {};
            });
        };
        if (!small || !put(0) || !LineageWriter(**small).write(wide, QStringLiteral("bench")) || !LineageWriter(**small).bind({NodeKind::Dataset, QStringLiteral("postgres://warehouse:5432"), QStringLiteral("schema.table_0")}, id))
            return std::fprintf(stderr, "the second workspace was not made\n"), 1;
        const Stopwatch marking;
        const ProcessorTime markingCpu;
        const bool isPut = put(1).isOk();
        const double markSeconds = marking.seconds();
        const double markCpu = markingCpu.seconds();
        const auto stale = (*small)->lineage().staleNodes();
        std::printf("%lld nodes marked stale%s\n", static_cast<long long>(stale ? stale->size() : 0), isPut ? "" : " (FAILED)");
        printFigure("a changed digest, durable with its marks", markSeconds * 1e3, "ms");
        printFigure("the same, processor time", markCpu * 1e3, "ms");
        const Stopwatch clearing;
        if (!put(0))
            std::printf("NOT PUT BACK\n");
        printFigure("the digest put back", clearing.seconds() * 1e3, "ms");
    }

    // Durable ingest.
    QByteArray stream;
    QList<QByteArray> contents;
    for (int i = 0; i < events; ++i) {
        contents.append(madeUpEvent(i));
        stream += contents.last() + '\n';
    }
    LineageFacts told;
    const Stopwatch parsing;
    if (const auto report = OpenLineageImporter::readBytes(stream, QStringLiteral("bench"), {}, told, core::Progress::none()); !report || report->accepted != events)
        return std::fprintf(stderr, "the events were not read\n"), 1;
    const double parseSeconds = parsing.seconds();
    const Stopwatch inserting;
    const ProcessorTime insertingCpu;
    plain.run("BEGIN");
    sqlite3_stmt *insert = plain.prepare("INSERT INTO event (content) VALUES (?)");
    for (const QByteArray &content : contents) {
        sqlite3_bind_blob64(insert, 1, content.constData(), static_cast<sqlite3_uint64>(content.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    plain.run("COMMIT");
    const double insertSeconds = inserting.seconds();
    const double insertCpu = insertingCpu.seconds();
    const Stopwatch storing;
    const ProcessorTime storingCpu;
    const auto intake = LineageWriter(**workspace).write(told, QStringLiteral("openlineage"));
    const double storeSeconds = storing.seconds();
    const double storeCpu = storingCpu.seconds();
    if (!intake || intake->newEvents != events)
        return std::fprintf(stderr, "the events were not stored\n"), 1;
    std::printf("%d events of %lld bytes\n", events, static_cast<long long>(stream.size() / events));
    printFigure("events read into facts", events / parseSeconds, "events/s");
    printFigure("facts into the store, durable, logged", events / storeSeconds, "events/s", events / insertSeconds, "plain insert of the bytes alone");
    printFigure("the same a second of processor time", events / storeCpu, "events/s", events / insertCpu, "plain insert of the bytes alone");
    printFigure("both", events / (parseSeconds + storeSeconds), "events/s");
    return 0;
}
