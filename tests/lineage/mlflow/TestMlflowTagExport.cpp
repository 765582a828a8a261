#include "lineage/mlflow/MlflowTagExport.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/TestRegistry.h"

#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestMlflowTagExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVerdictIsOneRequestATag()
    {
        const MlflowVerdict verdict{QStringLiteral("Risk"), QStringLiteral("3"), {{QStringLiteral("verdict"), QStringLiteral("pass")}, {QStringLiteral("card"), QStringLiteral("sha256:ab")}}};
        const QByteArray expected = R"({"body":{"key":"hallmarker.card","name":"Risk","value":"sha256:ab","version":"3"},"method":"POST","path":"/api/2.0/mlflow/model-versions/set-tag"})"
                                    "\n"
                                    R"({"body":{"key":"hallmarker.verdict","name":"Risk","value":"pass","version":"3"},"method":"POST","path":"/api/2.0/mlflow/model-versions/set-tag"})"
                                    "\n";
        QCOMPARE(MlflowTagExport::document({verdict}), expected);
    }
    void aSecondPushWritesNothing()
    {
        const MlflowVerdict verdict{QStringLiteral("Risk"), {}, {{QStringLiteral("verdict"), QStringLiteral("fail")}, {QStringLiteral("old"), QString()}}};
        const QList<MlflowRequest> first = MlflowTagExport::requests(verdict, {{QStringLiteral("hallmarker.old"), QStringLiteral("x")}, {QStringLiteral("team"), QStringLiteral("mine")}});
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(0).method, QStringLiteral("DELETE"));
        QCOMPARE(first.at(0).path, QStringLiteral("/api/2.0/mlflow/registered-models/delete-tag"));
        QCOMPARE(first.at(0).body, QByteArray(R"({"key":"hallmarker.old","name":"Risk"})"));
        QCOMPARE(first.at(1).path, QStringLiteral("/api/2.0/mlflow/registered-models/set-tag"));
        QVERIFY(MlflowTagExport::requests(verdict, {{QStringLiteral("hallmarker.verdict"), QStringLiteral("fail")}}).isEmpty());
    }
    void longTextsAreCutToWhatTheRegistryStores()
    {
        const QString emoji = QString::fromUtf8("\xf0\x9f\x98\x80");
        MlflowVerdict verdict{QStringLiteral("M"), QStringLiteral("1"), {{QStringLiteral("why"), QString(4998, QLatin1Char('x')) + emoji + emoji}}};
        const QJsonObject body = core::parseJson(MlflowTagExport::requests(verdict).first().body)->toObject();
        const QString value = body.value(QLatin1String("value")).toString();
        QCOMPARE(value, QString(4998, QLatin1Char('x')) + QChar(0x2026));
    }
};

HALLMARKER_TEST(TestMlflowTagExport)
#include "TestMlflowTagExport.moc"
