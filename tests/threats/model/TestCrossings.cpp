#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/model/Crossings.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestCrossings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membershipDecides_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QStringList>("crossed");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("both inside of one") << QStringLiteral("ab") << QStringList() << QStringList();
        QTest::newRow("out of the inner box only") << QStringLiteral("ac") << QStringList{QStringLiteral("inner")} << QStringList{QStringLiteral("process")};
        QTest::newRow("out of both") << QStringLiteral("ad") << QStringList{QStringLiteral("outer"), QStringLiteral("inner")} << QStringList{QStringLiteral("network"), QStringLiteral("process")};
        QTest::newRow("between two boxes") << QStringLiteral("ce") << QStringList{QStringLiteral("outer"), QStringLiteral("net")} << QStringList{QStringLiteral("internet"), QStringLiteral("network")};
        QTest::newRow("a curve that was drawn") << QStringLiteral("dd") << QStringList{QStringLiteral("curve")} << QStringList();
        QTest::newRow("a free end") << QStringLiteral("free") << QStringList() << QStringList();
        QTest::newRow("a part lies where its whole lies") << QStringLiteral("pd") << QStringList{QStringLiteral("outer"), QStringLiteral("inner")} << QStringList{QStringLiteral("network"), QStringLiteral("process")};
        QTest::newRow("not there") << QStringLiteral("zz") << QStringList() << QStringList();
    }
    void membershipDecides()
    {
        const auto model = ThreatModel::fromJson(core::parseJson(R"({
            "elements":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"},{"id":"e"},{"id":"part","parent":"a"}],
            "boundaries":[{"id":"outer","kind":"network","contains":["c"]},{"id":"inner","kind":"process","parent":"outer","contains":["a","b"]},{"id":"net","kind":"internet","contains":["e"]},{"id":"curve","form":"curve","crossed_by":["dd"]},{"id":"loop","parent":"loop"}],
            "flows":[{"id":"ab","from":"a","to":"b"},{"id":"ac","from":"a","to":"c"},{"id":"ad","from":"a","to":"d"},{"id":"ce","from":"c","to":"e"},{"id":"dd","from":"d","to":"d"},{"id":"free","from":"a"},{"id":"pd","from":"part","to":"d"}]})")->toObject());
        VERIFY_RESULT(model);
        const Crossings crossings(*model);
        QFETCH(QString, flow);
        QTEST(crossings.of(flow), "crossed");
        QTEST(crossings.kindsOf(flow), "kinds");
    }
};

HALLMARKER_TEST(TestCrossings)
#include "TestCrossings.moc"
