#include "lineage/dot/DotImporter.h"
#include "tests/lineage/dot/LayoutProgram.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestDotReader : public QObject {
    Q_OBJECT

    static QString written(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(QStringLiteral("graph.dot")));
        static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

private Q_SLOTS:
    void readsWhatDotAccepts()
    {
        const auto graph = DotReader(tests::graphviz()).read("strict digraph \"G g\" { node [shape=box]; a -> { b c }; b:port:n -> c; x [label=<<b>Big</b><br/>sm &amp; all>]; a -> b; /* twice */ }");
        VERIFY_RESULT(graph);
        QVERIFY(graph->isDirected && graph->isStrict);
        QCOMPARE(graph->name, QStringLiteral("G g"));
        QCOMPARE(graph->nodes.size(), 4);
        QCOMPARE(graph->edges.size(), 3);
        QCOMPARE(graph->nodes.at(0).attributes.value(QStringLiteral("shape")), QStringLiteral("box"));
        QCOMPARE(graph->nodes.at(3).attributes.value(QStringLiteral("label")), QStringLiteral("Big\\nsm & all"));
    }
    void tellsTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("syntax") << QByteArray("digraph {\n a -> b;\n a -> ;\n}") << 3;
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("another format") << QByteArray("{\"nodes\": []}") << 1;
        QTest::newRow("zero bytes") << QByteArray("digraph { a\0b }", 15) << -1;
        QTest::newRow("Latin-1") << QByteArray("digraph { \xE4 }") << -1;
        QTest::newRow("open quote") << QByteArray("digraph { \"a -> b }\n\n") << -1;
    }
    void tellsTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto graph = DotReader(tests::graphviz()).read(text);
        QVERIFY(!graph);
        QVERIFY(!graph.error().message.isEmpty());
        if (line > 0)
            QCOMPARE(graph.error().where.line, line);
    }
    void importsNodesAndEdges()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "digraph { raw -> clean; clean -> m; m [label=\"Model \\\"A\\\"\", hallmarker_kind=model, hallmarker_namespace=\"reg\\\\x\"]; clean -> m [hallmarker_edge=trains]; odd [hallmarker_kind=boat] }");
        LineageFacts facts;
        const DotImporter importer(tests::graphviz());
        QVERIFY(importer.likeness(path) > 50);
        const auto report = importer.read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QStringLiteral("nodes")).toInt(), 4);
        QCOMPARE(report->counts.value(QStringLiteral("edges")).toInt(), 3);
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(report->notes.at(0).code, QStringLiteral("kind-unknown"));
        QCOMPARE(facts.nodes.size(), 4u);
        const NodeIndex model = facts.nodeNamed(NodeKind::Model, QStringLiteral("reg\\x"), QStringLiteral("Model \"A\""));
        QCOMPARE(facts.nodes.size(), 4u); // it was there
        QCOMPARE(std::count_if(facts.edges.begin(), facts.edges.end(), [&](const EdgeFact &edge) { return edge.to == model && edge.kind == EdgeKind::Trains; }), 1);
        QVERIFY(std::all_of(facts.edges.begin(), facts.edges.end(), [](const EdgeFact &edge) { return edge.event == 0; }));
    }
    void namesTheFile()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "digraph {\n a -> \n}");
        LineageFacts facts;
        const auto report = DotImporter(tests::graphviz()).read(path, {}, facts, core::Progress::none());
        QVERIFY(!report);
        QCOMPARE(report.error().where.file, path);
        QCOMPARE(report.error().where.line, 3);
        QVERIFY(facts.nodes.empty() && facts.events.empty());
    }
};

HALLMARKER_TEST(TestDotReader)
#include "TestDotReader.moc"
