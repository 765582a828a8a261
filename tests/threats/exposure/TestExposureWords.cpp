#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/exposure/ExposureWords.h"

#include <QRegularExpression>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

ThreatModel wordedModel()
{
    return *ThreatModel::fromJson(core::parseJson(R"({
        "elements":[{"id":"user","name":"Clinician","kind":"end_user"},{"id":"api","name":"Triage API","kind":"inference_endpoint","attributes":{"authn":"basic"},"controls":[{"control":"C22","state":"implemented"}]},{"id":"store","kind":"feature_store","name":"Features"}],
        "boundaries":[{"id":"net","kind":"network","contains":["api","store"]},{"id":"ours","name":"Our room","contains":["store"]}],
        "assets":[{"id":"rows","name":"Patient rows"}],
        "flows":[{"id":"f1","name":"symptoms","from":"user","to":"api"},{"id":"f2","from":"api","to":"store","attributes":{"mutual_auth":true,"encrypted":true}}]})")
                                  ->toObject());
}

} // namespace

class TestExposureWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << "authn:none" << "nobody is asked who they are";
        QTest::newRow("basic") << "authn:basic" << "asks who it is: name and password (basic)";
        QTest::newRow("own word") << "authn:magic_link" << "asks who it is: magic link";
        QTest::newRow("no rights") << "authz:none" << "rights are not checked";
        QTest::newRow("coarse") << "authz:coarse" << "rights are given coarsely, for the whole";
        QTest::newRow("mutual") << "mutual_auth" << "both ends check each other";
        QTest::newRow("encrypted") << "encrypted" << "encrypted on the way";
        QTest::newRow("kind of boundary") << "crosses:network" << "crosses a trust boundary (network)";
        QTest::newRow("boundary without a kind") << "crosses:ours" << "crosses a trust boundary (Our room)";
        QTest::newRow("proven") << "control:C22" << "C22 Strong authentication on the interface holds by evidence";
        QTest::newRow("claimed") << "unproven:OWN-9" << "OWN-9 is claimed, without evidence";
        QTest::newRow("authn not said") << "unknown:authn" << "nobody said whether it asks who it is";
        QTest::newRow("authz not said") << "unknown:authz" << "nobody said how rights are given";
        QTest::newRow("encryption not said") << "unknown:encrypted" << "nobody said whether it is encrypted";
    }
    void saysWhatStandsInTheWay()
    {
        QFETCH(QString, guard);
        QFETCH(QString, words);
        const ThreatModel told = wordedModel();
        QCOMPARE(ExposureWords(told, CatalogueLibrary::builtIn()).guard(guard), words);
    }
    void leavesNoStableWord()
    {
        const ThreatModel told = wordedModel();
        const auto exposure = exposureOf(told, QStringLiteral("store"), QStringLiteral("2026-01-01"));
        VERIFY_RESULT(exposure);
        const ExposureWords words(told, CatalogueLibrary::builtIn());
        QCOMPARE(words.way(exposure->paths.first()), QStringLiteral("Clinician \u2192 Triage API \u2192 Features"));
        QStringList all;
        for (const ExposureStep &step : exposure->paths.first().steps)
            all += words.step(step);
        for (const QString &ask : exposure->asks)
            all += words.ask(ask);
        QVERIFY(all.size() >= 5);
        static const QRegularExpression stable(QStringLiteral("\\w:\\w|_"));
        for (const QString &text : std::as_const(all))
            QVERIFY2(!stable.match(text).hasMatch(), qPrintable(text));
        QVERIFY(all.first().startsWith(QStringLiteral("symptoms: ")));
        QVERIFY(all.at(1).startsWith(QStringLiteral("Triage API to Features: both ends check each other; ")));
        QCOMPARE(words.ask(QStringLiteral("element:store:authz")), QStringLiteral("Features: How finely are rights given?"));
        QCOMPARE(words.ask(QStringLiteral("flow:f1:encrypted")), QStringLiteral("symptoms: Is the flow encrypted?"));
        QCOMPARE(words.ask(QStringLiteral("data:rows:data_class")), QStringLiteral("Patient rows: How sensitive is the most sensitive data here?"));
        QVERIFY(words.ask(QStringLiteral("control:api:C22")).startsWith(QStringLiteral("Triage API: is there evidence for C22 ")));
    }
};

HALLMARKER_TEST(TestExposureWords)
#include "TestExposureWords.moc"
