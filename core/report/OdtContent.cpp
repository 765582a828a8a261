#include "core/report/OdtContent.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/PictureSvg.h"
#include "core/report/ChartSvg.h"
#include "core/report/OdtPages.h"
#include "core/report/OdtStyles.h"
#include "core/report/PictureCaption.h"
#include "core/report/ReportColumns.h"
#include "core/report/ReportOutline.h"
#include "core/report/SignatureRows.h"
#include "core/report/TextDirection.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace hallmarker::core {

namespace {

/// A table as short as this goes to the next page as a whole.
constexpr qsizetype odtShortTable = 6;

/// ODF collapses white space: runs of spaces, tabs and line breaks have elements of their own.
QString odtText(const QString &text)
{
    QString xml;
    const QString clean = xmlText(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c == QLatin1Char('\n')) {
            xml += QStringLiteral("<text:line-break/>");
        } else if (c == QLatin1Char('\t')) {
            xml += QStringLiteral("<text:tab/>");
        } else if (c == QLatin1Char(' ')) {
            qsizetype run = 1;
            while (i + 1 < clean.size() && clean.at(i + 1) == QLatin1Char(' ')) {
                ++run;
                ++i;
            }
            xml += run == 1 && i > 0 && i + 1 < clean.size() ? QStringLiteral(" ") : QStringLiteral("<text:s text:c=\"%1\"/>").arg(run);
        } else {
            xml += QString(c).toHtmlEscaped();
        }
    }
    return xml;
}

class OdtBody {
public:
    OdtBody(const Report &report, const PictureRaster &raster) : m_report(report), m_raster(raster), m_outline(report), m_direction(documentDirection(report.language)) {}

    Result<OdtContent> write()
    {
        QString front = textParagraph(QStringLiteral("Title"), plainText(m_report.title));
        if (!m_report.subtitle.isEmpty())
            front += textParagraph(QStringLiteral("Subtitle"), plainText(m_report.subtitle));
        QStringList byline{m_report.author, documentInstant(m_report.createdText, m_report.language)};
        byline.removeAll(QString());
        front += textParagraph(QStringLiteral("Byline"), plainText(byline.join(QStringLiteral(" \u00b7 "))));
        for (const ReportBlock &coverBlock : m_report.cover)
            front += std::visit([this](const auto &block) { return this->block(block); }, coverBlock);
        const QString coverEnd = m_report.cover.empty() ? QString() : block(ReportPageBreak());
        front += coverEnd;
        if (m_outline.wantsContents(m_report))
            front += QString(contents() + coverEnd);
        QString body;
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_block = i;
            if (m_isLying && !isOnLyingPage(m_report, i)) {
                body += paragraph(QStringLiteral("UprightPage"), QString());
                m_isLying = false;
            }
            body += std::visit([this](const auto &block) { return this->block(block); }, m_report.blocks[i]);
        }
        QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content %1>\n<office:automatic-styles>\n").arg(odtNamespaces());
        xml += m_styles;
        if (hasLyingPage(m_report))
            xml += QStringLiteral("<style:style style:name=\"UprightPage\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:master-page-name=\"Standard\"><style:text-properties fo:font-size=\"2pt\"/></style:style>\n");
        xml += QStringLiteral("<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                              "<style:style style:name=\"SignedRow\" style:family=\"table-row\"><style:table-row-properties style:min-row-height=\"1.6cm\" fo:keep-together=\"always\"/></style:style>\n"
                              "<style:style style:name=\"PlainCell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.08cm\" style:vertical-align=\"bottom\"/></style:style>\n"
                              "<style:style style:name=\"LineCell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.08cm\" fo:border-bottom=\"0.75pt solid #1B1F24\"/></style:style>\n"
                              "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.12cm\" fo:border-bottom=\"0.5pt solid #D5DAE0\"/></style:style>\n"
                              "<style:style style:name=\"HeadCell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.12cm\" fo:border-bottom=\"1pt solid #7F8894\" fo:background-color=\"#F0F2F5\"/></style:style>\n"
                              "<style:style style:name=\"WritingRow\" style:family=\"table-row\"><style:table-row-properties style:min-row-height=\"0.85cm\" fo:keep-together=\"always\"/></style:style>\n"
                              "<style:style style:name=\"NewPage\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>\n"
                              "<style:style style:name=\"PictureTitle\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:keep-with-next=\"always\"/></style:style>\n"
                              "<style:style style:name=\"PartTitle\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:break-before=\"page\" fo:keep-with-next=\"always\"/></style:style>\n"
                              "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"
                              "</office:automatic-styles>\n<office:body>\n<office:text>\n");
        xml += QString(front + body + QStringLiteral("</office:text>\n</office:body>\n</office:document-content>\n"));
        if (m_failed)
            return *m_failed;
        return OdtContent{xml, m_pictures};
    }

