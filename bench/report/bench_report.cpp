// A report of sixty pages, as a full data protection impact assessment is, written as PDF, DOCX, ODT, HTML and Markdown.
// usage: bench_report [sections=90] [folder]
#include "bench/support/Stopwatch.h"

#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace hallmarker::core;
using namespace hallmarker::bench;

namespace {

ReportText answer(int section, int sentences)
{
    ReportText text;
    for (int i = 0; i < sentences; ++i) {
        text += plainText(QStringLiteral("The processing of part %1 rests on the contract with the applicant, and the assessor found that the measure works as it is described here. ").arg(section * 7 + i));
        if (i % 3 == 1)
            text += ReportSpan{QStringLiteral("Evidence %1").arg(i), ReportSpan::Style::Link, QStringLiteral("https://example.org/e/%1").arg(section)};
    }
    return text;
}

Report assessment(int sections)
{
    Report report;
    report.title = QStringLiteral("Data protection impact assessment: credit scoring");
    report.subtitle = QStringLiteral("Example Bank, release 3.1");
    report.author = QStringLiteral("Risk office");
    report.createdText = QStringLiteral("2026-03-01T09:30:00.000Z");
    for (int s = 0; s < sections; ++s) {
        report.blocks.push_back(ReportHeading{s % 6 == 0 ? 1 : 2, QStringLiteral("Question %1 of the assessment").arg(s + 1), {}});
        report.blocks.push_back(ReportFields{{{QStringLiteral("Answered by"), plainText(QStringLiteral("Ana Pop"))}, {QStringLiteral("Standing"), {{QStringLiteral("current"), ReportSpan::Style::Status, QStringLiteral("pass")}}}}});
        for (int p = 0; p < 2; ++p)
            report.blocks.push_back(ReportParagraph{answer(s, 5)});
        if (s % 3 == 0) {
            ReportTable table;
            table.caption = QStringLiteral("Risks of part %1").arg(s + 1);
            table.header = {QStringLiteral("Risk"), QStringLiteral("Severity"), QStringLiteral("Likelihood"), QStringLiteral("Measures")};
            for (int r = 0; r < 12; ++r)
                table.rows += {answer(r, 1), plainText(QStringLiteral("significant")), plainText(QStringLiteral("limited")), plainText(QStringLiteral("Encryption, logging of access, review every quarter"))};
            report.blocks.push_back(table);
        }
        if (s % 5 == 0)
            report.blocks.push_back(ReportCallout{QStringLiteral("warn"), answer(s, 1)});
        if (s % 10 == 0)
            report.blocks.push_back(ReportChart{QStringLiteral("Risk before and after"), QStringLiteral("points"), {QStringLiteral("before"), QStringLiteral("after")}, {12, 5}, {}});
    }
    report.blocks.push_back(ReportSignatures{{{QStringLiteral("Ana Pop"), QStringLiteral("Controller"), QStringLiteral("approves"), {}, {}}}});
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int sections = argc > 1 ? std::atoi(argv[1]) : 90;
    const Report report = assessment(sections);
    std::unique_ptr<ReportWriter> writers[] = {std::make_unique<PdfReportWriter>(), std::make_unique<DocxReportWriter>(), std::make_unique<OdtReportWriter>(), std::make_unique<HtmlReportWriter>(), std::make_unique<MarkdownReportWriter>()};
    for (const auto &writer : writers) {
        const Stopwatch watch;
        const ProcessorTime processor;
        const auto bytes = writer->write(report);
        if (!bytes) {
            std::fprintf(stderr, "%s\n", qPrintable(bytes.error().message));
            return 1;
        }
        const double seconds = watch.seconds();
        const double used = processor.seconds();
        if (writer->suffix() == QStringLiteral("pdf"))
            std::printf("pages of the PDF %55lld\n", static_cast<long long>(bytes->count("/Type /Page\n")));
        printFigure(qPrintable(writer->suffix() + QStringLiteral(", %1 KiB").arg(bytes->size() / 1024)), seconds * 1000, "ms");
        printFigure(qPrintable(writer->suffix() + QStringLiteral(", processor")), used * 1000, "ms");
        if (argc > 2) {
            QFile file(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/report.") + writer->suffix());
            if (file.open(QIODevice::WriteOnly))
                file.write(*bytes);
        }
    }
    printFigure("peak resident", peakResidentMiB(), "MiB");
    return 0;
}
