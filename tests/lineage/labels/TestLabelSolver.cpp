#include "core/random/RandomStream.h"
#include "lineage/labels/LabelWitness.h"
#include "tests/lineage/labels/PlainLabels.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <numeric>

using namespace hallmarker;
using namespace hallmarker::lineage;
using hallmarker::tests::PlainLabels;

namespace {

struct Words {
    QStringList categories;
    QStringList purposes;

    explicit Words(int count)
    {
        for (int i = 0; i < count; ++i) {
            categories.append(QStringLiteral("c%1").arg(i));
            purposes.append(QStringLiteral("p%1").arg(i));
        }
    }
};

QStringList someOf(const QStringList &words, core::RandomStream &random, quint32 most)
{
    QStringList picked;
    const quint32 count = quint32(random.below(most + 1));
    for (quint32 i = 0; i < count; ++i)
        picked.append(words.at(qsizetype(random.below(quint64(words.size())))));
    picked.removeDuplicates();
    return picked;
}

/// A graph with cycles, loops and parallel edges, in both forms, edited in both.
class Twins {
public:
    Twins(quint32 nodes, quint32 edgeCount, int words, core::RandomStream &random) : m_words(words), m_random(random)
    {
        std::vector<FlowRows::Edge> edges;
        plain.own.resize(nodes);
        for (quint32 i = 0; i < edgeCount; ++i)
            edges.push_back(newEnds());
        const FlowRows rows(nodes, edges);
        solver = std::make_unique<LabelSolver>(rows.graph());
        plain.edges.resize(edgeCount);
        for (quint32 i = 0; i < edgeCount; ++i) {
            PlainLabels::Edge &edge = plain.edges[rows.placeOf(i)];
            edge.from = edges[i].first;
            edge.to = edges[i].second;
        }
        for (quint32 edge = 0; edge < edgeCount; ++edge)
            setTerms(edge);
        for (quint32 i = 0; i < nodes / 3; ++i)
            setOwn(quint32(random.below(nodes)));
        solver->solve();
    }

    void edit()
    {
        const auto nodes = quint32(plain.own.size());
        switch (m_random.below(8)) {
        case 0:
        case 1: {
            const auto [from, to] = newEnds();
            plain.edges.push_back({from, to, 4, {}, true});
            const quint32 edge = solver->addEdge(from, to, EdgeTransfer());
            QCOMPARE(std::size_t(edge), plain.edges.size() - 1);
            setTerms(edge);
            break;
        }
        case 2:
        case 3:
        case 4: {
            const auto edge = quint32(m_random.below(plain.edges.size()));
            solver->removeEdge(edge);
            plain.edges[edge].isThere = false;
            break;
        }
        case 5: setTerms(quint32(m_random.below(plain.edges.size()))); break;
        case 6: setOwn(quint32(m_random.below(nodes))); break;
        default: {
            if (m_random.below(20) == 0) {
                plain.own.emplace_back();
                QCOMPARE(solver->addNode(), nodes);
            }
            const auto node = quint32(m_random.below(nodes));
            plain.own[node] = {};
            solver->setOwn(node, {});
        }
        }
    }

    /// "" when the solver says what the plain rules say.
    QString difference() const
    {
        std::vector<std::size_t> order(plain.edges.size());
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_random.below(i)]);
        const auto expected = plain.solve(order);
        for (quint32 node = 0; node < expected.size(); ++node) {
            if (!(asPlain(solver->value(node)) == expected[node]))
                return QStringLiteral("node %1").arg(node);
        }
        return {};
    }

    PlainLabels plain;
    std::unique_ptr<LabelSolver> solver;

