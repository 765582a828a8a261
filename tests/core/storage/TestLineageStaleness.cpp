#include "core/digest/Hasher.h"
#include "core/lineage/LineageStore.h"
#include "core/log/AuditLog.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QMap>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Digest basisOf(int state)
{
    return Hasher::of(QByteArray("state ").append(QByteArray::number(state)));
}

Result<void> setRecord(Workspace &workspace, const QString &id, int state)
{
    return workspace.write(QStringLiteral("state"), [&](WriteTransaction &t) -> Result<void> {
        const auto present = t.record(id);
        RecordDraft draft{.id = id, .kind = QStringLiteral("dataset-version"), .name = id, .body = {{QStringLiteral("state"), state}}};
        draft.basis = basisOf(state);
        HALLMARKER_TRY(t.put(draft, present ? present->revision : 0));
        return {};
    });
}

/// Numbered nodes "n1", "n2" ..., edges between them, bindings and merges, told by one event.
Result<void> tell(Workspace &workspace, const QList<QPair<int, int>> &edges, const QList<QPair<int, QString>> &bindings = {}, const QList<std::tuple<int, int, bool>> &merges = {}, const QList<QPair<int, int>> &withdrawn = {})
{
    static int events = 0;
    std::vector<std::string> texts{""};
    LineageBatch batch;
    batch.format = QStringLiteral("test");
    QMap<int, quint32> nodes;
    const auto node = [&](int number) {
        if (!nodes.contains(number)) {
            texts.push_back("n" + std::to_string(number));
            batch.nodes.push_back({0, 0, static_cast<quint32>(texts.size() - 1)});
            nodes.insert(number, static_cast<quint32>(batch.nodes.size() - 1));
        }
        return nodes.value(number);
    };
    const QByteArray content = QByteArray("event ").append(QByteArray::number(++events));
    batch.events.push_back({Hasher::of(content), 0, content, {}});
    for (const auto &[from, to] : edges)
        batch.edges.push_back({node(from), node(to), 4, 0, false, LineageBatch::none, 0, 0, 0});
    for (const auto &[from, to] : withdrawn)
        batch.edges.push_back({node(from), node(to), LineageBatch::withdrawalKind, 0, false, LineageBatch::none, 0, 0, 0});
    for (const auto &[bound, record] : bindings)
        batch.bindings.push_back({node(bound), record, 0});
    for (const auto &[a, b, isMerged] : merges)
        batch.merges.push_back({node(a), node(b), isMerged, 0});
    for (const std::string &text : texts)
        batch.texts.push_back(text);
    return workspace.write(QStringLiteral("lineage.imported"), [&batch](WriteTransaction &t) -> Result<void> {
        HALLMARKER_TRY(t.addLineage(batch));
        return {};
    });
}

QString recordId(int number)
{
    return QStringLiteral("version_%1").arg(number);
}

bool isSound(Workspace &workspace, QString &problem)
{
    const auto found = workspace.log().verify(std::nullopt, Progress::none());
    problem = found ? found->problem : found.error().toString();
    return found && found->isSound;
}

} // namespace

