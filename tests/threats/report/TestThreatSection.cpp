#include "tests/support/TestRegistry.h"
#include "tests/threats/report/ReportModel.h"
#include "threats/report/ThreatSection.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;
using namespace hallmarker::threats;

class TestThreatSection : public QObject {
    Q_OBJECT

    QString section(const LoadedThreatModel &loaded, const QStringList &records, int evidenceAgeDays = -1) const
    {
        const auto rules = RuleSet::builtIn();
        if (!rules)
            return rules.error().message;
        return asMarkdown(threatSection(loaded, ThreatRegister(*rules, loaded.model, reportGrounds(evidenceAgeDays)), records));
    }
private Q_SLOTS:
    void namesWhatConcernsTheRecord()
    {
        const QString text = section(reportModel(), {QStringLiteral("model_1")});
        for (const char *said : {"`MLT-048@ckpt`", "Loading a model executes code", "Store ckpt", "critical", "`threat-model_1`", "sha256:aaaa", "threat why KEY --model threat-model_1", "none"})
            QVERIFY2(text.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + QLatin1Char('\n') + text));
        QVERIFY(!text.contains(QLatin1String("@other"))); // stands for nothing of it
        QVERIFY(!text.contains(QLatin1String("Serialised objects"))); // by link: what happens is told in the model's own report
        QVERIFY(text.indexOf(QLatin1String("MLT-048@ckpt")) < text.indexOf(QLatin1String("MLT-047@ckpt")) || !text.contains(QLatin1String("MLT-047@ckpt"))); // the gravest first
    }
    void theSystemHasAll()
    {
        const QString text = section(reportModel(), {QStringLiteral("system_1")});
        QVERIFY(text.contains(QLatin1String("`MLT-048@ckpt`")) && text.contains(QLatin1String("`MLT-048@other`")));
    }
    void saysNothingOfOthers()
    {
        QVERIFY(threatSection(reportModel(), ThreatRegister(*RuleSet::builtIn(), reportModel().model, reportGrounds()), {QStringLiteral("model_2")}).empty());
        QVERIFY(threatSection(reportModel(), ThreatRegister(*RuleSet::builtIn(), reportModel().model, reportGrounds()), {}).empty());
        LoadedThreatModel nobody = reportModel();
        nobody.model.system.clear();
        QVERIFY(threatSection(nobody, ThreatRegister(*RuleSet::builtIn(), nobody.model, reportGrounds()), {QString()}).empty());
    }
    void tellsOldEvidence()
    {
        const QString young = section(reportModel(), {QStringLiteral("model_1")}, 1);
        QVERIFY2(!young.contains(QLatin1String("`MLT-048@ckpt`")), qPrintable(young)); // answered by evidence
        QVERIFY(young.contains(QLatin1String("answered")));
        const QString old = section(reportModel(), {QStringLiteral("model_1")}, 400);
        QVERIFY2(old.contains(QLatin1String("`MLT-048@ckpt`")) && old.contains(QLatin1String("too old: model.format")), qPrintable(old));
    }
    void tellsThatTheModelIsStale()
    {
        LoadedThreatModel loaded = reportModel();
        QVERIFY(!section(loaded, {QStringLiteral("model_1")}).contains(QLatin1String("has changed")));
        core::StaleCause cause;
        cause.subjectId = QStringLiteral("dataset_9");
        loaded.staleBecause.append(cause);
        const QString text = section(loaded, {QStringLiteral("model_1")});
        QVERIFY2(text.contains(QLatin1String("has changed")) && text.contains(QLatin1String("dataset\\_9")), qPrintable(text));
    }
};

HALLMARKER_TEST(TestThreatSection)
#include "TestThreatSection.moc"
