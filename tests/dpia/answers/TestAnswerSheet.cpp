#include "dpia/answers/AnswerSheet.h"
#include "dpia/template/TemplateLibrary.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace {

const QByteArray sheetTemplate = R"(
urn: urn:test:sheet
version: 1
kind: other
language: en
title: Sheet
sections:
  - id: first
    title: First
    questions:
      - {id: start, type: choice, choices: yes-no, text: T, required: true}
      - {id: next, type: choice, choices: yes-no, text: T, visible_if: start == 'yes', required_if: start == 'yes'}
      - {id: last, type: text, text: T, visible_if: next == 'yes', required: true}
      - {id: free, type: text, text: T}
      - {id: why, type: choice, choices: yes-no, text: T, reason: true}
      - {id: proof, type: evidence, text: T}
      - {id: proven, type: text, text: T, evidence: {required: true}}
  - id: second
    title: Second
    visible_if: start == 'no'
    questions:
      - {id: inner, type: text, text: T, required: true}
scores:
  - {id: sum, title: Sum, of: [start, next]}
outcomes:
  - {key: two, text: Two, if: score(sum) == 2}
  - {key: less, text: Less}
)";

SheetEntry said(const QJsonValue &value) { return {value, false, 0, false, true}; }

} // namespace

class TestAnswerSheet : public QObject {
    Q_OBJECT
    Template m_template;
    const QString yes = QStringLiteral("yes");

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readTemplate({QStringLiteral("sheet.yaml"), sheetTemplate, {}});
        VERIFY_RESULT(read);
        m_template = *read;
    }
    void whatIsHiddenCountsAsUnansweredAllTheWay()
    {
        // "next" says yes, but is hidden as "start" says no: so "last" is hidden too, and nothing of both scores.
        const AnswerSheet sheet(m_template, {{QStringLiteral("start"), said(QStringLiteral("no"))}, {QStringLiteral("next"), said(yes)}});
        QVERIFY(!sheet.isVisible(QStringLiteral("next")));
        QVERIFY(!sheet.isVisible(QStringLiteral("last")));
        QVERIFY(sheet.isVisible(QStringLiteral("inner")));
        QCOMPARE(sheet.score(QStringLiteral("sum")), 0.0);
        QCOMPARE(sheet.missing(), QStringList{QStringLiteral("inner")});
    }
    void whatComesBackComesBackWithItsAnswer()
    {
        const AnswerSheet sheet(m_template, {{QStringLiteral("start"), said(yes)}, {QStringLiteral("next"), said(yes)}});
        QVERIFY(sheet.isVisible(QStringLiteral("last")));
        QVERIFY(!sheet.isVisible(QStringLiteral("inner")));
        QCOMPARE(sheet.score(QStringLiteral("sum")), 2.0);
        QCOMPARE(sheet.outcome()->key, QStringLiteral("two"));
        QCOMPARE(sheet.missing(), QStringList{QStringLiteral("last")});
    }
    void progressCountsWhatIsVisible()
    {
        const AnswerSheet empty(m_template, {});
        QCOMPARE(empty.progress().required, 1);
        QCOMPARE(empty.progress().visible, 5);
        QCOMPARE(empty.progress().share(), 0.0);
        QCOMPARE(empty.outcome()->key, QStringLiteral("less"));
        const AnswerSheet half(m_template, {{QStringLiteral("start"), said(yes)}, {QStringLiteral("next"), said(QStringLiteral("no"))}});
        QCOMPARE(half.progress().required, 2);
        QCOMPARE(half.progress().requiredComplete, 2);
        QCOMPARE(half.progress().share(), 1.0);
        QCOMPARE(half.progress(*m_template.section(QStringLiteral("second"))).visible, 0);
    }
    void statesAreDerived_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("reason");
        QTest::addColumn<int>("citations");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<QString>("state");
        const QJsonValue nothing(QJsonValue::Null);
        QTest::newRow("empty") << "free" << nothing << false << 0 << false << true << "empty";
        QTest::newRow("blank markup") << "free" << QJsonValue(QStringLiteral("<p> </p>")) << false << 0 << false << true << "empty";
        QTest::newRow("complete") << "free" << QJsonValue(QStringLiteral("x")) << false << 0 << false << true << "complete";
        QTest::newRow("a proposal") << "free" << QJsonValue(QStringLiteral("x")) << false << 0 << false << false << "partial";
        QTest::newRow("no reason") << "why" << QJsonValue(yes) << false << 0 << false << true << "partial";
        QTest::newRow("with reason") << "why" << QJsonValue(yes) << true << 0 << false << true << "complete";
        QTest::newRow("reason alone") << "why" << nothing << true << 0 << false << true << "partial";
        QTest::newRow("no evidence") << "proven" << QJsonValue(QStringLiteral("x")) << false << 0 << false << true << "partial";
        QTest::newRow("with evidence") << "proven" << QJsonValue(QStringLiteral("x")) << false << 1 << false << true << "complete";
        QTest::newRow("stale") << "proven" << QJsonValue(QStringLiteral("x")) << false << 1 << true << true << "stale";
        QTest::newRow("evidence alone") << "proof" << nothing << false << 2 << false << true << "complete";
    }
    void statesAreDerived()
    {
        QFETCH(QString, question);
        QFETCH(QJsonValue, value);
        QFETCH(bool, reason);
        QFETCH(int, citations);
        QFETCH(bool, stale);
        QFETCH(bool, confirmed);
        QFETCH(QString, state);
        const AnswerSheet sheet(m_template, {{question, {value, reason, citations, stale, confirmed}}});
        QCOMPARE(answerStateName(sheet.state(question)), state);
        QCOMPARE(sheet.shortfall(question).isEmpty(), state != QLatin1String("partial"));
    }
    void whatWentStaleIsNotMissing()
    {
        const AnswerSheet before(m_template, {});
        const AnswerSheet after(m_template, {{QStringLiteral("proven"), {QJsonValue(QStringLiteral("x")), false, 1, true, true}}});
        const bool isNeeded = before.isRequired(QStringLiteral("proven"));
        QCOMPARE(after.progress().stale, 1);
        QCOMPARE(after.progress().requiredStale, isNeeded ? 1 : 0);
        QCOMPARE(after.progress().missing(), before.progress().missing() - (isNeeded ? 1 : 0));
        QCOMPARE(qsizetype(after.progress().missing()), after.missing().size());
    }
    void theScreeningFollowsTheGuidance_data()
    {
        QTest::addColumn<QStringList>("yes");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the law itself") << QStringList{QStringLiteral("public-monitoring")} << QStringLiteral("neither") << QStringLiteral("required");
        QTest::newRow("the authority's list") << QStringList() << QStringLiteral("must") << QStringLiteral("required");
        QTest::newRow("exempt") << QStringList{QStringLiteral("scoring"), QStringLiteral("combining")} << QStringLiteral("exempt") << QStringLiteral("exempt");
        QTest::newRow("the law beats the exemption") << QStringList{QStringLiteral("special-large-scale")} << QStringLiteral("exempt") << QStringLiteral("required");
        QTest::newRow("two criteria") << QStringList{QStringLiteral("scoring"), QStringLiteral("innovative")} << QStringLiteral("neither") << QStringLiteral("expected");
        QTest::newRow("one criterion") << QStringList{QStringLiteral("vulnerable")} << QStringLiteral("neither") << QStringLiteral("consider");
        QTest::newRow("nothing") << QStringList() << QStringLiteral("neither") << QStringLiteral("not-needed");
    }
    void theScreeningFollowsTheGuidance()
    {
        QFETCH(QStringList, yes);
        QFETCH(QString, list);
        QFETCH(QString, outcome);
        const TemplateLibrary library;
        const auto entry = library.find(QStringLiteral("dpia-screening"));
        VERIFY_RESULT(entry);
        QHash<QString, SheetEntry> entries{{QStringLiteral("national-list"), said(list)}};
        for (const PlacedQuestion &placed : entry->reading.value.questions())
            if (placed.question->choice(this->yes))
                entries.insert(placed.question->id, said(yes.contains(placed.question->id) ? this->yes : QStringLiteral("no")));
        const AnswerSheet sheet(entry->reading.value, entries);
        QCOMPARE(sheet.outcome()->key, outcome);
        // "Not needed" wants its reason, and the officer's advice when the guidance says otherwise.
        entries.insert(QStringLiteral("decision"), said(QStringLiteral("none")));
        const AnswerSheet decided(entry->reading.value, entries);
        QVERIFY(decided.missing().contains(QStringLiteral("not-needed-because")));
        QCOMPARE(decided.isRequired(QStringLiteral("advice")), decided.score(QStringLiteral("criteria-met")) >= 2);
    }
};

HALLMARKER_TEST(TestAnswerSheet)
#include "TestAnswerSheet.moc"
