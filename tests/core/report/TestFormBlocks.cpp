#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/archive/ZipReader.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;

namespace {

Report formReport()
{
    Report report;
    report.title = QStringLiteral("Form");
    report.language = QStringLiteral("en");
    report.cover = {ReportFields{{{QStringLiteral("About"), plainText(QStringLiteral("Loans"))}}}, ReportCallout{QStringLiteral("info"), plainText(QStringLiteral("Not signed"))}};
    report.blocks.push_back(ReportHeading{1, QStringLiteral("Questions"), {}});
    report.blocks.push_back(ReportList{{plainText(QStringLiteral("one")), plainText(QStringLiteral("two"))}, false, true});
    report.blocks.push_back(ReportWritingLines{3});
    ReportTable map;
    map.caption = QStringLiteral("Map");
    map.rows = {{plainText(QStringLiteral("A")), plainText(QStringLiteral("low"))}, {plainText(QStringLiteral("B")), plainText(QStringLiteral("high\nR1"))}};
    map.tones = {{QString(), QStringLiteral("pass")}, {QString(), QStringLiteral("fail")}};
    report.blocks.push_back(map);
    return report;
}

QString partOf(const QByteArray &zip, const char *name)
{
    const auto reader = ZipReader::fromBytes(zip);
    return reader ? QString::fromUtf8(reader->read(QLatin1String(name)).value_or(QByteArray())) : QString();
}

bool isWellFormed(const QString &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError() && !xml.isEmpty();
}

} // namespace

/// What forms and impact assessments need of a report: a cover, boxes to tick, lines to write on, tinted cells.
class TestFormBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void html()
    {
        const QString html = QString::fromUtf8(*HtmlReportWriter().write(formReport()));
        QVERIFY(isWellFormed(html));
        QVERIFY(html.indexOf(QStringLiteral("class=\"cover\"")) < html.indexOf(QStringLiteral("Questions")));
        QVERIFY(html.contains(QStringLiteral("<ul class=\"boxes\">")));
        QCOMPARE(html.count(QStringLiteral("<div></div>")), 3);
        QVERIFY(html.contains(QStringLiteral("<td class=\"tone-fail\">high<br/>R1</td>")));
    }
    void docx()
    {
        const QString xml = partOf(*DocxReportWriter().write(formReport()), "word/document.xml");
        QVERIFY(isWellFormed(xml));
        QCOMPARE(xml.count(QChar(0x2610)), 2);
        QVERIFY(xml.contains(QStringLiteral("w:fill=\"F8D0CC\"")) && xml.contains(QStringLiteral("w:fill=\"D6F0DC\"")));
        QCOMPARE(xml.count(QStringLiteral("w:val=\"WritingLine\"")), 3);
        QCOMPARE(xml.count(QStringLiteral("<w:pageBreakBefore/>")), 1); // behind the cover
        QVERIFY(xml.indexOf(QStringLiteral("Loans")) < xml.indexOf(QStringLiteral("<w:pageBreakBefore/>")));
    }
    void odt()
    {
        const QString xml = partOf(*OdtReportWriter().write(formReport()), "content.xml");
        QVERIFY(isWellFormed(xml));
        QCOMPARE(xml.count(QChar(0x2610)), 2);
        QCOMPARE(xml.count(QStringLiteral("\"Cell_on_fail\"")), 2); // its style, and the cell that has it
        QCOMPARE(xml.count(QStringLiteral("table:style-name=\"WritingRow\"")), 3);
        QCOMPARE(xml.count(QStringLiteral("text:style-name=\"NewPage\"")), 1);
    }
    void markdown()
    {
        const QString text = QString::fromUtf8(*MarkdownReportWriter().write(formReport()));
        QVERIFY(text.startsWith(QStringLiteral("# Form\n\n* **About:** Loans\n")));
        QVERIFY(text.contains(QStringLiteral("- [ ] one\n- [ ] two\n")));
        QVERIFY(text.contains(QStringLiteral("| B | high<br>R1 |")));
    }
    void lineBreaksStayWhereTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("plain") << "a\nb" << "a\\\nb";
        QTest::newRow("what would begin a list") << "a\n- b" << "a\\\n\\- b";
        QTest::newRow("what would begin a heading") << "a\n# b" << "a\\\n\\# b";
        QTest::newRow("Windows") << "a\r\nb" << "a\\\nb";
        QTest::newRow("numbers") << "a\n1. b" << "a\\\n1\\. b";
    }
    void lineBreaksStayWhereTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        Report report;
        report.title = QStringLiteral("T");
        report.blocks = {ReportParagraph{plainText(text)}};
        QCOMPARE(QString::fromUtf8(*MarkdownReportWriter().write(report)), QString(QStringLiteral("# T\n\n") + markdown + QLatin1Char('\n')));
    }
};

HALLMARKER_TEST(TestFormBlocks)
#include "TestFormBlocks.moc"
