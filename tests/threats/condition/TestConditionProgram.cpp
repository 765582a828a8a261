#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/condition/ConditionExplanation.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace Qt::StringLiterals;

namespace {

Vocabulary smallVocabulary()
{
    Vocabulary words;
    words.addKind(QStringLiteral("store"));
    words.addKind(QStringLiteral("job"));
    using Side = Vocabulary::Side;
    for (const char *name : {"a", "b", "c"})
        words.add(Side::Element, {QString::fromLatin1(name), AttributeType::Flag, {}, false, {}});
    words.add(Side::Element, {QStringLiteral("authn"), AttributeType::Choice, {QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("mtls")}, false, {}});
    words.add(Side::Flow, {QStringLiteral("encrypted"), AttributeType::Flag, {}, false, {}});
    words.add(Side::Flow, {QStringLiteral("crosses"), AttributeType::Flag, {}, true, {}});
    words.add(Side::Flow, {QStringLiteral("carries"), AttributeType::List, {QStringLiteral("dataset"), QStringLiteral("model")}, false, {}});
    return words;
}

QString truthWord(Kleene truth) { return truth == Kleene::True ? QStringLiteral("true") : truth == Kleene::False ? QStringLiteral("false") : QStringLiteral("unknown"); }

} // namespace

class TestConditionProgram : public QObject {
    Q_OBJECT
    const Vocabulary m_words = smallVocabulary();