private:
    static QString span(const QString &style, const QString &xml)
    {
        return QStringLiteral("<text:span text:style-name=\"%1\">%2</text:span>").arg(style, xml);
    }
    QString text(const ReportText &text) const
    {
        QString xml;
        for (const ReportSpan &part : text) {
            const QString escaped = odtText(part.text);
            switch (part.style) {
            case ReportSpan::Style::Plain: xml += escaped; break;
            case ReportSpan::Style::Strong: xml += span(QStringLiteral("Strong"), escaped); break;
            case ReportSpan::Style::Emphasis: xml += span(QStringLiteral("Emphasis"), escaped); break;
            case ReportSpan::Style::Code: xml += span(QStringLiteral("Code"), escaped); break;
            case ReportSpan::Style::Link: {
                const QString target = m_outline.linkTarget(part.target);
                xml += target.isEmpty() ? escaped : QStringLiteral("<text:a xlink:type=\"simple\" xlink:href=\"%1\" text:style-name=\"Link\">%2</text:a>").arg(xmlEscape(target), escaped);
                break;
            }
            case ReportSpan::Style::Status:
                xml += span(QStringLiteral("Status_") + statusKind(part.target), QString(statusShape(part.target) + QChar(QChar::Nbsp) + escaped));
                break;
            }
        }
        return xml;
    }
    bool isRightToLeft(const ReportText &text) const { return runsRightToLeft(textDirection(text), m_direction); }
    /// The style of a paragraph that runs from right to left: the given one, turned.
    QString directed(const QString &style, bool isRightToLeft)
    {
        if (!isRightToLeft)
            return style;
        const QString name = QString(QStringLiteral("Rtl_") + style);
        if (!m_turned.contains(name)) {
            m_turned.insert(name);
            const QString side = style.endsWith(QStringLiteral("_end")) ? QStringLiteral("left") : style.endsWith(QStringLiteral("_center")) ? QStringLiteral("center") : QStringLiteral("right");
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\"><style:paragraph-properties fo:text-align=\"%3\" style:writing-mode=\"rl-tb\"/></style:style>\n").arg(name, style, side);
        }
        return name;
    }
    QString textParagraph(const QString &style, const ReportText &content) { return paragraph(directed(style, isRightToLeft(content)), text(content)); }
    static QString paragraph(const QString &style, const QString &xml)
    {
        return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n").arg(style, xml);
    }

    QString block(const ReportHeading &heading)
    {
        const QString anchor = m_outline.anchorOf(m_block);
        return QStringLiteral("<text:h text:style-name=\"%4\" text:outline-level=\"%1\"><text:bookmark-start text:name=\"%2\"/>%3<text:bookmark-end text:name=\"%2\"/></text:h>\n")
            .arg(QString::number(std::clamp(heading.level, 1, 4)), anchor, odtText(heading.text), lain(directed(QStringLiteral("Heading_20_%1").arg(std::clamp(heading.level, 1, 4)), isRightToLeft(plainText(heading.text)))));
    }
    QString block(const ReportParagraph &paragraphBlock) { return textParagraph(QStringLiteral("Text_20_body"), paragraphBlock.text); }
    QString block(const ReportList &list)
    {
        if (list.items.isEmpty())
            return {};
        QString xml = QStringLiteral("<text:list text:style-name=\"%1\">\n").arg(list.isChecklist ? QStringLiteral("Boxes") : list.isNumbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const ReportText &item : list.items)
            xml += QString(QStringLiteral("<text:list-item>") + textParagraph(QStringLiteral("List_20_item"), list.isChecklist ? plainText(QStringLiteral("\u2610\u00a0")) + item : item) + QStringLiteral("</text:list-item>\n"));
        return QString(xml + QStringLiteral("</text:list>\n"));
    }
    QString block(const ReportTable &table)
    {
        qsizetype columns = table.header.size();
        for (const QList<ReportText> &row : table.rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return {};
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2cm\" table:align=\"margins\" fo:margin-bottom=\"0.4cm\"%3%4/></style:style>\n")
                        .arg(name, QString::number(odtTextWidthCm), table.rows.size() <= odtShortTable ? QStringLiteral(" style:may-break-between-rows=\"false\"") : QString(), m_direction == TextDirection::RightToLeft ? QStringLiteral(" style:writing-mode=\"rl-tb\"") : QString());
        const QList<int> widths = reportColumnWidths(table, columns);
        const int widthSum = std::max(1, std::accumulate(widths.begin(), widths.end(), 0)); // LibreOffice takes shares below 23 for 23
        QString xml;
        if (!table.caption.isEmpty())
            xml += textParagraph(QStringLiteral("Caption"), plainText(table.caption));
        xml += QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n").arg(name);
        for (qsizetype i = 0; i < columns; ++i) {
            const QString column = QStringLiteral("%1.C%2").arg(name).arg(i + 1);
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%2cm\" style:rel-column-width=\"%3*\"/></style:style>\n").arg(column, QString::number(odtTextWidthCm * widths.at(i) / widthSum, 'f', 2)).arg(65535 * widths.at(i) / widthSum);
            xml += QStringLiteral("<table:table-column table:style-name=\"%1\"/>\n").arg(column);
        }
        if (!table.header.isEmpty()) {
            xml += QStringLiteral("<table:table-header-rows>\n<table:table-row table:style-name=\"Row\">\n");
            for (qsizetype i = 0; i < columns; ++i)
                xml += cell(QStringLiteral("HeadCell"), textParagraph(QString(QStringLiteral("Head_") + alignment(table, i)), plainText(table.header.value(i))));
            xml += QStringLiteral("</table:table-row>\n</table:table-header-rows>\n");
        }
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            const QList<ReportText> &row = table.rows.at(at);
            xml += QStringLiteral("<table:table-row table:style-name=\"Row\">\n");
            for (qsizetype i = 0; i < columns; ++i)
                xml += cell(toned(table.tones.value(at).value(i)), textParagraph(QString(QStringLiteral("Cell_") + alignment(table, i)), row.value(i)));
            xml += QStringLiteral("</table:table-row>\n");
        }
        // A table without any row is not allowed.
        if (table.rows.isEmpty() && table.header.isEmpty())
            return {};
        return QString(xml + QStringLiteral("</table:table>\n"));
    }
    static QString cell(const QString &style, const QString &paragraphs)
    {
        return QStringLiteral("<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">%2</table:table-cell>\n").arg(style, paragraphs.trimmed());
    }
    static QString alignment(const ReportTable &table, qsizetype column)
    {
        const Qt::Alignment wanted = table.alignments.value(column, Qt::AlignLeft);
        return wanted & Qt::AlignRight ? QStringLiteral("end") : wanted & Qt::AlignHCenter ? QStringLiteral("center") : QStringLiteral("start");
    }
    QString block(const ReportFields &fields)
    {
        ReportTable table;
        table.widths = {12, 36};
        for (const auto &[name, value] : fields.fields)
            table.rows += {ReportText{ReportSpan{name, ReportSpan::Style::Strong, {}}}, value};
        return block(table);
    }
    QString block(const ReportCallout &callout)
    {
        const QString kind = statusKind(callout.kind);
        return paragraph(directed(QString(QStringLiteral("Callout_") + kind), isRightToLeft(callout.text)), QString(span(QString(QStringLiteral("Status_") + kind), odtText(QString(calloutWord(kind) + QLatin1Char('.')))) + QLatin1Char(' ') + text(callout.text)));
    }
    QString block(const ReportChart &chart)
    {
        const int number = static_cast<int>(m_pictures.size()) + 1;
        const QString name = QStringLiteral("Pictures/chart%1.svg").arg(number);
        m_pictures.append({name, QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + chartSvg(chart, m_report.language, QStringLiteral("c"), true).toUtf8()});
        const double heightCm = odtTextWidthCm * (26.0 * static_cast<double>(chart.values.size()) + 8) / 720;
        const QString frame = QStringLiteral("<draw:frame draw:name=\"Chart%1\" draw:style-name=\"Picture\" text:anchor-type=\"as-char\" svg:width=\"%2cm\" svg:height=\"%3cm\">"
                                             "<draw:image xlink:href=\"%4\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"image/svg+xml\"/><svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>")
                                  .arg(QString::number(number), QString::number(odtTextWidthCm), QString::number(heightCm, 'f', 2), name, xmlEscape(chart.title),
                                       xmlEscape(QCoreApplication::translate("Report", "Bar chart. The table below it holds the same numbers.")));
        return QString(paragraph(QStringLiteral("Standard"), frame) + block(chartTable(chart, m_report.language)));
    }
    QString block(const ReportPicture &drawing)
    {
        if (!drawing.picture)
            return {};
        const bool isLying = isOnLyingPage(m_report, m_block);
        const PictureParts sheets = PictureParts::of(*drawing.picture, isLying ? odtLyingRoom() : odtUprightRoom());
        const QString strong = QString(QStringLiteral("<text:span text:style-name=\"Strong\">") + odtText(drawing.title) + QStringLiteral("</text:span>"));
        QString xml = paragraph(lain(QStringLiteral("PictureTitle")), strong) + paragraph(QStringLiteral("Standard"), frame(drawing, sheets.sheet, sheets.scale, drawing.picture->description));
        // All of it stands above, small; and once more in parts that can be read.
        for (qsizetype i = 0; i < sheets.parts.size(); ++i) {
            const QString caption = pictureCaption(drawing, sheets, i);
            xml += paragraph(sheets.hasTallParts || i == 0 ? QStringLiteral("PartTitle") : QStringLiteral("PictureTitle"), odtText(caption)) + paragraph(QStringLiteral("Standard"), frame(drawing, sheets.parts.at(i), sheets.partScale, caption));
        }
        return xml;
    }
    /// The style of a paragraph that begins the pages that lie on their side, made at its first use; else the style itself.
    QString lain(const QString &style)
    {
        if (m_isLying || !isOnLyingPage(m_report, m_block))
            return style;
        m_isLying = true;
        const QString name = QString(QStringLiteral("Lying_") + style);
        if (!m_turned.contains(name)) {
            m_turned.insert(name);
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\" style:master-page-name=\"Lying\"><style:paragraph-properties fo:keep-with-next=\"always\"/></style:style>\n").arg(name, style == QLatin1String("PictureTitle") ? QStringLiteral("Standard") : style);
        }
        return name;
    }
    /// A picture in the text: SVG, and beside it PNG for whoever cannot show that.
    QString frame(const ReportPicture &drawing, const QRectF &part, double scale, const QString &description)
    {
        const QString number = QString::number(++m_drawings);
        const QString name = QString(QStringLiteral("Pictures/drawing") + number);
        const auto image = [](const QString &file, const char *type) {
            return QStringLiteral("<draw:image xlink:href=\"%1\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"%2\"/>").arg(file, QLatin1String(type));
        };
        QString images = image(name + QStringLiteral(".svg"), "image/svg+xml");
        m_pictures.append({QString(name + QStringLiteral(".svg")), pictureSvg(*drawing.picture, {}, part)});
        if (m_raster) {
            const Result<QByteArray> png = m_raster(*drawing.picture, part, scale * printedPixels);
            if (png) {
                images += image(name + QStringLiteral(".png"), "image/png");
                m_pictures.append({QString(name + QStringLiteral(".png")), *png});
            } else {
                m_failed = png.error();
            }
        }
        return QStringLiteral("<draw:frame draw:name=\"Drawing%1\" draw:style-name=\"Picture\" text:anchor-type=\"as-char\" svg:width=\"%2cm\" svg:height=\"%3cm\">%4<svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>")
            .arg(number, QString::number(part.width() * scale * cmOfUnit, 'f', 2), QString::number(part.height() * scale * cmOfUnit, 'f', 2), images, xmlEscape(drawing.title), xmlEscape(description));
    }
    QString block(const ReportCode &code) const { return paragraph(QStringLiteral("Code_20_block"), odtText(code.text)); }
    /// The style of a cell with that ground, made at its first use.
    QString toned(const QString &tone)
    {
        if (tone.isEmpty())
            return QStringLiteral("Cell");
        const QString kind = statusKind(tone);
        const QString name = QString(QStringLiteral("Cell_on_") + kind);
        if (!m_turned.contains(name)) {
            m_turned.insert(name);
            const QString colour = kind == QLatin1String("pass") ? QStringLiteral("#D6F0DC") : kind == QLatin1String("warn") ? QStringLiteral("#FBE7B5") : kind == QLatin1String("fail") ? QStringLiteral("#F8D0CC") : kind == QLatin1String("info") ? QStringLiteral("#DCE9F7") : QStringLiteral("#F0F2F5");
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.12cm\" fo:border-bottom=\"0.5pt solid #D5DAE0\" fo:background-color=\"%2\"/></style:style>\n").arg(name, colour);
        }
        return name;
    }
    QString block(const ReportWritingLines &lines)
    {
        if (lines.lines <= 0)
            return {};
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2cm\" table:align=\"margins\" fo:margin-bottom=\"0.4cm\"/></style:style>\n").arg(name, QString::number(odtTextWidthCm));
        QString xml = QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n<table:table-column/>\n").arg(name);
        for (int i = 0; i < lines.lines; ++i)
            xml += QString(QStringLiteral("<table:table-row table:style-name=\"WritingRow\">\n") + cell(QStringLiteral("LineCell"), paragraph(QStringLiteral("Cell_start"), QString())) + QStringLiteral("</table:table-row>\n"));
        return QString(xml + QStringLiteral("</table:table>\n"));
    }
    QString block(const ReportPageBreak &) const { return paragraph(QStringLiteral("NewPage"), QString()); }
    QString block(const ReportSignatures &signatures)
    {
        QString xml;
        for (const ReportSignature &signature : signatures.signatures) {
            const QString name = QStringLiteral("Table%1").arg(++m_tables);
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2cm\" table:align=\"margins\" fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.5cm\" style:may-break-between-rows=\"false\"%3/></style:style>\n"
                                       "<style:style style:name=\"%1.C1\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"4.32cm\" style:rel-column-width=\"17039*\"/></style:style>\n"
                                       "<style:style style:name=\"%1.C2\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"12.28cm\" style:rel-column-width=\"48496*\"/></style:style>\n")
                            .arg(name, QString::number(odtTextWidthCm), m_direction == TextDirection::RightToLeft ? QStringLiteral(" style:writing-mode=\"rl-tb\"") : QString());
            xml += QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n<table:table-column table:style-name=\"%1.C1\"/>\n<table:table-column table:style-name=\"%1.C2\"/>\n").arg(name);
            for (const SignatureRow &row : signatureRows(signature, m_report.language)) {
                xml += QStringLiteral("<table:table-row table:style-name=\"%1\">\n").arg(row.isSigned ? QStringLiteral("SignedRow") : QStringLiteral("Row"));
                xml += cell(QStringLiteral("PlainCell"), textParagraph(QStringLiteral("Cell_start"), plainText(row.label)));
                xml += cell(row.value.isEmpty() ? QStringLiteral("LineCell") : QStringLiteral("PlainCell"), textParagraph(QStringLiteral("Cell_start"), row.value));
                xml += QStringLiteral("</table:table-row>\n");
            }
            xml += QStringLiteral("</table:table>\n");
        }
        return xml;
    }
    QString contents()
    {
        QString xml = textParagraph(QStringLiteral("Contents_20_Heading"), plainText(QCoreApplication::translate("Report", "Contents")));
        for (const ReportOutline::Entry &entry : m_outline.entries()) {
            if (entry.level > 2)
                continue;
            // The page is a field that the word processor fills.
            const QString inner = QStringLiteral("<text:a xlink:type=\"simple\" xlink:href=\"#%1\">%2</text:a><text:tab/><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"%1\"/>").arg(entry.anchor, odtText(entry.text));
            xml += paragraph(directed(QStringLiteral("Contents_20_%1").arg(entry.level), isRightToLeft(plainText(entry.text))), inner);
        }
        return xml;
    }

    const Report &m_report;
    const PictureRaster &m_raster;
    ReportOutline m_outline;
    TextDirection m_direction;
    std::size_t m_block = 0;
    QString m_styles;
    QList<QPair<QString, QByteArray>> m_pictures;
    bool m_isLying = false; ///< the text stands on pages that lie on their side
    std::optional<Error> m_failed; ///< the first picture that could not be made
    int m_drawings = 0;
    QSet<QString> m_turned;
    int m_tables = 0;
};

} // namespace

Result<OdtContent> odtContent(const Report &report, const PictureRaster &raster)
{
    return OdtBody(report, raster).write();
}

} // namespace hallmarker::core