private:
    FlowRows::Edge newEnds()
    {
        const quint64 nodes = plain.own.size();
        const auto from = quint32(m_random.below(nodes));
        // Mostly near and onward, sometimes back.
        const auto to = m_random.below(8) == 0 ? quint32(m_random.below(nodes)) : quint32(std::min<quint64>(nodes - 1, from + m_random.below(6)));
        return {from, to};
    }
    void setTerms(quint32 edge)
    {
        PlainLabels::Edge &one = plain.edges[edge];
        one.cap = m_random.below(3) == 0 ? int(1 + m_random.below(4)) : 4;
        one.drops = m_random.below(4) == 0 ? someOf(m_words.categories, m_random, 3) : QStringList();
        solver->setTransfer(edge, solver->transfer(Identifiability(one.cap), one.drops));
    }
    void setOwn(quint32 node)
    {
        PlainLabels::Value value;
        value.classification = int(m_random.below(4));
        value.identifiability = int(m_random.below(5));
        const QStringList categories = someOf(m_words.categories, m_random, 4);
        value.categories = QSet<QString>(categories.begin(), categories.end());
        value.isRestricted = m_random.below(3) != 0;
        QStringList purposes;
        if (value.isRestricted) {
            purposes = m_words.purposes;
            for (int i = int(m_random.below(4)); i > 0; --i)
                purposes.removeAt(qsizetype(m_random.below(quint64(purposes.size()))));
            value.purposes = QSet<QString>(purposes.begin(), purposes.end());
        }
        if (m_random.below(2) == 0)
            value.eraseBy = QDate(2026, 1, 1).addDays(qint64(m_random.below(1000)));
        plain.own[node] = value;
        LabelValue own;
        own.classification = Classification(value.classification);
        own.identifiability = Identifiability(value.identifiability);
        own.categories = solver->categorySet(categories);
        if (value.isRestricted)
            own.purposes = solver->purposeSet(purposes);
        // Sets got new numbers if the 64th name came with the purposes; categories have their own.
        own.eraseBy = eraseDay(value.eraseBy);
        solver->setOwn(node, own);
    }
    PlainLabels::Value asPlain(const LabelValue &value) const
    {
        PlainLabels::Value plainValue;
        plainValue.classification = int(value.classification);
        plainValue.identifiability = int(value.identifiability);
        const QStringList categories = solver->categories().texts(value.categories);
        plainValue.categories = QSet<QString>(categories.begin(), categories.end());
        plainValue.isRestricted = value.purposes != LabelSets::everything;
        if (plainValue.isRestricted) {
            const QStringList purposes = solver->purposes().texts(value.purposes);
            plainValue.purposes = QSet<QString>(purposes.begin(), purposes.end());
        }
        plainValue.eraseBy = dateOf(value.eraseBy);
        return plainValue;
    }

    Words m_words;
    core::RandomStream &m_random;
};

LabelValue personal(LabelSolver &solver, const QString &category)
{
    LabelValue value;
    value.identifiability = Identifiability::Identified;
    value.classification = Classification::Special;
    value.categories = solver.categorySet({category});
    return value;
}

} // namespace