    /// Element 0 with the attributes; flow "in" from element 1 to it when given.
    RuleGraph graph(const QJsonObject &attributes, const std::optional<QJsonObject> &flow = std::nullopt, bool crosses = false) const
    {
        RuleGraph graph(m_words);
        graph.addElement(QStringLiteral("it"), QStringLiteral("store"), attributes);
        graph.addElement(QStringLiteral("src"), QStringLiteral("job"), {});
        if (flow)
            graph.addFlow(QStringLiteral("in"), 1, 0, *flow, crosses ? QStringList{QStringLiteral("internet")} : QStringList(), crosses);
        graph.finish();
        return graph;
    }

private Q_SLOTS:
    void valuesAreThree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("said");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QStringList>("asks");
        const QStringList none;
        QTest::newRow("said") << u"e.a"_s << QJsonObject{{u"a"_s, true}} << u"true"_s << none;
        QTest::newRow("not said") << u"e.a"_s << QJsonObject{} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("not of not said") << u"not e.a"_s << QJsonObject{} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("false decides and") << u"e.a and e.b"_s << QJsonObject{{u"b"_s, false}} << u"false"_s << none;
        QTest::newRow("true decides or") << u"e.a or e.b"_s << QJsonObject{{u"b"_s, true}} << u"true"_s << none;
        QTest::newRow("unknown and true") << u"e.a and e.b"_s << QJsonObject{{u"b"_s, true}} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("what cannot decide is not asked") << u"e.a or (e.b and e.c)"_s << QJsonObject{{u"b"_s, false}} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("both are asked, sorted") << u"e.b or e.a"_s << QJsonObject{} << u"unknown"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("equal") << u"e.authn == 'none'"_s << QJsonObject{{u"authn"_s, u"none"_s}} << u"true"_s << none;
        QTest::newRow("the other way round") << u"'none' == e.authn"_s << QJsonObject{{u"authn"_s, u"none"_s}} << u"true"_s << none;
        QTest::newRow("unequal") << u"e.authn != 'none'"_s << QJsonObject{{u"authn"_s, u"mtls"_s}} << u"true"_s << none;
        QTest::newRow("unequal to what nobody said") << u"e.authn != 'none'"_s << QJsonObject{} << u"unknown"_s << QStringList{u"authn"_s};
        QTest::newRow("one of") << u"e.authn in ['none', \"basic\"]"_s << QJsonObject{{u"authn"_s, u"basic"_s}} << u"true"_s << none;
        QTest::newRow("none of") << u"e.authn not in ['none','basic']"_s << QJsonObject{{u"authn"_s, u"basic"_s}} << u"false"_s << none;
        QTest::newRow("a word it cannot have counts as not said") << u"e.authn == 'none'"_s << QJsonObject{{u"authn"_s, u"secret"_s}} << u"unknown"_s << QStringList{u"authn"_s};
        QTest::newRow("a text is no flag") << u"e.a"_s << QJsonObject{{u"a"_s, u"yes"_s}} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("null is not said") << u"e.a"_s << QJsonObject{{u"a"_s, QJsonValue::Null}} << u"unknown"_s << QStringList{u"a"_s};
        QTest::newRow("false as a word") << u"e.a == false"_s << QJsonObject{{u"a"_s, false}} << u"true"_s << none;
        QTest::newRow("kind") << u"e.kind == 'store' and e.a"_s << QJsonObject{{u"a"_s, true}} << u"true"_s << none;
        QTest::newRow("constant") << u"true or e.a"_s << QJsonObject{} << u"true"_s << none;
        QTest::newRow("no flow") << u"any_in(f.encrypted)"_s << QJsonObject{} << u"false"_s << none;
        QTest::newRow("and binds closer") << u"e.a or e.b and e.c"_s << QJsonObject{{u"a"_s, true}, {u"c"_s, false}} << u"true"_s << none;
    }
    void valuesAreThree()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, said);
        QFETCH(QString, truth);
        QFETCH(QStringList, asks);
        const auto program = ConditionProgram::compile(text, m_words);
        VERIFY_RESULT(program);
        const RuleGraph graph = this->graph(said);
        QCOMPARE(truthWord(program->evaluate(graph, 0)), truth);
        QCOMPARE(ConditionExplanation(*program, graph, 0).asks(), asks);
    }
    void flowsAreAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("flow");
        QTest::addColumn<bool>("crosses");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QStringList>("asks");
        const QStringList none;
        QTest::newRow("crosses in clear") << u"any_in(f.crosses and not f.encrypted)"_s << QJsonObject{{u"encrypted"_s, false}} << true << u"true"_s << none;
        QTest::newRow("within") << u"any_in(f.crosses and not f.encrypted)"_s << QJsonObject{{u"encrypted"_s, false}} << false << u"false"_s << none;
        QTest::newRow("typed crossings are not believed") << u"any_in(f.crosses)"_s << QJsonObject{{u"crosses"_s, true}} << false << u"false"_s << none;
        QTest::newRow("not said") << u"any_in(f.crosses and not f.encrypted)"_s << QJsonObject{} << true << u"unknown"_s << QStringList{u"in.encrypted"_s};
        QTest::newRow("carried") << u"any_in('model' in f.carries)"_s << QJsonObject{{u"carries"_s, QJsonArray{u"code"_s, u"model"_s}}} << false << u"true"_s << none;
        QTest::newRow("nothing carried") << u"any_in('model' in f.carries)"_s << QJsonObject{{u"carries"_s, QJsonArray{}}} << false << u"false"_s << none;
        QTest::newRow("cargo not said") << u"any_in('model' in f.carries)"_s << QJsonObject{} << false << u"unknown"_s << QStringList{u"in.carries"_s};
        QTest::newRow("kind of the sender") << u"any_in(f.src.kind == 'job')"_s << QJsonObject{} << false << u"true"_s << none;
        QTest::newRow("attribute of the sender") << u"any_in(f.src.a)"_s << QJsonObject{} << false << u"unknown"_s << QStringList{u"src.a"_s};
        QTest::newRow("the other direction") << u"any_out(f.encrypted)"_s << QJsonObject{{u"encrypted"_s, true}} << false << u"false"_s << none;
    }
    void flowsAreAsked()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, flow);
        QFETCH(bool, crosses);
        QFETCH(QString, truth);
        QFETCH(QStringList, asks);
        const auto program = ConditionProgram::compile(text, m_words);
        VERIFY_RESULT(program);
        const RuleGraph graph = this->graph({}, flow, crosses);
        QCOMPARE(truthWord(program->evaluate(graph, 0)), truth);
        const ConditionExplanation explanation(*program, graph, 0);
        QCOMPARE(explanation.asks(), asks);
        QCOMPARE(explanation.satisfiedFlows().size(), std::size_t(truth == QLatin1String("true") ? 1 : 0));
    }
    void errorsNameTheCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << u""_s << 1 << u"too early"_s;
        QTest::newRow("unknown attribute") << u"e.a and e.nothing"_s << 9 << u"nothing"_s;
        QTest::newRow("unknown attribute of a flow") << u"any_in(f.a)"_s << 8 << u"\"a\""_s;
        QTest::newRow("unknown value") << u"e.authn == 'magic'"_s << 12 << u"magic"_s;
        QTest::newRow("unknown kind") << u"e.kind == 'ghost'"_s << 11 << u"ghost"_s;
        QTest::newRow("a choice is no truth") << u"e.a or e.authn"_s << 8 << u"e.authn"_s;
        QTest::newRow("a flag is no text") << u"e.a == 'none'"_s << 8 << u"e.a"_s;
        QTest::newRow("flow outside") << u"f.encrypted"_s << 1 << u"any_in"_s;
        QTest::newRow("any in any") << u"any_in(any_out(f.crosses))"_s << 8 << u"any_out"_s;
        QTest::newRow("no parenthesis") << u"(e.a or e.b"_s << 12 << u"parenthesis"_s;
        QTest::newRow("no quote") << u"e.authn == 'none"_s << 12 << u"quote"_s;
        QTest::newRow("rest") << u"e.a e.b"_s << 5 << u"e.b"_s;
        QTest::newRow("code") << u"__import__('os')"_s << 1 << u"__import__"_s;
        QTest::newRow("list is no choice") << u"any_in(f.carries == 'model')"_s << 8 << u"f.carries"_s;
        QTest::newRow("deep") << QString(QStringLiteral("(").repeated(200) + QStringLiteral("e.a")) << 34 << u"nested"_s;
        QTest::newRow("many nots") << QString(QStringLiteral("not ").repeated(200) + QStringLiteral("e.a")) << 132 << u"nested"_s;
        QTest::newRow("long") << QString(QStringLiteral("e.a or ").repeated(400) + QStringLiteral("e.a")) << 1 << u"2000"_s;
    }
    void errorsNameTheCharacter()
    {
        QFETCH(QString, text);
        QFETCH(int, character);
        QFETCH(QString, word);
        const auto program = ConditionProgram::compile(text, m_words);
        QVERIFY(!program);
        QCOMPARE(program.error().kind, core::ErrorKind::Invalid);
        QVERIFY2(program.error().message.contains(QStringLiteral("character %1:").arg(character)), qPrintable(program.error().message));
        QVERIFY2(program.error().message.contains(word), qPrintable(program.error().message));
    }
    void factsAndRemedies()
    {
        const auto program = ConditionProgram::compile(QStringLiteral("(e.a or e.b) and e.authn in ['none','basic'] and any_in(f.crosses and not f.encrypted)"), m_words);
        VERIFY_RESULT(program);
        const RuleGraph graph = this->graph({{QStringLiteral("a"), true}, {QStringLiteral("authn"), QStringLiteral("basic")}}, QJsonObject{{QStringLiteral("encrypted"), false}}, true);
        const ConditionExplanation explanation(*program, graph, 0);
        QStringList facts;
        for (const ConditionFact &fact : explanation.facts())
            facts += fact.owner + QLatin1Char('.') + fact.attribute + QLatin1Char('=') + fact.value;
        QCOMPARE(facts, (QStringList{QStringLiteral("it.a=true"), QStringLiteral("it.authn=basic"), QStringLiteral("in.crosses=true"), QStringLiteral("in.encrypted=false")}));
        QStringList ways;
        for (const QList<ConditionChange> &way : explanation.remedies()) {
            QStringList steps;
            for (const ConditionChange &change : way)
                steps += change.attribute + QLatin1Char('=') + change.values.join(QLatin1Char('|'));
            ways += steps.join(QLatin1Char('+'));
        }
        QCOMPARE(ways, (QStringList{QStringLiteral("a=false+b=false"), QStringLiteral("authn=mtls"), QStringLiteral("crosses=false"), QStringLiteral("encrypted=true")}));
    }
};

HALLMARKER_TEST(TestConditionProgram)
#include "TestConditionProgram.moc"
