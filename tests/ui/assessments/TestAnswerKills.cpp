#include "dpia/answers/RichText.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/assessments/AssessmentBench.h"
#include "ui/assessments/AnswerEditor.h"
#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/QuestionView.h"
#include "ui/assessments/TextAnswer.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace hallmarker;

/// kill -9 while somebody types an answer: the next window has all but the last moment of it, and never a blank answer.
/// HALLMARKER_KILL_ROUNDS sets how often.
class TestAnswerKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingSurvivesKills()
    {
        tests::AssessmentBench bench;
        const QString id = bench.begin();
        QVERIFY(!id.isEmpty());
        const QString workspace = bench.fixture.session.location();
        const QString drafts = bench.fixture.path(QStringLiteral("drafts"));
        const int rounds = qEnvironmentVariable("HALLMARKER_KILL_ROUNDS", QStringLiteral("2")).toInt();
        QRandomGenerator random(7);
        QString known; // what was there when a round began
        qint64 mostLost = 0;
        for (int round = 0; round < rounds; ++round) {
            bench.fixture.session.close();
            QProcess window;
            window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            window.start(QCoreApplication::applicationDirPath() + QLatin1String("/answer_typing_helper"), {workspace, drafts, bench.fixture.path(QStringLiteral("helper.ini")), id});
            QVERIFY2(window.waitForStarted(), qPrintable(window.errorString()));
            QTRY_VERIFY_WITH_TIMEOUT(window.canReadLine() || window.state() == QProcess::NotRunning, 60'000);
            QTest::qWait(1500 + static_cast<int>(random.bounded(2500))); // somewhere in the midst of it
            window.kill();
            const qint64 killedMs = QDateTime::currentMSecsSinceEpoch();
            QVERIFY(window.waitForFinished());
            QCOMPARE(window.exitStatus(), QProcess::CrashExit);
            QMap<int, qint64> typedAt;
            const QList<QByteArray> lines = window.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines)
                if (const QList<QByteArray> parts = line.split(' '); parts.size() == 2)
                    typedAt.insert(parts.first().toInt(), parts.last().toLongLong());
            QVERIFY(!typedAt.isEmpty());

            bench.window.openWorkspace(workspace);
            QTRY_VERIFY(bench.fixture.session.isOpen());
            ui::AssessmentEditor &editor = bench.openEditor(id);
            editor.showQuestion(QStringLiteral("text"));
            QTRY_VERIFY(!editor.desk().hasUnstored());
            const QString text = qobject_cast<ui::TextAnswer *>(editor.questionView().editor())->edit()->toPlainText().simplified();
            QVERIFY2(!text.isEmpty(), "the answer is blank");
            QCOMPARE(dpia::RichText::plain(bench.stored(id, QStringLiteral("text")).toString()).simplified(), text);
            // What was there before is still there, and what was typed is there in order, from the first number on.
            QString typed = text;
            if (!known.isEmpty()) {
                const qsizetype place = typed.lastIndexOf(known);
                QVERIFY2(place >= 0, qPrintable(typed));
                typed.remove(place, known.size());
            }
            int last = 0;
            for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                if (word.toInt() == last + 1)
                    ++last;
            QVERIFY2(last > 0, qPrintable(typed));
            const qint64 lost = last >= typedAt.lastKey() ? 0 : killedMs - typedAt.value(last + 1);
            mostLost = std::max(mostLost, lost);
            qInfo("round %d: %d of %d numbers are back; the oldest that is lost was typed %lld ms before the kill", round + 1, last, typedAt.lastKey(), static_cast<long long>(lost));
            known = text;
        }
        qInfo("%d rounds, at most %lld ms of typing lost", rounds, static_cast<long long>(mostLost));
    }
};

HALLMARKER_TEST(TestAnswerKills)
#include "TestAnswerKills.moc"
