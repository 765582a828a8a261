#include "dpia/assessment/CanonicalMembers.h"
#include "core/json/CanonicalJson.h"
#include "tests/dpia/assessment/AssessmentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace answershelf {

bool isSame(const SheetProgress &a, const SheetProgress &b)
{
    return a.required == b.required && a.requiredComplete == b.requiredComplete && a.answered == b.answered && a.visible == b.visible && a.stale == b.stale;
}

} // namespace answershelf

class TestAnswerShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListCountsAsTheAssessmentItself_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("words") << QStringLiteral("<p>words</p>");
        QTest::newRow("long") << QString(QStringLiteral("<p>") + QStringLiteral("many words ").repeated(400) + QStringLiteral("</p>"));
        QTest::newRow("long, nothing") << QString(QStringLiteral("<p> </p>").repeated(200));
        QTest::newRow("long, words at the end") << QString(QStringLiteral("<p> </p>").repeated(200) + QStringLiteral("<p>end</p>"));
        QTest::newRow("escapes") << QString(QStringLiteral("<p>\"\\\" {[,]} \n\t</p>").repeated(60));
        QTest::newRow("escapes and nothing") << QString(QStringLiteral("\n\t").repeated(300));
        QTest::newRow("other scripts") << QString(QStringLiteral("\u0645\u0627 \u03B6\u03AD \U0001F600 ").repeated(200));
        QTest::newRow("empty") << QString();
    }
    void theListCountsAsTheAssessmentItself()
    {
        QFETCH(QString, note);
        AssessmentCase one;
        one.begin();
        VERIFY_RESULT(one.answer(QStringLiteral("note"), note));
        VERIFY_RESULT(one.answer(QStringLiteral("purpose"), note, note));
        VERIFY_RESULT(one.answer(QStringLiteral("personal"), QStringLiteral("yes")));
        VERIFY_RESULT(one.answer(QStringLiteral("test"), QJsonValue::Null, {}, {one.cite(one.findingId)}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 2));
        VERIFY_RESULT(one.answer(QStringLiteral("controls"), QJsonArray{one.control}));
        AssessmentBook book(one.workspace());
        const auto compare = [&] { return answershelf::isSame(book.list()->first().progress, one.load().sheet().progress()); };
        QVERIFY(compare());
        VERIFY_RESULT(book.answer(one.load(), QStringLiteral("likelihood"), {3, {}, {}, AnswerSource::Prefilled}, 0));
        QVERIFY(compare());
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QVERIFY(compare());
        QCOMPARE(book.list()->first().progress.stale, 1);
    }
    void membersOfAnObject_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("one") << QJsonObject{{QStringLiteral("a"), 1}};
        QTest::newRow("all kinds") << QJsonObject{{QStringLiteral("a"), QJsonValue::Null}, {QStringLiteral("b"), true}, {QStringLiteral("c"), -1.5e10}, {QStringLiteral("d"), QStringLiteral("t")}, {QStringLiteral("e"), QJsonArray{1, QStringLiteral("]"), QJsonArray()}}, {QStringLiteral("f"), QJsonObject{{QStringLiteral("g"), QStringLiteral("}\"\\")}}}, {QStringLiteral("z"), 0}};
        QTest::newRow("texts") << QJsonObject{{QStringLiteral("a"), QStringLiteral("\\")}, {QStringLiteral("b"), QStringLiteral("\"")}, {QStringLiteral("c"), QStringLiteral("\\\"")}, {QStringLiteral("d"), QStringLiteral("x\u0001\u2028\U0001F600")}, {QStringLiteral("e"), QString()}, {QStringLiteral("f"), QStringLiteral("a,b:{c}")}};
    }
    void membersOfAnObject()
    {
        QFETCH(QJsonObject, object);
        const QByteArray text = core::CanonicalJson::of(object);
        QJsonObject read;
        for (CanonicalMembers members(text); members.next();)
            read.insert(QString::fromUtf8(members.key()), CanonicalMembers::value(members.raw()));
        QCOMPARE(read, object);
        for (qsizetype size = 0; size < text.size(); ++size) // a text that is cut off ends the walk, nothing else
            for (CanonicalMembers members(QByteArrayView(text).first(size)); members.next();)
                (void)CanonicalMembers::text(members.raw());
    }
};

HALLMARKER_TEST(TestAnswerShelf)
#include "TestAnswerShelf.moc"
