#include "core/digest/Hasher.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Digest stateDigest(int state)
{
    return Hasher::of(QByteArray::number(state));
}

/// What the rule says, without any cleverness: an edge is broken when its digest differs, and a broken edge reaches
/// everything that rests on its dependent over a path that does not lead back to the subject.
struct NaiveGraph {
    struct Edge {
        int subject;
        int seen;
    };
    QMap<int, QList<Edge>> edges;
    QMap<int, int> states; ///< absent: deleted

    /// (subject, first dependent) -> length of the shortest path, for each stale record.
    QMap<int, QMap<QPair<int, int>, int>> stale() const
    {
        QMap<int, QMap<QPair<int, int>, int>> found;
        for (auto it = edges.cbegin(); it != edges.cend(); ++it) {
            for (const Edge &edge : it.value()) {
                if (states.contains(edge.subject) && states.value(edge.subject) == edge.seen)
                    continue;
                QSet<int> reached{edge.subject, it.key()};
                QList<int> level{it.key()};
                for (int length = 2; !level.isEmpty(); ++length) {
                    QList<int> next;
                    for (const int id : level) {
                        found[id].insert({edge.subject, it.key()}, length);
                        for (auto other = edges.cbegin(); other != edges.cend(); ++other) {
                            const bool rests = std::any_of(other.value().cbegin(), other.value().cend(), [id](const Edge &e) { return e.subject == id; });
                            if (rests && !reached.contains(other.key())) {
                                reached.insert(other.key());
                                next += other.key();
                            }
                        }
                    }
                    level = next;
                }
            }
        }
        return found;
    }
};

QString nodeId(int node)
{
    return QStringLiteral("dataset_%1").arg(node, 3, 10, QLatin1Char('0'));
}

} // namespace

