#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/DiagramClip.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestDiagramClip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastesUnderFreshKeys()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        const qsizetype flowsBefore = sample.model.flows.size();
        const QByteArray clip = copyFromDiagram(sample.model, sample.places(), {QStringLiteral("user"), QStringLiteral("api")});
        const auto made = pasteIntoDiagram(sample.model, sample.places(), clip, {20, 30});
        QVERIFY(made);
        QCOMPARE(made->size(), 4); // two elements, and the two flows between them
        QCOMPARE(sample.model.flows.size(), flowsBefore + 2);
        for (const QString &key : *made)
            QVERIFY(key != QLatin1String("user") && key != QLatin1String("api") && key != QLatin1String("ask"));
        const Element *copy = sample.model.element(made->first());
        QCOMPARE(copy->name, QStringLiteral("Clinician"));
        QCOMPARE(sample.places().nodes.value(copy->key).rect.topLeft(), QPointF(20, 70));
        QCOMPARE(sample.model.flows.last().from, made->at(1));
        QVERIFY(danglingReferences(sample.model).isEmpty());
    }
    void pastesIntoAnotherModel()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        const QByteArray clip = copyFromDiagram(sample.model, sample.places(), {QStringLiteral("api"), QStringLiteral("hospital"), QStringLiteral("note")});
        ThreatModel other;
        DiagramLayout places;
        const auto made = pasteIntoDiagram(other, places, clip, {});
        QVERIFY(made);
        QCOMPARE(other.elements.size(), 1);
        QCOMPARE(other.boundaries.first().contains, QStringList{other.elements.first().key}); // what was not copied is not in it
        QCOMPARE(other.notes.size(), 1);
        QVERIFY(danglingReferences(other).isEmpty());
    }
    void aFlowAloneIsNotCopied()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        ThreatModel other;
        DiagramLayout places;
        const auto made = pasteIntoDiagram(other, places, copyFromDiagram(sample.model, sample.places(), {QStringLiteral("ask"), QStringLiteral("api")}), {});
        QVERIFY(made);
        QCOMPARE(other.flows.size(), 0);
        QCOMPARE(other.elements.size(), 1);
    }
    void refusesWhatIsNoClip_data()
    {
        QTest::addColumn<QByteArray>("clip");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("another JSON") << QByteArray(R"({"format":"x"})");
        QTest::newRow("mark in another place") << QByteArray(R"({"format":"x","a":"hallmarker-diagram"})");
        QTest::newRow("wrong types") << QByteArray(R"({"format":"hallmarker-diagram","model":{"elements":[{"id":3}]},"layout":{}})");
        QTest::newRow("far away") << QByteArray(R"({"format":"hallmarker-diagram","model":{},"layout":{"nodes":[{"id":"a","rect":[1e30,0,1,1]}]}})");
        QTest::newRow("the same id twice") << QByteArray(R"({"format":"hallmarker-diagram","model":{"elements":[{"id":"a"},{"id":"a"}]},"layout":{}})");
    }
    void refusesWhatIsNoClip()
    {
        QFETCH(QByteArray, clip);
        tests::SampleDiagram sample = tests::sampleDiagram();
        const ThreatModel before = sample.model;
        QVERIFY(!pasteIntoDiagram(sample.model, sample.places(), clip, {}));
        QCOMPARE(sample.model, before);
    }
};

HALLMARKER_TEST(TestDiagramClip)
#include "TestDiagramClip.moc"
