#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "tests/core/report/DocxPackage.h"
#include "tests/core/report/SampleReport.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

using namespace hallmarker::core;
using hallmarker::tests::DocxPackage;
using hallmarker::tests::sampleReport;

namespace {

QString wordForNote()
{
    return QCoreApplication::translate("Report", "Note");
}

class LanguageEvents : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// The language of a document is its own, whatever the program speaks.
class TestDocumentLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { hallmarker::installTranslations(*QCoreApplication::instance(), QStringLiteral("en")); }
    void scopesNestAndEnd()
    {
        LanguageEvents events;
        QCoreApplication::instance()->installEventFilter(&events);
        QCOMPARE(wordForNote(), QStringLiteral("Note"));
        {
            const DocumentLanguage german(QStringLiteral("de-AT"));
            QCOMPARE(wordForNote(), QStringLiteral("Hinweis"));
            QCOMPARE(DocumentLanguage::current(), QStringLiteral("de-AT"));
            {
                const DocumentLanguage french(QStringLiteral("fr"));
                QCOMPARE(wordForNote(), QStringLiteral("Remarque"));
                const DocumentLanguage english(QStringLiteral("en"));
                QCOMPARE(wordForNote(), QStringLiteral("Note"));
            }
            QCOMPARE(wordForNote(), QStringLiteral("Hinweis"));
            QCOMPARE(Report().language, QStringLiteral("de-AT"));
        }
        QCOMPARE(wordForNote(), QStringLiteral("Note"));
        QCOMPARE(DocumentLanguage::current(), QStringLiteral("en"));
        QCOMPARE(events.count, 0); // no window was told to speak another language
    }
    void anotherThreadKeepsItsLanguage()
    {
        const DocumentLanguage german(QStringLiteral("de"));
        QString there;
        const std::unique_ptr<QThread> thread(QThread::create([&] { there = wordForNote(); }));
        thread->start();
        QVERIFY(thread->wait(10'000));
        QCOMPARE(there, QStringLiteral("Note"));
        QCOMPARE(wordForNote(), QStringLiteral("Hinweis"));
    }
    void aLanguageWithoutTranslationIsEnglish()
    {
        for (const char *tag : {"ar", "", "nonsense", "tlh"}) {
            const DocumentLanguage scope(QString::fromLatin1(tag));
            QCOMPARE(wordForNote(), QStringLiteral("Note"));
            QCOMPARE(DocumentLanguage::current(), QStringLiteral("en"));
        }
        QVERIFY(DocumentLanguage::available().contains(QStringLiteral("de")));
    }
    void instants_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("English") << "en" << "March 1, 2026, 09:30 UTC";
        QTest::newRow("British") << "en-GB" << "1 March 2026, 09:30 UTC";
        QTest::newRow("German") << "de" << QStringLiteral("1. M\u00e4rz 2026, 09:30 UTC");
        QTest::newRow("French") << "fr" << "1 mars 2026, 09:30 UTC";
    }
    void instants()
    {
        QFETCH(QString, language);
        QFETCH(QString, shown);
        QCOMPARE(documentInstant(QStringLiteral("2026-03-01T09:30:00.000Z"), language), shown);
        QCOMPARE(documentInstant(QStringLiteral("in spring"), language), QStringLiteral("in spring"));
    }
    void everyWriterFollows()
    {
        Report report = sampleReport();
        report.language = QStringLiteral("de");
        const QString html = QString::fromUtf8(*HtmlReportWriter().write(report));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"de\">")) && html.contains(QStringLiteral(">Achtung.</span>")) && html.contains(QStringLiteral("0,8125")) && html.contains(QStringLiteral("1. M\u00e4rz 2026")));
        const QString markdown = QString::fromUtf8(*MarkdownReportWriter().write(report));
        QVERIFY(markdown.contains(QStringLiteral("**Achtung.**")) && markdown.contains(QStringLiteral("0,8125")) && markdown.contains(QStringLiteral("1. M\u00e4rz 2026")));
        const auto odt = ZipReader::fromBytes(*OdtReportWriter().write(report));
        VERIFY_RESULT(odt);
        const QString content = QString::fromUtf8(*odt->read(QStringLiteral("content.xml")));
        QVERIFY(content.contains(QStringLiteral("Achtung.")) && content.contains(QStringLiteral("0,8125")) && content.contains(QStringLiteral("1. M\u00e4rz 2026")));
        QVERIFY(odt->read(QStringLiteral("styles.xml"))->contains("fo:language=\"de\" fo:country=\"DE\""));
        const DocxPackage docx(*DocxReportWriter().write(report));
        const QString document = QString::fromUtf8(docx.parts.value(QStringLiteral("word/document.xml")));
        QVERIFY(document.contains(QStringLiteral("Achtung.")) && document.contains(QStringLiteral("0,8125")) && document.contains(QStringLiteral("1. M\u00e4rz 2026")));
        QVERIFY(docx.parts.value(QStringLiteral("word/styles.xml")).contains("w:lang w:val=\"de-DE\""));
        QVERIFY(docx.parts.value(QStringLiteral("word/settings.xml")).contains("<w:decimalSymbol w:val=\",\"/>"));
        QCOMPARE(wordForNote(), QStringLiteral("Note"));
    }
};

HALLMARKER_TEST(TestDocumentLanguage)
#include "TestDocumentLanguage.moc"
