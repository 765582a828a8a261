#include "core/digest/Hasher.h"
#include "core/lineage/LineageStore.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

#include <deque>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// Makes batches by names.
class BatchMaker {
public:
    BatchMaker() { text(""); m_batch.format = QStringLiteral("test"); }
    quint32 text(const std::string &value)
    {
        for (quint32 id = 0; id < m_kept.size(); ++id) {
            if (m_kept[id] == value)
                return id;
        }
        m_kept.push_back(value);
        m_batch.texts.push_back(m_kept.back());
        return static_cast<quint32>(m_batch.texts.size() - 1);
    }
    quint32 node(quint8 kind, const std::string &space, const std::string &name)
    {
        const LineageBatch::Node wanted{kind, text(space), text(name)};
        for (quint32 i = 0; i < m_batch.nodes.size(); ++i) {
            if (m_batch.nodes[i].kind == kind && m_batch.nodes[i].space == wanted.space && m_batch.nodes[i].name == wanted.name)
                return i;
        }
        m_batch.nodes.push_back(wanted);
        return static_cast<quint32>(m_batch.nodes.size() - 1);
    }
    quint32 event(const QByteArray &content, qint64 atMs)
    {
        m_batch.events.push_back({Hasher::of(content), atMs, content, {}});
        return static_cast<quint32>(m_batch.events.size() - 1);
    }
    LineageBatch *operator->() { return &m_batch; }
    LineageBatch &operator*() { return m_batch; }

private:
    std::deque<std::string> m_kept;
    LineageBatch m_batch;
};

/// Every row as a line.
class LineSink final : public LineageSink {
public:
    QStringList lines;
    void space(qint64 id, QByteArrayView name) override { add({QStringLiteral("space"), QString::number(id), QString::fromUtf8(name)}); }
    void node(qint64 id, int kind, qint64 space, QByteArrayView name) override { add({QStringLiteral("node"), QString::number(id), QString::number(kind), QString::number(space), QString::fromUtf8(name)}); }
    void edge(const Edge &edge) override
    {
        add({QStringLiteral("edge"), QString::number(edge.from), QString::number(edge.to), QString::number(edge.kind), QString::number(edge.transform), QString::number(edge.isMasked), QString::number(edge.run), QString::number(edge.atMs), QString::fromUtf8(edge.detail)});
    }
    void run(qint64 run, qint64 job, int state, qint64 atMs) override { add({QStringLiteral("run"), QString::number(run), QString::number(job), QString::number(state), QString::number(atMs)}); }
    void attribute(qint64 node, QByteArrayView key, QByteArrayView value, qint64 atMs) override { add({QStringLiteral("attribute"), QString::number(node), QString::fromUtf8(key), QString::fromUtf8(value), QString::number(atMs)}); }
    void alias(qint64 name, qint64 alias) override { add({QStringLiteral("alias"), QString::number(name), QString::number(alias)}); }
    void merge(qint64 a, qint64 b, bool isMerged) override { add({QStringLiteral("merge"), QString::number(a), QString::number(b), QString::number(isMerged)}); }
    void binding(qint64 node, const QString &recordId) override { add({QStringLiteral("binding"), QString::number(node), recordId}); }

private:
    void add(const QStringList &words) { lines += words.join(QLatin1Char(' ')); }
};

Result<LineageIntake> write(Workspace &workspace, const LineageBatch &batch)
{
    LineageIntake intake;
    HALLMARKER_TRY(workspace.write(QStringLiteral("lineage.imported"), [&](WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(intake, transaction.addLineage(batch));
        return {};
    }));
    return intake;
}

QStringList rowsOf(const Workspace &workspace, const LineageMark &from = {})
{
    LineSink sink;
    const auto end = workspace.lineage().end();
    return end && workspace.lineage().read(from, *end, LineageStore::Everything, sink) ? sink.lines : QStringList(QStringLiteral("unreadable"));
}

