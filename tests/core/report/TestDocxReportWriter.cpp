#include "core/archive/ZipWriter.h"
#include "core/report/DocxReportWriter.h"
#include "tests/core/report/DocxPackage.h"
#include "tests/core/report/SampleReport.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::DocxPackage;
using hallmarker::tests::sampleReport;

namespace {

Report longDocxReport()
{
    Report report = sampleReport();
    for (int i = 0; i < 200; ++i) {
        report.blocks.push_back(ReportHeading{1 + i % 3, QStringLiteral("Section %1 with a heading that is longer than forty characters").arg(i), {}});
        report.blocks.push_back(ReportParagraph{plainText(QStringLiteral("Text of a section that goes on. ").repeated(6))});
    }
    return report;
}

} // namespace

class TestDocxReportWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePackage()
    {
        const auto docx = DocxReportWriter().write(sampleReport());
        VERIFY_RESULT(docx);
        const DocxPackage package(*docx);
        QCOMPARE(package.problems, QStringList());
        QCOMPARE(package.names.first(), QStringLiteral("[Content_Types].xml"));
        QVERIFY(package.names.contains(QStringLiteral("word/charts/chart1.xml")));
        const QByteArray core = package.parts.value(QStringLiteral("docProps/core.xml"));
        for (const char *part : {"<dc:title>Model card: Credit scoring &lt;v3&gt;</dc:title>", "<dc:creator>Risk office</dc:creator>", "<dc:language>en-GB</dc:language>", ">2026-03-01T09:30:00Z</dcterms:created>"})
            QVERIFY2(core.contains(part), part);
        QVERIFY(package.parts.value(QStringLiteral("docProps/custom.xml")).contains("name=\"workspace\"><vt:lpwstr>ws_1<"));
        QVERIFY(package.parts.value(QStringLiteral("word/styles.xml")).contains("<w:lang w:val=\"en-GB\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>"));
    }
    void sameReportSameBytes()
    {
        QCOMPARE(*DocxReportWriter().write(sampleReport()), *DocxReportWriter().write(sampleReport()));
        Report other = sampleReport();
        other.createdText = QStringLiteral("2026-03-02T09:30:00.000Z");
        QVERIFY(*DocxReportWriter().write(sampleReport()) != *DocxReportWriter().write(other));
    }
    void structure()
    {
        const DocxPackage package(*DocxReportWriter().write(sampleReport()));
        QCOMPARE(package.elements.value(QStringLiteral("w:bookmarkStart")), 5);
        QCOMPARE(package.elements.value(QStringLiteral("w:bookmarkEnd")), 5);
        QCOMPARE(package.elements.value(QStringLiteral("w:tbl")), 5); // fields, findings, chart, two signatures
        QCOMPARE(package.elements.value(QStringLiteral("w:tblHeader")), 2);
        QCOMPARE(package.elements.value(QStringLiteral("w:cantSplit")), package.elements.value(QStringLiteral("w:tr")));
        QCOMPARE(package.elements.value(QStringLiteral("w:outlineLvl")), 4);
        QCOMPARE(package.elements.value(QStringLiteral("w:startOverride")), 1);
        QCOMPARE(package.anchors.size(), 1);
        const QByteArray document = package.parts.value(QStringLiteral("word/document.xml"));
        QVERIFY(document.contains("descr=\"Bar chart. sex=Female: 0.8125; sex=Male: -0.25;"));
        QVERIFY(document.contains("<w:pageBreakBefore/>"));
        QVERIFY(!document.contains("javascript:alert(1)\""));
        QVERIFY(package.paragraphs.contains(QStringLiteral("- second   with   spaces")));
        const QByteArray relations = package.parts.value(QStringLiteral("word/_rels/document.xml.rels"));
        QVERIFY(relations.contains("Target=\"https://example.org/a_(b)?x=1&amp;y=2\" TargetMode=\"External\""));
        QVERIFY(!relations.contains("javascript"));
        QVERIFY(package.parts.value(QStringLiteral("word/footer2.xml")).contains(" NUMPAGES "));
        QVERIFY(package.parts.value(QStringLiteral("word/header1.xml")).contains("Model card: Credit scoring &lt;v3&gt;"));
    }
    void aLongReportHasContents()
    {
        const DocxPackage package(*DocxReportWriter().write(longDocxReport()));
        QCOMPARE(package.problems, QStringList());
        QVERIFY(package.parts.value(QStringLiteral("word/document.xml")).contains(" TOC \\o "));
        QVERIFY(package.anchors.size() > 100);
        QCOMPARE(package.elements.value(QStringLiteral("w:fldChar")) % 3, 0);
    }
    void aDocumentFromRightToLeft()
    {
        Report report = sampleReport();
        report.language = QStringLiteral("ar");
        report.title = QStringLiteral("\u062a\u0642\u064a\u064a\u0645 \u0627\u0644\u0623\u062b\u0631");
        const DocxPackage package(*DocxReportWriter().write(report));
        QCOMPARE(package.problems, QStringList());
        QVERIFY(package.rightToLeft.contains(report.title));
        QVERIFY(!package.rightToLeft.contains(QStringLiteral("first"))); // English stays English
        QCOMPARE(package.elements.value(QStringLiteral("w:bidiVisual")), package.elements.value(QStringLiteral("w:tbl")));
        QVERIFY(package.parts.value(QStringLiteral("word/document.xml")).contains("<w:titlePg/><w:bidi/></w:sectPr>"));
    }
    void theCheckSeesWhatWordWouldSee_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("problem");
        QTest::newRow("wrong order") << "word/styles.xml" << QByteArray("<w:keepNext/><w:keepLines/>") << QByteArray("<w:keepLines/><w:keepNext/>") << "w:keepNext stands too late in w:pPr";
        QTest::newRow("unknown child") << "word/styles.xml" << QByteArray("<w:keepNext/><w:keepLines/>") << QByteArray("<w:keepAll/>") << "w:keepAll in w:pPr";
        QTest::newRow("no style") << "word/document.xml" << QByteArray("w:val=\"BodyText\"") << QByteArray("w:val=\"BodyTxet\"") << "no style: BodyTxet";
        QTest::newRow("no relationship") << "word/document.xml" << QByteArray("r:id=\"rId8\"") << QByteArray("r:id=\"rId80\"") << "no relationship: rId80";
        QTest::newRow("no part") << "word/_rels/document.xml.rels" << QByteArray("\"header1.xml\"") << QByteArray("\"header9.xml\"") << "leads nowhere: header9.xml";
        QTest::newRow("no content type") << "[Content_Types].xml" << QByteArray("PartName=\"/word/footer1.xml\"") << QByteArray("PartName=\"/word/footer3.xml\"") << "no content type: word/footer1.xml";
        QTest::newRow("cell without paragraph") << "word/document.xml" << QByteArray("</w:p></w:tc>") << QByteArray("</w:p><w:tbl/></w:tc>") << "a cell does not end in a paragraph";
    }
    void theCheckSeesWhatWordWouldSee()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, problem);
        const DocxPackage sound(*DocxReportWriter().write(sampleReport()));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer, 0);
        for (const QString &name : sound.names) {
            QByteArray content = sound.parts.value(name);
            if (name == part) {
                const qsizetype at = content.indexOf(was);
                QVERIFY(at >= 0);
                content.replace(at, was.size(), is);
            }
            VERIFY_RESULT(zip.add(name, content));
        }
        VERIFY_RESULT(zip.finish());
        const QString problems = DocxPackage(buffer.data()).problems.join(QLatin1Char('\n'));
        QVERIFY2(problems.contains(problem), qPrintable(problems));
    }
    void golden()
    {
        const DocxPackage package(*DocxReportWriter().write(sampleReport()));
        COMPARE_GOLDEN("report/sample-docx-document.xml", package.parts.value(QStringLiteral("word/document.xml")));
        COMPARE_GOLDEN("report/sample-docx-styles.xml", package.parts.value(QStringLiteral("word/styles.xml")));
        COMPARE_GOLDEN("report/sample-docx-chart.xml", package.parts.value(QStringLiteral("word/charts/chart1.xml")));
    }
    void anEmptyReport()
    {
        Report empty;
        empty.blocks = {ReportTable{}, ReportList{}, ReportFields{}, ReportChart{}, ReportCode{}, ReportParagraph{}, ReportPageBreak{}, ReportSignatures{}};
        const auto docx = DocxReportWriter().write(empty);
        VERIFY_RESULT(docx);
        QCOMPARE(DocxPackage(*docx).problems, QStringList());
        if (const QString keep = qEnvironmentVariable("HALLMARKER_KEEP_DOCX"); !keep.isEmpty()) {
            QFile file(keep);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*DocxReportWriter().write(longDocxReport()));
        }
    }
};

HALLMARKER_TEST(TestDocxReportWriter)
#include "TestDocxReportWriter.moc"
