#include "core/json/CanonicalJson.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/assessment/StandInValue.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace standin {

QByteArray written(const QJsonValue &value)
{
    const QByteArray object = core::CanonicalJson::of(QJsonObject{{QStringLiteral("v"), value}});
    return object.mid(5, object.size() - 6);
}

Question question(QuestionType type)
{
    Question asked;
    asked.type = type;
    asked.columns = {{QStringLiteral("who"), {}, QuestionType::Text, {}, true}, {QStringLiteral("how"), {}, QuestionType::Choice, {{QStringLiteral("often"), {}, {}, 0}, {QStringLiteral("seldom"), {}, {}, 0}}, false}, {QStringLiteral("days"), {}, QuestionType::Number, {}, false}};
    return asked;
}

/// Texts and lists and tables of them, right and wrong ones.
class Values {
public:
    QJsonValue next(QuestionType type)
    {
        if (type == QuestionType::Text || one(20))
            return text();
        QJsonArray list;
        for (int i = 0, size = below(5); i < size; ++i)
            list.append(type == QuestionType::List ? text() : row());
        return list;
    }

private:
    QJsonValue text()
    {
        static const QStringList texts{QStringLiteral("word"), QStringLiteral("<p>word</p>"), QStringLiteral("a \"word\" of, [many] {signs}\\"), QStringLiteral("<p> </p>"), QString(), QStringLiteral(" "), QStringLiteral("\u00a0"), QStringLiteral("\u00fcber"), QStringLiteral("&nbsp;"), QStringLiteral("<p></p>"), QStringLiteral("often"), QStringLiteral("a"), QStringLiteral("x\n\ny")};
        return one(25) ? QJsonValue(below(9)) : QJsonValue(texts.at(below(int(texts.size()))));
    }
    QJsonValue row()
    {
        QJsonObject row;
        if (!one(8))
            row.insert(QStringLiteral("who"), text());
        if (!one(3))
            row.insert(QStringLiteral("how"), one(2) ? text() : QJsonValue(QStringLiteral("seldom")));
        if (one(5))
            row.insert(QStringLiteral("days"), 3);
        if (one(15))
            row.insert(QStringLiteral("strange"), text());
        return one(20) ? text() : QJsonValue(row);
    }
    int below(int bound) { return std::uniform_int_distribution<>(0, bound - 1)(m_random); }
    bool one(int of) { return below(of) == 0; }

    std::mt19937 m_random{11};
};

} // namespace standin

class TestStandInValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsTheValueItself_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        for (const QuestionType type : {QuestionType::Text, QuestionType::List, QuestionType::Table})
            for (const auto &[minimum, maximum] : {std::pair(0, 0), std::pair(3, 0), std::pair(0, 2), std::pair(0, 10)})
                QTest::addRow("%s from %d to %d", qPrintable(questionTypeNames().at(static_cast<int>(type))), minimum, maximum) << static_cast<int>(type) << minimum << maximum;
    }
    void countsAsTheValueItself()
    {
        QFETCH(int, type);
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        Question asked = standin::question(static_cast<QuestionType>(type));
        asked.maxLength = asked.type == QuestionType::Text ? maximum : 0;
        if (minimum > 0)
            asked.minimum = minimum;
        if (maximum > 0 && asked.type != QuestionType::Text)
            asked.maximum = maximum;
        standin::Values values;
        StandInValue standIn;
        int made = 0;
        for (int i = 0; i < 3000; ++i) {
            const QJsonValue value = values.next(asked.type);
            const auto instead = standIn.of(asked, standin::written(value));
            if (!instead)
                continue;
            ++made;
            QVERIFY2(AnswerValue::accepted(asked, {}, value), standin::written(value));
            QVERIFY2(!AnswerValue::isEmpty(asked, value), standin::written(value));
            QCOMPARE(AnswerValue::shortfall(asked, value), QString());
            QCOMPARE(AnswerValue::count(asked, *instead), AnswerValue::count(asked, value));
            QVERIFY(!AnswerValue::isEmpty(asked, *instead));
            QCOMPARE(AnswerValue::shortfall(asked, *instead), QString());
        }
        QVERIFY2(made > 3, qPrintable(QString::number(made)));
    }
    void ofOtherTypesThereIsNone()
    {
        StandInValue standIn;
        for (const QuestionType type : {QuestionType::Choice, QuestionType::Multi, QuestionType::Number, QuestionType::Date, QuestionType::Gauge, QuestionType::Reference, QuestionType::Evidence})
            for (const char *written : {"\"yes\"", "[\"yes\"]", "3", "null"})
                QVERIFY(!standIn.of(standin::question(type), written));
    }
    void whatIsCutOffHasNone()
    {
        StandInValue standIn;
        const QByteArray whole = R"([{"how":"often","who":"all"},{"who":"one"}])";
        QVERIFY(standIn.of(standin::question(QuestionType::Table), whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!standIn.of(standin::question(QuestionType::Table), whole.first(size)));
        const QByteArray list = R"(["one, two","three"])";
        for (qsizetype size = 0; size < list.size(); ++size)
            QVERIFY(!standIn.of(standin::question(QuestionType::List), list.first(size)));
    }
};

HALLMARKER_TEST(TestStandInValue)
#include "TestStandInValue.moc"
