#include "lineage/dot/DotReader.h"
#include "lineage/dot/DotWriter.h"
#include "tests/lineage/dot/LayoutProgram.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

/// What is written is what is read, whatever people call things.
class TestDotGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesEachName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("orders");
        QTest::newRow("quotes") << QStringLiteral("the \"real\" orders");
        QTest::newRow("ends with a backslash") << QStringLiteral("C:\\data\\");
        QTest::newRow("backslash before a quote") << QStringLiteral("a\\\"b");
        QTest::newRow("escapes") << QStringLiteral("\\N \\G \\l \\n \\\\");
        QTest::newRow("a line break") << QStringLiteral("two\nlines");
        QTest::newRow("tags") << QStringLiteral("<b onclick=\"x\">&amp;</b>");
        QTest::newRow("looks like HTML") << QStringLiteral("<<b>x</b>>");
        QTest::newRow("breaks out") << QStringLiteral("\"]; evil [label=\"");
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("bidi marks") << QString::fromUtf8("abc\u202Etxt.exe\u2066");
        QTest::newRow("other scripts") << QString::fromUtf8("Kundenaufträge 客户 \U0001F600");
        QTest::newRow("keyword") << QStringLiteral("subgraph");
    }
    void carriesEachName()
    {
        QFETCH(QString, name);
        DotGraph graph;
        graph.nodes = {{name, -1, {}}, {QStringLiteral("b"), -1, {}}};
        DotEdge edge{0, 1, {}};
        edge.attributes.insert(QStringLiteral("label"), dotLabel(name));
        graph.edges = {edge};
        const auto read = DotReader(tests::graphviz()).read(DotWriter::write(graph));
        VERIFY_RESULT(read);
        QCOMPARE(read->nodes.size(), 2);
        QCOMPARE(read->edges.size(), 1);
        QCOMPARE(dotLabelText(read->nodes.at(0).attributes.value(QStringLiteral("label")), {}, {}), name);
        QCOMPARE(dotLabelText(read->edges.at(0).attributes.value(QStringLiteral("label")), {}, {}), name);
    }
    void keepsClusters()
    {
        DotGraph graph;
        graph.name = QStringLiteral("g");
        DotAttributes title;
        title.insert(QStringLiteral("label"), dotLabel(QStringLiteral("inner \"one\"")));
        graph.clusters = {{QStringLiteral("outer"), -1, {}}, {QStringLiteral("inner"), 0, title}, {QStringLiteral("other"), -1, {}}};
        graph.nodes = {{QStringLiteral("a"), 0, {}}, {QStringLiteral("b"), 1, {}}, {QStringLiteral("c"), 2, {}}, {QStringLiteral("d"), -1, {}}};
        graph.edges = {{0, 1, {}}, {1, 2, {}}, {2, 3, {}}, {3, 3, {}}, {0, 1, {}}};
        const auto read = DotReader(tests::graphviz()).read(DotWriter::write(graph));
        VERIFY_RESULT(read);
        QCOMPARE(read->clusters.size(), 3);
        QCOMPARE(read->edges.size(), 5);
        QMap<QString, int> clusterOf;
        for (const DotNode &node : read->nodes)
            clusterOf.insert(node.attributes.value(QStringLiteral("label")), node.cluster);
        QCOMPARE(clusterOf.value(QStringLiteral("d")), -1);
        const int inner = clusterOf.value(QStringLiteral("b"));
        QCOMPARE(read->clusters.at(inner).parent, clusterOf.value(QStringLiteral("a")));
        QCOMPARE(dotLabelText(read->clusters.at(inner).attributes.value(QStringLiteral("label")), {}, {}), QStringLiteral("inner \"one\""));
    }
    void readsLabels()
    {
        QCOMPARE(dotLabelText(QStringLiteral("\\N in \\G\\lleft\\l"), QStringLiteral("n"), QStringLiteral("g")), QStringLiteral("n in g\nleft"));
        QCOMPARE(dotLabelText(QStringLiteral("a\\\\b\\"), {}, {}), QStringLiteral("a\\b\\"));
    }
};

HALLMARKER_TEST(TestDotGraph)
#include "TestDotGraph.moc"
