#include "tests/lineage/dot/LayoutProgram.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

QByteArray chainDot(int length)
{
    QByteArray text("digraph {");
    for (int i = 0; i < length; ++i)
        text += QByteArray::number(i) + "->" + QByteArray::number(i + 1) + ';';
    return text + '}';
}

QByteArray completeDot(int count)
{
    QByteArray text("digraph {");
    for (int i = 0; i < count; ++i) {
        for (int k = i + 1; k < count; ++k)
            text += QByteArray::number(i) + "->" + QByteArray::number(k) + ';';
    }
    return text + '}';
}

class CancelAtOnce final : public core::Progress {
public:
    void report(const QString &, qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

/// Whatever Graphviz does, the caller gets a value.
class TestGraphvizProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesItsCrash()
    {
        GraphvizLimits small{.deadlineMs = 60'000, .cpuSeconds = 60};
        small.stackKiB = 256; // dot recurses along paths: this chain overflows it, which is a SIGSEGV
        const auto drawn = tests::graphviz(small).run(QStringLiteral("draw"), chainDot(5000));
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().kind, core::ErrorKind::LimitExceeded);
        QVERIFY(!drawn.error().message.isEmpty());
    }
    void drawsTheSameChainWithItsUsualStack()
    {
        const auto drawn = tests::graphviz().run(QStringLiteral("draw"), chainDot(2000));
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn->value(QLatin1String("nodes")).toArray().size(), 2001);
    }
    void endsAtTheDeadline()
    {
        const auto drawn = tests::graphviz({.deadlineMs = 300, .cpuSeconds = 60}).run(QStringLiteral("draw"), completeDot(110));
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().kind, core::ErrorKind::LimitExceeded);
    }
    void staysWithinItsMemory()
    {
        const auto drawn = tests::graphviz({.deadlineMs = 60'000, .cpuSeconds = 60, .memoryMiB = 48}).run(QStringLiteral("draw"), chainDot(20'000));
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().kind, core::ErrorKind::LimitExceeded);
    }
    void isCancelled()
    {
        CancelAtOnce progress;
        const auto drawn = tests::graphviz().run(QStringLiteral("draw"), completeDot(60), progress);
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().kind, core::ErrorKind::Cancelled);
    }
    void leavesOutWhatCrashes_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::newRow("concentrate") << QByteArray("concentrate=true;");
        QTest::newRow("ortho") << QByteArray("splines=ortho; subgraph cluster_a {a b} subgraph cluster_b {c d}");
        QTest::newRow("curved") << QByteArray("splines=curved; subgraph cluster_a {a b}");
        QTest::newRow("records") << QByteArray("node [shape=record, label=\"{<p> a|<q> b}\"];");
        QTest::newRow("no constraint") << QByteArray("edge [constraint=false]; subgraph cluster_a {a b}");
        QTest::newRow("images") << QByteArray("node [image=\"/etc/passwd\", shapefile=\"/etc/passwd\"]; imagepath=\"/\";");
        QTest::newRow("numbers") << QByteArray("node [width=\"1e308\", height=nan]; ranksep=\"1e300\"; size=\"0,0\"; nodesep=-5;");
    }
    void leavesOutWhatCrashes()
    {
        QFETCH(QByteArray, attributes);
        const auto drawn = tests::graphviz().run(QStringLiteral("draw"), "digraph { " + attributes + " a -> b; b -> c; a -> c; c -> d; a -> d; b -> d; d -> a; d -> d }");
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn->value(QLatin1String("nodes")).toArray().size(), 4);
        QCOMPARE(drawn->value(QLatin1String("edges")).toArray().size(), 8);
    }
    void refusesWrongWords()
    {
        const auto answer = tests::graphviz().run(QStringLiteral("dance"), "digraph {}");
        QVERIFY(!answer);
    }
};

HALLMARKER_TEST(TestGraphvizProcess)
#include "TestGraphvizProcess.moc"
