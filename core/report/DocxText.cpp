#include "core/report/DocxText.h"

#include "core/report/ReportOutline.h"
#include "core/report/TextDirection.h"

namespace hallmarker::core {

namespace {

/// The content of a run: w:t, w:tab, w:br and the two hyphens.
QString docxContentOf(const QString &text)
{
    QString xml;
    QString letters;
    const auto flush = [&] {
        if (!letters.isEmpty())
            xml += QString(QStringLiteral("<w:t xml:space=\"preserve\">") + letters.toHtmlEscaped() + QStringLiteral("</w:t>"));
        letters.clear();
    };
    const auto element = [&](const QString &one) {
        flush();
        xml += one;
    };
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '\n': element(QStringLiteral("<w:br/>")); break;
        case '\t': element(QStringLiteral("<w:tab/>")); break;
        case 0x00ad: element(QStringLiteral("<w:softHyphen/>")); break;
        case 0x2011: element(QStringLiteral("<w:noBreakHyphen/>")); break;
        default: letters += c;
        }
    }
    flush();
    return xml;
}

} // namespace

QString docxRuns(const QString &text, bool isParagraphRightToLeft, const QString &characterStyle)
{
    QString xml;
    for (const DirectedStretch &stretch : directedStretches(xmlText(text), isParagraphRightToLeft)) {
        QString properties;
        if (!characterStyle.isEmpty())
            properties += QStringLiteral("<w:rStyle w:val=\"%1\"/>").arg(characterStyle);
        if (stretch.isRightToLeft)
            properties += QStringLiteral("<w:rtl/>");
        xml += QStringLiteral("<w:r>");
        if (!properties.isEmpty())
            xml += QString(QStringLiteral("<w:rPr>") + properties + QStringLiteral("</w:rPr>"));
        xml += QString(docxContentOf(stretch.text) + QStringLiteral("</w:r>"));
    }
    return xml;
}

QString DocxParagraph::around(const QString &runs) const
{
    QString xml = QStringLiteral("<w:p><w:pPr><w:pStyle w:val=\"%1\"/>").arg(style);
    if (keepsWithNext)
        xml += QStringLiteral("<w:keepNext/>");
    if (startsPage)
        xml += QStringLiteral("<w:pageBreakBefore/>");
    if (numbering > 0)
        xml += QStringLiteral("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%1\"/></w:numPr>").arg(numbering);
    if (isRightToLeft)
        xml += QStringLiteral("<w:bidi/>");
    return QString(xml + QStringLiteral("</w:pPr>") + runs + QStringLiteral("</w:p>\n"));
}

} // namespace hallmarker::core
