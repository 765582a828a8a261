#include "dpia/answers/AnswerValue.h"
#include "dpia/template/TemplateReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace {

const QByteArray valueTemplate = R"(
urn: urn:test:values
version: 1
kind: other
language: en
title: Values
scales: [{id: severity, title: Severity, levels: [{value: 1, label: low}, {value: 2, label: high}]}]
sections:
  - id: s
    title: S
    questions:
      - {id: words, type: text, text: T, max_length: 10}
      - {id: pick, type: choice, text: T, choices: [{key: a, label: Apple}, {key: b, label: Berry}]}
      - {id: many, type: multi, text: T, min: 1, max: 2, choices: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}]}
      - {id: share, type: number, text: T, min: 0, max: 100, whole: true, unit: "%"}
      - {id: day, type: date, text: T}
      - {id: items, type: list, text: T, min: 2}
      - {id: rows, type: table, text: T, min: 1, columns: [{id: name, title: Name, required: true}, {id: n, title: N, type: number}, {id: d, title: D, type: date}, {id: c, title: C, type: choice, choices: yes-no}]}
      - {id: level, type: gauge, scale: severity, text: T}
      - {id: refs, type: reference, text: T}
      - {id: proof, type: evidence, text: T}
)";

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

} // namespace

class TestAnswerValue : public QObject {
    Q_OBJECT
    Template m_template;

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readTemplate({QStringLiteral("values.yaml"), valueTemplate, {}});
        VERIFY_RESULT(read);
        m_template = *read;
    }
    void accepts_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QJsonValue>("stored"); // undefined: refused
        const auto row = [](const char *name, const char *question, const char *value, const char *stored) {
            QTest::newRow(name) << QString::fromLatin1(question) << json(value) << (stored ? json(stored) : QJsonValue(QJsonValue::Undefined));
        };
        row("text", "words", R"("<p>short</p>")", R"("<p>short</p>")");
        row("text is cleaned", "words", R"("a<script>x</script>")", R"("a")");
        row("text too long", "words", R"("12345678901")", nullptr);
        row("tags do not count", "words", R"("<p><b>1234567890</b></p>")", R"("<p><b>1234567890</b></p>")");
        row("text is no number", "words", "5", nullptr);
        row("nothing", "words", "null", "null");
        row("choice", "pick", R"("a")", R"("a")");
        row("no such choice", "pick", R"("z")", nullptr);
        row("multi", "many", R"(["a","b","a"])", R"(["a","b"])");
        row("multi of too many", "many", R"(["a","b","c"])", nullptr);
        row("multi of another", "many", R"(["z"])", nullptr);
        row("number", "share", "100", "100");
        row("number below", "share", "-1", nullptr);
        row("number above", "share", "101", nullptr);
        row("number not whole", "share", "1.5", nullptr);
        row("number as text", "share", R"("1")", nullptr);
        row("date", "day", R"("2024-02-29")", R"("2024-02-29")");
        row("no such day", "day", R"("2026-02-29")", nullptr);
        row("list", "items", R"(["x"," ","x"])", R"(["x","x"])");
        row("list of numbers", "items", "[1]", nullptr);
        row("table", "rows", R"([{"name":"x","n":1,"d":"2026-01-01","c":"yes"}])", R"([{"name":"x","n":1,"d":"2026-01-01","c":"yes"}])");
        row("table with another column", "rows", R"([{"nam":"x"}])", nullptr);
        row("table with a wrong cell", "rows", R"([{"n":"x"}])", nullptr);
        row("table with a wrong choice", "rows", R"([{"c":"maybe"}])", nullptr);
        row("table of texts", "rows", R"(["x"])", nullptr);
        row("gauge", "level", "2", "2");
        row("gauge not said", "level", "0", "0");
        row("gauge above", "level", "3", nullptr);
        row("gauge between", "level", "1.5", nullptr);
        row("reference", "refs", R"(["a_1","a_1"])", R"(["a_1"])");
        row("evidence is cited and not said", "proof", R"("x")", nullptr);
    }
    void accepts()
    {
        QFETCH(QString, question);
        QFETCH(QJsonValue, value);
        QFETCH(QJsonValue, stored);
        const auto result = AnswerValue::accepted(*m_template.question(question), m_template, value);
        if (stored.isUndefined()) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, core::ErrorKind::Invalid);
            QVERIFY(result.error().message.contains(question));
        } else {
            VERIFY_RESULT(result);
            QCOMPARE(*result, stored);
        }
    }
    void boundsAreWrittenOut()
    {
        Question question = *m_template.question(QStringLiteral("share"));
        question.maximum = 12'500'000;
        const auto refused = AnswerValue::accepted(question, m_template, 12'500'001);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("from 0 to 12500000.")), qPrintable(refused.error().message));
    }
    void readsWords()
    {
        const auto said = [this](const char *question, const char *words) { return AnswerValue::fromWords(*m_template.question(QString::fromLatin1(question)), m_template, QString::fromUtf8(words)).value_or(QJsonValue(QStringLiteral("refused"))); };
        QCOMPARE(said("words", "a < b"), QJsonValue(QStringLiteral("<p>a &lt; b</p>")));
        QCOMPARE(said("pick", " a "), QJsonValue(QStringLiteral("a")));
        QCOMPARE(said("many", "a, c"), QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(said("share", "12"), QJsonValue(12));
        QCOMPARE(said("share", "1,5"), QJsonValue(QStringLiteral("refused")));
        QCOMPARE(said("items", "one, with comma\ntwo"), QJsonValue(QJsonArray{QStringLiteral("one, with comma"), QStringLiteral("two")}));
        QCOMPARE(said("refs", "x_1, y_2"), QJsonValue(QJsonArray{QStringLiteral("x_1"), QStringLiteral("y_2")}));
        QCOMPARE(said("rows", "[{\"name\":\"x\"}]").toArray().size(), 1);
        QCOMPARE(said("rows", "x"), QJsonValue(QStringLiteral("refused")));
        QVERIFY(said("day", "").isNull());
    }
    void saysWhatIsNotEnough()
    {
        const Question &items = *m_template.question(QStringLiteral("items"));
        QVERIFY(!AnswerValue::shortfall(items, json(R"(["x"])")).isEmpty());
        QVERIFY(AnswerValue::shortfall(items, json(R"(["x","y"])")).isEmpty());
        const Question &rows = *m_template.question(QStringLiteral("rows"));
        QVERIFY(AnswerValue::shortfall(rows, json(R"([{"n":1}])")).contains(QStringLiteral("Name")));
        QVERIFY(AnswerValue::shortfall(rows, json(R"([{"name":"x"}])")).isEmpty());
        QVERIFY(AnswerValue::isEmpty(*m_template.question(QStringLiteral("level")), json("0")));
    }
    void showsLabelsToPeople()
    {
        const auto shown = [this](const char *question, const char *value) { return AnswerValue::display(*m_template.question(QString::fromLatin1(question)), m_template, json(value), QStringLiteral("de")); };
        QCOMPARE(shown("pick", R"("b")"), QStringLiteral("Berry"));
        QCOMPARE(shown("share", "12"), QStringLiteral("12 %"));
        QCOMPARE(shown("level", "2"), QStringLiteral("2 (high)"));
        QCOMPARE(shown("rows", R"([{"name":"x","c":"yes"}])"), QStringLiteral("x |  |  | Ja"));
    }
};

HALLMARKER_TEST(TestAnswerValue)
#include "TestAnswerValue.moc"