class TestLabelSolver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editedAndSolvedAnewAgree_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("words");
        QTest::newRow("small, few words") << 12 << 20 << 4;
        QTest::newRow("middle, 60 words") << 60 << 90 << 60;
        QTest::newRow("middle, growing past 63 words") << 60 << 90 << 90;
        QTest::newRow("dense, one large cycle") << 40 << 160 << 5;
        QTest::newRow("sparse") << 300 << 250 << 8;
    }
    void editedAndSolvedAnewAgree()
    {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(int, words);
        core::RandomStream random(core::Seed{quint64(nodes * 1000 + edges)});
        Twins twins(quint32(nodes), quint32(edges), words, random);
        QCOMPARE(twins.difference(), QString());
        int changes = 0;
        for (int round = 0; round < 1000; ++round) {
            for (quint64 i = random.below(3); i < 3; ++i)
                twins.edit();
            changes += int(twins.solver->settle().size());
            if (round % 20 == 0)
                QVERIFY2(twins.difference().isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(twins.difference())));
        }
        QVERIFY(changes > 100);
        std::vector<LabelValue> settled;
        for (quint32 node = 0; node < twins.solver->nodeCount(); ++node)
            settled.push_back(twins.solver->value(node));
        twins.solver->solve();
        for (quint32 node = 0; node < twins.solver->nodeCount(); ++node)
            QVERIFY(settled[node] == twins.solver->value(node));
    }
    void settleNamesExactlyWhatChanged()
    {
        core::RandomStream random(core::Seed{5});
        Twins twins(80, 120, 6, random);
        for (int round = 0; round < 500; ++round) {
            std::vector<LabelValue> before;
            for (quint32 node = 0; node < twins.solver->nodeCount(); ++node)
                before.push_back(twins.solver->value(node));
            twins.edit();
            auto changed = twins.solver->settle();
            std::sort(changed.begin(), changed.end());
            std::vector<quint32> expected;
            for (quint32 node = 0; node < before.size(); ++node) {
                if (!(before[node] == twins.solver->value(node)))
                    expected.push_back(node);
            }
            QVERIFY(changed == expected);
        }
    }
    void labelsDoNotHoldEachOtherUp()
    {
        // a -> b <-> c -> d
        const std::vector<FlowRows::Edge> edges{{0, 1}, {1, 2}, {2, 1}, {2, 3}};
        const FlowRows rows(4, edges);
        LabelSolver solver(rows.graph());
        solver.setOwn(0, personal(solver, QStringLiteral("health")));
        solver.solve();
        QCOMPARE(int(solver.value(3).classification), int(Classification::Special));
        QVERIFY(solver.isOnCycle(1));
        solver.removeEdge(rows.placeOf(0));
        QCOMPARE(solver.settle().size(), std::size_t(3));
        QVERIFY2(solver.value(1) == LabelValue() && solver.value(2) == LabelValue(), "the cycle keeps what nobody gives it any more");
        QVERIFY(solver.value(3) == LabelValue());
    }
    void aLongChainNeedsNoStack()
    {
        std::vector<FlowRows::Edge> edges;
        constexpr quint32 length = 300000;
        for (quint32 i = 0; i + 1 < length; ++i)
            edges.emplace_back(length - 1 - i, length - 2 - i); // against the numbers
        const FlowRows rows(length, edges);
        LabelSolver solver(rows.graph());
        solver.setOwn(length - 1, personal(solver, QStringLiteral("health")));
        solver.solve();
        QCOMPARE(int(solver.value(0).identifiability), int(Identifiability::Identified));
        solver.addEdge(0, length - 1, EdgeTransfer());
        QCOMPARE(solver.settle().size(), std::size_t(0));
        QVERIFY(solver.isOnCycle(length / 2));
        const auto path = explainLabel(solver, 0, {LabelQuestion::Kind::Category, 0});
        QVERIFY(path);
        QCOMPARE(path->origin(), length - 1);
    }
    void restrictingMoreNeverFreesAnything()
    {
        core::RandomStream random(core::Seed{17});
        for (int round = 0; round < 200; ++round) {
            Twins twins(30, 50, 5, random);
            std::vector<LabelValue> before;
            for (quint32 node = 0; node < 30; ++node)
                before.push_back(twins.solver->value(node));
            LabelSolver &solver = *twins.solver;
            const auto node = quint32(random.below(30));
            LabelValue more = solver.own(node);
            more.identifiability = std::max(more.identifiability, Identifiability(random.below(5)));
            more.classification = std::max(more.classification, Classification(random.below(4)));
            more.categories = solver.categories().unite(more.categories, solver.categorySet({QStringLiteral("c1")}));
            more.purposes = solver.purposes().intersect(more.purposes, solver.purposeSet({QStringLiteral("p1"), QStringLiteral("p2")}));
            solver.setOwn(node, more);
            solver.settle();
            for (quint32 at = 0; at < 30; ++at) {
                LabelValue joined = solver.value(at);
                joinInto(joined, before[at], solver.categories(), solver.purposes());
                QVERIFY(joined == solver.value(at));
            }
        }
    }
    void everyLabelHasItsWay()
    {
        core::RandomStream random(core::Seed{23});
        Twins twins(120, 200, 8, random);
        const LabelSolver &solver = *twins.solver;
        int ways = 0;
        for (quint32 node = 0; node < solver.nodeCount(); ++node) {
            const LabelValue &value = solver.value(node);
            std::vector<LabelQuestion> questions;
            if (value.classification > Classification::Public)
                questions.push_back({LabelQuestion::Kind::Classification, 0});
            if (value.identifiability > Identifiability::None)
                questions.push_back({LabelQuestion::Kind::Identifiability, 0});
            if (value.eraseBy != noEraseDay)
                questions.push_back({LabelQuestion::Kind::EraseBy, 0});
            for (const quint32 name : solver.categories().names(value.categories))
                questions.push_back({LabelQuestion::Kind::Category, name});
            for (quint32 name = 0; name < solver.purposes().count(); ++name) {
                if (!solver.purposes().contains(value.purposes, name))
                    questions.push_back({LabelQuestion::Kind::MissingPurpose, name});
            }
            for (const LabelQuestion &question : questions) {
                const auto path = explainLabel(solver, node, question);
                QVERIFY(path);
                ++ways;
                QCOMPARE(path->nodes.back(), node);
                QCOMPARE(path->edges.size() + 1, path->nodes.size());
                for (std::size_t i = 0; i < path->edges.size(); ++i) {
                    QCOMPARE(solver.source(path->edges[i]), path->nodes[i]);
                    QCOMPARE(solver.target(path->edges[i]), path->nodes[i + 1]);
                }
                const LabelValue own = solver.own(path->origin());
                switch (question.kind) {
                case LabelQuestion::Kind::Category: QVERIFY(solver.categories().contains(own.categories, question.name)); break;
                case LabelQuestion::Kind::MissingPurpose: QVERIFY(!solver.purposes().contains(own.purposes, question.name)); break;
                case LabelQuestion::Kind::EraseBy: QCOMPARE(own.eraseBy, value.eraseBy); break;
                case LabelQuestion::Kind::Classification: QVERIFY(own.classification >= value.classification); break;
                case LabelQuestion::Kind::Identifiability: QVERIFY(own.identifiability >= value.identifiability); break;
                }
            }
            if (solver.own(node).eraseBy == noEraseDay && value.eraseBy == noEraseDay)
                QVERIFY(!explainLabel(solver, node, {LabelQuestion::Kind::EraseBy, 0}));
        }
        QVERIFY(ways > 200);
    }
};

HALLMARKER_TEST(TestLabelSolver)
#include "TestLabelSolver.moc"
