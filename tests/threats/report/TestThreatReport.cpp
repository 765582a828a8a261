#include "core/report/DocumentLanguage.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/report/ReportModel.h"
#include "threats/catalogue/CatalogueWords.h"
#include "threats/report/ThreatReport.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;
using namespace hallmarker::threats;

class TestThreatReport : public QObject {
    Q_OBJECT

    static ThreatRegister judged(const LoadedThreatModel &loaded, int evidenceAgeDays = -1) { return ThreatRegister(*RuleSet::builtIn(), loaded.model, reportGrounds(evidenceAgeDays)); }
private Q_SLOTS:
    void initTestCase() { QVERIFY(RuleSet::builtIn().has_value()); }
    void hasEachPart()
    {
        const LoadedThreatModel loaded = reportModel();
        const ThreatRegister threats = judged(loaded);
        const core::Report report = threatReport(loaded, threats, {}, reportNowMs);
        QCOMPARE(report.title, loaded.model.title);
        const QString text = asMarkdown(report.blocks);
        for (const char *said : {"# Summary", "# What there is", "# Threats", "# Each threat", "# Questions", "MLT-048@ckpt", "Serialised objects run on load.", "Controls of MLT-048@ckpt", "CWE-502", "hallmarker-ml-threats 1.0.0"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
        QCOMPARE(asMarkdown(threatReport(loaded, threats, {}, reportNowMs).blocks), text);
        QVERIFY(!text.contains(QLatin1String("# Diagrams")));
    }
    void eachThreatIsInTheList()
    {
        const LoadedThreatModel loaded = reportModel();
        const ThreatRegister threats = judged(loaded);
        const ThreatSheet sheet = threatSheet(threats);
        QCOMPARE(sheet.rows.size(), threats.threats().size());
        for (const QStringList &row : sheet.rows)
            QCOMPARE(row.size(), sheet.header.size());
        const QString text = asMarkdown(threatReport(loaded, threats, {}, reportNowMs).blocks);
        for (const JudgedThreat &threat : threats.threats())
            QVERIFY2(text.contains(threat.key), qPrintable(threat.key));
    }
    void speaksTheLanguageOfTheDocument()
    {
        const LoadedThreatModel loaded = reportModel();
        const auto inLanguage = [&loaded](const QString &language) {
            const core::DocumentLanguage words(language);
            return std::pair(threatSheet(judged(loaded)), asMarkdown(threatReport(loaded, judged(loaded), {}, reportNowMs).blocks));
        };
        if (!core::DocumentLanguage::available().contains(QStringLiteral("de")))
            QSKIP("This program has no translations.");
        const auto [english, englishText] = inLanguage(QStringLiteral("en"));
        const auto [german, germanText] = inLanguage(QStringLiteral("de"));
        QVERIFY(germanText.contains(QStringLiteral("Serialisierte Objekte laufen beim Laden.")));
        QVERIFY(!germanText.contains(QStringLiteral("Serialised objects")));
        QCOMPARE(german.header, english.header); // keys never change with the language
        QCOMPARE(german.rows.size(), english.rows.size());
        for (qsizetype i = 0; i < german.rows.size(); ++i) {
            for (const int fixed : {0, 1, 3, 5, 6, 7})
                QCOMPARE(german.rows.at(i).at(fixed), english.rows.at(i).at(fixed));
        }
        QVERIFY(german.rows.first().at(2) != english.rows.first().at(2));
    }
};

HALLMARKER_TEST(TestThreatReport)
#include "TestThreatReport.moc"
