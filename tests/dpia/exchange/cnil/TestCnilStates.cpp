#include "dpia/exchange/cnil/CnilStates.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

QJsonObject answer(int question, const QString &text, int gauge = 0, const QStringList &list = {})
{
    return {{QStringLiteral("reference_to"), question}, {QStringLiteral("data"), QJsonObject{{QStringLiteral("text"), text}, {QStringLiteral("gauge"), gauge}, {QStringLiteral("list"), QJsonArray::fromStringList(list)}}}};
}

QJsonObject evaluation(const QString &target, int status, int global, const QString &comment = {}, const QString &plan = {}, int x = 0, int y = 0)
{
    return {{QStringLiteral("reference_to"), target}, {QStringLiteral("status"), status}, {QStringLiteral("global_status"), global}, {QStringLiteral("evaluation_comment"), comment}, {QStringLiteral("action_plan_comment"), plan}, {QStringLiteral("gauges"), QJsonObject{{QStringLiteral("x"), x}, {QStringLiteral("y"), y}}}};
}

QJsonArray overview(int answered)
{
    QJsonArray answers;
    for (int i = 1; i <= answered; ++i)
        answers.append(answer(110 + i, QStringLiteral("x")));
    return answers;
}

QJsonArray risk()
{
    QJsonArray answers;
    for (int i = 1; i <= 4; ++i)
        answers.append(answer(320 + i, {}, 0, {QStringLiteral("x")}));
    answers.append(answer(325, QStringLiteral("x"), 3));
    answers.append(answer(326, QStringLiteral("x"), 2));
    return answers;
}

} // namespace

class TestCnilStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemStates_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QJsonArray>("answers");
        QTest::addColumn<QJsonArray>("evaluations");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        const QString one = QStringLiteral("1.1");
        const QString access = QStringLiteral("3.2");
        QTest::newRow("nothing") << one << QJsonArray() << QJsonArray() << 0 << 0;
        QTest::newRow("some") << one << overview(2) << QJsonArray() << 0 << 1;
        QTest::newRow("blank markup is no answer") << one << QJsonArray{answer(111, QStringLiteral("<p>&nbsp;</p>"))} << QJsonArray() << 0 << 0;
        QTest::newRow("all, not evaluated") << one << overview(3) << QJsonArray() << 0 << 2;
        QTest::newRow("evaluation without status") << one << overview(3) << QJsonArray{evaluation(one, 0, 0)} << 0 << 4;
        QTest::newRow("to correct, sent back") << one << overview(3) << QJsonArray{evaluation(one, 1, 1, QStringLiteral("c"))} << 0 << 3;
        QTest::newRow("to correct, not sent") << one << overview(3) << QJsonArray{evaluation(one, 1, 0, QStringLiteral("c"))} << 0 << 6;
        QTest::newRow("to correct without comment") << one << overview(3) << QJsonArray{evaluation(one, 1, 0)} << 0 << 5;
        QTest::newRow("improvable is not for the overview") << one << overview(3) << QJsonArray{evaluation(one, 2, 1, {}, QStringLiteral("p"))} << 0 << 5;
        QTest::newRow("acceptable") << one << overview(3) << QJsonArray{evaluation(one, 3, 1)} << 0 << 6;
        QTest::newRow("completed") << one << overview(3) << QJsonArray{evaluation(one, 3, 2)} << 0 << 7;
        QTest::newRow("completed and rejected") << one << overview(3) << QJsonArray{evaluation(one, 3, 2)} << 1 << 7;
        QTest::newRow("completed and approved") << one << overview(3) << QJsonArray{evaluation(one, 3, 2)} << 2 << 8;
        QTest::newRow("risk improvable with both gauges") << access << risk() << QJsonArray{evaluation(access, 2, 1, {}, QStringLiteral("p"), 3, 2)} << 0 << 6;
        QTest::newRow("risk improvable with one gauge") << access << risk() << QJsonArray{evaluation(access, 2, 1, {}, QStringLiteral("p"), 3, 0)} << 0 << 5;
    }
    void itemStates()
    {
        QFETCH(QString, item);
        QFETCH(QJsonArray, answers);
        QFETCH(QJsonArray, evaluations);
        QFETCH(int, status);
        QFETCH(int, state);
        const CnilStates states({{QStringLiteral("pia"), QJsonObject{{QStringLiteral("status"), status}}}, {QStringLiteral("answers"), answers}, {QStringLiteral("evaluations"), evaluations}});
        QCOMPARE(states.states().value(item), state);
    }
    void theExampleIsAsItsNotesSay()
    {
        const QString path = sharedFile(QStringLiteral("formats/cnil-pia-example.json"));
        if (path.isEmpty())
            QSKIP("the reference data is not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CnilStates states(QJsonDocument::fromJson(file.readAll()).object());
        const QMap<QString, int> expected{{QStringLiteral("1.1"), 7}, {QStringLiteral("1.2"), 7}, {QStringLiteral("2.1"), 7}, {QStringLiteral("2.2"), 3}, {QStringLiteral("3.1"), 6}, {QStringLiteral("3.2"), 6}, {QStringLiteral("3.3"), 4}, {QStringLiteral("3.4"), 2}, {QStringLiteral("4.3"), 0}};
        QCOMPARE(states.states(), expected);
        QCOMPARE(states.progress(), 60.0);
    }
};

HALLMARKER_TEST(TestCnilStates)
#include "TestCnilStates.moc"
