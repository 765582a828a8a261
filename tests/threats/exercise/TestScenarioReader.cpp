#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exercise/ExerciseCase.h"

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestScenarioReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsInOrder()
    {
        const auto read = readScenario(smallScenario());
        VERIFY_RESULT(read);
        QCOMPARE(read->injects.size(), 3);
        QCOMPARE(read->injects.at(0).id, QStringLiteral("first"));
        QCOMPARE(read->injects.at(2).id, QStringLiteral("late"));
        QCOMPARE(read->expectation(QStringLiteral("e1"))->weight, 3);
        QCOMPARE(read->injectOf(QStringLiteral("e4"))->id, QStringLiteral("late"));
        QCOMPARE(read->storyMinutes(5), 5.0);
        QCOMPARE(read->storyMinutes(12), 30.0);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("line");
        QTest::newRow("no such role") << QByteArray("to: [b]") << QByteArray("to: [z]") << 16;
        QTest::newRow("no such clock") << QByteArray("starts: c") << QByteArray("starts: d") << 18;
        QTest::newRow("no such objective") << QByteArray("text: E2, objective: o1") << QByteArray("text: E2, objective: o9") << 17;
        QTest::newRow("twice") << QByteArray("{id: e2,") << QByteArray("{id: e1,") << 17;
        QTest::newRow("unknown key") << QByteArray("minutes: 30") << QByteArray("minutes: 30\nminute: 4") << 4;
        QTest::newRow("behind the end") << QByteArray("at: 20") << QByteArray("at: 31") << 16;
        QTest::newRow("no channel") << QByteArray("at: 20") << QByteArray("at: 20, channel: dove") << 16;
        QTest::newRow("negative term") << QByteArray("within: 5") << QByteArray("within: -5") << 17;
        QTest::newRow("hours") << QByteArray("hours: 2") << QByteArray("hours: 0") << 14;
        QTest::newRow("first module late") << QByteArray("from: 0") << QByteArray("from: 3") << 11;
        QTest::newRow("pace") << QByteArray("pace: 10") << QByteArray("pace: 0") << 12;
        QTest::newRow("bad id") << QByteArray("{id: a, title") << QByteArray("{id: \"a b\", title") << 8;
        QTest::newRow("not YAML") << QByteArray("title: Small") << QByteArray("title: [") << 0;
    }
    void refusals()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, line);
        QByteArray bytes = smallScenario();
        QVERIFY(bytes.contains(before));
        const auto read = readScenario(bytes.replace(bytes.indexOf(before), before.size(), after), QStringLiteral("x.yaml"));
        QVERIFY(!read);
        QCOMPARE(read.error().where.file, QStringLiteral("x.yaml"));
        QVERIFY(read.error().where.line > 0);
        QVERIFY(read.error().where.column > 0);
        if (line > 0)
            QCOMPARE(read.error().where.line, line);
    }
    void budgets()
    {
        QByteArray many = "exercise: x\ntitle: X\nminutes: 30\nobjectives: [{id: o, text: O}]\nroles: [{id: r, title: R}]\ninjects:\n";
        for (int i = 0; i < 501; ++i)
            many += "  - {id: i" + QByteArray::number(i) + ", at: 1, text: T}\n";
        QCOMPARE(readScenario(many).error().where.pointer, QStringLiteral("/injects"));
        QCOMPARE(readScenario(QByteArray(2 << 20, 'x')).error().kind, ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestScenarioReader)
#include "TestScenarioReader.moc"
