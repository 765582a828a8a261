#include "core/report/DocxStyles.h"

#include "core/report/DocxContent.h"
#include "core/report/DocxTable.h"
#include "core/report/DocxText.h"
#include "core/report/ReportOutline.h"
#include "core/report/TextDirection.h"

#include <QLocale>

namespace hallmarker::core {

namespace {

constexpr const char *docxStatusColours[][2] = {{"pass", "166B2C"}, {"warn", "8A5A00"}, {"fail", "B71825"}, {"stale", "57606A"}, {"info", "0B5CAD"}};
const QString docxXmlHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString docxMuted = QStringLiteral("57606A");

struct StyleOf {
    QString id;
    QString name;
    QString paragraph;             ///< children of w:pPr, in the order of the schema
    QString text;                  ///< children of w:rPr, likewise
    QString parent = QStringLiteral("Normal");
    QString next;
    bool isShown = true;           ///< in the list of styles that a word processor offers
};

/// Names that word processors know translate themselves; ours are told apart.
QString customMark(const QString &id)
{
    static const QStringList known{QStringLiteral("Normal"), QStringLiteral("BodyText"), QStringLiteral("Title"), QStringLiteral("Subtitle"), QStringLiteral("Heading1"), QStringLiteral("Heading2"), QStringLiteral("Heading3"), QStringLiteral("Heading4"),
                                   QStringLiteral("TOCHeading"), QStringLiteral("TOC1"), QStringLiteral("TOC2"), QStringLiteral("Caption"), QStringLiteral("ListParagraph"), QStringLiteral("Header"), QStringLiteral("Footer"),
                                   QStringLiteral("Strong"), QStringLiteral("Emphasis"), QStringLiteral("Hyperlink")};
    return known.contains(id) ? QString() : QStringLiteral(" w:customStyle=\"1\"");
}

QString paragraphStyleOf(const StyleOf &style)
{
    QString xml = QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"%1\"%2><w:name w:val=\"%3\"/>").arg(style.id, customMark(style.id), style.name);
    xml += QStringLiteral("<w:basedOn w:val=\"%1\"/>").arg(style.parent);
    if (!style.next.isEmpty())
        xml += QStringLiteral("<w:next w:val=\"%1\"/>").arg(style.next);
    if (style.isShown)
        xml += QStringLiteral("<w:qFormat/>");
    if (!style.paragraph.isEmpty())
        xml += QString(QStringLiteral("<w:pPr>") + style.paragraph + QStringLiteral("</w:pPr>"));
    if (!style.text.isEmpty())
        xml += QString(QStringLiteral("<w:rPr>") + style.text + QStringLiteral("</w:rPr>"));
    return QString(xml + QStringLiteral("</w:style>\n"));
}

QString characterStyleOf(const QString &id, const QString &name, const QString &text)
{
    return QStringLiteral("<w:style w:type=\"character\" w:styleId=\"%1\"%4><w:name w:val=\"%2\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>%3</w:rPr></w:style>\n").arg(id, name, text, customMark(id));
}

/// Font size in half points, for both kinds of script.
QString sizeOf(int halfPoints)
{
    return QStringLiteral("<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>").arg(halfPoints);
}

QString colourOf(const QString &colour)
{
    return QStringLiteral("<w:color w:val=\"%1\"/>").arg(colour);
}

QString spacingOf(int before, int after, int line = 0)
{
    return QStringLiteral("<w:spacing w:before=\"%1\" w:after=\"%2\"%3/>").arg(QString::number(before), QString::number(after), line == 0 ? QString() : QStringLiteral(" w:line=\"%1\" w:lineRule=\"auto\"").arg(line));
}

QString borderOf(const QString &side, int eighths, int space, const QString &colour)
{
    return QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"%2\" w:space=\"%3\" w:color=\"%4\"/>").arg(side, QString::number(eighths), QString::number(space), colour);
}

QString shadeOf(const QString &colour)
{
    return QStringLiteral("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%1\"/>").arg(colour);
}

const QString docxBold = QStringLiteral("<w:b/><w:bCs/>");
const QString docxMono = QStringLiteral("<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:eastAsia=\"Courier New\" w:cs=\"Courier New\"/>");

QString headingStyles()
{
    constexpr int sizes[] = {32, 26, 23, 21};
    QString xml;
    for (int level = 1; level <= 4; ++level) {
        xml += paragraphStyleOf({QStringLiteral("Heading%1").arg(level), QStringLiteral("heading %1").arg(level),
                                 QStringLiteral("<w:keepNext/><w:keepLines/>") + spacingOf(level == 1 ? 440 : 280, 110) + QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(level - 1),
                                 docxBold + sizeOf(sizes[level - 1]), QStringLiteral("Normal"), QStringLiteral("BodyText")});
    }
    return xml;
}

