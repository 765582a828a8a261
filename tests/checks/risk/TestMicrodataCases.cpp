#include "checks/risk/MicrodataCase.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Cases that another implementation was measured with, and wrong ones.
class TestMicrodataCases : public QObject {
    Q_OBJECT

    static bool isClose(const QJsonValue &ours, const QJsonValue &theirs, double tolerance)
    {
        if (theirs.isDouble())
            return ours.isDouble() && std::abs(ours.toDouble() - theirs.toDouble()) <= tolerance;
        if (theirs.isArray()) {
            const QJsonArray a = ours.toArray();
            const QJsonArray b = theirs.toArray();
            for (qsizetype i = 0; i < b.size(); ++i)
                if (a.size() != b.size() || !isClose(a[i], b[i], tolerance))
                    return false;
            return true;
        }
        if (theirs.isObject()) {
            const QJsonObject b = theirs.toObject();
            for (auto at = b.begin(); at != b.end(); ++at)
                if (!isClose(ours.toObject().value(at.key()), at.value(), tolerance))
                    return false;
            return true;
        }
        return ours == theirs;
    }

private Q_SLOTS:
    void sharedCases_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QFile file(sharedFile(QStringLiteral("expected/microdata.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::newRow("absent") << QJsonObject();
            return;
        }
        const auto json = parseJson(file.readAll(), file.fileName());
        VERIFY_RESULT(json);
        const QJsonArray cases = json->toObject().value(QStringLiteral("cases")).toArray();
        QVERIFY(cases.size() >= 6);
        for (const QJsonValue &one : cases)
            QTest::newRow(qPrintable(one.toObject().value(QStringLiteral("id")).toString())) << one.toObject();
    }
    void sharedCases()
    {
        QFETCH(QJsonObject, json);
        if (json.isEmpty())
            QSKIP("the shared cases are not here");
        const auto ours = runMicrodataCase(json);
        VERIFY_RESULT(ours);
        int compared = 0;
        for (const char *key : {"fk", "Fk", "uniques", "pairs", "risk", "l", "scores", "matrix", "match", "correct_rate"}) {
            const QJsonValue theirs = json.value(QLatin1String(key));
            if (theirs.isUndefined())
                continue;
            const QJsonValue mine = ours->value(QLatin1String(key));
            QVERIFY2(isClose(mine, theirs, json.value(QStringLiteral("tol")).toDouble(1e-9)), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(key), QString::fromUtf8(CanonicalJson::of(mine)))));
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void wrongCases_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("kind") << QByteArray(R"({"kind":"other"})") << QStringLiteral("/kind");
        QTest::newRow("no columns") << QByteArray(R"({"kind":"suda2"})") << QStringLiteral("/columns");
        QTest::newRow("ragged") << QByteArray(R"({"kind":"suda2","columns":{"a":[1,2],"b":[1]}})") << QStringLiteral("/columns/b");
        QTest::newRow("no sensitive") << QByteArray(R"({"kind":"l_diversity_distinct","columns":{"a":[1]}})") << QStringLiteral("/sensitive");
    }
    void wrongCases()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto result = runMicrodataCase(parseJson(json)->toObject());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().where.pointer, pointer);
    }
    void wrongWeights()
    {
        for (const char *weights : {"[1]", "[1,0.5]", "[1,null]", "[-1,2]"}) {
            const auto result = runMicrodataCase(parseJson(QByteArray(R"({"kind":"individual_risk","columns":{"a":[1,2]},"weights":)") + weights + '}')->toObject());
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Invalid);
        }
    }
};

HALLMARKER_TEST(TestMicrodataCases)
#include "TestMicrodataCases.moc"
