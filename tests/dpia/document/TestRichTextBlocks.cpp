#include "core/report/MarkdownReportWriter.h"
#include "dpia/document/RichTextBlocks.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;

class TestRichTextBlocks : public QObject {
    Q_OBJECT

    static QString markdown(const QString &html)
    {
        Report report;
        report.title = QStringLiteral("T");
        report.language = QStringLiteral("en");
        report.blocks = RichTextBlocks::of(html).blocks;
        return QString::fromUtf8(*MarkdownReportWriter().write(report)).mid(5).trimmed();
    }

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) { QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected); };
        row("nothing", "", "");
        row("no tags", "a  b\n c", "a b c");
        row("paragraphs", "<p>a</p><p>b</p>", "a\n\nb");
        row("marks", "<p>a <strong>b</strong> <em>c</em> <code>d</code></p>", "a **b** *c* `d`");
        row("link", "<p><a href=\"https://x.org/?a=1&amp;b=2\">x</a></p>", "[x](https://x.org/?a=1&b=2)");
        row("list", "<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b");
        row("numbered", "<ol><li>a</li><li>b</li></ol>c", "1. a\n2. b\n\nc");
        row("list in list", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>", "- a\\\n  1\\.\u00a0b\\\n  2\\.\u00a0c\n- d");
        row("table", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p><p>3</p></td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | 2<br>3 |");
        row("table without head", "<table><tr><td>1</td><td>2</td></tr></table>", "|  |  |\n| --- | --- |\n| 1 | 2 |");
        row("heading", "<h3>H</h3><p>t</p>", "**H**\n\nt");
        row("entities", "<p>&lt;b&gt; &amp;amp; &#x1F600; &nbsp;x</p>", "\\<b\\> &amp;amp; \U0001F600 \u00a0x");
        row("a quote in a tag", "<p title=\"a>b\">c</p>", "c");
        row("line break", "<p>a<br>- b</p>", "a\\\n\\- b");
        row("preformatted", "<pre>a  b\n c</pre>", "```text\na  b\n c\n```");
        row("script", "<p>a</p><script>b</script>", "a");
        row("open tags", "<ul><li>a<p>b", "- a\\\n  b");
        row("cells outside of a row", "<td>x</td>", "x");
    }
    void blocks()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(markdown(html), expected);
    }
    void tellsWhatItLeavesOut()
    {
        const RichTextBlocks read = RichTextBlocks::of(QStringLiteral("<p style=\"color: red\">a</p><img alt=\"b\" src=\"data:image/png;base64,AAAA\"><img src=\"data:image/png;base64,AAAA\">"));
        QVERIFY(read.hadLook);
        QCOMPARE(read.pictures, 2);
        QVERIFY(markdown(QStringLiteral("<img alt=\"b\" src=\"data:image/png;base64,AAAA\">")).contains(QStringLiteral("picture: b")));
        QVERIFY(!RichTextBlocks::of(QStringLiteral("<p class=\"x\">a</p>")).hadLook);
    }
};

HALLMARKER_TEST(TestRichTextBlocks)
#include "TestRichTextBlocks.moc"
