#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

/// A seat in a process of its own, that waits at the door until it is let go.
class SeatProcess {
public:
    SeatProcess(WorkshopCase &one, const QString &who, const QStringList &what)
    {
        m_process.start(QStringLiteral(HALLMARKER_BINARY_DIR "/bin/workshop_seat_helper"), QStringList{one.fixture().location(), one.id(), who} + what);
        m_isReady = m_process.waitForStarted() && m_process.waitForReadyRead(30'000) && m_process.readLine().trimmed() == "ready";
    }
    bool isReady() const { return m_isReady; }
    void go() { m_process.write("\n"); m_process.closeWriteChannel(); }
    /// What it said; empty and a warning when it failed.
    QByteArrayList finish()
    {
        m_process.waitForFinished(60'000);
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            qWarning("%s", m_process.readAllStandardError().constData());
        return m_process.readAllStandardOutput().trimmed().split('\n');
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace

/// Several seats at once, each a process of its own on one SQLite file.
class TestWorkshopSeats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contributionsOfTwoSeatsAllSurvive()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        SeatProcess pia(one, QStringLiteral("Pia"), {QStringLiteral("contribute"), QStringLiteral("40")});
        SeatProcess sid(one, QStringLiteral("Sid"), {QStringLiteral("contribute"), QStringLiteral("40")});
        QVERIFY(pia.isReady() && sid.isReady());
        pia.go();
        sid.go();
        QCOMPARE(pia.finish().size(), 40);
        QCOMPARE(sid.finish().size(), 40);
        const LoadedWorkshop loaded = one.load();
        QCOMPARE(loaded.contributions.size(), 80);
        QSet<QString> texts;
        for (const Contribution &contribution : loaded.contributions)
            texts.insert(contribution.by + QLatin1Char('/') + contribution.text);
        QCOMPARE(texts.size(), 80);
    }
    void votesAtOnceAreAllCounted()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        const auto poll = one.lead().ask(QStringLiteral("How bad?"), {});
        VERIFY_RESULT(poll);
        std::vector<std::unique_ptr<SeatProcess>> seats;
        const QList<QPair<QString, QString>> votes{{QStringLiteral("Pia"), QStringLiteral("high")}, {QStringLiteral("Sid"), QStringLiteral("high")}, {QStringLiteral("Olga"), QStringLiteral("low")}};
        for (const auto &[who, choice] : votes)
            seats.push_back(std::make_unique<SeatProcess>(one, who, QStringList{QStringLiteral("vote"), poll->head.id, choice}));
        for (const auto &seat : seats)
            QVERIFY(seat->isReady());
        for (const auto &seat : seats)
            seat->go();
        for (const auto &seat : seats) {
            seat->finish();
            QCOMPARE(seat->process().exitCode(), 0);
        }
        QCOMPARE(one.load().ballotsOf(poll->head.id), 3);
        const auto counted = one.lead().revealPoll(poll->head.id);
        VERIFY_RESULT(counted);
        QCOMPARE(counted->counts, (QList<int>{1, 0, 2, 0}));
    }
    void theSameDecisionIsAConflict()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        const auto first = one.floor(QStringLiteral("Fay")).decide([] {
            WorkshopDecision decision;
            decision.text = QStringLiteral("First");
            decision.reason = QStringLiteral("Because");
            return decision;
        }());
        VERIFY_RESULT(first);
        const QString revision = QString::number(first->head.revision);
        SeatProcess sid(one, QStringLiteral("Sid"), {QStringLiteral("decide"), first->head.id, revision, QStringLiteral("Of Sid")});
        SeatProcess olga(one, QStringLiteral("Olga"), {QStringLiteral("decide"), first->head.id, revision, QStringLiteral("Of Olga")});
        QVERIFY(sid.isReady() && olga.isReady());
        sid.go();
        olga.go();
        QByteArrayList said = sid.finish() + olga.finish();
        std::sort(said.begin(), said.end());
        QCOMPARE(said, (QByteArrayList{"conflict", "stored"}));
        const LoadedWorkshop loaded = one.load();
        const QString text = loaded.decisions.constFirst().text;
        QVERIFY(text == QLatin1String("Of Sid") || text == QLatin1String("Of Olga"));
        QCOMPARE(loaded.decisions.constFirst().head.revision, first->head.revision + 1);
    }
    void aKilledSeatLosesNothingThatItWasTold()
    {
        WorkshopCase one;
        VERIFY_RESULT(one.lead().start());
        for (int round = 0; round < 5; ++round) {
            SeatProcess pia(one, QStringLiteral("Pia"), {QStringLiteral("contribute"), QStringLiteral("100000")});
            QVERIFY(pia.isReady());
            pia.go();
            QByteArray said;
            while (said.count('\n') < 5 + round * 3) {
                QVERIFY(pia.process().waitForReadyRead(30'000));
                said += pia.process().readAllStandardOutput();
            }
            ::kill(pid_t(pia.process().processId()), SIGKILL);
            pia.process().waitForFinished();
            said += pia.process().readAllStandardOutput();
            VERIFY_RESULT(one.fixture().reopen());
            const LoadedWorkshop loaded = one.load();
            QByteArrayList ids = said.split('\n');
            ids.removeLast(); // of the last line it is not known whether it is whole
            for (const QByteArray &id : std::as_const(ids))
                QVERIFY2(loaded.contribution(QString::fromLatin1(id)), id.constData());
        }
        // It goes on where it stopped.
        QCOMPARE(one.load().workshop.state, WorkshopState::Running);
        QCOMPARE(one.load().workshop.item, QStringLiteral("1"));
        const auto verified = one.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }
};

HALLMARKER_TEST(TestWorkshopSeats)
#include "TestWorkshopSeats.moc"
