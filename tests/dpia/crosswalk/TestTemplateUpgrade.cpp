#include "dpia/crosswalk/TemplateUpgrade.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace templateupgrade {

TemplateFiles form(int version, const char *questions)
{
    return {QStringLiteral("u.yaml"), QByteArray("urn: urn:test:up\nversion: ") + QByteArray::number(version) + "\nkind: other\nlanguage: en\ntitle: Up\nscales:\n  - {id: s, title: S, levels: [{value: 1, label: a}, {value: 2, label: b}]}\n  - {id: t, title: T, levels: [{value: 1, label: a}, {value: 2, label: b}, {value: 3, label: c}]}\n  - {id: v, title: V, levels: [{value: 1, label: a}, {value: 5, label: b}]}\nsections:\n  - id: one\n    title: One\n    questions:\n" + questions, {}};
}

const char *const first = R"(
      - {id: same, type: text, text: Same}
      - {id: words, type: text, text: Old words}
      - {id: gone, type: text, text: Gone}
      - {id: goods, type: list, text: Goods}
      - {id: pick, type: choice, text: Pick, choices: [{key: a, label: A}, {key: b, label: B}]}
      - {id: level, type: gauge, scale: s, text: Level}
      - {id: grade, type: gauge, scale: s, text: Grade}
      - {id: steady, type: gauge, scale: s, text: Steady}
      - {id: term, type: number, unit: months, text: Term}
      - {id: aim, type: text, text: Aim}
      - {id: free, type: text, text: Free}
)";
const char *const second = R"(
      - {id: fresh, type: text, text: Fresh, required: true}
      - {id: same, type: text, text: Same}
      - {id: words, type: text, text: New words, required: true}
      - {id: goods, type: text, text: Goods}
      - {id: pick, type: choice, text: Pick, choices: [{key: b, label: B}, {key: c, label: C}]}
      - {id: level, type: gauge, scale: t, text: Level}
      - {id: grade, type: gauge, scale: v, text: Grade}
      - {id: steady, type: gauge, scale: s, text: Steady}
      - {id: term, type: number, unit: years, text: Term}
      - {id: aim, type: text, text: Aim, fact: processing.purpose}
      - {id: free, type: text, text: Free}
)";

QStringList told(const UpgradePlan &plan)
{
    QStringList lines;
    for (const UpgradeChange &change : plan.changes)
        lines += change.kindName() + QLatin1Char(' ') + change.question + (change.isAnswered ? QStringLiteral(" answered") : QString());
    return lines;
}

} // namespace templateupgrade

using namespace templateupgrade;

