#include "core/random/RandomStream.h"
#include "lineage/labels/Condensation.h"
#include "lineage/labels/FlowStructure.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <map>
#include <set>

using namespace hallmarker;
using namespace hallmarker::lineage;

/// The order and the components of a graph under edits, against what a pass over the whole graph finds.
class TestFlowStructure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksStayInOrderWhereRoomIsTight()
    {
        // All of them go to one place, behind each other, in front of each other, and to the front of all.
        for (int way = 0; way < 3; ++way) {
            ComponentOrder order;
            const std::vector<quint32> few{0, 1, 2};
            order.reset(4000, few);
            quint32 last = way == 2 ? ComponentOrder::end : 1;
            for (quint32 name = 3; name < 3999; name += 2) {
                const std::vector<quint32> added{name, name + 1};
                order.insertAfter(last, added);
                if (way == 0)
                    last = name + 1;
            }
            std::size_t count = 0;
            quint64 before = 0;
            quint32 previous = ComponentOrder::end;
            for (quint32 at = order.first(); at != ComponentOrder::end; previous = at, at = order.next(at), ++count) {
                QVERIFY(order.rank(at) > before);
                before = order.rank(at);
                QCOMPARE(order.previous(at), previous);
            }
            QCOMPARE(count, std::size_t(3999));
            QCOMPARE(order.next(3), quint32(4));
        }
    }
    void keepsOrderAndComponents_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("backOneIn");
        QTest::newRow("sparse, any direction") << 200 << 120 << 1;
        QTest::newRow("cycles come and go") << 60 << 70 << 2;
        QTest::newRow("mostly onward") << 300 << 420 << 12;
        QTest::newRow("dense") << 25 << 80 << 3;
    }
    void keepsOrderAndComponents()
    {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(int, backOneIn);
        core::RandomStream random(core::Seed{quint64(nodes + edges)});
        const auto count = quint32(nodes);
        const auto ends = [&]() -> FlowRows::Edge {
            auto from = quint32(random.below(count));
            auto to = quint32(random.below(count));
            if (from > to && random.below(quint64(backOneIn)) != 0)
                std::swap(from, to);
            return {from, to};
        };
        std::vector<FlowRows::Edge> start;
        for (int i = 0; i < edges; ++i)
            start.push_back(ends());
        const FlowRows rows(count, start);
        FlowStructure flow(rows.graph());
        int groupsSeen = 0;
        for (int round = 0; round < 600; ++round) {
            if (random.below(2) == 0) {
                const auto edge = quint32(random.below(flow.edgeCount()));
                if (flow.isThere(edge))
                    flow.removeEdge(edge);
            } else {
                const auto [from, to] = ends();
                flow.addEdge(flow.inner(from), flow.inner(to));
            }
            if (round % 3 == 0)
                flow.tidy();
            for (quint32 edge = 0; edge < flow.edgeCount(); ++edge) {
                if (!flow.isThere(edge))
                    continue;
                const quint32 from = flow.component(flow.from(edge));
                const quint32 to = flow.component(flow.to(edge));
                QVERIFY2(from == to || flow.order().rank(from) < flow.order().rank(to), qPrintable(QStringLiteral("round %1, edge %2").arg(round).arg(edge)));
            }
            if (round % 3 == 0)
                groupsSeen += compareComponents(flow);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(groupsSeen > 0, "no cycle ever came about");
    }

private:
    /// Right after tidy(). Returns the number of groups.
    static int compareComponents(const FlowStructure &flow)
    {
        std::vector<FlowRows::Edge> present;
        for (quint32 edge = 0; edge < flow.edgeCount(); ++edge) {
            if (flow.isThere(edge))
                present.emplace_back(flow.from(edge), flow.to(edge));
        }
        const FlowRows rows(flow.nodeCount(), present);
        const Condensation expected = Condensation::of(rows.graph());
        std::map<quint32, std::set<quint32>> found;
        for (quint32 node = 0; node < flow.nodeCount(); ++node)
            found[flow.component(node)].insert(node);
        std::set<std::set<quint32>> parts;
        for (const auto &[name, members] : found)
            parts.insert(members);
        int groups = 0;
        const auto check = [&](bool holds, const char *what) { return QTest::qVerify(holds, what, "", __FILE__, __LINE__); };
        check(found.size() == expected.componentCount(), "number of components");
        for (quint32 i = 0; i < expected.componentCount(); ++i) {
            const std::set<quint32> part(expected.order.begin() + expected.starts[i], expected.order.begin() + expected.starts[i + 1]);
            check(parts.count(part) == 1, "a component");
            groups += part.size() > 1 ? 1 : 0;
        }
        std::size_t ordered = 0;
        for (quint32 at = flow.order().first(); at != FlowStructure::end; at = flow.order().next(at), ++ordered)
            check(found.count(at) == 1 && flow.isGroup(at) == (found[at].size() > 1), "a name in the order");
        check(ordered == expected.componentCount(), "all components have a place");
        return groups;
    }
};

HALLMARKER_TEST(TestFlowStructure)
#include "TestFlowStructure.moc"
