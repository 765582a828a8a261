#include "core/archive/ZipReader.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/TextDirection.h"
#include "tests/core/report/DocxPackage.h"
#include "tests/core/report/ScriptCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

struct XmlTexts {
    QString problem;
    QList<QPair<QString, QString>> texts;  // element and the text in it, its children's too
    QStringList turned;                    // texts of elements that say they run from right to left
    QSet<QString> elements;
};

/// Texts of an HTML or ODT document. ODT's own elements for white space count as what they stand for.
XmlTexts textsOf(const QByteArray &xml)
{
    XmlTexts found;
    struct Open {
        QString name;
        QString text;
        bool isTurned;
    };
    QList<Open> open;
    QXmlStreamReader reader(xml);
    const auto add = [&](const QString &text) {
        for (Open &one : open)
            one.text += text;
    };
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (reader.isStartElement()) {
            found.elements.insert(name);
            const QXmlStreamAttributes attributes = reader.attributes();
            if (name == QStringLiteral("text:s"))
                add(QString(attributes.value(QStringLiteral("text:c")).toInt(), QLatin1Char(' ')));
            else if (name == QStringLiteral("text:tab"))
                add(QStringLiteral("\t"));
            else if (name == QStringLiteral("text:line-break") || name == QStringLiteral("br"))
                add(QStringLiteral("\n"));
            open.append({name, {}, attributes.value(QStringLiteral("dir")) == QStringLiteral("rtl") || attributes.value(QStringLiteral("text:style-name")).startsWith(QStringLiteral("Rtl_"))});
        } else if (reader.isCharacters()) {
            add(reader.text().toString());
        } else if (reader.isEndElement()) {
            found.texts.append({open.last().name, open.last().text});
            if (open.last().isTurned)
                found.turned += open.last().text;
            open.removeLast();
        }
    }
    if (reader.hasError())
        found.problem = reader.errorString();
    return found;
}

qsizetype countOf(const XmlTexts &found, const QStringList &elements, const QString &text)
{
    return std::count_if(found.texts.begin(), found.texts.end(), [&](const auto &one) { return elements.contains(one.first) && one.second == text; });
}

} // namespace

/// What is typed into a field stays text, in its script, in every format. (Markdown and PDF: core/report/print.)
class TestScripts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void directions_data() { scriptRows(); }
    void directions()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRightToLeft);
        QCOMPARE(runsRightToLeft(textDirection(text), TextDirection::LeftToRight), isRightToLeft);
        QString joined;
        for (const DirectedStretch &stretch : directedStretches(text, isRightToLeft))
            joined += stretch.text;
        QCOMPARE(joined, text);
    }
    void isolatesArePassedOver()
    {
        QCOMPARE(textDirection(QStringLiteral("\u2067\u05d0\u2069 abc")), TextDirection::LeftToRight);
        QCOMPARE(textDirection(QStringLiteral("12 (3) ...")), TextDirection::Neutral);
        QCOMPARE(runsRightToLeft(TextDirection::Neutral, documentDirection(QStringLiteral("he"))), true);
        const QList<DirectedStretch> stretches = directedStretches(QStringLiteral("abc (\u05d0\u05d1, \u05d2) def"), false);
        QCOMPARE(stretches.size(), 3);
        QCOMPARE(stretches.at(1).text, QStringLiteral("\u05d0\u05d1, \u05d2"));
        QVERIFY(stretches.at(1).isRightToLeft);
    }
    void html_data() { scriptRows(); }
    void html()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isRightToLeft);
        const auto bytes = HtmlReportWriter().write(reportOf(text));
        VERIFY_RESULT(bytes);
        const XmlTexts found = textsOf(*bytes);
        QCOMPARE(found.problem, QString());
        for (const char *element : {"script", "b", "img"})
            QVERIFY(!found.elements.contains(QString::fromLatin1(element)));
        QCOMPARE(countOf(found, {QStringLiteral("h1"), QStringLiteral("h2")}, expected), 2);
        QCOMPARE(countOf(found, {QStringLiteral("li"), QStringLiteral("caption"), QStringLiteral("th"), QStringLiteral("td")}, expected), 8); // list 2, captions 2, cells 3, label 1
        QVERIFY(countOf(found, {QStringLiteral("p")}, expected) >= 4);
        QCOMPARE(countOf(found, {QStringLiteral("dt"), QStringLiteral("dd")}, expected), 2 + 4 + 1);
        QCOMPARE(countOf(found, {QStringLiteral("pre")}, expected), 1);
        QCOMPARE(found.turned.contains(expected), isRightToLeft);
    }
    void odt_data() { scriptRows(); }
    void odt()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isRightToLeft);
        const auto bytes = OdtReportWriter().write(reportOf(text));
        VERIFY_RESULT(bytes);
        const auto reader = ZipReader::fromBytes(*bytes);
        VERIFY_RESULT(reader);
        for (const char *part : {"styles.xml", "meta.xml", "Pictures/chart1.svg"})
            QCOMPARE(textsOf(*reader->read(QString::fromLatin1(part))).problem, QString());
        const XmlTexts found = textsOf(*reader->read(QStringLiteral("content.xml")));
        QCOMPARE(found.problem, QString());
        QCOMPARE(countOf(found, {QStringLiteral("text:h")}, expected), 1);
        QVERIFY(countOf(found, {QStringLiteral("text:p")}, expected) >= 18);
        QCOMPARE(found.turned.contains(expected), isRightToLeft);
    }
    void docx_data() { scriptRows(); }
    void docx()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isRightToLeft);
        const auto bytes = DocxReportWriter().write(reportOf(text));
        VERIFY_RESULT(bytes);
        const DocxPackage package(*bytes);
        QCOMPARE(package.problems, QStringList());
        QVERIFY2(package.paragraphs.count(expected) >= 19, qPrintable(package.paragraphs.join(QStringLiteral(" // "))));
        QCOMPARE(package.rightToLeft.contains(expected), isRightToLeft);
        QCOMPARE(package.parts.value(QStringLiteral("word/document.xml")).contains("<w:rtl/>"), std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }));
    }
};

HALLMARKER_TEST(TestScripts)
#include "TestScripts.moc"
