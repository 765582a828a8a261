#include "core/report/OdtStyles.h"

#include "core/clock/Clock.h"
#include "core/report/OdtPages.h"
#include "core/report/ReportOutline.h"
#include "core/report/TextDirection.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace hallmarker::core {

namespace {

constexpr qsizetype longestFootTitle = 78; ///< characters

QString paragraphStyle(const QString &name, const QString &parent, const QString &paragraph, const QString &text, const QString &more = {})
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\"%2%3><style:paragraph-properties %4/><style:text-properties %5/></style:style>\n")
        .arg(name, parent.isEmpty() ? QString() : QStringLiteral(" style:parent-style-name=\"%1\"").arg(parent), more, paragraph, text);
}

QString textStyle(const QString &name, const QString &properties)
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>\n").arg(name, properties);
}

QString boldText(const QString &size)
{
    return QStringLiteral("fo:font-size=\"%1\" fo:font-weight=\"bold\"").arg(size);
}

QString odtListStyle(const QString &name, bool isNumbered)
{
    const QString level = isNumbered ? QStringLiteral("<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\">")
                                     : QStringLiteral("<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u2022\">");
    return QStringLiteral("<text:list-style style:name=\"%1\">%2<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                          "<style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.7cm\" fo:text-indent=\"-0.6cm\" fo:margin-left=\"0.7cm\"/>"
                          "</style:list-level-properties></text:list-level-style-%3></text:list-style>\n")
        .arg(name, level, isNumbered ? QStringLiteral("number") : QStringLiteral("bullet"));
}

/// ODF has a size, weight and face for each of three kinds of script; Hebrew and Chinese are as large as the rest.
QString forEveryScript(const QString &xml)
{
    static const QRegularExpression property(QStringLiteral("(?:fo:(font-size|font-weight|font-style)|style:(font-name))=\"([^\"]*)\"(?=[^<]*/>)"));
    QString result;
    qsizetype from = 0;
    for (auto it = property.globalMatch(xml); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        result += QString(xml.mid(from, match.capturedEnd() - from) + QStringLiteral(" style:%1-asian=\"%2\" style:%1-complex=\"%2\"").arg(name, match.captured(3)));
        from = match.capturedEnd();
    }
    return QString(result + xml.mid(from));
}

constexpr const char *odtStatusColours[][2] = {{"pass", "#166B2C"}, {"warn", "#8A5A00"}, {"fail", "#B71825"}, {"stale", "#57606A"}, {"info", "#0B5CAD"}};

} // namespace