QString tableStyles()
{
    QString xml = QStringLiteral("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>"
                                 "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n");
    xml += QStringLiteral("<w:style w:type=\"table\" w:styleId=\"ReportTable\" w:customStyle=\"1\"><w:name w:val=\"Report Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>%1%2%3</w:tblBorders>"
                          "<w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                          "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>%4</w:tcBorders></w:tcPr></w:tblStylePr></w:style>\n")
               .arg(borderOf(QStringLiteral("top"), 8, 0, QStringLiteral("7F8894")), borderOf(QStringLiteral("bottom"), 4, 0, QStringLiteral("D5DAE0")), borderOf(QStringLiteral("insideH"), 4, 0, QStringLiteral("D5DAE0")),
                    borderOf(QStringLiteral("bottom"), 8, 0, QStringLiteral("7F8894")));
    xml += QStringLiteral("<w:style w:type=\"table\" w:styleId=\"FieldTable\" w:customStyle=\"1\"><w:name w:val=\"Field Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>"
                          "<w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right w:w=\"120\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n");
    return xml;
}

/// A paragraph of the running head or foot. A field is three runs around its last known text.
QString fieldRuns(const QString &instruction)
{
    return QStringLiteral("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> %1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                          "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
        .arg(instruction);
}

} // namespace

QString docxStatusStyle(const QString &kind)
{
    return QString(QStringLiteral("Status") + kind.at(0).toUpper() + kind.mid(1));
}

QString docxCalloutStyle(const QString &kind)
{
    return QString(QStringLiteral("Callout") + kind.at(0).toUpper() + kind.mid(1));
}

QString docxLanguage(const QString &language)
{
    return documentLocale(language).name().replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString docxStyles(const Report &report)
{
    const QString language = docxLanguage(report.language);
    const QLocale::Language spoken = documentLocale(report.language).language();
    const bool isEastAsian = spoken == QLocale::Chinese || spoken == QLocale::Japanese || spoken == QLocale::Korean;
    const bool isRightToLeft = documentDirection(report.language) == TextDirection::RightToLeft;
    QString xml = docxXmlHead + QStringLiteral("<w:styles %1>\n<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:color w:val=\"1B1F24\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
                                               "<w:lang w:val=\"%2\" w:eastAsia=\"%3\" w:bidi=\"%4\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\n")
                                    .arg(docxNamespaces(), language, isEastAsian ? language : QStringLiteral("en-US"), isRightToLeft ? language : QStringLiteral("ar-SA"));
    xml += QStringLiteral("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>\n"
                          "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\n"
                          "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\n");
    xml += tableStyles();
    const QString normal = QStringLiteral("Normal");
    const QString keep = QStringLiteral("<w:keepNext/>");
    xml += paragraphStyleOf({QStringLiteral("BodyText"), QStringLiteral("Body Text"), spacingOf(0, 140, 300), {}});
    xml += paragraphStyleOf({QStringLiteral("Title"), QStringLiteral("Title"), keep + spacingOf(0, 60), docxBold + sizeOf(44), normal, QStringLiteral("Subtitle")});
    xml += paragraphStyleOf({QStringLiteral("Subtitle"), QStringLiteral("Subtitle"), keep + spacingOf(0, 110), colourOf(docxMuted) + sizeOf(26), normal, QStringLiteral("BodyText")});
    xml += paragraphStyleOf({QStringLiteral("Byline"), QStringLiteral("Byline"), QStringLiteral("<w:pBdr>") + borderOf(QStringLiteral("bottom"), 12, 6, QStringLiteral("0B5CAD")) + QStringLiteral("</w:pBdr>") + spacingOf(0, 320), colourOf(docxMuted) + sizeOf(18)});
    xml += headingStyles();
    xml += paragraphStyleOf({QStringLiteral("TOCHeading"), QStringLiteral("TOC Heading"), keep + spacingOf(240, 100), docxBold + sizeOf(26), normal, QStringLiteral("BodyText")});
    for (int level = 1; level <= 2; ++level) {
        xml += paragraphStyleOf({QStringLiteral("TOC%1").arg(level), QStringLiteral("toc %1").arg(level),
                                 QStringLiteral("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%1\"/></w:tabs>").arg(docxTextWidth) + spacingOf(level == 1 ? 80 : 0, 40)
                                     + (level == 1 ? QString() : QStringLiteral("<w:ind w:left=\"280\"/>")), level == 1 ? docxBold : QString()});
    }
    xml += paragraphStyleOf({QStringLiteral("Caption"), QStringLiteral("caption"), keep + spacingOf(200, 80), docxBold + sizeOf(19), normal, QStringLiteral("BodyText")});
    const std::pair<QString, QString> sides[] = {{QString(), QString()}, {QStringLiteral("Right"), QStringLiteral("right")}, {QStringLiteral("Center"), QStringLiteral("center")}};
    for (const auto &[side, jc] : sides) {
        const QString justified = jc.isEmpty() ? QString() : QStringLiteral("<w:jc w:val=\"%1\"/>").arg(jc);
        const QString named = side.isEmpty() ? QString() : QString(QLatin1Char(' ') + side);
        xml += paragraphStyleOf({QStringLiteral("TableText") + side, QStringLiteral("Table Text") + named, justified, sizeOf(19)});
        xml += paragraphStyleOf({QStringLiteral("TableHead") + side, QStringLiteral("Table Head") + named, keep + justified, docxBold + sizeOf(19)});
    }
    xml += paragraphStyleOf({QStringLiteral("FieldName"), QStringLiteral("Field Name"), {}, colourOf(docxMuted) + sizeOf(19)});
    xml += paragraphStyleOf({QStringLiteral("SignatureName"), QStringLiteral("Signature Name"), spacingOf(560, 0), {}, QStringLiteral("FieldName")});
    xml += paragraphStyleOf({QStringLiteral("WritingLine"), QStringLiteral("Writing Line"), spacingOf(200, 0), {}, QStringLiteral("TableText")});
    xml += paragraphStyleOf({QStringLiteral("SignatureLine"), QStringLiteral("Signature Line"), spacingOf(560, 0), {}, QStringLiteral("TableText")});
    xml += paragraphStyleOf({QStringLiteral("ListParagraph"), QStringLiteral("List Paragraph"), spacingOf(0, 60, 300), {}});
    xml += paragraphStyleOf({QStringLiteral("CodeBlock"), QStringLiteral("Code Block"),
                             QStringLiteral("<w:pBdr>") + borderOf(QStringLiteral("top"), 4, 4, QStringLiteral("D5DAE0")) + borderOf(QStringLiteral("left"), 4, 4, QStringLiteral("D5DAE0")) + borderOf(QStringLiteral("bottom"), 4, 4, QStringLiteral("D5DAE0"))
                                 + borderOf(QStringLiteral("right"), 4, 4, QStringLiteral("D5DAE0")) + QStringLiteral("</w:pBdr>") + shadeOf(QStringLiteral("F0F2F5")) + spacingOf(80, 200) + QStringLiteral("<w:ind w:left=\"100\" w:right=\"100\"/>"),
                             docxMono + QStringLiteral("<w:noProof/>") + sizeOf(17)});
    xml += paragraphStyleOf({QStringLiteral("Chart"), QStringLiteral("Chart"), keep + spacingOf(120, 0), {}});
    xml += paragraphStyleOf({QStringLiteral("Drawing"), QStringLiteral("Drawing"), spacingOf(60, 120), {}}); // not kept with what follows: parts of a drawing would all hang together
    xml += paragraphStyleOf({QStringLiteral("Spacer"), QStringLiteral("Spacer"), spacingOf(0, 0), sizeOf(12), normal, QStringLiteral("BodyText"), false});
    xml += paragraphStyleOf({QStringLiteral("Header"), QStringLiteral("header"), QStringLiteral("<w:pBdr>") + borderOf(QStringLiteral("bottom"), 4, 4, QStringLiteral("D5DAE0")) + QStringLiteral("</w:pBdr>"), colourOf(docxMuted) + sizeOf(16), normal, {}, false});
    xml += paragraphStyleOf({QStringLiteral("Footer"), QStringLiteral("footer"), QStringLiteral("<w:pBdr>") + borderOf(QStringLiteral("top"), 4, 4, QStringLiteral("D5DAE0")) + QStringLiteral("</w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"%1\"/></w:tabs>").arg(docxTextWidth), colourOf(docxMuted) + sizeOf(16), normal, {}, false});
    for (const auto &[kind, colour] : docxStatusColours) {
        const QString name = QString::fromLatin1(kind);
        xml += paragraphStyleOf({docxCalloutStyle(name), QStringLiteral("Callout ") + name,
                                 QStringLiteral("<w:keepLines/><w:pBdr>") + borderOf(isRightToLeft ? QStringLiteral("right") : QStringLiteral("left"), 24, 8, QString::fromLatin1(colour)) + QStringLiteral("</w:pBdr>") + shadeOf(QStringLiteral("F0F2F5")) + spacingOf(120, 180, 288)
                                     + QStringLiteral("<w:ind w:%1=\"200\"/>").arg(isRightToLeft ? QStringLiteral("right") : QStringLiteral("left")), {}});
        xml += characterStyleOf(docxStatusStyle(name), QStringLiteral("Status ") + name, docxBold + colourOf(QString::fromLatin1(colour)));
    }
    xml += characterStyleOf(QStringLiteral("Strong"), QStringLiteral("Strong"), docxBold) + characterStyleOf(QStringLiteral("Emphasis"), QStringLiteral("Emphasis"), QStringLiteral("<w:i/><w:iCs/>"))
        + characterStyleOf(QStringLiteral("CodeText"), QStringLiteral("Code Text"), docxMono + QStringLiteral("<w:noProof/>") + sizeOf(18))
        + characterStyleOf(QStringLiteral("Hyperlink"), QStringLiteral("Hyperlink"), colourOf(QStringLiteral("0B5CAD")) + QStringLiteral("<w:u w:val=\"single\"/>"));
    return QString(xml + QStringLiteral("</w:styles>\n"));
}

QString docxNumbering(int numberedLists)
{
    const auto abstractOf = [](int id, const QString &format, const QString &text) {
        return QStringLiteral("<w:abstractNum w:abstractNumId=\"%1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/><w:lvlText w:val=\"%3\"/><w:lvlJc w:val=\"left\"/>"
                              "<w:pPr><w:ind w:left=\"400\" w:hanging=\"340\"/></w:pPr></w:lvl></w:abstractNum>\n")
            .arg(QString::number(id), format, text);
    };
    QString xml = docxXmlHead + QStringLiteral("<w:numbering %1>\n").arg(docxNamespaces()) + abstractOf(0, QStringLiteral("bullet"), QStringLiteral("\u2022")) + abstractOf(1, QStringLiteral("decimal"), QStringLiteral("%1."));
    xml += QStringLiteral("<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"0\"/></w:num>\n").arg(docxPart::bullets);
    for (int list = 1; list <= numberedLists; ++list)
        xml += QStringLiteral("<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n").arg(docxPart::bullets + list);
    return QString(xml + QStringLiteral("</w:numbering>\n"));
}

QString docxSettings(const Report &report)
{
    return docxXmlHead
        + QStringLiteral("<w:settings %1>\n<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                         "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                         "<w:themeFontLang w:val=\"%2\"/><w:decimalSymbol w:val=\"%3\"/><w:listSeparator w:val=\"%4\"/>\n</w:settings>\n")
              .arg(docxNamespaces(), docxLanguage(report.language), documentLocale(report.language).decimalPoint(), documentLocale(report.language).decimalPoint() == QStringLiteral(",") ? QStringLiteral(";") : QStringLiteral(","));
}

QString docxFonts()
{
    const auto font = [](const QString &name, const QString &other, const QString &family, const QString &pitch) {
        return QStringLiteral("<w:font w:name=\"%1\"><w:altName w:val=\"%2\"/><w:family w:val=\"%3\"/><w:pitch w:val=\"%4\"/></w:font>\n").arg(name, other, family, pitch);
    };
    return docxXmlHead + QStringLiteral("<w:fonts %1>\n").arg(docxNamespaces()) + font(QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("swiss"), QStringLiteral("variable"))
        + font(QStringLiteral("Courier New"), QStringLiteral("Liberation Mono"), QStringLiteral("modern"), QStringLiteral("fixed")) + QStringLiteral("</w:fonts>\n");
}

QString docxHeader(const Report &report)
{
    const bool isRtl = runsRightToLeft(textDirection(report.title), documentDirection(report.language));
    return docxXmlHead + QStringLiteral("<w:hdr %1>\n").arg(docxNamespaces()) + DocxParagraph{QStringLiteral("Header"), 0, false, false, isRtl}.around(docxRuns(report.title, isRtl)) + QStringLiteral("</w:hdr>\n");
}

QString docxFooter(const Report &report)
{
    const bool isRtl = documentDirection(report.language) == TextDirection::RightToLeft;
    const QString runs = docxRuns(documentInstant(report.createdText, report.language), isRtl) + QStringLiteral("<w:r><w:tab/></w:r>") + fieldRuns(QStringLiteral("PAGE")) + QStringLiteral("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>") + fieldRuns(QStringLiteral("NUMPAGES"));
    return docxXmlHead + QStringLiteral("<w:ftr %1>\n").arg(docxNamespaces()) + DocxParagraph{QStringLiteral("Footer"), 0, false, false, isRtl}.around(runs) + QStringLiteral("</w:ftr>\n");
}

} // namespace hallmarker::core
