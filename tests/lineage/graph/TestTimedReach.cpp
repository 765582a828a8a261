#include "lineage/graph/GraphAtTime.h"
#include "lineage/graph/Reach.h"
#include "lineage/graph/TimedReach.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace hallmarker::lineage;

namespace {

/// Runs of jobs over datasets, by name.
class Story {
public:
    LineageGraph graph;

    NodeId dataset(const char *name) { return graph.addNode(NodeKind::Dataset, "d", name); }
    NodeId job(const char *name) { return graph.addNode(NodeKind::Job, "j", name); }
    void run(const char *jobName, const std::vector<const char *> &inputs, const std::vector<const char *> &outputs, qint64 start, qint64 end, RunState state = RunState::Complete)
    {
        const NodeId run = graph.addNode(NodeKind::Run, "", std::to_string(++m_runs));
        graph.addRun(run, job(jobName), RunState::Start, start);
        graph.addRun(run, job(jobName), state, end);
        for (const char *input : inputs)
            graph.addEdge({dataset(input), job(jobName), EdgeKind::Input, Transform::Unknown, false, false, run, 0, start});
        for (const char *output : outputs)
            graph.addEdge({job(jobName), dataset(output), EdgeKind::Output, Transform::Unknown, false, false, run, 0, end});
    }
    void always(const char *jobName, const char *input, const char *output)
    {
        if (input != nullptr)
            graph.addEdge({dataset(input), job(jobName), EdgeKind::Input});
        if (output != nullptr)
            graph.addEdge({job(jobName), dataset(output), EdgeKind::Output});
    }
    QSet<QString> reached(const char *from, Direction direction = Direction::Down, TimedReach::Options options = {})
    {
        QSet<QString> names;
        for (const TimedReach::Arrival &row : TimedReach(graph, options).list(dataset(from), direction)) {
            if (graph.nodes().kind(row.node) == NodeKind::Dataset)
                names.insert(graph.nodes().nameText(row.node));
        }
        return names;
    }
    QSet<QString> unionReached(const char *from, Direction direction = Direction::Down)
    {
        QSet<QString> names;
        for (const ReachedNode &row : Reach(graph).list(dataset(from), direction)) {
            if (graph.nodes().kind(row.node) == NodeKind::Dataset)
                names.insert(graph.nodes().nameText(row.node));
        }
        return names;
    }

private:
    int m_runs = 0;
};

using Names = QSet<QString>;
const QString b = QStringLiteral("b"), c = QStringLiteral("c"), d = QStringLiteral("d");

} // namespace

class TestTimedReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Cider was made before that batch of apples came.
    void whatWasMadeBeforeIsNotReached()
    {
        Story story;
        story.run("press", {"b"}, {"c"}, 100, 110);
        story.run("pick", {"a"}, {"b"}, 200, 210);
        QCOMPARE(story.unionReached("a"), (Names{b, c}));
        QCOMPARE(story.reached("a"), Names{b});
        QCOMPARE(story.reached("c", Direction::Up), Names{b});
        story.run("press", {"b"}, {"c"}, 300, 310);
        QCOMPARE(story.reached("a"), (Names{b, c}));
        QCOMPARE(story.reached("c", Direction::Up), (Names{b, QStringLiteral("a")}));
    }
    void runsThatOverlapCanReach()
    {
        Story story;
        story.run("pick", {"a"}, {"b"}, 200, 260);
        story.run("press", {"b"}, {"c"}, 100, 250);
        QCOMPARE(story.reached("a"), (Names{b, c}));
    }
    void oneRunOfAJobDoesNotStandForAnother()
    {
        Story story;
        story.run("sort", {"a"}, {"b"}, 100, 110);
        story.run("sort", {"x"}, {"c"}, 200, 210);
        QCOMPARE(story.unionReached("a"), (Names{b, c}));
        QCOMPARE(story.reached("a"), Names{b});
    }
    void failedRunsMakeNothing()
    {
        for (const RunState state : {RunState::Abort, RunState::Fail}) {
            Story story;
            story.run("make", {"a"}, {"b"}, 100, 110, state);
            QCOMPARE(story.reached("a"), Names());
            QCOMPARE(story.reached("a", Direction::Down, {.withFailedRuns = true}), Names{b});
        }
    }
    void staticEdgesHoldAtAllTimes()
    {
        Story story;
        story.always("first", "a", "b");
        story.run("second", {"b"}, {"c"}, 100, 110);
        story.always("second", "x", "d"); // belongs to each run of the job
        QCOMPARE(story.reached("a"), (Names{b, c, d}));
        QCOMPARE(story.reached("x"), (Names{c, d}));
        QCOMPARE(story.reached("a", Direction::Down, {.sinceMs = 200}), Names{b});
        QCOMPARE(story.reached("a", Direction::Down, {.sinceMs = 105}), (Names{b, c, d}));
    }
    void cyclesEnd()
    {
        Story story;
        story.run("merge", {"a", "b"}, {"b"}, 100, 110);
        story.run("back", {"b"}, {"a"}, 200, 210);
        QCOMPARE(story.reached("a"), Names{b});
        const auto rows = TimedReach(story.graph).list(story.dataset("a"), Direction::Down);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(rows[i].parent == none || rows[i].parent < i);
    }

    void asOfATime()
    {
        Story story;
        story.run("make", {"a"}, {"b"}, 100, 110);
        story.run("make", {"a"}, {"c"}, 200, 210);
        story.run("make", {"a"}, {"d"}, 300, 310, RunState::Fail);
        story.always("always", "b", "x");
        const LineageGraph &all = story.graph;
        const auto at = [&all](qint64 time, bool currentOnly) {
            Story then;
            then.graph = GraphAtTime::of(all, {time, currentOnly});
            return then.unionReached("a");
        };
        const QString x = QStringLiteral("x");
        QCOMPARE(at(50, false), Names());
        QCOMPARE(at(150, false), (Names{b, x}));
        QCOMPARE(at(250, false), (Names{b, x, c}));
        QCOMPARE(at(250, true), Names{c});
        QCOMPARE(at(noTime, false), (Names{b, x, c, d}));
        QCOMPARE(at(noTime, true), Names{c});
    }
    void differenceOfTwoTimes()
    {
        Story story;
        story.run("make", {"a"}, {"b"}, 100, 110);
        story.run("make", {"a"}, {"c"}, 200, 210);
        const GraphDifference difference = GraphAtTime::difference(story.graph, {150, true}, {250, true});
        QCOMPARE(difference.addedLinks.size(), std::size_t(1));
        QCOMPARE(difference.addedLinks[0].to, story.dataset("c"));
        QCOMPARE(difference.removedLinks.size(), std::size_t(1));
        QCOMPARE(difference.removedLinks[0].to, story.dataset("b"));
        QCOMPARE(difference.addedNodes, std::vector<NodeId>{story.dataset("c")});
        QCOMPARE(difference.removedNodes, std::vector<NodeId>{story.dataset("b")});
        const GraphDifference none = GraphAtTime::difference(story.graph, {150, false}, {150, false});
        QVERIFY(none.addedLinks.empty() && none.removedLinks.empty());
        QCOMPARE(GraphAtTime::difference(story.graph, {150, false}, {250, false}).removedLinks.size(), std::size_t(0));
    }
};

HALLMARKER_TEST(TestTimedReach)
#include "TestTimedReach.moc"
