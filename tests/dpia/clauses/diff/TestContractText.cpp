#include "core/archive/ZipWriter.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "dpia/clauses/diff/ContractText.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestContractText : public QObject {
    Q_OBJECT
    static QByteArray zip(const QList<QPair<QString, QByteArray>> &parts)
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        core::ZipWriter writer(buffer, 0);
        for (const auto &[name, bytes] : parts)
            if (const auto added = writer.add(name, bytes); !added)
                qFatal("%s", qPrintable(added.error().toString()));
        if (!writer.finish())
            qFatal("zip");
        return buffer.data();
    }
    static QByteArray docx(const QByteArray &body, const QByteArray &head = {})
    {
        return zip({{QStringLiteral("word/document.xml"), "<?xml version=\"1.0\"?>" + head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>"}});
    }
    static QString lines(const core::Result<ContractText> &text)
    {
        if (!text)
            return text.error().toString();
        QStringList lines;
        for (const ContractParagraph &paragraph : text->paragraphs)
            lines += QStringLiteral("%1|%2").arg(paragraph.number, paragraph.text);
        return lines.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void plainTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("paragraphs");
        QTest::newRow("paragraphs") << "One\n\nTwo" << "|One\n|Two";
        QTest::newRow("lines of one paragraph") << "One\ntwo\r\nthree" << "|One two three";
        QTest::newRow("numbers begin one") << "1. One\n1.2 Two\n(a) three\n§ 4 Four\nArt. 5 Five" << "1.|One\n1.2|Two\n(a)|three\n§ 4|Four\nArt. 5|Five";
        QTest::newRow("a number alone does not") << "within\n48 hours of it" << "|within 48 hours of it";
        QTest::newRow("divided word") << "a sub-\nprocessor\nshall" << "|a subprocessor shall";
        QTest::newRow("a hyphen before a capital stays") << "Vendor-\nCustomer" << "|Vendor- Customer";
        QTest::newRow("page break") << "the end\n\fof the page" << "|the end of the page";
        QTest::newRow("markdown") << "# Title\ntext\n- item\n- other" << "|Title\n|text\n|- item\n|- other";
        QTest::newRow("nothing") << " \n\n " << "";
    }
    void plainTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, paragraphs);
        QCOMPARE(lines(ContractText::fromPlain(text, QStringLiteral("x"))), paragraphs);
        QCOMPARE(lines(ContractText::fromBytes(text.toUtf8(), QStringLiteral("x"))), paragraphs);
    }
    void utf16WithItsMarkIsRead()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QStringLiteral("Übermittlung\n\nDaten"));
        QCOMPARE(lines(ContractText::fromBytes(bytes, QStringLiteral("x"))), QStringLiteral("|Übermittlung\n|Daten"));
    }
    void docxReadsAsItIsWithChangesAccepted()
    {
        const QByteArray body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">1. One </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
                                "<w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t><w:tab/><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>a</w:t><w:noBreakHyphen/><w:t>b &lt;c&gt;</w:t></w:r></w:p>";
        QCOMPARE(lines(ContractText::fromBytes(docx(body), QStringLiteral("x.docx"))), QStringLiteral("1.|One new\n|cell two\n|a-b <c>"));
    }
    void odtReadsAsItIsWithChangesAccepted()
    {
        const QByteArray xml = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                               "<text:h>Head</text:h><text:p>One<text:s text:c=\"3\"/><text:span>two</text:span><text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note><text:line-break/>three</text:p></office:text></office:body></office:document-content>";
        QCOMPARE(lines(ContractText::fromBytes(zip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}, {QStringLiteral("content.xml"), xml}}), QStringLiteral("x.odt"))), QStringLiteral("|Head\n|One two three"));
    }
    void ourOwnDocumentsAreRead()
    {
        core::Report report;
        report.title = QStringLiteral("Annex");
        report.blocks.push_back(core::ReportParagraph{core::plainText(QStringLiteral("The vendor deletes <all>."))});
        const auto docxBytes = core::DocxReportWriter().write(report);
        VERIFY_RESULT(docxBytes);
        QVERIFY(lines(ContractText::fromBytes(*docxBytes, QStringLiteral("a.docx"))).contains(QStringLiteral("|The vendor deletes <all>.")));
        const auto odtBytes = core::OdtReportWriter().write(report);
        VERIFY_RESULT(odtBytes);
        QVERIFY(lines(ContractText::fromBytes(*odtBytes, QStringLiteral("a.odt"))).contains(QStringLiteral("|The vendor deletes <all>.")));
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n...") << "pdftotext";
        QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe", 4) << "UTF-8";
        QTest::newRow("latin-1") << QByteArray("caf\xe9") << "UTF-8";
        QTest::newRow("another archive") << zip({{QStringLiteral("a.txt"), "x"}}) << "no DOCX";
        QTest::newRow("broken archive") << QByteArray("PK\x03\x04 and nothing") << "archive";
        QTest::newRow("xml that ends") << zip({{QStringLiteral("word/document.xml"), "<w:document xmlns:w=\"w\"><w:p>"}}) << "damaged";
        QTest::newRow("document type") << docx("<w:p/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>") << "document type";
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto text = ContractText::fromBytes(bytes, QStringLiteral("x"));
        QVERIFY(!text);
        QVERIFY2(text.error().message.contains(says), qPrintable(text.error().toString()));
        QCOMPARE(text.error().where.file, QStringLiteral("x"));
    }
    void aFileThatIsNotThere()
    {
        QVERIFY(!ContractText::fromFile(QStringLiteral("/nowhere/contract.txt")));
    }
};

HALLMARKER_TEST(TestContractText)
#include "TestContractText.moc"
