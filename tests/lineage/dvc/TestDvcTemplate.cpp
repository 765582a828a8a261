#include "lineage/dvc/DvcTemplate.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestDvcTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "plain" << "\"plain\"";
        QTest::newRow("whole value keeps its type") << "${n}" << "3";
        QTest::newRow("in a text") << "a${n}b${m.x}" << "\"a3btrue\"";
        QTest::newRow("index") << "${list[1].k}" << "\"v\"";
        QTest::newRow("blanks") << "${ n }" << "3";
        QTest::newRow("escaped") << "\\${n} ${n}" << "\"${n} 3\"";
        QTest::newRow("real") << "x${f}" << "\"x0.1\"";
        QTest::newRow("map as a value") << "${m}" << "{\"x\":true}";
        QTest::newRow("open") << "a ${n" << "\"a ${n\"";
        QTest::newRow("unknown") << "${nothing}" << "";
        QTest::newRow("beyond the list") << "${list[9]}" << "";
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        DvcTemplate values;
        QVERIFY(values.merge(core::parseJson("{\"n\":3,\"f\":0.1,\"m\":{\"x\":true},\"list\":[1,{\"k\":\"v\"}]}")->toObject()));
        const auto resolved = values.resolve(QJsonValue(text));
        QCOMPARE(resolved ? QString::fromUtf8(core::CanonicalJson::of(*resolved)) : QString(), expected);
        if (!resolved)
            QVERIFY(resolved.error().message.contains(QLatin1String("${")));
    }
    void aNameHasOneValue()
    {
        DvcTemplate values;
        QVERIFY(values.merge({{QStringLiteral("a"), QJsonObject{{QStringLiteral("x"), 1}}}}));
        QVERIFY(values.merge({{QStringLiteral("a"), QJsonObject{{QStringLiteral("y"), 2}}}}));
        QVERIFY(!values.merge({{QStringLiteral("a"), QJsonObject{{QStringLiteral("x"), 3}}}}));
        QCOMPARE(values.select(QStringLiteral("a.x")).toInt(), 1);
        QCOMPARE(values.select(QStringLiteral("a.y")).toInt(), 2);
    }
    void aGrowingTextIsStopped()
    {
        DvcTemplate values;
        values.set(QStringLiteral("big"), QString(300'000, QLatin1Char('x')));
        const auto resolved = values.resolve(QJsonValue(QStringLiteral("-${big}${big}${big}${big}")));
        QVERIFY(!resolved && resolved.error().kind == core::ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestDvcTemplate)
#include "TestDvcTemplate.moc"