/// orders -> job -> report, in a run that is told twice, with an attribute and an alias.
void fill(BatchMaker &batch)
{
    const quint32 orders = batch.node(0, "db", "orders");
    const quint32 job = batch.node(3, "db", "orders");
    const quint32 report = batch.node(0, "s3", "report \"x\"");
    const quint32 run = batch.node(4, "", "run-1");
    const quint32 start = batch.event("{\"start\":1}", 1000);
    const quint32 complete = batch.event("{\"complete\":1}", 2000);
    batch->edges.push_back({orders, job, 0, 0, false, run, 1000, 0, start});
    batch->edges.push_back({orders, job, 0, 0, false, run, 2000, 0, complete}); // said again
    batch->edges.push_back({job, report, 1, 2, true, run, 2000, batch.text("{\"a\":1}"), complete});
    batch->runs.push_back({run, job, 1, 1000, start});
    batch->runs.push_back({run, job, 3, 2000, complete});
    batch->attributes.push_back({orders, batch.text("schema"), batch.text("[1]"), 1000, start});
    batch->attributes.push_back({orders, batch.text("schema"), batch.text("[1]"), 2000, complete});
    batch->aliases.push_back({orders, report, complete});
}

/// Event i of a stream: a run reads a table and writes another, columns change, a run is told twice, a name holds a NUL.
void tell(BatchMaker &batch, int i, bool hasNul)
{
    const std::string table = std::to_string(i % 40);
    const quint32 source = batch.node(0, "db", "source " + table);
    const quint32 target = batch.node(0, "s3", hasNul ? std::string("target\0", 7) + table : "target " + table);
    const quint32 job = batch.node(3, "plan", "job " + table);
    const quint32 run = batch.node(4, "", "run " + std::to_string(i / 2));
    const quint32 event = batch.event("{\"n\":" + QByteArray::number(i) + '}', 1000 + i);
    batch->edges.push_back({source, job, 0, 0, false, run, 1000 + i, 0, event});
    batch->edges.push_back({job, target, 1, 0, false, run, 1000 + i, batch.text("{\"i\":" + std::to_string(i % 3) + '}'), event});
    batch->runs.push_back({run, job, quint8(i % 2 == 0 ? 1 : 3), 1000 + i, event});
    batch->attributes.push_back({source, batch.text("schema"), batch.text(std::to_string(i / 300)), 1000 + i, event});
    if (i % 100 == 0)
        batch->aliases.push_back({source, target, event});
}

} // namespace

class TestLineageStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItWasTold_data() { WorkspaceFixture::addBackendRows(); }
    void keepsWhatItWasTold()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        BatchMaker batch;
        fill(batch);
        const auto intake = write(workspace, *batch);
        VERIFY_RESULT(intake);
        QCOMPARE(intake->newEvents, 2);
        QCOMPARE(intake->newNodes, 4);
        QCOMPARE(intake->newEdges, 2);
        const QStringList expected{QStringLiteral("space 1 db"), QStringLiteral("space 2 "), QStringLiteral("space 3 s3"), QStringLiteral("node 1 0 1 orders"), QStringLiteral("node 2 3 1 orders"), QStringLiteral("node 3 4 2 run-1"), QStringLiteral("node 4 0 3 report \"x\""),
                                   QStringLiteral("edge 1 2 0 0 0 3 1000 "), QStringLiteral("edge 2 4 1 2 1 3 2000 {\"a\":1}"), QStringLiteral("run 3 2 1 1000"), QStringLiteral("run 3 2 3 2000"), QStringLiteral("attribute 1 schema [1] 1000"), QStringLiteral("alias 1 4")};
        QCOMPARE(rowsOf(workspace), expected);
        QCOMPARE(*workspace.log().size(), before + 2);
        const QByteArray entry = workspace.log().entries(before, 1)->first().bytes;
        QVERIFY2(entry.startsWith("{\"action\":\"lineage.event\",\"actor\":\"") && entry.contains(Hasher::of("{\"start\":1}").toString().toLatin1()), entry.constData());
        const auto events = workspace.lineage().events(0, 10);
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(1).logIndex, before + 1);
        QCOMPARE(events->at(1).format, QStringLiteral("test"));
        QCOMPARE(*workspace.lineage().content(2), QByteArray("{\"complete\":1}"));
        QVERIFY(!workspace.lineage().content(3));
        const auto verified = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));

        // Once more: nothing changes, not even the log.
        const auto again = write(workspace, *batch);
        VERIFY_RESULT(again);
        QCOMPARE(again->newEvents, 0);
        QCOMPARE(again->knownEvents, 2);
        QCOMPARE(*workspace.log().size(), before + 2);
        QCOMPARE(rowsOf(workspace), expected);

        // Only what is new comes after a mark; what is known brings no row.
        const LineageMark mark = *workspace.lineage().end();
        BatchMaker more;
        const quint32 orders = more.node(0, "db", "orders");
        const quint32 job = more.node(3, "db", "orders");
        const quint32 fresh = more.node(0, "db", "fresh");
        const quint32 event = more.event("{\"more\":1}", 3000);
        more->edges.push_back({orders, job, 0, 0, false, more.node(4, "", "run-1"), 3000, 0, event});
        more->edges.push_back({orders, job, 0, 0, false, more.node(4, "", "run-1"), 500, 0, event}); // earlier than known
        more->edges.push_back({job, fresh, 1, 0, false, LineageBatch::none, LineageBatch::noTime, 0, LineageBatch::none});
        VERIFY_RESULT(write(workspace, *more));
        QCOMPARE(rowsOf(workspace, mark), (QStringList{QStringLiteral("node 5 0 1 fresh"), QStringLiteral("edge 1 2 0 0 0 3 500 "), QStringLiteral("edge 2 5 1 0 0 0 -9223372036854775808 ")}));
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
        VERIFY_RESULT(fixture.reopen());
        QCOMPARE(fixture.workspace().lineage().end()->edge, 4);
    }

    void nothingIsKeptOfAWriteThatFails_data() { WorkspaceFixture::addBackendRows(); }
    void nothingIsKeptOfAWriteThatFails()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        BatchMaker batch;
        fill(batch);
        const LineageBatch &plain = *batch;
        QVERIFY(!workspace.write(QStringLiteral("x"), [&plain](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_TRY(transaction.addLineage(plain));
            return Error(ErrorKind::Invalid, QStringLiteral("no"));
        }));
        QCOMPARE(*workspace.lineage().end(), LineageMark());
        QCOMPARE(*workspace.log().size(), before);
        BatchMaker orphan;
        orphan->edges.push_back({orphan.node(0, "a", "a"), orphan.node(0, "a", "b")});
        QVERIFY(!write(workspace, *orphan));
        QCOMPARE(*workspace.lineage().end(), LineageMark());
    }

    /// Whatever the order in which events come, the value that holds at the end is the same.
    void lateAttributes_data() { WorkspaceFixture::addBackendRows(); }
    void lateAttributes()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        struct Told {
            const char *value;
            qint64 at;
        };
        // x, then x again much later, then late: y in between. x holds.
        for (const Told &told : {Told{"x", 10}, Told{"x", 30}, Told{"y", 20}, Told{"x", 30}}) {
            BatchMaker batch;
            const quint32 event = batch.event(QByteArray(told.value) + QByteArray::number(told.at), told.at);
            batch->attributes.push_back({batch.node(0, "db", "a"), batch.text("k"), batch.text(told.value), told.at, event});
            VERIFY_RESULT(write(workspace, *batch));
        }
        QCOMPARE(rowsOf(workspace).mid(2), (QStringList{QStringLiteral("attribute 1 k x 10"), QStringLiteral("attribute 1 k y 20"), QStringLiteral("attribute 1 k x 30")}));
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
    }

    /// Told at once, by several threads, or bit by bit: the same rows, the same log.
    void aLargeBatchIsWhatItsPartsAre_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("hasNul");
        for (const bool hasNul : {false, true}) {
            QTest::addRow("SQLite%s", hasNul ? ", names with NUL" : "") << int(TestBackend::Sqlite) << hasNul;
            QTest::addRow("PostgreSQL%s", hasNul ? ", names with NUL" : "") << int(TestBackend::Postgres) << hasNul;
        }
    }
    void aLargeBatchIsWhatItsPartsAre()
    {
        QFETCH(int, backend);
        QFETCH(bool, hasNul);
        WorkspaceFixture whole(backend);
        WorkspaceFixture parts(backend);
        if (!whole.isAvailable())
            QSKIP(whole.skipReason().constData());
        constexpr int events = 3000; // of two edges each
        for (int half = 0; half < 2; ++half) {
            const int first = half * events / 2;
            const int last = first + events / 2;
            BatchMaker all;
            for (int i = first; i < last; ++i)
                tell(all, i, hasNul);
            QVERIFY(all->edges.size() + all->events.size() > 4'000);
            const auto intake = write(whole.workspace(), *all);
            VERIFY_RESULT(intake);
            QCOMPARE(intake->newEvents, events / 2);
            for (int i = first; i < last;) {
                BatchMaker some;
                for (const int end = std::min(i + 100, last); i < end; ++i)
                    tell(some, i, hasNul);
                VERIFY_RESULT(write(parts.workspace(), *some));
            }
        }
        QCOMPARE(rowsOf(whole.workspace()), rowsOf(parts.workspace()));
        QCOMPARE(*whole.workspace().log().size(), *parts.workspace().log().size());
        for (const qint64 event : {1, 1400, events})
            QCOMPARE(*whole.workspace().lineage().content(event), *parts.workspace().lineage().content(event));
        const auto verified = whole.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }

    void oddNamesAndFiles_data() { WorkspaceFixture::addBackendRows(); }
    void oddNamesAndFiles()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        BatchMaker batch;
        batch->mediaType = QStringLiteral("application/json");
        const QByteArray file(300'000, 'f');
        batch->events.push_back({Hasher::of(file), LineageBatch::noTime, {}, file});
        batch.node(0, std::string("a\0b", 3), std::string(20'000, 'n'));
        batch.node(0, "a\xEF\xBF\xBD" "b", std::string(20'000, 'n')); // the same, once it can be stored
        batch.node(0, "'); DROP TABLE record; --", "\xE2\x80\xAE<script>\n\"");
        VERIFY_RESULT(write(workspace, *batch));
        VERIFY_RESULT(write(workspace, *batch));
        const QStringList rows = rowsOf(workspace);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0), QStringLiteral("space 1 a\uFFFDb"));
        QCOMPARE(rows.at(2).size(), 20'000 + 11);
        QCOMPARE(*workspace.lineage().content(1), file);
        QVERIFY(workspace.lineage().events(0, 1)->first().isAttachment);
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
        BatchMaker wrong;
        wrong->events.push_back({Hasher::of("other"), 0, {}, "bytes"});
        QVERIFY(!write(workspace, *wrong));
    }

    void manyEventsFillManyPacks()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        BatchMaker batch;
        for (int i = 0; i < 2000; ++i)
            batch.event(QByteArray("{\"n\":") + QByteArray::number(i) + ",\"text\":\"" + QByteArray(500 + i % 77, static_cast<char>('a' + i % 26)) + "\"}", i);
        VERIFY_RESULT(write(workspace, *batch));
        for (const qint64 event : {1, 300, 700, 1999, 2000})
            QCOMPARE(*workspace.lineage().content(event), batch->events[static_cast<std::size_t>(event - 1)].content);
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
    }

    void aLargeWriteReachesTheDatabaseFile()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        BatchMaker batch;
        const quint32 event = batch.event("large", 1);
        constexpr quint32 nodes = 160;
        for (quint32 i = 0; i < nodes; ++i)
            batch.node(0, "s", "n" + std::to_string(i));
        for (quint32 from = 0; from < nodes; ++from) {
            for (quint32 to = 0; to < nodes; ++to) {
                if (from != to)
                    batch->edges.push_back({.from = from, .to = to, .kind = 1, .event = event});
            }
        }
        const auto written = write(workspace, *batch);
        VERIFY_RESULT(written);
        QCOMPARE(written->newEdges, qint64(nodes) * (nodes - 1));
        // The commit left it in the log file beside; another thread brings it over.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(fixture.location()).size() > 1'000'000, 120'000);
        QVERIFY(workspace.write(QStringLiteral("after"), [](WriteTransaction &transaction) { return transaction.note(QStringLiteral("after"), {}); }));
        VERIFY_RESULT(fixture.reopen());
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
    }

    void nobodyChangesARow_data() { WorkspaceFixture::addBackendRows(); }
    void nobodyChangesARow()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        BatchMaker batch;
        fill(batch);
        VERIFY_RESULT(write(fixture.workspace(), *batch));
        for (const char *table : {"event", "pack", "space", "node", "edge", "run", "attribute", "alias"}) {
            QVERIFY2(!fixture.executeOutside(QStringLiteral("UPDATE lineage_%1 SET id = id + 100").arg(QLatin1String(table))), table);
            QVERIFY2(!fixture.executeOutside(QStringLiteral("DELETE FROM lineage_%1").arg(QLatin1String(table))), table);
        }
        QVERIFY(!fixture.executeOutside(QStringLiteral("UPDATE lineage_attribute SET value = 'z'")));
    }

    void findsTampering_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("sql");
        const char *const cases[] = {
            "UPDATE lineage_event SET digest = (SELECT leaf FROM log_entry WHERE idx = 0) WHERE id = 2",
            "UPDATE lineage_event SET at_ms = 5 WHERE id = 1",
            "UPDATE lineage_event SET format = 'other' WHERE id = 1",
            "UPDATE lineage_event SET place = place + 1 WHERE id = 2",
            "UPDATE lineage_event SET size = size - 1 WHERE id = 2",
            "UPDATE lineage_event SET entry = entry + 1 WHERE id = 2",
            "UPDATE lineage_event SET pack = 0 WHERE id = 1",
            "DELETE FROM lineage_event WHERE id = 2",
            "DELETE FROM lineage_event WHERE id = 1",
            "DELETE FROM lineage_event",
            "UPDATE lineage_pack SET content = (SELECT digest FROM lineage_event WHERE id = 1)",
            "DELETE FROM lineage_pack",
            "INSERT INTO lineage_pack (id, content) SELECT 7, content FROM lineage_pack",
            "UPDATE lineage_space SET name = 'other' WHERE id = 1",
            "UPDATE lineage_node SET name = 'other' WHERE id = 4",
            "UPDATE lineage_node SET kind = 1 WHERE id = 1",
            "DELETE FROM lineage_node WHERE id = 3",
            "UPDATE lineage_edge SET dst = 1 WHERE id = 2",
            "UPDATE lineage_edge SET masked = 0 WHERE id = 2",
            "UPDATE lineage_edge SET transform = 10 WHERE id = 2",
            "UPDATE lineage_edge SET at_ms = at_ms - 1 WHERE id = 1",
            "UPDATE lineage_edge SET detail = '{}' WHERE id = 1",
            "UPDATE lineage_edge SET event = 2 WHERE id = 1",
            "DELETE FROM lineage_edge WHERE id = 2",
            "INSERT INTO lineage_edge (id, src, dst, kind, transform, masked, run, at_ms, detail, event) SELECT 3, dst, src, kind, transform, masked, run, at_ms, detail, 2 FROM lineage_edge WHERE id = 1",
            "INSERT INTO lineage_edge (id, src, dst, kind, transform, masked, run, at_ms, detail, event) SELECT 3, dst, src, kind, transform, masked, run, at_ms, detail, 9 FROM lineage_edge WHERE id = 1",
            "UPDATE lineage_run SET state = 5 WHERE id = 2",
            "DELETE FROM lineage_run",
            "UPDATE lineage_attribute SET value = '[2]'",
            "DELETE FROM lineage_attribute",
            "DELETE FROM lineage_alias",
            "UPDATE lineage_merge SET merged = 0",
            "DELETE FROM lineage_merge",
            "UPDATE lineage_binding SET record = 'dataset_2'",
            "UPDATE lineage_binding SET seen = (SELECT digest FROM lineage_event WHERE id = 1)",
            "DELETE FROM lineage_binding",
        };
        for (const int backend : {int(TestBackend::Sqlite), int(TestBackend::Postgres)}) {
            for (const char *sql : cases)
                QTest::addRow("%s, %s", sql, backend == int(TestBackend::Sqlite) ? "SQLite" : "PostgreSQL") << backend << QString::fromLatin1(sql);
        }
    }
    void findsTampering()
    {
        QFETCH(int, backend);
        QFETCH(QString, sql);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(workspace.write(QStringLiteral("records"), [](WriteTransaction &t) -> Result<void> {
            for (const char *id : {"dataset_1", "dataset_2"})
                HALLMARKER_TRY(t.put({.id = QLatin1String(id), .kind = QStringLiteral("dataset"), .name = QLatin1String(id), .body = {}}, 0));
            return {};
        }));
        BatchMaker batch;
        fill(batch);
        const quint32 event = batch.event("{\"deed\":1}", 3000);
        batch->merges.push_back({0, 2, true, event});
        batch->bindings.push_back({0, QStringLiteral("dataset_1"), event});
        VERIFY_RESULT(write(workspace, *batch));
        VERIFY_RESULT(workspace.log().checkpoint());
        const auto sound = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(sound);
        QVERIFY2(sound->isSound, qPrintable(sound->problem));
        QCOMPARE(*workspace.lineage().recordOf(1), QStringLiteral("dataset_1"));
        QVERIFY(fixture.tamper(sql));
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
        QVERIFY(!found->problem.isEmpty());
    }
};

HALLMARKER_TEST(TestLineageStore)
#include "TestLineageStore.moc"
