#include "tests/app/cli/ProgramRun.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::tests;

/// Measures of an interface are tried: the attacks are run against the model of the example, as it answers and through each.
class TestSurfaceRerun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attacksStandBeforeAndAfter()
    {
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli example create example")).exitCode, 0);
        run.line(QStringLiteral("cd example"));
        const QStringList words{QStringLiteral("hallmarker-cli"), QStringLiteral("threat"), QStringLiteral("surface"), QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/threat-surface/scoring.yaml"), QStringLiteral("--measure"), QStringLiteral("rounding=1"),
                                QStringLiteral("--measure"), QStringLiteral("quota=20"), QStringLiteral("--model"), QStringLiteral("credit-model"), QStringLiteral("--samples"), QStringLiteral("credit-later-quarter"),
                                QStringLiteral("--members"), QStringLiteral("credit-training"), QStringLiteral("--param"), QStringLiteral("robustness.query-evasion:calls=60"), QStringLiteral("--format"), QStringLiteral("json")};
        const ProgramRun::Outcome outcome = run.line(words.join(QLatin1Char(' ')));
        QVERIFY2(outcome.exitCode == 0, outcome.status.constData());
        const QJsonArray attacks = QJsonDocument::fromJson(outcome.out).object().value(QStringLiteral("attacks")).toArray();
        QStringList ran;
        for (const QJsonValue &attack : attacks) {
            if (!attack[u"rerun"].toBool())
                continue;
            QVERIFY2(attack[u"before"].isObject() && attack[u"after"].isObject(), qPrintable(attack[u"reason"].toString()));
            ran.append(attack[u"check"].toString() + QLatin1Char(' ') + attack[u"measure"].toString());
            // Twenty calls of a quota teach less than there are samples.
            if (attack[u"measure"].toString() == QLatin1String("quota=20"))
                QVERIFY2(attack[u"after"][u"value"].toDouble() <= attack[u"before"][u"value"].toDouble(), qPrintable(attack[u"reason"].toString()));
            const ProgramRun::Outcome shown = run.line(QStringLiteral("hallmarker-cli finding show ") + attack[u"finding"].toString());
            QVERIFY2(shown.exitCode == 0, shown.status.constData());
        }
        QCOMPARE(ran, QStringList({QStringLiteral("robustness.extraction rounding=1"), QStringLiteral("privacy.membership rounding=1"), QStringLiteral("robustness.query-evasion rounding=1"), QStringLiteral("robustness.extraction quota=20"), QStringLiteral("robustness.query-evasion quota=20")}));
    }
};

HALLMARKER_TEST(TestSurfaceRerun)
#include "TestSurfaceRerun.moc"
