#include "core/archive/ZipReader.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/ReportOutline.h"
#include "dpia/document/BlankForm.h"
#include "dpia/template/TemplateLibrary.h"
#include "tests/dpia/document/DocumentCase.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

/// All text of an XML document, without its mark-up.
QString textOf(const QByteArray &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    return reader.hasError() ? QString(QStringLiteral("BROKEN: ") + reader.errorString()) : text;
}

QByteArray part(const QByteArray &zip, const QString &name)
{
    const auto reader = ZipReader::fromBytes(zip);
    return reader ? reader->read(name).value_or(QByteArray()) : QByteArray();
}

/// Random ids and digests have no place in a golden file.
QByteArray steady(QByteArray bytes)
{
    static const QRegularExpression ids(QStringLiteral("(sha256:)?[0-9a-f]{64}|[a-z-]+_[0-9a-z]{26}|[0-9a-f]{12}(?![0-9a-f])"));
    return QString::fromUtf8(bytes).replace(ids, QStringLiteral("…")).toUtf8();
}

} // namespace

class TestAssessmentDocument : public QObject {
    Q_OBJECT

    std::unique_ptr<DocumentCase> m_case;
    AssessmentDocument m_document;

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<DocumentCase>();
        QVERIFY(m_case->makeRich());
        VERIFY_RESULT(m_case->sign());
        const auto document = m_case->document();
        VERIFY_RESULT(document);
        m_document = *document;
    }
    void markdownGolden() { COMPARE_GOLDEN("dpia/document.md", steady(*MarkdownReportWriter().write(m_document.report))); }
    void htmlGolden() { COMPARE_GOLDEN("dpia/document.html", steady(*HtmlReportWriter().write(m_document.report))); }
    void tellsWhatItDoesNotHold()
    {
        const QString losses = m_document.losses.join(QLatin1Char('\n'));
        QVERIFY2(losses.contains(QStringLiteral("comment")), qPrintable(losses));
        QVERIFY(losses.contains(QStringLiteral("picture")));
        QVERIFY(losses.contains(QStringLiteral("Colours")));
        QVERIFY(!losses.contains(QStringLiteral("not asked any more")));
    }
    /// Four scripts, an emoji and hostile text come out of every format as they went in.
    void everyTextSurvives()
    {
        const QString html = textOf(*HtmlReportWriter().write(m_document.report));
        const QString docx = textOf(part(*DocxReportWriter().write(m_document.report), QStringLiteral("word/document.xml")));
        const QString odt = textOf(part(*OdtReportWriter().write(m_document.report), QStringLiteral("content.xml")));
        const QString markdown = QString::fromUtf8(*MarkdownReportWriter().write(m_document.report));
        for (const QString &word : {QStringLiteral("العربية"), QStringLiteral("Ελληνικά"), QStringLiteral("Български"), QStringLiteral("\U0001F600")}) {
            for (const QString &text : {html, docx, odt, markdown})
                QVERIFY2(text.contains(word), qPrintable(word));
        }
        // ODF writes runs of spaces as elements; the hostile text has none.
        for (const QString &text : {html, docx, odt})
            QVERIFY2(text.contains(hostileText()), qPrintable(text.left(300)));
        QCOMPARE(html.count(hostileText()), 3); // list, table, text
    }
    void nothingInItRuns()
    {
        const QByteArray html = *HtmlReportWriter().write(m_document.report);
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(reader.name() != QLatin1String("script") && reader.name() != QLatin1String("img"));
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                QVERIFY(!attribute.name().startsWith(QLatin1String("on")));
                QVERIFY(!attribute.value().startsWith(QLatin1String("javascript")));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        const QByteArray markdown = *MarkdownReportWriter().write(m_document.report);
        QVERIFY(!markdown.contains("<script>"));
        QVERIFY(!QString::fromUtf8(markdown).contains(QRegularExpression(QStringLiteral("(?<!\\\\)\\]\\(javascript"))));
    }
    void controlCharactersAreGone()
    {
        DocumentCase one;
        QVERIFY(one.makeRich());
        const QString odd = QStringLiteral("a\u0001b\u0007c\u001bd\u202ee");
        VERIFY_RESULT(one.answer(QStringLiteral("places"), QJsonArray{odd}));
        const auto document = one.document();
        VERIFY_RESULT(document);
        for (const QByteArray &bytes : {*HtmlReportWriter().write(document->report), *MarkdownReportWriter().write(document->report), part(*DocxReportWriter().write(document->report), QStringLiteral("word/document.xml")), part(*OdtReportWriter().write(document->report), QStringLiteral("content.xml"))}) {
            QVERIFY(bytes.contains("abcde"));
            QVERIFY(std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c >= 0 && c < 32 && c != '\n' && c != '\t' && c != '\r'); }));
        }
    }
    void unsignedAndStaleSaySo()
    {
        DocumentCase one;
        QVERIFY(one.makeRich());
        const auto html = [&one] { return QString::fromUtf8(*HtmlReportWriter().write(one.document()->report)); };
        QVERIFY(html().contains(QStringLiteral("This document is not signed.")));
        VERIFY_RESULT(one.sign());
        QVERIFY(html().contains(QStringLiteral("Signed by Cleo.")));
        QVERIFY(!html().contains(QStringLiteral("Annex")));
        VERIFY_RESULT(one.answer(QStringLiteral("share"), 99));
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        const QString changed = html();
        QVERIFY(changed.contains(QStringLiteral("the content has changed since")));
        QVERIFY(changed.contains(QStringLiteral("Annex: changes since it was signed")));
        QVERIFY(changed.contains(QStringLiteral("What it cites has changed"))); // the stale answer says why
        QVERIFY(changed.contains(QStringLiteral("status-stale")));
        // As it was signed: the old figure, and the annex tells of the new one.
        const auto decision = SignatureDesk::decisionOf(one.workspace(), one.load().assessment);
        const auto old = AssessmentDocument::asSigned(one.workspace(), one.load(), *decision, QStringLiteral("en"));
        VERIFY_RESULT(old);
        const QString text = textOf(*HtmlReportWriter().write(old->report));
        QVERIFY(text.contains(QStringLiteral("12.5\u00a0%")));
        QVERIFY(!text.contains(QStringLiteral("99\u00a0%")));
        QVERIFY(text.contains(QStringLiteral("Annex")));
    }
    void theLanguageIsTheDocuments()
    {
        const auto german = m_case->document(QStringLiteral("de"));
        VERIFY_RESULT(german);
        QCOMPARE(german->report.language, QStringLiteral("de"));
        const QString html = QString::fromUtf8(*HtmlReportWriter().write(german->report));
        QVERIFY(html.contains(QStringLiteral("lang=\"de\"")));
        QVERIFY(html.contains(QStringLiteral("Beschreibung")));
        QVERIFY(html.contains(QStringLiteral("12,5\u00a0%")));
        QVERIFY(html.contains(QStringLiteral("1. März 2026")));
    }
    void theRiskMapIsATable()
    {
        const ReportTable *map = nullptr;
        for (const ReportBlock &block : m_document.report.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block); table && table->caption == QLatin1String("Risk map"))
                map = table;
        QVERIFY(map);
        QCOMPARE(map->rows.size(), 4);
        QCOMPARE(map->tones.size(), 4);
        // Severity 3, likelihood 2 now: second row from the top, second level.
        QVERIFY(spokenText(map->rows.at(1).at(2)).contains(QStringLiteral("R1")));
        QVERIFY(spokenText(map->rows.at(2).at(1)).contains(QStringLiteral("\u2192R1")));
        QCOMPARE(map->tones.at(0).at(4), QStringLiteral("fail"));
        QCOMPARE(map->tones.at(3).at(1), QStringLiteral("pass"));
        QVERIFY(spokenText(map->rows.at(0).at(4)).contains(QStringLiteral("high"))); // in words too
    }
    void theRiskWithoutControlsIsShownWhereItIsAsked()
    {
        DocumentCase one;
        QVERIFY(one.beginWithInherentRisk());
        const auto document = one.document();
        VERIFY_RESULT(document);
        const auto tableOf = [](const AssessmentDocument &of, const char *caption) {
            for (const ReportBlock &block : of.report.blocks)
                if (const auto *table = std::get_if<ReportTable>(&block); table && table->caption == QLatin1String(caption))
                    return *table;
            return ReportTable();
        };
        const ReportTable risks = tableOf(*document, "Risks");
        QCOMPARE(risks.header.at(2), QStringLiteral("Without controls"));
        QCOMPARE(risks.header.size(), risks.rows.at(0).size());
        QCOMPARE(risks.widths.size(), risks.header.size());
        QVERIFY(spokenText(risks.rows.at(0).at(2)).contains(QStringLiteral("Severity: 4")));
        QCOMPARE(risks.tones.at(0).at(2), QStringLiteral("fail"));
        const ReportTable map = tableOf(*document, "Risk map");
        QVERIFY(spokenText(map.rows.at(0).at(3)).contains(QStringLiteral("(R1)")));
        QVERIFY(!spokenText(map.rows.at(1).at(2)).contains(QStringLiteral("(R1)")));
        QVERIFY(!tableOf(m_document, "Risks").header.contains(QStringLiteral("Without controls")));
        const auto noticed = [&one] {
            const QString text = QString::fromUtf8(*MarkdownReportWriter().write(one.document()->report));
            return text.contains(QStringLiteral("estimated higher than without any"));
        };
        QVERIFY(!noticed());
        VERIFY_RESULT(one.answer(QStringLiteral("bare-severity"), 2));
        QVERIFY(noticed());
    }
    void theMatrixOfTheTemplateColoursRisks()
    {
        DocumentCase one;
        TemplateFiles files = DocumentCase::richFiles();
        files.bytes.replace("sections:", "risk_matrix:\n  - [medium, medium, medium, medium]\n  - [medium, medium, medium, medium]\n  - [medium, medium, medium, high]\n  - [high, high, high, high]\nsections:");
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 1));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 1)); // 1 of 16 would be low
        const auto document = one.document();
        VERIFY_RESULT(document);
        int seen = 0;
        for (const ReportBlock &block : document->report.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table || (table->caption != QLatin1String("Risk map") && table->caption != QLatin1String("Risks")))
                continue;
            ++seen;
            const bool isMap = table->caption == QLatin1String("Risk map");
            QCOMPARE(isMap ? table->tones.at(3).at(1) : table->tones.at(0).at(2), QStringLiteral("warn"));
            QVERIFY(spokenText(isMap ? table->rows.at(3).at(1) : table->rows.at(0).at(2)).contains(QStringLiteral("medium")));
        }
        QCOMPARE(seen, 2);
    }
    void blankFormGolden()
    {
        const auto read = readTemplate(DocumentCase::richFiles());
        VERIFY_RESULT(read);
        COMPARE_GOLDEN("dpia/blank-form.md", *MarkdownReportWriter().write(BlankForm::of(*read, QStringLiteral("en"))));
    }
    void everyShippedTemplateMakesAForm()
    {
        const TemplateLibrary library;
        for (const LibraryEntry &entry : library.entries()) {
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}) {
                const Report form = BlankForm::of(entry.reading.value, language);
                const QString html = textOf(*HtmlReportWriter().write(form));
                QVERIFY2(!html.startsWith(QLatin1String("BROKEN")), qPrintable(html));
                for (const PlacedQuestion &placed : entry.reading.value.questions())
                    QVERIFY2(html.contains(placed.question->text.in(language)), qPrintable(placed.question->id));
                QVERIFY(!textOf(part(*DocxReportWriter().write(form), QStringLiteral("word/document.xml"))).startsWith(QLatin1String("BROKEN")));
                QVERIFY(!textOf(part(*OdtReportWriter().write(form), QStringLiteral("content.xml"))).startsWith(QLatin1String("BROKEN")));
            }
        }
    }
};

HALLMARKER_TEST(TestAssessmentDocument)
#include "TestAssessmentDocument.moc"