class TestLineageStaleness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheWayThroughLineage_data() { WorkspaceFixture::addBackendRows(); }
    void namesTheWayThroughLineage()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        QString problem;
        VERIFY_RESULT(setRecord(workspace, recordId(1), 0));
        VERIFY_RESULT(setRecord(workspace, recordId(2), 0));
        VERIFY_RESULT(setRecord(workspace, QStringLiteral("finding"), 0));
        VERIFY_RESULT(workspace.write(QStringLiteral("rest"), [](WriteTransaction &t) { return t.setDependencies(QStringLiteral("finding"), {{recordId(2), basisOf(0), QStringLiteral("model")}}); }));
        VERIFY_RESULT(tell(workspace, {{1, 2}, {2, 3}, {4, 3}}, {{1, recordId(1)}, {3, recordId(2)}}));
        QVERIFY(workspace.staleRecords()->isEmpty());

        VERIFY_RESULT(setRecord(workspace, recordId(1), 1));
        QCOMPARE(*workspace.staleRecords(), (QStringList{QStringLiteral("finding"), recordId(2)}));
        const auto causes = workspace.staleness(QStringLiteral("finding"));
        VERIFY_RESULT(causes);
        QCOMPARE(causes->size(), 1);
        QCOMPARE(causes->first().subjectId, recordId(1));
        QCOMPARE(causes->first().seen, basisOf(0));
        QCOMPARE(causes->first().now, basisOf(1));
        QCOMPARE(causes->first().path, (QStringList{recordId(1), QStringLiteral("lineage:|n1"), QStringLiteral("lineage:|n2"), QStringLiteral("lineage:|n3"), recordId(2), QStringLiteral("finding")}));
        QCOMPARE(*workspace.lineage().staleNodes(), (QList<qint64>{1, 2, 3}));
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));

        // Lineage that is told later carries on from what is stale; a shorter way is taken.
        VERIFY_RESULT(setRecord(workspace, recordId(3), 0));
        VERIFY_RESULT(tell(workspace, {{3, 5}, {5, 6}, {1, 3}}, {{6, recordId(3)}}));
        QCOMPARE(*workspace.staleRecords(), (QStringList{QStringLiteral("finding"), recordId(2), recordId(3)}));
        QCOMPARE(workspace.staleness(recordId(3))->first().path.size(), 6);
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));

        VERIFY_RESULT(setRecord(workspace, recordId(1), 0)); // back to the digest that was seen
        QVERIFY(workspace.staleRecords()->isEmpty());
        QVERIFY(workspace.lineage().staleNodes()->isEmpty());
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));

        // A person who binds again has seen what is there now.
        VERIFY_RESULT(setRecord(workspace, recordId(1), 5));
        QCOMPARE(workspace.staleRecords()->size(), 3);
        VERIFY_RESULT(tell(workspace, {}, {{1, recordId(1)}}));
        QVERIFY(workspace.staleRecords()->isEmpty());
        // Unbound, it takes no part any more.
        VERIFY_RESULT(tell(workspace, {}, {{1, QString()}}));
        VERIFY_RESULT(setRecord(workspace, recordId(1), 6));
        QVERIFY(workspace.staleRecords()->isEmpty());
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));
    }

    /// Against the plain rule, over random graphs with cycles, merges and several records, edited in any order.
    void agreesWithThePlainRule()
    {
        RandomStream random{Seed{11}};
        for (int round = 0; round < 6; ++round) {
            WorkspaceFixture fixture(int(TestBackend::Sqlite));
            Workspace &workspace = fixture.workspace();
            constexpr int nodes = 12, records = 4;
            QMap<int, int> states;
            for (int i = 0; i < records; ++i) {
                states.insert(i, 0);
                VERIFY_RESULT(setRecord(workspace, recordId(i), 0));
            }
            QSet<QPair<int, int>> edges;
            QMap<int, QPair<int, int>> bound; // node -> record, state seen
            QSet<QPair<int, int>> merged;
            for (int step = 0; step < 30; ++step) {
                const int a = static_cast<int>(random.below(nodes)), b = static_cast<int>(random.below(nodes));
                const int record = static_cast<int>(random.below(records));
                switch (random.below(6)) {
                case 0:
                case 1:
                    edges.insert({a, b});
                    VERIFY_RESULT(tell(workspace, {{a, b}}));
                    break;
                case 5:
                    if (edges.isEmpty())
                        break;
                    {
                        QList<QPair<int, int>> drawn = edges.values();
                        std::sort(drawn.begin(), drawn.end());
                        const QPair<int, int> taken = drawn.at(static_cast<int>(random.below(static_cast<quint32>(drawn.size()))));
                        edges.remove(taken);
                        VERIFY_RESULT(tell(workspace, {}, {}, {}, {taken}));
                    }
                    break;
                case 2:
                    states[record] = static_cast<int>(random.below(2));
                    VERIFY_RESULT(setRecord(workspace, recordId(record), states.value(record)));
                    break;
                case 3:
                    bound.insert(a, {record, states.value(record)});
                    VERIFY_RESULT(tell(workspace, {}, {{a, recordId(record)}}));
                    break;
                default:
                    if (a == b)
                        break;
                    if (merged.contains({std::min(a, b), std::max(a, b)})) {
                        merged.remove({std::min(a, b), std::max(a, b)});
                        VERIFY_RESULT(tell(workspace, {}, {}, {{b, a, false}}));
                    } else {
                        merged.insert({std::min(a, b), std::max(a, b)});
                        VERIFY_RESULT(tell(workspace, {}, {}, {{a, b, true}}));
                    }
                }
                QSet<QString> expected;
                for (auto broken = bound.cbegin(); broken != bound.cend(); ++broken) {
                    const int subject = broken.value().first;
                    if (states.value(subject) == broken.value().second)
                        continue;
                    QSet<int> reached{broken.key()};
                    for (QList<int> open{broken.key()}; !open.isEmpty();) {
                        const int node = open.takeFirst();
                        for (int other = 0; other < nodes; ++other) {
                            const bool follows = edges.contains({node, other}) || merged.contains({std::min(node, other), std::max(node, other)}) || (bound.contains(node) && bound.contains(other) && bound.value(node).first == bound.value(other).first && bound.value(node).first != subject);
                            if (follows && !reached.contains(other)) {
                                reached.insert(other);
                                open += other;
                            }
                        }
                    }
                    for (const int node : std::as_const(reached)) {
                        if (bound.contains(node) && bound.value(node).first != subject)
                            expected.insert(recordId(bound.value(node).first));
                    }
                }
                const QStringList stale = *workspace.staleRecords();
                QCOMPARE(QSet<QString>(stale.cbegin(), stale.cend()), expected);
                QString problem;
                QVERIFY2(isSound(workspace, problem), qPrintable(problem));
            }
        }
    }

    void marksInALongChainAndAWideGraph()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(setRecord(workspace, recordId(1), 0));
        VERIFY_RESULT(setRecord(workspace, recordId(2), 0));
        QList<QPair<int, int>> edges;
        for (int i = 1; i < 5000; ++i)
            edges.append({i, i + 1});
        for (int i = 5001; i <= 10'000; ++i)
            edges.append({i % 2500 + 1, i});
        VERIFY_RESULT(tell(workspace, edges, {{1, recordId(1)}, {5000, recordId(2)}}));
        VERIFY_RESULT(setRecord(workspace, recordId(1), 1));
        QCOMPARE(workspace.lineage().staleNodes()->size(), 10'000);
        QCOMPARE(workspace.staleness(recordId(2))->first().path.size(), 5002);
        QString problem;
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));
        VERIFY_RESULT(setRecord(workspace, recordId(1), 0));
        QVERIFY(workspace.lineage().staleNodes()->isEmpty());
    }

    void tamperedMarksAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("gone") << QStringLiteral("DELETE FROM stale WHERE dependent = 'lineage:2'");
        QTest::newRow("record's gone") << QStringLiteral("DELETE FROM stale WHERE dependent = 'version_2'");
        QTest::newRow("another way") << QStringLiteral("UPDATE stale SET path = 'lineage:1' WHERE dependent = 'version_2'");
        QTest::newRow("put in") << QStringLiteral("INSERT INTO stale (dependent, subject, via, seen, now, path, since_ms) SELECT 'lineage:4', subject, via, seen, now, 'lineage:1', 1 FROM stale WHERE dependent = 'lineage:2'");
    }
    void tamperedMarksAreFound()
    {
        QFETCH(QString, sql);
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(setRecord(workspace, recordId(1), 0));
        VERIFY_RESULT(setRecord(workspace, recordId(2), 0));
        VERIFY_RESULT(tell(workspace, {{1, 2}, {2, 3}, {4, 3}}, {{1, recordId(1)}, {3, recordId(2)}}));
        VERIFY_RESULT(setRecord(workspace, recordId(1), 1));
        QString problem;
        QVERIFY2(isSound(workspace, problem), qPrintable(problem));
        QVERIFY(fixture.tamper(sql));
        QVERIFY(!isSound(workspace, problem));
    }
};

HALLMARKER_TEST(TestLineageStaleness)
#include "TestLineageStaleness.moc"
