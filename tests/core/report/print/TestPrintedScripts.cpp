#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/TextDirection.h"
#include "core/report/print/PdfReportWriter.h"
#include "core/report/print/PdfText.h"
#include "tests/core/report/ScriptCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// The letters and marks of a text, sorted: readers of PDF give them back in the order of the page or of the text.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0xfe0f)) // chooses a picture over ink; leaves none itself
            continue;
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.isPrint() && c.unicode() != 0x00ad)
            letters += c == QChar(0x2011) || c == QChar(0x2010) ? QLatin1Char('-') : c;
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// HALLMARKER_KEEP_SCRIPTS=folder keeps the documents of each case, to be looked at.
void keepForTheEye(const QString &text)
{
    const QString keep = qEnvironmentVariable("HALLMARKER_KEEP_SCRIPTS");
    if (keep.isEmpty())
        return;
    Report report = reportOf(text);
    if (textDirection(text) == TextDirection::RightToLeft)
        report.language = QStringLiteral("ar");
    const std::unique_ptr<ReportWriter> writers[] = {std::make_unique<PdfReportWriter>(), std::make_unique<DocxReportWriter>(), std::make_unique<OdtReportWriter>(), std::make_unique<HtmlReportWriter>()};
    for (const auto &writer : writers) {
        QFile file(QStringLiteral("%1/%2.%3").arg(keep, QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')), writer->suffix()));
        if (file.open(QIODevice::WriteOnly))
            file.write(*writer->write(report));
    }
}

} // namespace

/// What is typed into a field stays text on paper and in Markdown.
class TestPrintedScripts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pdf_data() { scriptRows(); }
    void pdf()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, needsEmojiFace);
        VERIFY_RESULT(PdfReportWriter().write(reportOf(text)));
        keepForTheEye(text);
        if (!needsEmojiFace && QFontDatabase::families().contains(QStringLiteral("Noto Sans")))
            QCOMPARE(withGlyphs(expected, pdfFont({})), expected); // every character has its glyph
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        Report report;
        report.blocks.push_back(ReportParagraph{plainText(text)});
        const auto bytes = PdfReportWriter().write(report);
        VERIFY_RESULT(bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished() && reader.exitCode() == 0);
        QString printed = QString::fromUtf8(reader.readAllStandardOutput());
        printed.remove(QRegularExpression(QStringLiteral("1[\\s\\x{a0}\\x{202f}\\x{200e}\\x{200f}]*/[\\s\\x{a0}\\x{202f}\\x{200e}\\x{200f}]*1")));
        QString drawn = withGlyphs(expected, pdfFont({}));
        drawn.removeIf([](QChar c) { return c.isSurrogate(); }); // Qt names no character beyond the basic plane for its glyph
        QCOMPARE(lettersOf(printed), lettersOf(drawn));
    }
    void whatHasNoGlyphIsNamed()
    {
        // A character of the private use area that no face has.
        QCOMPARE(withGlyphs(QStringLiteral("a\U0010FFF0b"), pdfFont({})), QStringLiteral("a[U+10FFF0]b"));
        QCOMPARE(withGlyphs(QStringLiteral("a\u200db"), pdfFont({})), QStringLiteral("a\u200db")); // has no ink
    }
    void markdown_data() { scriptRows(); }
    void markdown()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Report report;
        report.title = QStringLiteral("Title");
        report.blocks.push_back(ReportParagraph{plainText(text)});
        report.blocks.push_back(ReportList{{plainText(text)}, false});
        report.blocks.push_back(ReportHeading{1, text, {}});
        ReportTable table;
        table.header = {QStringLiteral("A"), QStringLiteral("B")};
        table.rows = {{plainText(text), plainText(QStringLiteral("end"))}};
        report.blocks.push_back(table);
        const auto bytes = MarkdownReportWriter().write(report);
        VERIFY_RESULT(bytes);
        // Read by the reader of Qt (GitHub's dialect); white space and line ends within a text are one space here.
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(*bytes).replace(QLatin1String("<br>"), QLatin1String(" ")), QTextDocument::MarkdownDialectGitHub); // the reader drops what follows such a break in a cell
        const QString read = document.toPlainText().replace(QChar(QChar::Nbsp), QLatin1Char(' ')).simplified();
        const QString wanted = QString(expected).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).simplified();
        QVERIFY2(read.count(wanted) == 4, qPrintable(wanted + QStringLiteral(" in ") + read + QStringLiteral("\n") + QString::fromUtf8(*bytes)));
    }
};

HALLMARKER_TEST(TestPrintedScripts)
#include "TestPrintedScripts.moc"
