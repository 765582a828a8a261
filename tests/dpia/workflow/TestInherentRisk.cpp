#include "dpia/crosswalk/TemplateUpgrade.h"
#include "dpia/risk/RiskAcceptance.h"
#include "dpia/risk/RiskNotice.h"
#include "dpia/template/TemplateWriter.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace inherentrisk {

const QByteArray gauges = "      - {id: before-severity, type: gauge, scale: severity, stage: inherent, text: S without}\n      - {id: before-likelihood, type: gauge, scale: likelihood, stage: inherent, text: L without}\n";

TemplateFiles asking(const QByteArray &version = "1")
{
    TemplateFiles files = AssessmentCase::files();
    files.bytes.replace("version: 1", QByteArray("version: " + version)).replace("      - {id: severity,", QByteArray(gauges + "      - {id: severity,"));
    return files;
}

bool beginAsking(AssessmentCase &one)
{
    return AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(asking(), {.name = QStringLiteral("DPIA"), .subject = one.system}).has_value() && one.answer(QStringLiteral("severity"), 3).has_value() && one.answer(QStringLiteral("likelihood"), 2).has_value();
}

RiskView riskOf(AssessmentCase &one)
{
    const LoadedAssessment loaded = one.load();
    return RiskView::of(loaded, loaded.sheet()).constFirst();
}

} // namespace inherentrisk

using namespace inherentrisk;

class TestInherentRisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsALevelOfItsOwn()
    {
        AssessmentCase one;
        QVERIFY(beginAsking(one));
        QCOMPARE(riskOf(one).inherent, RiskLevel());
        VERIFY_RESULT(one.answer(QStringLiteral("before-severity"), 4));
        QVERIFY(!riskOf(one).inherent.isSet()); // half of a level is none
        VERIFY_RESULT(one.answer(QStringLiteral("before-likelihood"), 3));
        QCOMPARE(riskOf(one).inherent, (RiskLevel{4, 3}));
        QCOMPARE(riskOf(one).current, (RiskLevel{3, 2}));
        QCOMPARE(riskOf(one).residual, (RiskLevel{3, 2}));
        QCOMPARE(riskOf(one).levelAnswers.size(), 2);
    }
    void aTemplateThatDoesNotAskHasNone()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady(3, 2));
        QVERIFY(!riskOf(one).inherent.isSet());
        QVERIFY(!manifestOf(one.load()).value(QStringLiteral("risks")).toObject().value(QStringLiteral("risk")).toObject().contains(QStringLiteral("inherentSeverity")));
    }
    void theManifestHoldsIt()
    {
        AssessmentCase one;
        QVERIFY(beginAsking(one));
        const QJsonObject before = manifestOf(one.load());
        VERIFY_RESULT(one.answer(QStringLiteral("before-severity"), 4));
        VERIFY_RESULT(one.answer(QStringLiteral("before-likelihood"), 4));
        const QJsonObject after = manifestOf(one.load());
        const QJsonObject risk = after.value(QStringLiteral("risks")).toObject().value(QStringLiteral("risk")).toObject();
        QCOMPARE(risk.value(QStringLiteral("inherentSeverity")).toInt(), 4);
        QCOMPARE(risk.value(QStringLiteral("inherentLikelihood")).toInt(), 4);
        QStringList parts;
        for (const ManifestChange &change : changesBetween(before, after))
            parts += change.part + QLatin1Char('/') + change.key;
        QVERIFY(parts.contains(QStringLiteral("risks/risk")));
    }
    /// Somebody accepts what is left, not what there would be without controls.
    void anAcceptanceDoesNotRestOnIt()
    {
        AssessmentCase one;
        QVERIFY(beginAsking(one));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).acceptRisk(one.load(), QStringLiteral("risk"), QStringLiteral("It is small"), one.workspace().clock().nowMs() + 86'400'000));
        const QString id = one.load().assessment.id;
        QVERIFY(RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
        VERIFY_RESULT(one.answer(QStringLiteral("before-severity"), 4));
        QVERIFY(RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 4));
        QVERIFY(!RiskAcceptance::holds(one.workspace(), id, QStringLiteral("risk")));
    }
    void aRiskThatControlsRaiseIsANotice_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("likelihood");
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("above both") << 4 << 4 << false;
        QTest::newRow("the same") << 3 << 2 << false;
        QTest::newRow("graver with controls") << 2 << 4 << true;
        QTest::newRow("likelier with controls") << 4 << 1 << true;
    }
    void aRiskThatControlsRaiseIsANotice()
    {
        QFETCH(int, severity);
        QFETCH(int, likelihood);
        QFETCH(bool, isNoticed);
        AssessmentCase one;
        QVERIFY(beginAsking(one));
        const qsizetype gaps = gapsOf(one.workspace(), one.load()).size();
        VERIFY_RESULT(one.answer(QStringLiteral("before-severity"), severity));
        VERIFY_RESULT(one.answer(QStringLiteral("before-likelihood"), likelihood));
        const LoadedAssessment loaded = one.load();
        const QList<RiskNotice> notices = RiskNotice::of(loaded, loaded.sheet());
        QCOMPARE(notices.size(), isNoticed ? 1 : 0);
        if (isNoticed)
            QVERIFY(notices.constFirst().section == QLatin1String("risk") && notices.constFirst().text.contains(QLatin1String("Access")));
        QCOMPARE(gapsOf(one.workspace(), loaded).size(), gaps); // and refuses nothing
    }
    void whatStandsInTheWrongPlaceIsFound_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("said");
        const QByteArray risk = "risk: access";
        QTest::newRow("no risk") << gauges << QByteArray() << QStringLiteral("has no \"risk\"");
        QTest::newRow("half") << gauges.left(gauges.indexOf('\n') + 1) << risk << QStringLiteral("needs two gauges");
        QTest::newRow("twice") << QByteArray(gauges + QByteArray(gauges).replace("before", "again")) << risk << QStringLiteral("\"before-severity\" tells this level already");
        QTest::newRow("another scale") << QByteArray("      - {id: x, type: gauge, scale: other, stage: inherent, text: X}\n") << risk << QStringLiteral("on the scale \"severity\" or \"likelihood\"");
        QTest::newRow("another word") << QByteArray("      - {id: x, type: gauge, scale: severity, stage: later, text: X}\n") << risk << QStringLiteral("\"stage\" cannot be \"later\"");
        QTest::newRow("no gauge") << QByteArray("      - {id: x, type: number, stage: inherent, text: X}\n") << risk << QStringLiteral("The key \"stage\" is not known here");
    }
    void whatStandsInTheWrongPlaceIsFound()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, section);
        QFETCH(QString, said);
        TemplateFiles files = AssessmentCase::files();
        files.bytes.replace("      - {id: severity,", QByteArray(question + "      - {id: severity,")).replace("    risk: access\n", section.isEmpty() ? QByteArray() : QByteArray("    " + section + "\n")).replace("scales:\n", "scales:\n  - {id: other, title: Other, levels: [{value: 1, label: a}, {value: 2, label: b}]}\n");
        const TemplateReading reading = readTemplateFully(files);
        QVERIFY(!reading.errors.isEmpty());
        const core::Error &error = reading.errors.constFirst();
        QVERIFY2(error.message.contains(said), qPrintable(error.toString()));
        QVERIFY2(error.where.line > 20 && error.where.column > 1, qPrintable(error.toString()));
    }
    void itIsWrittenAsItWasRead()
    {
        const auto form = readTemplate(asking());
        VERIFY_RESULT(form);
        const auto again = readTemplate({QStringLiteral("again.yaml"), templateYaml(*form), {}});
        VERIFY_RESULT(again);
        QCOMPARE(again->question(QStringLiteral("before-severity"))->stage, GaugeStage::Inherent);
        QCOMPARE(again->question(QStringLiteral("severity"))->stage, GaugeStage::Current);
    }
    /// A level with controls says nothing about the one without.
    void anAnswerIsNotCarriedOverToAnotherStage()
    {
        AssessmentCase one;
        QVERIFY(beginAsking(one));
        TemplateFiles next = asking("2");
        next.bytes.replace("{id: severity, type: gauge, scale: severity,", "{id: severity, type: gauge, scale: severity, stage: inherent,").replace("{id: before-severity, type: gauge, scale: severity, stage: inherent,", "{id: before-severity, type: gauge, scale: severity,");
        const auto form = readTemplate(next);
        VERIFY_RESULT(form);
        const auto plan = TemplateUpgrade(one.workspace()).plan(one.load(), *form, {});
        VERIFY_RESULT(plan);
        QStringList lost;
        for (const UpgradeChange &change : plan->changes)
            if (change.kind == UpgradeChange::Kind::NotExpressible)
                lost += change.question;
        QCOMPARE(lost, QStringList(QStringLiteral("severity")));
    }
};

HALLMARKER_TEST(TestInherentRisk)
#include "TestInherentRisk.moc"