class TestTemplateUpgrade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAreCarriedOverAndChangesAreTold_data() { WorkspaceFixture::addBackendRows(); }
    void answersAreCarriedOverAndChangesAreTold()
    {
        QFETCH(int, backend);
        AssessmentCase one(backend);
        if (!one.fixture().isAvailable())
            QSKIP(one.fixture().skipReason().constData());
        AssessmentBook ada(one.workspace(), QStringLiteral("Ada"));
        VERIFY_RESULT(ada.begin(form(1, first), {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("same"), QStringLiteral("<p>stays</p>")));
        VERIFY_RESULT(one.answer(QStringLiteral("words"), QStringLiteral("<p>w</p>")));
        VERIFY_RESULT(one.answer(QStringLiteral("gone"), QStringLiteral("<p>g</p>")));
        VERIFY_RESULT(one.answer(QStringLiteral("goods"), QJsonArray{QStringLiteral("x"), QStringLiteral("y")}));
        VERIFY_RESULT(one.answer(QStringLiteral("pick"), QStringLiteral("a")));
        VERIFY_RESULT(one.answer(QStringLiteral("level"), 2));
        VERIFY_RESULT(one.answer(QStringLiteral("grade"), 1));
        VERIFY_RESULT(one.answer(QStringLiteral("steady"), 2));
        VERIFY_RESULT(one.answer(QStringLiteral("term"), 18));
        VERIFY_RESULT(one.answer(QStringLiteral("aim"), QStringLiteral("<p>aim</p>")));
        TemplateUpgrade upgrade(one.workspace(), QStringLiteral("Eve"));
        const QStringList expected{QStringLiteral("added fresh"), QStringLiteral("reworded words answered"), QStringLiteral("required words answered"), QStringLiteral("converted goods answered"), QStringLiteral("not-expressible pick answered"),
                                   QStringLiteral("not-expressible level answered"), QStringLiteral("not-expressible grade answered"), QStringLiteral("not-expressible term answered"), QStringLiteral("shared aim answered"), QStringLiteral("removed gone answered")};
        const auto plan = upgrade.plan(one.load(), *readTemplate(form(2, second)), QStringLiteral("en"));
        VERIFY_RESULT(plan);
        QCOMPARE(told(*plan), expected);
        QCOMPARE(plan->kept, 4);
        QCOMPARE(one.load().assessment.templateVersion, 1); // a plan changes nothing
        const auto done = upgrade.apply(one.load(), form(2, second), QStringLiteral("en"));
        VERIFY_RESULT(done);
        QCOMPARE(told(*done), expected);
        const LoadedAssessment now = one.load();
        QCOMPARE(now.assessment.templateVersion, 2);
        QCOMPARE(now.form->version, 2);
        QCOMPARE(now.answers.value(QStringLiteral("same")).value.toString(), QStringLiteral("<p>stays</p>"));
        QCOMPARE(now.answers.value(QStringLiteral("same")).revision, 1);
        QCOMPARE(now.answers.value(QStringLiteral("goods")).value.toString(), QStringLiteral("<ul><li>x</li><li>y</li></ul>"));
        QCOMPARE(now.sheet().state(QStringLiteral("goods")), AnswerState::Partial); // a person confirms it
        // Two of two is not two of three: it has to be confirmed.
        QCOMPARE(now.answers.value(QStringLiteral("level")).source, AnswerSource::Prefilled);
        QCOMPARE(now.sheet().state(QStringLiteral("level")), AnswerState::Partial);
        QVERIFY(now.answers.value(QStringLiteral("aim")).isFact);
        QCOMPARE(now.answers.value(QStringLiteral("aim")).author, QStringLiteral("Ada"));
        QCOMPARE(now.sheet().state(QStringLiteral("aim")), AnswerState::Complete);
        // The same figure on other levels or in another unit is nobody's answer until a person confirms it.
        for (const char *id : {"level", "grade", "term"}) {
            const QString question = QLatin1String(id);
            QVERIFY2(now.answers.contains(question), id);
            QCOMPARE(now.answers.value(question).source, AnswerSource::Prefilled);
            QCOMPARE(now.sheet().state(question), AnswerState::Partial);
        }
        QCOMPARE(now.answers.value(QStringLiteral("level")).value.toInt(), 2);
        QCOMPARE(now.sheet().state(QStringLiteral("steady")), AnswerState::Complete);
        QCOMPARE(now.answers.value(QStringLiteral("steady")).revision, 1);
        // What does not fit is not shown as if it did, and is not lost.
        QVERIFY(!now.answers.contains(QStringLiteral("pick")));
        QVERIFY(now.unexpressed.contains(QStringLiteral("pick")));
        QCOMPARE(one.workspace().record(Answer::idOf(now.assessment.id, QStringLiteral("gone")))->body.value(QStringLiteral("value")).toString(), QStringLiteral("<p>g</p>"));
    }
    void whatIsMeasuredOtherwiseIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("unit") << QByteArray("{id: level, type: number, unit: months, text: L}") << QByteArray("{id: level, type: number, unit: years, text: L}") << false;
        QTest::newRow("values of the levels") << QByteArray("{id: level, type: gauge, scale: s, text: L}") << QByteArray("{id: level, type: gauge, scale: w, text: L}") << false;
        QTest::newRow("same unit") << QByteArray("{id: level, type: number, unit: months, text: L}") << QByteArray("{id: level, type: number, unit: months, text: M}") << true;
        QTest::newRow("same values") << QByteArray("{id: level, type: gauge, scale: s, text: L}") << QByteArray("{id: level, type: gauge, scale: same, text: L}") << true;
    }
    void whatIsMeasuredOtherwiseIsAskedAgain()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, now);
        QFETCH(bool, isKept);
        const auto withScales = [](int version, const QByteArray &question) {
            TemplateFiles files = form(version, QByteArray("      - " + question + "\n").constData());
            files.bytes.replace("scales:\n", "scales:\n  - {id: same, title: Same, levels: [{value: 1, label: x}, {value: 2, label: y}]}\n  - {id: w, title: W, levels: [{value: 2, label: x}, {value: 4, label: y}]}\n");
            return files;
        };
        AssessmentCase one;
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(withScales(1, before), {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("level"), 2));
        const auto done = TemplateUpgrade(one.workspace(), QStringLiteral("Eve")).apply(one.load(), withScales(2, now), QStringLiteral("en"));
        VERIFY_RESULT(done);
        QCOMPARE(done->kept, isKept ? 1 : 0);
        QCOMPARE(one.load().sheet().state(QStringLiteral("level")), isKept ? AnswerState::Complete : AnswerState::Partial);
    }
    void onlyToANewerVersionOfTheSameTemplateAndNotOverADecision()
    {
        AssessmentCase one;
        QVERIFY(one.makeReady());
        TemplateUpgrade upgrade(one.workspace());
        QVERIFY(!upgrade.apply(one.load(), AssessmentCase::files())); // the same version
        QVERIFY(!upgrade.apply(one.load(), form(9, second)));         // another template
        TemplateFiles next = AssessmentCase::files();
        next.bytes.replace("version: 1", "version: 2");
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        const auto refused = upgrade.apply(one.load(), next);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("Reopen")));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).reopen(one.load()));
        VERIFY_RESULT(upgrade.apply(one.load(), next));
        QCOMPARE(one.load().assessment.templateVersion, 2);
    }
};

HALLMARKER_TEST(TestTemplateUpgrade)
#include "TestTemplateUpgrade.moc"
