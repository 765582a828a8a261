#include "tests/support/TestRegistry.h"
#include "threats/workshop/CoverageMap.h"

#include <QTest>

using namespace hallmarker::threats;

class TestCoverageMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatWasSeen()
    {
        const auto one = [](const char *what, const char *element, const char *category, bool isSealed = false) {
            Contribution made;
            made.what = QString::fromLatin1(what);
            made.element = QString::fromLatin1(element);
            made.category = QString::fromLatin1(category);
            made.isSealed = isSealed;
            return made;
        };
        const CoverageMap map({{QStringLiteral("a"), QStringLiteral("A"), {}}, {QStringLiteral("b"), QStringLiteral("B"), {}}}, {QStringLiteral("x"), QStringLiteral("y")},
                              {one("threat", "a", "x"), one("threat", "a", "x"), one("nothing", "b", "y"), one("question", "a", "y"), one("threat", "b", "x", true), one("threat", "gone", "x"), one("threat", "a", "z")});
        QCOMPARE(map.field(0, 0).threats, 2);
        QCOMPARE(map.field(1, 1).nothing, 1);
        QVERIFY(!map.field(0, 1).isSeen()); // a question is no answer
        QVERIFY(!map.field(1, 0).isSeen()); // sealed
        QCOMPARE(map.seen(), 2);
        QCOMPARE(map.fields(), 4);
        QCOMPARE(map.seenOf(0), 1);
    }
};

HALLMARKER_TEST(TestCoverageMap)
#include "TestCoverageMap.moc"
