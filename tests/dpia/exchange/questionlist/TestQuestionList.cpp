#include "dpia/exchange/questionlist/QuestionListTemplate.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace questionlist {

const QString folder = testFile(QStringLiteral("cases/questionlist/"));

core::Result<ImportedTemplate> ofRows(const QString &path)
{
    HALLMARKER_ASSIGN(const QuestionSheet sheet, QuestionSheet::fromFile(path));
    return templateOfQuestionRows(sheet, {});
}

} // namespace questionlist

class TestQuestionList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeQuestions()
    {
        const auto made = questionlist::ofRows(questionlist::folder + QStringLiteral("rows.csv"));
        VERIFY_RESULT(made);
        QStringList lines;
        for (const PlacedQuestion &place : made->value.questions())
            lines += place.path.constLast()->title.original() + QLatin1Char('/') + place.question->id + QLatin1Char(' ') + questionTypeNames().at(static_cast<int>(place.question->type)) + QStringLiteral(" %1").arg(place.question->choices.size()) + (place.question->isRequired ? QStringLiteral("*") : QString());
        QCOMPARE(lines, (QStringList{QStringLiteral("Hosting/q-1-1 text 0*"), QStringLiteral("Hosting/q-1-2 choice 2*"), QStringLiteral("Hosting/which-certificates multi 3"), QStringLiteral("People/q-2-1 number 0"), QStringLiteral("People/q-2-2 date 0"), QStringLiteral("People/q-2-1-2 choice 3")}));
        QCOMPARE(made->value.question(QStringLiteral("q-2-2"))->text.original(), QStringLiteral("Since when, and\nwho says so?"));
        QCOMPARE(made->value.question(QStringLiteral("q-1-1"))->guidance.original(), QStringLiteral("Country, city"));
        QCOMPARE(made->value.urn, QStringLiteral("urn:imported:template:rows"));
        QCOMPARE(made->notes.size(), 1);
        QVERIFY(made->notes.first().contains(QLatin1String("Owner")));
    }
    void columnsBecomeQuestionsOfTheTypeThatTheirAnswersFit()
    {
        const auto sheet = QuestionSheet::fromFile(questionlist::folder + QStringLiteral("columns.csv"));
        VERIFY_RESULT(sheet);
        const auto made = templateOfQuestionColumns(*sheet, {QStringLiteral("urn:test:list"), QStringLiteral("Vendors"), QStringLiteral("en")});
        VERIFY_RESULT(made);
        QStringList lines;
        for (const PlacedQuestion &place : made->value.questions())
            lines += place.question->text.original() + QLatin1Char(' ') + questionTypeNames().at(static_cast<int>(place.question->type));
        QCOMPARE(lines, (QStringList{QStringLiteral("Where is it hosted? text"), QStringLiteral("1.2 choice"), QStringLiteral("Which certificates? text"), QStringLiteral("How many administrators? number"), QStringLiteral("Free remark text")}));
        QCOMPARE(made->value.urn, QStringLiteral("urn:test:list"));
    }
    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QDir refused(questionlist::folder + QStringLiteral("refused-rows"));
        for (const QString &name : refused.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << refused.filePath(name);
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QString, path);
        const auto refused = questionlist::ofRows(path);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(refused.error().where.file, path);
    }
};

HALLMARKER_TEST(TestQuestionList)
#include "TestQuestionList.moc"