class TestStaleness : public QObject {
    Q_OBJECT

private:
    static Result<void> setState(Workspace &workspace, const QString &id, int state)
    {
        return workspace.write(QStringLiteral("state"), [&](WriteTransaction &transaction) -> Result<void> {
            const auto present = transaction.record(id);
            RecordDraft draft{.id = id, .kind = QStringLiteral("dataset"), .name = id, .body = {{QStringLiteral("state"), state}}};
            draft.basis = stateDigest(state);
            HALLMARKER_TRY(transaction.put(draft, present ? present->revision : 0));
            return {};
        });
    }
    static Result<void> rest(Workspace &workspace, const QString &id, const QList<Dependency> &on)
    {
        return workspace.write(QStringLiteral("rest"), [&](WriteTransaction &transaction) { return transaction.setDependencies(id, on); });
    }

private Q_SLOTS:
    void namesThePathAndClears_data() { WorkspaceFixture::addBackendRows(); }
    void namesThePathAndClears()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const QString a = nodeId(1), b = nodeId(2), c = nodeId(3);
        for (const QString &id : {a, b, c})
            VERIFY_RESULT(setState(workspace, id, 0));
        VERIFY_RESULT(rest(workspace, b, {{a, stateDigest(0), QStringLiteral("data")}}));
        VERIFY_RESULT(rest(workspace, c, {{b, stateDigest(0), QStringLiteral("data")}}));
        QVERIFY(workspace.staleRecords()->isEmpty());
        fixture.clock().advanceMs(1000);
        VERIFY_RESULT(setState(workspace, a, 1));
        QCOMPARE(*workspace.staleRecords(), (QStringList{b, c}));
        const auto causes = workspace.staleness(c);
        VERIFY_RESULT(causes);
        QCOMPARE(causes->size(), 1);
        QCOMPARE(causes->first().path, (QStringList{a, b, c}));
        QCOMPARE(causes->first().subjectId, a);
        QCOMPARE(causes->first().seen, stateDigest(0));
        QCOMPARE(causes->first().now, stateDigest(1));
        QCOMPARE(causes->first().sinceMs, fixture.clock().nowMs());
        const qint64 since = fixture.clock().nowMs();
        fixture.clock().advanceMs(1000);
        VERIFY_RESULT(setState(workspace, a, 2));
        QCOMPARE(workspace.staleness(c)->first().sinceMs, since);
        QCOMPARE(workspace.staleness(c)->first().now, stateDigest(2));
        VERIFY_RESULT(setState(workspace, a, 0)); // back to the digest that was seen
        QVERIFY(workspace.staleRecords()->isEmpty());
        VERIFY_RESULT(setState(workspace, a, 3));
        VERIFY_RESULT(rest(workspace, b, {})); // the intermediate rests on nothing any more
        QVERIFY(workspace.staleRecords()->isEmpty());
        QVERIFY(workspace.staleness(c)->isEmpty());
        VERIFY_RESULT(workspace.write(QStringLiteral("remove"), [&](WriteTransaction &transaction) { return transaction.remove(b, transaction.record(b)->revision); }));
        QVERIFY(workspace.staleness(c)->first().now.isEmpty());
    }

    void judgesAtOnce_data() { WorkspaceFixture::addBackendRows(); }
    void judgesAtOnce()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(setState(workspace, nodeId(1), 5));
        VERIFY_RESULT(setState(workspace, nodeId(2), 0));
        VERIFY_RESULT(rest(workspace, nodeId(2), {{nodeId(1), stateDigest(4), QStringLiteral("data")}, {nodeId(9), stateDigest(0), QStringLiteral("model")}}));
        QCOMPARE(workspace.staleness(nodeId(2))->size(), 2);
        VERIFY_RESULT(rest(workspace, nodeId(2), {{nodeId(1), Digest(), QStringLiteral("data")}})); // a digest that nobody knows
        QCOMPARE(workspace.staleness(nodeId(2))->size(), 1);
    }

    void agreesWithTheRule_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("SQLite, seed %d", seed) << int(TestBackend::Sqlite) << seed;
        for (int seed = 13; seed <= 15; ++seed)
            QTest::addRow("PostgreSQL, seed %d", seed) << int(TestBackend::Postgres) << seed;
    }
    void agreesWithTheRule()
    {
        QFETCH(int, backend);
        QFETCH(int, seed);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        constexpr int nodes = 9;
        NaiveGraph oracle;
        quint64 word = static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL;
        const auto pick = [&word](int bound) { // xorshift: the cases have to be the same everywhere
            word ^= word << 13;
            word ^= word >> 7;
            word ^= word << 17;
            return static_cast<int>(word % static_cast<quint64>(bound));
        };
        for (int node = 0; node < nodes; ++node) {
            VERIFY_RESULT(setState(workspace, nodeId(node), 0));
            oracle.states[node] = 0;
        }
        for (int step = 0; step < 40; ++step) {
            const int node = pick(nodes);
            switch (pick(5)) {
            case 0:
            case 1: {
                const int state = pick(3);
                VERIFY_RESULT(setState(workspace, nodeId(node), state));
                oracle.states[node] = state;
                break;
            }
            case 2:
                if (oracle.states.contains(node)) {
                    VERIFY_RESULT(workspace.write(QStringLiteral("remove"), [&](WriteTransaction &transaction) { return transaction.remove(nodeId(node), transaction.record(nodeId(node))->revision); }));
                    oracle.states.remove(node);
                }
                break;
            default: {
                if (!oracle.states.contains(node))
                    break;
                QList<Dependency> on;
                QList<NaiveGraph::Edge> edges;
                QSet<int> used{node};
                for (int i = pick(4); i > 0; --i) {
                    const int subject = pick(nodes); // cycles come about
                    if (used.contains(subject))
                        continue;
                    used.insert(subject);
                    const int seen = pick(2) ? oracle.states.value(subject, 0) : pick(3);
                    on.append({nodeId(subject), stateDigest(seen), QStringLiteral("data")});
                    edges.append({subject, seen});
                }
                VERIFY_RESULT(rest(workspace, nodeId(node), on));
                oracle.edges[node] = edges;
            }
            }
            const auto expected = oracle.stale();
            for (int each = 0; each < nodes; ++each) {
                const auto causes = workspace.staleness(nodeId(each));
                VERIFY_RESULT(causes);
                QMap<QPair<int, int>, int> found;
                for (const StaleCause &cause : *causes) {
                    QVERIFY(cause.path.size() >= 2);
                    QCOMPARE(cause.path.first(), cause.subjectId);
                    QCOMPARE(cause.path.last(), nodeId(each));
                    for (qsizetype i = 1; i < cause.path.size(); ++i) {
                        const auto &steps = oracle.edges[cause.path.at(i).right(3).toInt()];
                        QVERIFY(std::any_of(steps.cbegin(), steps.cend(), [&](const NaiveGraph::Edge &e) { return nodeId(e.subject) == cause.path.at(i - 1); }));
                    }
                    found.insert({cause.subjectId.right(3).toInt(), cause.path.at(1).right(3).toInt()}, int(cause.path.size()));
                }
                if (found != expected.value(each))
                    qWarning() << "step" << step << "node" << each << "store" << found << "rule" << expected.value(each);
                QCOMPARE(found, expected.value(each));
            }
        }
    }
};

HALLMARKER_TEST(TestStaleness)
#include "TestStaleness.moc"
