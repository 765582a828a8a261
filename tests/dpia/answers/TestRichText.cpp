#include "dpia/answers/RichText.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::dpia;

class TestRichText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsCleanTextByteForByte_data()
    {
        QTest::addColumn<QString>("html");
        for (const char *html : {"", "plain words", "a > b & c", "<p>One</p><p>Two<br>three<br/>four<br /></p>", "<ul><li>a</li><li><strong>b</strong></li></ul>", "<p style=\"text-align: center; color: #ff0000;\">x</p>",
                                 "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\">x</a>", "<a href=\"mailto:a@b.eu\">x</a>", "<a href=\"#part\">x</a>",
                                 "<table border=\"1\"><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>", "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"x\">", "<p>&rarr; &eacute; &#8212;</p>",
                                 "<p dir=\"rtl\" lang=\"ar\">\xD8\xA3\xD8\xB3\xD8\xA6\xD9\x84\xD8\xA9</p>", "\xCE\xB5\xCE\xBB \xD0\xB1\xD0\xB3 \xF0\x9F\x99\x82"})
            QTest::newRow(html) << QString::fromUtf8(html);
    }
    void keepsCleanTextByteForByte()
    {
        QFETCH(QString, html);
        QStringList removed;
        QCOMPARE(RichText::cleaned(html, &removed), html);
        QVERIFY(removed.isEmpty());
    }
    void takesOutWhatRunsOrFetches_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *html, const char *clean) { QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(clean); };
        row("a<script>alert(1)</script>b", "ab");
        row("a<ScRiPt src=x>alert(1)</sCrIpT >b", "ab");
        row("a<script>never closed", "a");
        row("<style>p{background:url(http://x)}</style>b", "b");
        row("<p onclick=\"x()\">a</p>", "<p>a</p>");
        row("<img src=x onerror=alert(1)>", "<img>");
        row("<img src=\"https://x.example/p.png\" alt=\"a\">", "<img alt=\"a\">");
        row("<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<img>");
        row("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>");
        row("<a href=\" java&#115;cript&colon;alert(1)\">a</a>", "<a>a</a>");
        row("<a href=\"java\tscript:alert(1)\">a</a>", "<a>a</a>");
        row("<a href=\"data:text/html,x\">a</a>", "<a>a</a>");
        row("<a href=\"//x.example\">a</a>", "<a>a</a>");
        row("<p style=\"background:url(http://x)\">a</p>", "<p>a</p>");
        row("<p style=\"width:expression(alert(1))\">a</p>", "<p>a</p>");
        row("<p style=\"position:fixed\">a</p>", "<p>a</p>");
        row("<iframe src=x>inside</iframe>b", "b");
        row("<svg><a xlink:href=\"javascript:x\">c</a></svg>b", "b");
        row("<form action=x><input name=y>a</form>", "a");
        row("<!-- c --><p>a</p><!doctype x><?php x?>", "<p>a</p>");
        row("<p>a", "<p>a</p>");
        row("a</div>b", "ab");
        row("<b><i>a</b></i>", "<b><i>a</i></b>");
        row("a < b <", "a &lt; b &lt;");
        row("<p class='x'>a</p>", "<p class=\"x\">a</p>");
        row("<P ALIGN=left>a</P>", "<p align=\"left\">a</p>");
        row("<p title=\"a&quot; onclick=&quot;x\">a</p>", "<p title=\"a&quot; onclick=&quot;x\">a</p>");
        row("<p title='\" onclick=\"x'>a</p>", "<p title=\"&quot; onclick=&quot;x\">a</p>");
    }
    void takesOutWhatRunsOrFetches()
    {
        QFETCH(QString, html);
        QFETCH(QString, clean);
        QCOMPARE(RichText::cleaned(html), clean);
        QVERIFY2(RichText::isClean(clean), "cleaning twice changes nothing");
    }
    void saysWhatItTookOut()
    {
        QStringList removed;
        RichText::cleaned(QStringLiteral("<script>x</script><p onclick='x'>a</p><blink>b</blink>"), &removed);
        QCOMPARE(removed, (QStringList{QStringLiteral("<script>"), QStringLiteral("p onclick"), QStringLiteral("<blink>")}));
    }
    void typedMarkupStaysText()
    {
        const QString typed = QStringLiteral("if a < b && \"c\" then <script>alert(1)</script>\nnext\n\n=1+1");
        const QString html = RichText::fromPlain(typed);
        QVERIFY(RichText::isClean(html));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QCOMPARE(RichText::plain(html), QStringLiteral("if a < b && \"c\" then <script>alert(1)</script>\nnext\n=1+1"));
    }
    void emptyIsWhatNobodyCanRead()
    {
        for (const char *html : {"", " ", "<p></p>", "<p>&nbsp;<br></p>", "<ul><li></li></ul>", "<script>x</script>"})
            QVERIFY2(RichText::isEmpty(QString::fromUtf8(html)), html);
        for (const char *html : {"x", "<p>-</p>", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">"})
            QVERIFY2(!RichText::isEmpty(QString::fromUtf8(html)), html);
    }
    void deepNestingEnds()
    {
        const QString deep = QStringLiteral("<div>").repeated(5000) + QStringLiteral("x");
        QVERIFY(RichText::cleaned(deep).count(QStringLiteral("<div>")) < 100);
        QCOMPARE(RichText::plain(deep), QStringLiteral("x"));
    }
};

HALLMARKER_TEST(TestRichText)
#include "TestRichText.moc"
