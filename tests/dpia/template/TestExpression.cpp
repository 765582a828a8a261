#include "dpia/template/ExpressionCheck.h"
#include "dpia/template/ExpressionParser.h"
#include "dpia/template/TemplateReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace {

const QByteArray allTypes = R"(
urn: urn:test:all
version: 1
kind: other
language: en
title: All types
scales: [{id: four, title: Four, levels: [{value: 1, label: low}, {value: 2, label: high}]}]
sections:
  - id: s
    title: S
    questions:
      - {id: words, type: text, text: T}
      - {id: pick, type: choice, text: T, choices: [{key: a, label: A}, {key: b, label: B}]}
      - {id: many, type: multi, text: T, choices: [{key: a, label: A}, {key: b, label: B}]}
      - {id: figure, type: number, text: T}
      - {id: day, type: date, text: T}
      - {id: items, type: list, text: T}
      - {id: rows, type: table, text: T, columns: [{id: c, title: C}]}
      - {id: level, type: gauge, scale: four, text: T}
      - {id: refs, type: reference, text: T}
      - {id: proof, type: evidence, text: T}
scores: [{id: sum, title: Sum, of: [figure]}]
)";

class FixedAnswers final : public AnswerLookup {
public:
    QMap<QString, QJsonValue> values;
    double score = 0;
    std::optional<QJsonValue> valueOf(const QString &question) const override { return values.contains(question) ? std::optional(values.value(question)) : std::nullopt; }
    double scoreOf(const QString &) const override { return score; }
    int countOf(const QString &question) const override { return int(values.value(question).toArray().size()); }
};

} // namespace

class TestExpression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
        row("pick == 'a'", true);
        row("pick == \"b\"", false);
        row("pick != 'b'", true);
        row("'a' == pick", true);
        row("not pick == 'b'", true);
        row("pick == 'b' or pick == 'a'", true);
        row("pick == 'a' and pick == 'b'", false);
        row("pick == 'a' or pick == 'b' and pick == 'b'", true); // and binds more tightly
        row("(pick == 'a' or pick == 'b') and pick == 'b'", false);
        row("pick in ['b', 'a']", true);
        row("figure >= 2.5 and figure < 2.6", true);
        row("figure in [1, 2.5]", true);
        row("figure == -2.5", false);
        row("day > '2026-01-30'", true);
        row("day <= '2026-01-30'", false);
        row("many contains 'b'", true);
        row("items contains 'x'", false);
        row("count(items) == 2", true);
        row("count(rows) > 0", false);
        row("level == 2", true);
        row("score(sum) >= 7", true);
        row("answered(words)", false);
        row("not answered(words)", true);
        row("words == ''", false);      // unanswered equals nothing
        row("words != 'x'", false);     // and differs from nothing
        row("true", true);
        row("not false", true);
    }
    void evaluates()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const auto expression = parseExpression(text);
        VERIFY_RESULT(expression);
        const auto read = readTemplate({QStringLiteral("t.yaml"), allTypes, {}});
        VERIFY_RESULT(read);
        VERIFY_RESULT(checkExpression(*expression, *read));
        FixedAnswers answers;
        answers.values = {{QStringLiteral("pick"), QStringLiteral("a")}, {QStringLiteral("figure"), 2.5}, {QStringLiteral("day"), QStringLiteral("2026-01-31")}, {QStringLiteral("many"), QJsonArray{QStringLiteral("b")}},
                          {QStringLiteral("items"), QJsonArray{QStringLiteral("p"), QStringLiteral("q")}}, {QStringLiteral("level"), 2}};
        answers.score = 7;
        QCOMPARE(expression->isTrue(answers), expected);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, const char *said) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said); };
        row("", "character 1");
        row("pick ==", "character 8");
        row("pick = 'a'", "character 6");
        row("pick == 'a", "no closing quote");
        row("(pick == 'a'", "parenthesis");
        row("pick in ['a'", "bracket");
        row("pick in [pick]", "texts and numbers only");
        row("figure == 1.2.3", "not a number");
        row("pick == 'a' pick", "not expected");
        row("answered()", "one name");
        row("missing == 'a'", "no question \"missing\"");
        row("answered(missing)", "no question \"missing\"");
        row("count(missing) > 1", "no question \"missing\"");
        row("score(missing) > 1", "no score \"missing\"");
        row("pick", "true or false is expected");
        row("'a'", "true or false is expected");
        row("pick == 'c'", "the answers of \"pick\" are: a, b");
        row("pick in ['a', 'c']", "the answers of \"pick\" are: a, b");
        row("many contains 'c'", "the answers of \"many\" are: a, b");
        row("pick > 'a'", "no order");
        row("figure == 'a'", "not of one type");
        row("figure == words", "not of one type");
        row("day > '31.01.2026'", "a day such as");
        row("many == 'a'", "\"contains\" or count()");
        row("rows == 'a'", "answered() or count()");
        row("figure in 3", "needs a list");
        row("figure contains 3", "several values");
        row("(pick == 'a') == true", "expected");
        row("((((((((((((((((((((((((((((((((((true))))))))))))))))))))))))))))))))))", "too deeply");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto read = readTemplate({QStringLiteral("t.yaml"), allTypes, {}});
        VERIFY_RESULT(read);
        const auto expression = parseExpression(text);
        const core::Result<void> result = expression ? checkExpression(*expression, *read) : core::Result<void>(expression.error());
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
    }
    void hasABudget()
    {
        QVERIFY(!parseExpression(QString(3000, QLatin1Char('x'))));
        QVERIFY(!parseExpression(QString(1500, QLatin1Char('['))));
        QVERIFY(!parseExpression(QString(1500, QLatin1Char('('))));
        QVERIFY(!parseExpression(QStringLiteral("not ").repeated(400) + QStringLiteral("true")));
    }
};

HALLMARKER_TEST(TestExpression)
#include "TestExpression.moc"
