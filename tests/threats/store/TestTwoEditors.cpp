#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/store/ThreatModelBook.h"

#include <QTest>

#include <signal.h>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

const QString helperPath = QStringLiteral(HALLMARKER_BINARY_DIR "/bin/threat_model_helper");

ThreatModel manyElements(int count)
{
    ThreatModel model;
    model.title = QStringLiteral("Shared");
    for (int i = 0; i < count; ++i) {
        Element element;
        element.key = QStringLiteral("e%1").arg(i);
        element.name = element.key;
        model.elements.append(element);
    }
    return model;
}

QList<int> numbersOf(const QByteArray &printed)
{
    QList<int> numbers;
    for (const QByteArray &line : printed.split('\n')) {
        bool isNumber = false;
        const int number = line.toInt(&isNumber);
        if (isNumber)
            numbers.append(number);
    }
    return numbers;
}

} // namespace

class TestTwoEditors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoProcessesBothSurvive_data() { WorkspaceFixture::addBackendRows(); }
    void twoProcessesBothSurvive()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const auto created = ThreatModelBook(fixture.workspace()).create(manyElements(20));
        VERIFY_RESULT(created);
        fixture.close();
        QProcess ada;
        QProcess eve;
        ada.start(helperPath, {fixture.location(), created->model.id, QStringLiteral("e3"), QStringLiteral("30")});
        eve.start(helperPath, {fixture.location(), created->model.id, QStringLiteral("e17"), QStringLiteral("30")});
        for (QProcess *helper : {&ada, &eve}) {
            QVERIFY(helper->waitForFinished(120'000));
            QVERIFY2(helper->exitCode() == 0, helper->readAllStandardError().constData());
        }
        VERIFY_RESULT(fixture.reopen());
        const auto loaded = ThreatModelBook(fixture.workspace()).load(created->model.id);
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->model.element(QStringLiteral("e3"))->description, QStringLiteral("30"));
        QCOMPARE(loaded->model.element(QStringLiteral("e17"))->description, QStringLiteral("30"));
        QCOMPARE(loaded->model.elements.size(), 20);
        QCOMPARE(loaded->model.revision, 61);
        QCOMPARE(loaded->layout.diagrams.value(QStringLiteral("main")).nodes.value(QStringLiteral("e3")).rect.left(), 30.0);
        QCOMPARE(loaded->layout.diagrams.value(QStringLiteral("main")).nodes.value(QStringLiteral("e17")).rect.left(), 30.0);
    }
    void killedWhileSavingItIsOldOrNew()
    {
        bool isNumber = false;
        int rounds = qEnvironmentVariableIntValue("HALLMARKER_KILL_ROUNDS", &isNumber);
        if (!isNumber)
            rounds = 20;
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        const auto created = ThreatModelBook(fixture.workspace()).create(manyElements(50));
        VERIFY_RESULT(created);
        fixture.close();
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            helper.start(helperPath, {fixture.location(), created->model.id, QStringLiteral("e7"), QStringLiteral("0")});
            QVERIFY2(helper.waitForReadyRead(20'000), helper.readAllStandardError().constData());
            QTest::qWait(1 + (round * 7919) % 50);
            ::kill(static_cast<pid_t>(helper.processId()), SIGKILL);
            QVERIFY(helper.waitForFinished(10'000));
            const QList<int> acknowledged = numbersOf(helper.readAllStandardOutput());
            const int last = acknowledged.isEmpty() ? 0 : acknowledged.constLast();
            VERIFY_RESULT(fixture.reopen());
            const auto loaded = ThreatModelBook(fixture.workspace()).load(created->model.id);
            VERIFY_RESULT(loaded);
            QCOMPARE(loaded->model.elements.size(), 50);
            const int stored = loaded->model.element(QStringLiteral("e7"))->description.toInt();
            const int drawn = int(loaded->layout.diagrams.value(QStringLiteral("main")).nodes.value(QStringLiteral("e7")).rect.left());
            // Meaning and drawing of one save belong together; what was acknowledged is there, and at most the next one.
            QCOMPARE(stored, drawn);
            if (last > 0)
                QVERIFY2(stored == last || stored == last + 1, qPrintable(QStringLiteral("round %1: stored %2, acknowledged %3").arg(round).arg(stored).arg(last)));
            if (round + 1 == rounds) {
                const auto verified = fixture.workspace().log().verify(std::nullopt, core::Progress::none());
                VERIFY_RESULT(verified);
                QVERIFY2(verified->isSound, qPrintable(verified->problem));
            }
            fixture.close();
        }
    }
};

HALLMARKER_TEST(TestTwoEditors)
#include "TestTwoEditors.moc"
