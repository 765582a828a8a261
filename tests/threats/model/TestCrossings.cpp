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
        QTest::newRow("declared between two boxes, nested one first") << QStringLiteral("ae") << QStringList{QStringLiteral("outer"), QStringLiteral("inner"), QStringLiteral("net"), QStringLiteral("line")} << QStringList{QStringLiteral("internet"), QStringLiteral("network"), QStringLiteral("organisation"), QStringLiteral("process")};
        QTest::newRow("declared, the other way") << QStringLiteral("ea") << QStringList{QStringLiteral("outer"), QStringLiteral("inner"), QStringLiteral("net"), QStringLiteral("line")} << QStringList{QStringLiteral("internet"), QStringLiteral("network"), QStringLiteral("organisation"), QStringLiteral("process")};
        QTest::newRow("declared, and a side lies in the other") << QStringLiteral("ec2") << QStringList{QStringLiteral("room"), QStringLiteral("door")} << QStringList{QStringLiteral("tenant")};
        QTest::newRow("declared, and both stay in the inner side") << QStringLiteral("c2c3") << QStringList() << QStringList();
        QTest::newRow("declared, and one end lies on neither side") << QStringLiteral("de") << QStringList{QStringLiteral("net")} << QStringList{QStringLiteral("internet")};
        QTest::newRow("not there") << QStringLiteral("zz") << QStringList() << QStringList();
    }
    void membershipDecides()
    {
        const auto model = ThreatModel::fromJson(core::parseJson(R"({
            "elements":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"},{"id":"e"},{"id":"part","parent":"a"},{"id":"c2"},{"id":"c3"}],
            "boundaries":[{"id":"outer","kind":"network","contains":["c"]},{"id":"inner","kind":"process","parent":"outer","contains":["a","b"]},{"id":"net","kind":"internet","contains":["e"]},{"id":"curve","form":"curve","crossed_by":["dd"]},{"id":"loop","parent":"loop"},{"id":"line","kind":"organisation","between":["inner","net"]},{"id":"room","parent":"net","contains":["c2","c3"]},{"id":"door","kind":"tenant","between":["net","room"]},{"id":"half","kind":"tenant","between":["net"]},{"id":"same","kind":"tenant","between":["net","net"]}],
            "flows":[{"id":"ab","from":"a","to":"b"},{"id":"ac","from":"a","to":"c"},{"id":"ad","from":"a","to":"d"},{"id":"ce","from":"c","to":"e"},{"id":"dd","from":"d","to":"d"},{"id":"free","from":"a"},{"id":"pd","from":"part","to":"d"},{"id":"ae","from":"a","to":"e"},{"id":"ea","from":"e","to":"a"},{"id":"ec2","from":"e","to":"c2"},{"id":"c2c3","from":"c2","to":"c3"},{"id":"de","from":"d","to":"e"}]})")->toObject());
        VERIFY_RESULT(model);
        const Crossings crossings(*model);
        QFETCH(QString, flow);
        QTEST(crossings.of(flow), "crossed");
        QTEST(crossings.kindsOf(flow), "kinds");
    }
};

HALLMARKER_TEST(TestCrossings)
#include "TestCrossings.moc"
