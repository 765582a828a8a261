#include "lineage/facts/LineageFacts.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::lineage;

class TestLineageFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNodeIsThereOnce()
    {
        LineageFacts facts;
        const NodeIndex first = facts.node(NodeKind::Dataset, "db", "orders");
        QCOMPARE(facts.nodeNamed(NodeKind::Dataset, QStringLiteral("db"), QStringLiteral("orders")), first);
        QVERIFY2(facts.node(NodeKind::Job, "db", "orders") != first, "a job of the same name is another node");
        QVERIFY2(facts.node(NodeKind::Dataset, "db", "Orders") != first, "names are case-sensitive");
        QVERIFY2(facts.node(NodeKind::Dataset, "orders", "db") != first, "space and name are not mixed up");
        QCOMPARE(facts.nodes.size(), std::size_t(4));
    }
    void aFieldIsNamedByItsDataset()
    {
        LineageFacts facts;
        QVERIFY(facts.field("db", "a", "b.c") != facts.field("db", "a.b", "c"));
    }
    void textsStayWhereTheyAre()
    {
        TextPool pool;
        const TextId early = pool.add("early");
        const auto *place = pool.text(early).data();
        for (int i = 0; i < 100000; ++i)
            pool.add(std::to_string(i));
        QCOMPARE(pool.text(early).data(), place);
        QCOMPARE(pool.add("early"), early);
        QCOMPARE(pool.add("99999"), pool.add(std::to_string(99999)));
        QCOMPARE(pool.size(), std::size_t(100002));
        QCOMPARE(pool.text(pool.add(std::string(200000, 'x'))).size(), std::size_t(200000));
    }
    void namesOfKindsComeBack()
    {
        for (int i = 0; i < nodeKindCount; ++i)
            QCOMPARE(static_cast<int>(*nodeKindFromName(nodeKindName(static_cast<NodeKind>(i)))), i);
        for (int i = 0; i < edgeKindCount; ++i)
            QCOMPARE(static_cast<int>(*edgeKindFromName(edgeKindName(static_cast<EdgeKind>(i)))), i);
        for (int i = 0; i < transformCount; ++i)
            QCOMPARE(static_cast<int>(*transformFromName(transformName(static_cast<Transform>(i)))), i);
        QVERIFY(!nodeKindFromName(QStringLiteral("table")));
    }
};

HALLMARKER_TEST(TestLineageFacts)
#include "TestLineageFacts.moc"
