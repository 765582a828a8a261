#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/AutoLayout.h"
#include "threats/geometry/DiagramGeometry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

/// One column for each node, in their order.
PlacingAnswer inARow(const PlacingQuestion &question)
{
    PlacingAnswer answer;
    for (qsizetype i = 0; i < question.nodes.size(); ++i)
        answer.centres.append({static_cast<double>(i) * 300 + 100, 100});
    for (qsizetype i = 0; i < question.groupParents.size(); ++i) {
        QRectF around;
        for (qsizetype node = 0; node < question.nodes.size(); ++node) {
            if (question.nodes.at(node).group == i)
                around = around.united(QRectF(answer.centres.at(node) - QPointF(90, 50), QSizeF(180, 100)));
        }
        answer.groups.append(around.adjusted(-20, -30, 20, 20));
    }
    return answer;
}

} // namespace

class TestAutoLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsInTheDiagram()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        sample.places().nodes.remove(QStringLiteral("log"));
        PlacingQuestion asked;
        autoLayout(sample.model, sample.places(), [&](const PlacingQuestion &question) {
            asked = question;
            return inARow(question);
        });
        QCOMPARE(asked.nodes.size(), 3);
        QCOMPARE(asked.edges.size(), 3); // the flow to what is not shown is none here
        QCOMPARE(asked.groupParents, QList<int>{-1});
        QCOMPARE(asked.nodes.at(0).group, -1);
        QCOMPARE(asked.nodes.at(1).group, 0);
    }
    void leavesPinnedOnesAndMakesRoom()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        sample.places().nodes[QStringLiteral("api")].isPinned = true;
        const QRectF pinned = sample.places().nodes.value(QStringLiteral("api")).rect;
        const DiagramLayout after = autoLayout(sample.model, sample.places(), inARow);
        QCOMPARE(after.nodes.value(QStringLiteral("api")).rect, pinned);
        QStringList keys;
        for (const Element &element : sample.model.elements)
            keys += element.key;
        for (const QString &one : keys) {
            for (const QString &other : keys)
                QVERIFY2(one == other || !after.nodes.value(one).rect.intersects(after.nodes.value(other).rect), qPrintable(one + QLatin1Char(' ') + other));
        }
    }
    void keepsCrossings()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        const ThreatModel before = sample.model;
        sample.layout.diagrams[QStringLiteral("main")] = autoLayout(sample.model, sample.places(), inARow);
        deriveMembership(sample.model, sample.layout);
        QCOMPARE(sample.model.boundary(QStringLiteral("hospital"))->contains, before.boundary(QStringLiteral("hospital"))->contains);
    }
    void theSameQuestionHasTheSameAnswer()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        QCOMPARE(autoLayout(sample.model, sample.places(), inARow), autoLayout(sample.model, sample.places(), inARow));
    }
    void anAnswerThatDoesNotFitChangesNothing()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        QCOMPARE(autoLayout(sample.model, sample.places(), [](const PlacingQuestion &) { return PlacingAnswer(); }), sample.places());
    }
    void givesEverythingAPlace()
    {
        tests::SampleDiagram sample = tests::sampleDiagram();
        DiagramLayout empty;
        addMissing(sample.model, empty);
        QCOMPARE(empty.nodes.size(), 5); // four elements and a box; a curve has no place by itself
        QCOMPARE(empty.lines.size(), 4);
        const DiagramLayout once = empty;
        addMissing(sample.model, empty);
        QCOMPARE(empty, once);
    }
};

HALLMARKER_TEST(TestAutoLayout)
#include "TestAutoLayout.moc"