QString odtNamespaces()
{
    return QStringLiteral("xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                          "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                          "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"");
}

QString odtStyles(const Report &report)
{
    const QLocale locale = documentLocale(report.language);
    const QString language = report.language.section(QLatin1Char('-'), 0, 0).toLower();
    const QString country = locale.language() == QLocale::C ? QStringLiteral("none") : locale.name().section(QLatin1Char('_'), 1, 1);

    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles %1>\n").arg(odtNamespaces());
    xml += QStringLiteral("<office:font-face-decls><style:font-face style:name=\"Body\" svg:font-family=\"&apos;Noto Sans&apos;, Inter, &apos;Liberation Sans&apos;\" style:font-family-generic=\"swiss\"/>"
                          "<style:font-face style:name=\"Mono\" svg:font-family=\"&apos;DejaVu Sans Mono&apos;, &apos;Liberation Mono&apos;\" style:font-family-generic=\"modern\" style:font-pitch=\"fixed\"/></office:font-face-decls>\n");
    xml += QStringLiteral("<office:styles>\n");
    xml += QStringLiteral("<style:default-style style:family=\"paragraph\"><style:paragraph-properties style:writing-mode=\"lr-tb\" fo:orphans=\"2\" fo:widows=\"2\"/>"
                          "<style:text-properties style:font-name=\"Body\" fo:font-size=\"10.5pt\" fo:color=\"#1B1F24\" fo:language=\"%1\" fo:country=\"%2\" style:use-window-font-color=\"false\"/></style:default-style>\n")
               .arg(xmlEscape(language.isEmpty() ? QStringLiteral("en") : language), xmlEscape(country.isEmpty() ? QStringLiteral("none") : country));
    xml += QStringLiteral("<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n");
    xml += paragraphStyle(QStringLiteral("Text_20_body"), QStringLiteral("Standard"), QStringLiteral("fo:margin-top=\"0cm\" fo:margin-bottom=\"0.25cm\" fo:line-height=\"125%\""), QStringLiteral("fo:font-size=\"10.5pt\""), QStringLiteral(" style:display-name=\"Text body\" style:class=\"text\""));
    xml += paragraphStyle(QStringLiteral("Title"), QStringLiteral("Standard"), QStringLiteral("fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\""), boldText(QStringLiteral("22pt")), QStringLiteral(" style:class=\"chapter\""));
    xml += paragraphStyle(QStringLiteral("Subtitle"), QStringLiteral("Standard"), QStringLiteral("fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\""), QStringLiteral("fo:font-size=\"13pt\" fo:color=\"#57606A\""), QStringLiteral(" style:class=\"chapter\""));
    xml += paragraphStyle(QStringLiteral("Byline"), QStringLiteral("Standard"), QStringLiteral("fo:margin-bottom=\"0.6cm\" fo:padding-bottom=\"0.2cm\" fo:border-bottom=\"0.75pt solid #7F8894\""), QStringLiteral("fo:font-size=\"9pt\" fo:color=\"#57606A\""));
    const char *const sizes[] = {"16pt", "13pt", "11.5pt", "10.5pt"};
    for (int level = 1; level <= 4; ++level) {
        xml += paragraphStyle(QStringLiteral("Heading_20_%1").arg(level), QStringLiteral("Standard"),
                              QStringLiteral("fo:margin-top=\"%1cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\" fo:keep-together=\"always\"").arg(level == 1 ? QStringLiteral("0.8") : QStringLiteral("0.5")),
                              boldText(QString::fromLatin1(sizes[level - 1])),
                              QStringLiteral(" style:display-name=\"Heading %1\" style:next-style-name=\"Text_20_body\" style:default-outline-level=\"%1\" style:class=\"text\"").arg(level));
    }
    xml += paragraphStyle(QStringLiteral("Caption"), QStringLiteral("Standard"), QStringLiteral("fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.15cm\" fo:keep-with-next=\"always\""), QStringLiteral("fo:font-weight=\"bold\""), QStringLiteral(" style:class=\"extra\""));
    for (const QString &align : {QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("center")}) {
        xml += paragraphStyle(QStringLiteral("Cell_") + align, QStringLiteral("Standard"), QStringLiteral("fo:text-align=\"%1\"").arg(align), QStringLiteral("fo:font-size=\"9.5pt\""));
        xml += paragraphStyle(QStringLiteral("Head_") + align, QStringLiteral("Standard"), QStringLiteral("fo:text-align=\"%1\" fo:keep-with-next=\"always\"").arg(align), QStringLiteral("fo:font-size=\"9.5pt\" fo:font-weight=\"bold\""));
    }
    xml += paragraphStyle(QStringLiteral("List_20_item"), QStringLiteral("Standard"), QStringLiteral("fo:margin-bottom=\"0.1cm\" fo:line-height=\"125%\""), QStringLiteral("fo:font-size=\"10.5pt\""), QStringLiteral(" style:display-name=\"List item\""));
    xml += paragraphStyle(QStringLiteral("Code_20_block"), QStringLiteral("Standard"), QStringLiteral("fo:margin-bottom=\"0.3cm\" fo:padding=\"0.2cm\" fo:border=\"0.5pt solid #D5DAE0\" fo:background-color=\"#F0F2F5\""), QStringLiteral("style:font-name=\"Mono\" fo:font-size=\"9pt\""), QStringLiteral(" style:display-name=\"Code block\""));
    xml += paragraphStyle(QStringLiteral("Footer"), QStringLiteral("Standard"), QStringLiteral("fo:text-align=\"end\""), QStringLiteral("fo:font-size=\"8.5pt\" fo:color=\"#57606A\""), QStringLiteral(" style:class=\"extra\""));
    xml += textStyle(QStringLiteral("Strong"), QStringLiteral("fo:font-weight=\"bold\"")) + textStyle(QStringLiteral("Emphasis"), QStringLiteral("fo:font-style=\"italic\""))
        + textStyle(QStringLiteral("Code"), QStringLiteral("style:font-name=\"Mono\" fo:font-size=\"9pt\"")) + textStyle(QStringLiteral("Link"), QStringLiteral("fo:color=\"#0B5CAD\" style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""));
    for (const auto &[kind, colour] : odtStatusColours) {
        xml += textStyle(QStringLiteral("Status_") + QString::fromLatin1(kind), QStringLiteral("fo:font-weight=\"bold\" fo:color=\"%1\"").arg(QString::fromLatin1(colour)));
        xml += paragraphStyle(QStringLiteral("Callout_") + QString::fromLatin1(kind), QStringLiteral("Standard"),
                              QStringLiteral("fo:margin-top=\"0.2cm\" fo:margin-bottom=\"0.3cm\" fo:padding=\"0.2cm\" fo:border-left=\"3pt solid %1\" fo:background-color=\"#F0F2F5\" fo:keep-together=\"always\" fo:line-height=\"125%\"").arg(QString::fromLatin1(colour)),
                              QStringLiteral("fo:font-size=\"10.5pt\""));
    }
    xml += paragraphStyle(QStringLiteral("Contents_20_Heading"), QStringLiteral("Standard"), QStringLiteral("fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\""), boldText(QStringLiteral("13pt")), QStringLiteral(" style:display-name=\"Contents Heading\" style:class=\"index\""));
    for (int level = 1; level <= 2; ++level) {
        xml += QStringLiteral("<style:style style:name=\"Contents_20_%1\" style:display-name=\"Contents %1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"index\"><style:paragraph-properties fo:margin-left=\"%2\" fo:margin-top=\"0.05cm\" fo:margin-bottom=\"0.05cm\"><style:tab-stops>"
                              "<style:tab-stop style:position=\"16.6cm\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops></style:paragraph-properties></style:style>\n")
                   .arg(QString::number(level), level == 1 ? QStringLiteral("0cm") : QStringLiteral("0.5cm"));
    }
    xml += odtListStyle(QStringLiteral("Bullets"), false) + odtListStyle(QStringLiteral("Numbers"), true);
    // The box is text, so that people can tick it by typing over it.
    xml += QStringLiteral("<text:list-style style:name=\"Boxes\"><text:list-level-style-number text:level=\"1\" style:num-format=\"\"><style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
                          "<style:list-level-label-alignment text:label-followed-by=\"nothing\" fo:text-indent=\"0cm\" fo:margin-left=\"0.2cm\"/></style:list-level-properties></text:list-level-style-number></text:list-style>\n");
    const QString writing = documentDirection(report.language) == TextDirection::RightToLeft ? QStringLiteral(" style:writing-mode=\"rl-tb\"") : QString();
    const QString footer = QStringLiteral("<style:footer><text:p text:style-name=\"Footer\">%1 \u00b7 <text:page-number text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>")
                               .arg(xmlEscape(report.title.size() > longestFootTitle ? QString(report.title.left(longestFootTitle - 1).trimmed() + QChar(0x2026)) : report.title)); // one line, with the page number
    QString lyingLayout;
    QString lyingMaster;
    if (hasLyingPage(report)) {
        lyingLayout = QStringLiteral("<style:page-layout style:name=\"LyingPage\"><style:page-layout-properties fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" fo:margin-top=\"2cm\" fo:margin-bottom=\"1.5cm\" fo:margin-left=\"2.2cm\" fo:margin-right=\"2.2cm\" style:print-orientation=\"landscape\"%1/>"
                                     "<style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>\n")
                          .arg(writing);
        lyingMaster = QStringLiteral("<style:master-page style:name=\"Lying\" style:page-layout-name=\"LyingPage\">%1</style:master-page>").arg(footer);
    }
    xml += QStringLiteral("</office:styles>\n<office:automatic-styles>\n"
                          "<style:page-layout style:name=\"Page\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-bottom=\"1.5cm\" fo:margin-left=\"2.2cm\" fo:margin-right=\"2.2cm\" style:print-orientation=\"portrait\"%1/>"
                          "<style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>\n"
                          "%2</office:automatic-styles>\n")
               .arg(writing, lyingLayout);
    xml += QStringLiteral("<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">%1</style:master-page>%2</office:master-styles>\n"
                          "</office:document-styles>\n")
               .arg(footer, lyingMaster);
    return forEveryScript(xml);
}

QString odtMeta(const Report &report)
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta %1>\n<office:meta>\n").arg(odtNamespaces());
    xml += QStringLiteral("<meta:generator>Hallmarker/" HALLMARKER_VERSION "</meta:generator>\n");
    xml += QStringLiteral("<dc:title>%1</dc:title>\n").arg(xmlEscape(report.title));
    if (!report.subtitle.isEmpty())
        xml += QStringLiteral("<dc:subject>%1</dc:subject>\n").arg(xmlEscape(report.subtitle));
    if (!report.author.isEmpty())
        xml += QStringLiteral("<meta:initial-creator>%1</meta:initial-creator>\n<dc:creator>%1</dc:creator>\n").arg(xmlEscape(report.author));
    if (instantFromText(report.createdText) >= 0)
        xml += QStringLiteral("<meta:creation-date>%1</meta:creation-date>\n<dc:date>%1</dc:date>\n").arg(report.createdText);
    xml += QStringLiteral("<dc:language>%1</dc:language>\n").arg(xmlEscape(report.language));
    for (const auto &[name, value] : report.metadata)
        xml += QStringLiteral("<meta:user-defined meta:name=\"%1\" meta:value-type=\"string\">%2</meta:user-defined>\n").arg(xmlEscape(name), xmlEscape(value));
    return QString(xml + QStringLiteral("</office:meta>\n</office:document-meta>\n"));
}

} // namespace hallmarker::core
