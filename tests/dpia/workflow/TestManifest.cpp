#include "dpia/workflow/Manifest.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

class TestManifest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Answers have seen one record at different times; the order in which a hash gives them differs from run to run.
    void oneRecordSeenTwiceIsToldInTheOrderOfTheQuestions()
    {
        AssessmentCase one;
        one.begin();
        LoadedAssessment loaded = one.load();
        const auto digest = [](int number) { return core::Digest::fromText(QStringLiteral("%1").arg(number, 64, 10, QLatin1Char('0'))); };
        // Many of them, so that the order of a hash does not happen to end with the last one.
        for (int number = 0; number < 64; ++number) {
            Answer answer;
            answer.cites = {{QStringLiteral("record"), digest(number), {}}};
            loaded.answers.insert(QStringLiteral("question-%1").arg(number, 2, 10, QLatin1Char('0')), answer);
        }
        QVERIFY(!digest(63).isEmpty());
        QCOMPARE(manifestOf(loaded).value(QStringLiteral("evidence")).toObject().value(QStringLiteral("record")).toString(), digest(63).toString());
    }
};

HALLMARKER_TEST(TestManifest)
#include "TestManifest.moc"
