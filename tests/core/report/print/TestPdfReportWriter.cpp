#include "core/report/ReportOutline.h"
#include "core/report/print/PdfDates.h"
#include "core/report/print/PdfFlow.h"
#include "core/report/print/PdfReportWriter.h"
#include "tests/core/report/SampleReport.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::sampleReport;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError());
}

Report longReport()
{
    Report report = sampleReport();
    ReportTable table;
    table.caption = QStringLiteral("All findings");
    table.header = {QStringLiteral("Number"), QStringLiteral("Digest"), QStringLiteral("Standing")};
    for (int i = 0; i < 120; ++i) {
        table.rows.append({plainText(QStringLiteral("row%1").arg(i)), {{QString(64, QLatin1Char('a')), ReportSpan::Style::Code, {}}},
                           {{QStringLiteral("stale"), ReportSpan::Style::Status, QStringLiteral("stale")}}});
    }
    report.blocks.push_back(ReportHeading{1, QStringLiteral("Appendix"), {}});
    report.blocks.push_back(table);
    for (int i = 0; i < 30; ++i) {
        report.blocks.push_back(ReportHeading{2, QStringLiteral("Section%1").arg(i), {}});
        report.blocks.push_back(ReportParagraph{plainText(QStringLiteral("Sentence of section%1 that goes on and on. ").arg(i).repeated(1 + i % 9))});
    }
    ReportTable tall;
    tall.header = {QStringLiteral("Tall"), QStringLiteral("x")};
    tall.rows = {{plainText(QStringLiteral("word ").repeated(6000) + QStringLiteral("lastword")), plainText(QStringLiteral("x"))}};
    report.blocks.push_back(tall);
    return report;
}

PdfFragment fragment(double height, bool keeps = false)
{
    PdfFragment made;
    made.height = height;
    made.keepsWithNext = keeps;
    made.paint = [](QPainter &, double) {};
    return made;
}

} // namespace

class TestPdfReportWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameReportSameBytes()
    {
        const auto first = PdfReportWriter().write(sampleReport());
        VERIFY_RESULT(first);
        QVERIFY(first->startsWith("%PDF-1."));
        QTest::qWait(1100); // the clock of the machine must not show
        QVERIFY(*PdfReportWriter().write(sampleReport()) == *first);
    }
    void datesAreTheReports()
    {
        QByteArray pdf("<< /CreationDate (D:20990101000000+01'00') >> /ModDate (D:20990101000000Z)");
        QVERIFY(setPdfDates(pdf, 1767225600000));
        QCOMPARE(pdf, QByteArray("<< /CreationDate (D:20260101000000+00'00') >> /ModDate (D:20260101000000+)"));
        QByteArray none("nothing");
        QVERIFY(!setPdfDates(none, 0));
    }
    void theCoverHasAPageOfItsOwn()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not here");
        Report report = longReport();
        report.cover = {ReportFields{{{QStringLiteral("Validators"), plainText(QStringLiteral("Cleo"))}}}};
        ReportTable map;
        map.rows = {{plainText(QStringLiteral("low")), plainText(QStringLiteral("high"))}};
        map.tones = {{QStringLiteral("pass"), QStringLiteral("fail")}};
        report.blocks.insert(report.blocks.begin(), {ReportList{{plainText(QStringLiteral("tick me"))}, false, true}, ReportWritingLines{2}, map});
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*PdfReportWriter().write(report));
        file.close();
        const QStringList pages = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.at(0).contains(QStringLiteral("Cleo")) && !pages.at(0).contains(QStringLiteral("Contents")) && !pages.at(0).contains(QStringLiteral("tick me")));
        QVERIFY(pages.at(1).contains(QStringLiteral("Contents")) && !pages.at(1).contains(QStringLiteral("tick me")));
        QVERIFY(pages.at(2).contains(QStringLiteral("tick me")) && pages.at(2).contains(QStringLiteral("high")));
    }
    void readableByPoppler()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("poppler-utils is not here");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        const auto pdf = PdfReportWriter().write(longReport());
        VERIFY_RESULT(pdf);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        if (const QString keep = qEnvironmentVariable("HALLMARKER_KEEP_PDF"); !keep.isEmpty())
            file.copy(keep);
        const QString info = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Model card: Credit scoring <v3>"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Creator: +Hallmarker"))), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("2026-03-01T09:30:00")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("A4")), qPrintable(info));
        QVERIFY2(!info.contains(QStringLiteral("rror")), qPrintable(info));
        const QStringList pages = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 6);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains(QStringLiteral("Model card: Credit scoring")));
            // A page that shows rows of the long table shows its header as well.
            static const QRegularExpression row(QStringLiteral("\\brow\\d+"));
            if (pages.at(i).contains(row))
                QVERIFY2(pages.at(i).contains(QStringLiteral("Digest")), qPrintable(pages.at(i)));
        }
        const QString all = pages.join(QString());
        for (int i = 0; i < 120; ++i)
            QVERIFY(all.contains(QRegularExpression(QStringLiteral("\\brow%1\\b").arg(i))));
        QVERIFY(all.contains(QStringLiteral("lastword"))); // a row higher than a page is not cut off
        // No heading is the last thing on its page.
        for (const QString &page : pages) {
            QStringList lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            lines.removeLast(); // the footer
            static const QRegularExpression heading(QStringLiteral("^ *Section\\d+ *$")); // not a line of the contents, which has a number
            QVERIFY2(!lines.last().contains(heading), qPrintable(lines.last()));
        }
        QVERIFY(all.contains(QStringLiteral("Attention.")));
        QVERIFY(!all.contains(QStringLiteral("javascript:alert")));
    }
    void bookmarksContentsAndProperties()
    {
        const auto pdf = PdfReportWriter().write(longReport());
        VERIFY_RESULT(pdf);
        // Every heading is a bookmark, under the one before it that is above it.
        QCOMPARE(pdf->count("/Dest ["), ReportOutline(longReport()).entries().size());
        QVERIFY(pdf->contains("/PageMode /UseOutlines"));
        QVERIFY(pdf->contains("/DisplayDocTitle true"));
        QCOMPARE(pdf->count("%%EOF"), 2);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftohtml")).isEmpty())
            QSKIP("poppler-utils is not here");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        const QString xml = outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), path});
        const QString outline = xml.mid(xml.indexOf(QStringLiteral("<outline>")));
        static const QRegularExpression item(QStringLiteral("<item page=\"(\\d+)\">([^<]+)</item>"));
        QHash<QString, int> pages;
        for (auto it = item.globalMatch(outline); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            pages.insert(match.captured(2), match.captured(1).toInt());
        }
        QVERIFY2(pages.size() >= 34, qPrintable(outline));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Author: +Risk office"))) && info.contains(QRegularExpression(QStringLiteral("Subject: +Release 3.1 & its evidence"))), qPrintable(info));
        // Bookmarks and the table of contents lead to the page that has the heading.
        const QStringList text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        int seen = 0;
        for (auto page = pages.constBegin(); page != pages.constEnd(); ++page) {
            if (!page.key().startsWith(QStringLiteral("Section")))
                continue;
            QVERIFY2(text.at(page.value() - 1).contains(QRegularExpression(QStringLiteral("\\n *%1\\n").arg(page.key()))), qPrintable(page.key()));
            QVERIFY2(text.at(0).contains(QRegularExpression(QStringLiteral("%1 +%2\\n").arg(page.key()).arg(page.value()))) || text.at(1).contains(QRegularExpression(QStringLiteral("%1 +%2\\n").arg(page.key()).arg(page.value()))), qPrintable(page.key() + text.at(0)));
            ++seen;
        }
        QCOMPARE(seen, 30);
    }
    void aSignatureStaysOnItsPage()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not here");
        for (int lines = 28; lines < 46; lines += 3) {
            Report report;
            report.title = QStringLiteral("T");
            for (int i = 0; i < lines; ++i)
                report.blocks.push_back(ReportParagraph{plainText(QStringLiteral("Line"))});
            report.blocks.push_back(ReportSignatures{{{QStringLiteral("Ana Pop"), QStringLiteral("Controller"), QStringLiteral("approves"), {}, {}}}});
            const auto pdf = PdfReportWriter().write(report);
            VERIFY_RESULT(pdf);
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("s.pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*pdf);
            file.close();
            const QStringList pages = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
            int whole = 0;
            for (const QString &page : pages)
                whole += page.contains(QStringLiteral("Ana Pop")) && page.contains(QStringLiteral("Controller")) && page.contains(QStringLiteral("Signature")) ? 1 : 0;
            QCOMPARE(whole, 1);
        }
    }
    void aLongWordBreaksAlone()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not here");
        Report report = sampleReport();
        report.blocks.clear();
        ReportTable table;
        table.header = {QStringLiteral("Verdict"), QStringLiteral("Performance"), QStringLiteral("Interval"), QStringLiteral("Measured"), QStringLiteral("Finding")};
        table.rows = {{plainText(QStringLiteral("inconclusive")), plainText(QStringLiteral("calibration")), plainText(QStringLiteral("2026")), plainText(QString(QStringLiteral("a")).repeated(90)), plainText(QString(QStringLiteral("f")).repeated(90))}};
        report.blocks.push_back(table);
        table.header = {QStringLiteral("Standing"), QStringLiteral("Combinations"), QStringLiteral("Reason")};
        table.rows = {{plainText(QStringLiteral("current")), plainText(QStringLiteral("privacy.combinations")), plainText(QStringLiteral("short words only here"))}};
        table.widths = {2, 2, 96}; // wishes, which do not break words
        report.blocks.push_back(table);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.pdf"));
        const auto pdf = PdfReportWriter().write(report);
        VERIFY_RESULT(pdf);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        for (const char *word : {"Verdict", "Performance", "inconclusive", "calibration", "Interval", "2026", "Standing", "Combinations", "current", "privacy.combinations"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    }
    void flowKeepsTogether()
    {
        const PdfFlow flow(10, 110);
        // 80 + heading 10 + text 20: the heading goes with its text.
        auto pages = flow.place({fragment(80), fragment(10, true), fragment(20)});
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(1));
        QCOMPARE(pages[1][0].top, 10.0);
        // A group that no page holds is divided where it must be.
        pages = flow.place({fragment(50, true), fragment(40, true), fragment(40)});
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(2));
        // A header is repeated only on a page that begins with one of its rows.
        const auto header = std::make_shared<PdfFragment>(fragment(10, true));
        std::vector<PdfFragment> rows{*header};
        for (int i = 0; i < 20; ++i) {
            rows.push_back(fragment(10));
            rows.back().repeated = header;
        }
        pages = flow.place(rows);
        QCOMPARE(pages.size(), std::size_t(3));
        QCOMPARE(pages[0].size(), std::size_t(10)); // header and nine rows
        QCOMPARE(pages[1].size(), std::size_t(10));
        QCOMPARE(pages[2].size(), std::size_t(3));
        QCOMPARE(flow.place({}).size(), std::size_t(1));
    }
    void flowLosesNothing()
    {
        // Property: every fragment is placed once, in order, and none beyond the bottom unless it is higher than a page.
        quint32 state = 1;
        const auto random = [&](quint32 n) { state = state * 1664525u + 1013904223u; return (state >> 8) % n; };
        for (int round = 0; round < 200; ++round) {
            std::vector<PdfFragment> fragments;
            for (quint32 n = random(40); n > 0; --n) {
                fragments.push_back(fragment(1 + random(45), random(3) == 0));
                fragments.back().before = random(10);
                fragments.back().startsPage = random(15) == 0;
            }
            std::size_t placed = 0;
            for (const PdfFlow::Page &page : PdfFlow(0, 50).place(fragments)) {
                double y = 0;
                for (const PdfFlow::Placed &one : page) {
                    QVERIFY(one.top >= y);
                    y = one.top + fragments[placed].height;
                    QVERIFY(y <= 50);
                    ++placed;
                }
            }
            QCOMPARE(placed, fragments.size());
        }
    }
    void anEmptyReport()
    {
        Report empty;
        empty.blocks = {ReportTable{}, ReportList{}, ReportFields{}, ReportChart{}, ReportCode{}, ReportParagraph{}, ReportPageBreak{}, ReportSignatures{}};
        VERIFY_RESULT(PdfReportWriter().write(empty));
    }
};

HALLMARKER_TEST(TestPdfReportWriter)
#include "TestPdfReportWriter.moc"
