#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/ReportOutline.h"
#include "tests/core/report/SampleReport.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;
using hallmarker::tests::sampleReport;

namespace {

struct Elements {
    QString problem;
    QStringList order;            // names of the elements
    QSet<QString> ids;
    QStringList localLinks;
    QStringList outside;          // every address an attribute holds that is not local
};

Elements elementsOf(const QByteArray &xml)
{
    Elements seen;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        seen.order += reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            if (attribute.name() == QStringLiteral("id")) {
                if (seen.ids.contains(value))
                    seen.problem = QStringLiteral("twice: ") + value;
                seen.ids.insert(value);
            } else if (attribute.name() == QStringLiteral("href") || attribute.name() == QStringLiteral("src")) {
                (value.startsWith(QLatin1Char('#')) ? seen.localLinks : seen.outside) += value;
            } else if (attribute.name().startsWith(QStringLiteral("on"))) {
                seen.problem = QStringLiteral("handler");
            }
        }
    }
    if (reader.hasError())
        seen.problem = QStringLiteral("%1 in line %2").arg(reader.errorString()).arg(reader.lineNumber());
    return seen;
}

} // namespace

class TestReportWriters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void htmlGolden() { COMPARE_GOLDEN("report/sample.html", *HtmlReportWriter().write(sampleReport())); }
    void markdownGolden()
    {
        COMPARE_GOLDEN("report/sample.md", *MarkdownReportWriter(QStringLiteral("license: mit\ntags:\n- x\n")).write(sampleReport()));
    }
    void htmlIsWellFormedAndSelfContained()
    {
        const auto html = HtmlReportWriter().write(sampleReport());
        VERIFY_RESULT(html);
        const Elements seen = elementsOf(*html);
        QCOMPARE(seen.problem, QString());
        QVERIFY(!seen.order.contains(QStringLiteral("script")));
        QVERIFY(!seen.order.contains(QStringLiteral("link")));
        QVERIFY(!seen.order.contains(QStringLiteral("img")));
        QCOMPARE(seen.outside, QStringList{QStringLiteral("https://example.org/a_(b)?x=1&y=2")});
        for (const QString &link : seen.localLinks)
            QVERIFY2(seen.ids.contains(link.mid(1)), qPrintable(link));
        QCOMPARE(seen.order.count(QStringLiteral("h1")), 1);
        QCOMPARE(seen.order.count(QStringLiteral("svg")), 1);
        QCOMPARE(seen.order.count(QStringLiteral("table")), 2); // one is the chart's twin
        QVERIFY(html->contains("<html lang=\"en-GB\">"));
        QVERIFY(html->contains("role=\"img\" aria-labelledby=\"chart-1-t chart-1-d\""));
        QVERIFY(seen.ids.contains(QStringLiteral("chart-1-t")) && seen.ids.contains(QStringLiteral("chart-1-d")));
        QCOMPARE(html->count("<th scope=\"col\""), 3 + 3);
        QVERIFY(html->contains("class=\"skip\" href=\"#main\""));
        QVERIFY(!html->contains(" style=\"")); // the content security policy would drop it
    }
    void anEmptyReport()
    {
        Report empty;
        empty.title = QStringLiteral("Nothing");
        QCOMPARE(elementsOf(*HtmlReportWriter().write(empty)).problem, QString());
        QCOMPARE(*MarkdownReportWriter().write(empty), QByteArray("# Nothing\n"));
        empty.blocks = {ReportTable{}, ReportList{}, ReportFields{}, ReportChart{}, ReportCode{}, ReportParagraph{}};
        QCOMPARE(elementsOf(*HtmlReportWriter().write(empty)).problem, QString());
        VERIFY_RESULT(MarkdownReportWriter().write(empty));
    }
    void anchorsAreUniqueAndSafe()
    {
        const ReportOutline outline(sampleReport());
        QStringList anchors;
        for (const ReportOutline::Entry &entry : outline.entries())
            anchors += entry.anchor;
        QCOMPARE(anchors, (QStringList{QStringLiteral("summary"), QStringLiteral("figures"), QStringLiteral("summary-2"), QStringLiteral("uber-uns"), QStringLiteral("part-1-bad-anchor")}));
        QCOMPARE(outline.linkTarget(QStringLiteral("#1 bad\" anchor")), QStringLiteral("#part-1-bad-anchor"));
        QCOMPARE(outline.linkTarget(QStringLiteral("#nobody")), QString());
    }
    void links_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("http") << "http://example.org" << true;
        QTest::newRow("https") << "https://example.org/a b" << false; // not an address as it stands
        QTest::newRow("mail") << "mailto:a@example.org" << true;
        QTest::newRow("script") << "javascript:alert(1)" << false;
        QTest::newRow("script, mixed case") << "JavaScript:alert(1)" << false;
        QTest::newRow("script, space before") << " javascript:alert(1)" << false;
        QTest::newRow("data") << "data:text/html,x" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("relative") << "a/b" << false;
        QTest::newRow("empty") << "" << false;
    }
    void links()
    {
        QFETCH(QString, target);
        QFETCH(bool, isAllowed);
        QCOMPARE(!ReportOutline(Report{}).linkTarget(target).isEmpty(), isAllowed);
    }
    void markdownEscapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *text, const char *markdown) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown); };
        row("plain text, with. points (and) more: 1.5 - 2", "plain text, with. points (and) more: 1.5 - 2");
        row("*a*", "\\*a\\*");
        row("snake_case", "snake\\_case");
        row("[x](y)", "\\[x\\](y)");
        row("<b>", "\\<b\\>");
        row("&lt;", "&amp;lt;");
        row("# x", "\\# x");
        row("- x", "\\- x");
        row("+ x", "\\+ x");
        row("1. x", "1\\. x");
        row("1) x", "1\\) x");
        row("=====", "\\=====");
        row("> x", "\\> x");
        row("a|b", "a\\|b");
        row("a\\b", "a\\\\b");
        row("`x`", "\\`x\\`");
        row("~~x~~", "\\~\\~x\\~\\~");
        row("@team", "&#64;team");
        row("a@b.org", "a@b.org");
        row("https://x.org", "https&#58;//x.org");
        row("www.x.org", "www&#46;x.org");
        row("a\nb", "a b");
        row("    code", " code");
    }
    void markdownEscapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(markdownEscape(text), markdown);
    }
    void frontMatterCannotEndEarly()
    {
        for (const char *bad : {"a: 1\n---\n# x", "a: 1\n...\n", "--- \nb: 1"})
            QCOMPARE(MarkdownReportWriter(QString::fromLatin1(bad)).write(sampleReport()).error().kind, ErrorKind::Internal);
        VERIFY_RESULT(MarkdownReportWriter(QStringLiteral("a: '--- x'\nb: 1")).write(sampleReport()));
    }
    void tablesKeepTheirColumns()
    {
        const QString markdown = QString::fromUtf8(*MarkdownReportWriter().write(sampleReport()));
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        int rows = 0;
        for (const QString &line : markdown.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char('|')))
                continue;
            QCOMPARE(line.count(bar), 4);
            ++rows;
        }
        QCOMPARE(rows, 5 + 5);
    }
    void numbers()
    {
        QCOMPARE(reportNumber(5), QStringLiteral("5"));
        QCOMPARE(reportNumber(-1234567), QStringLiteral("-1234567"));
        QCOMPARE(reportNumber(0.8125), QStringLiteral("0.8125"));
        QCOMPARE(reportNumber(1.0 / 3), QStringLiteral("0.333333"));
        QCOMPARE(reportNumber(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("not defined"));
    }
};

HALLMARKER_TEST(TestReportWriters)
#include "TestReportWriters.moc"
