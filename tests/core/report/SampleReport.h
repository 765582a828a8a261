#pragma once

#include "core/report/Report.h"

#include <limits>

namespace hallmarker::tests {

/// A report with every kind of block and with text that tries to break out of each format.
inline core::Report sampleReport()
{
    using namespace core;
    using Style = ReportSpan::Style;
    const QString hostile = QStringLiteral("<script>alert(\"1\")</script> & | `x` *y* _z_ [l](javascript:1) # 1. @team www.example.org \\ ~~s~~");
    Report report;
    report.title = QStringLiteral("Model card: Credit scoring <v3>");
    report.subtitle = QStringLiteral("Release 3.1 & its evidence");
    report.author = QStringLiteral("Risk office");
    report.createdText = QStringLiteral("2026-03-01T09:30:00.000Z");
    report.language = QStringLiteral("en-GB");
    report.metadata = {{QStringLiteral("workspace"), QStringLiteral("ws_1")}};
    auto &blocks = report.blocks;
    blocks.push_back(ReportHeading{1, QStringLiteral("Summary"), QStringLiteral("summary")});
    blocks.push_back(ReportParagraph{{{QStringLiteral("The model was measured on "), Style::Plain, {}}, {QStringLiteral("12,960"), Style::Strong, {}},
                                      {QStringLiteral(" records. See "), Style::Plain, {}}, {QStringLiteral("the figures"), Style::Link, QStringLiteral("#figures")},
                                      {QStringLiteral(" and "), Style::Plain, {}}, {QStringLiteral("the standard"), Style::Link, QStringLiteral("https://example.org/a_(b)?x=1&y=2")},
                                      {QStringLiteral(", not "), Style::Plain, {}}, {QStringLiteral("this"), Style::Link, QStringLiteral("javascript:alert(1)")},
                                      {QStringLiteral(". Digest "), Style::Plain, {}}, {QStringLiteral("sha256:`2c26|b46b"), Style::Code, {}},
                                      {QStringLiteral(", "), Style::Plain, {}}, {QStringLiteral("for now"), Style::Emphasis, {}}, {QStringLiteral("."), Style::Plain, {}}}});
    blocks.push_back(ReportCallout{QStringLiteral("warn"), plainText(QStringLiteral("Two findings end within 14 days."))});
    blocks.push_back(ReportCallout{QStringLiteral("fail"), plainText(hostile)});
    blocks.push_back(ReportFields{{{QStringLiteral("Owner"), plainText(QStringLiteral("ml-platform@example.org"))}, {QStringLiteral("Standing"), {{QStringLiteral("stale"), Style::Status, QStringLiteral("stale")}}}}});
    blocks.push_back(ReportList{{plainText(QStringLiteral("first")), plainText(QStringLiteral("- second   with   spaces")), plainText(hostile)}, false});
    blocks.push_back(ReportList{{plainText(QStringLiteral("one")), plainText(QStringLiteral("two"))}, true});
    blocks.push_back(ReportHeading{2, QStringLiteral("Figures"), QStringLiteral("figures")});
    ReportTable table;
    table.caption = QStringLiteral("Findings");
    table.header = {QStringLiteral("Check"), QStringLiteral("Figure"), QStringLiteral("Verdict")};
    table.alignments = {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter};
    table.rows = {{plainText(QStringLiteral("privacy.identifiability")), plainText(QStringLiteral("5")), {{QStringLiteral("pass"), Style::Status, QStringLiteral("pass")}}},
                  {plainText(QStringLiteral("robustness.noise | pipe")), plainText(QStringLiteral("0.812")), {{QStringLiteral("fail"), Style::Status, QStringLiteral("fail")}}},
                  {plainText(hostile), plainText(QString())}};
    blocks.push_back(table);
    ReportChart chart;
    chart.title = QStringLiteral("Accuracy by group");
    chart.unit = QStringLiteral("share");
    chart.labels = {QStringLiteral("sex=Female"), QStringLiteral("sex=Male"), QStringLiteral("a label that is too long to be drawn in full <b>")};
    chart.values = {0.8125, -0.25, std::numeric_limits<double>::quiet_NaN()};
    chart.intervals = {{0.78, 0.84}, {-0.3, -0.2}};
    blocks.push_back(chart);
    blocks.push_back(ReportPageBreak{});
    blocks.push_back(ReportHeading{1, QStringLiteral("Summary"), {}});
    blocks.push_back(ReportHeading{1, QStringLiteral("\u00dcber uns"), {}});
    blocks.push_back(ReportCode{QStringLiteral("hallmarker-cli gate --policy p.yaml\n```\n  <indented>\n")});
    blocks.push_back(ReportHeading{1, QStringLiteral("Limits"), QStringLiteral("1 bad\" anchor")});
    blocks.push_back(ReportParagraph{plainText(QString(QStringLiteral("Control ") + QChar(7) + QStringLiteral(" and lone ") + QChar(0xd800) + QStringLiteral(" are gone; \u4e2d\u6587 and \U0001F600 stay.")))});
    blocks.push_back(ReportSignatures{{{QStringLiteral("Ana Pop"), QStringLiteral("Controller"), QStringLiteral("approves the processing as described"), {}, {}},
                                       {QStringLiteral("B. <Cohen>"), QStringLiteral("Data protection officer"), {}, QStringLiteral("2026-03-02T10:00:00.000Z"), QStringLiteral("SHA256:2c26b46b")}}});
    return report;
}

} // namespace hallmarker::tests
