#include "core/report/DocxContent.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/PictureSvg.h"
#include "core/report/ChartSvg.h"
#include "core/report/DocxChart.h"
#include "core/report/DocxStyles.h"
#include "core/report/DocxTable.h"
#include "core/report/DocxText.h"
#include "core/report/PictureCaption.h"
#include "core/report/ReportColumns.h"
#include "core/report/ReportOutline.h"
#include "core/report/SignatureRows.h"
#include "core/report/TextDirection.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// A table as short as this goes to the next page as a whole.
constexpr qsizetype docxShortTable = 6;
constexpr qsizetype emuPerTwip = 635;
constexpr int docxPictureHeight = 11900; ///< twips: 21 cm, what a page has room for below a caption

/// The ground of a cell; see ReportTable::tones.
QString docxTone(const QString &tone)
{
    if (tone.isEmpty())
        return {};
    const QString kind = statusKind(tone);
    return kind == QLatin1String("pass") ? QStringLiteral("D6F0DC") : kind == QLatin1String("warn") ? QStringLiteral("FBE7B5") : kind == QLatin1String("fail") ? QStringLiteral("F8D0CC") : kind == QLatin1String("info") ? QStringLiteral("DCE9F7") : QString();
}

class DocxBody {
public:
    DocxBody(const Report &report, const PictureRaster &raster) : m_report(report), m_raster(raster), m_outline(report), m_direction(documentDirection(report.language)) {}

    Result<DocxContent> write()
    {
        QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document %1>\n<w:body>\n").arg(docxNamespaces());
        xml += textParagraph(QStringLiteral("Title"), plainText(m_report.title));
        if (!m_report.subtitle.isEmpty())
            xml += textParagraph(QStringLiteral("Subtitle"), plainText(m_report.subtitle));
        QStringList byline{m_report.author, documentInstant(m_report.createdText, m_report.language)};
        byline.removeAll(QString());
        xml += textParagraph(QStringLiteral("Byline"), plainText(byline.join(QStringLiteral(" \u00b7 "))));
        for (const ReportBlock &coverBlock : m_report.cover)
            xml += std::visit([this](const auto &block) { return this->block(block); }, coverBlock);
        m_isPageWanted = !m_report.cover.empty();
        if (m_outline.wantsContents(m_report)) {
            xml += contents();
            m_isPageWanted = !m_report.cover.empty();
        }
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_block = i;
            xml += std::visit([this](const auto &block) { return this->block(block); }, m_report.blocks[i]);
        }
        xml += QString(section() + QStringLiteral("</w:body>\n</w:document>\n"));
        m_content.xml = xml;
        if (m_failed)
            return *m_failed;
        return std::move(m_content);
    }

private:
    bool isRightToLeft(const ReportText &text) const { return runsRightToLeft(textDirection(text), m_direction); }
    bool isRightToLeft(const QString &text) const { return runsRightToLeft(textDirection(text), m_direction); }

    QString section() const
    {
        return QStringLiteral("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"%1\"/><w:footerReference w:type=\"default\" r:id=\"%2\"/><w:footerReference w:type=\"first\" r:id=\"%3\"/>"
                              "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1361\" w:right=\"1247\" w:bottom=\"1247\" w:left=\"1247\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/>"
                              "<w:cols w:space=\"708\"/><w:titlePg/>%4</w:sectPr>\n")
            .arg(QLatin1String(docxPart::header), QLatin1String(docxPart::footer), QLatin1String(docxPart::firstFooter), m_direction == TextDirection::RightToLeft ? QStringLiteral("<w:bidi/>") : QString());
    }
    QString relation(const QString &kind, const QString &target, bool isOutside)
    {
        for (const DocxRelation &known : std::as_const(m_content.relations)) {
            if (known.kind == kind && known.target == target)
                return known.id;
        }
        const QString id = QStringLiteral("rId%1").arg(docxPart::firstFreeId + m_content.relations.size());
        m_content.relations.append({id, kind, target, isOutside});
        return id;
    }
    /// Word allows letters, digits and "_", forty at most; the number keeps them apart.
    QString bookmarkOf(const QString &anchor) const
    {
        const auto &entries = m_outline.entries();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries.at(i).anchor == anchor)
                return QStringLiteral("h%1_%2").arg(QString::number(i + 1), QString(anchor).replace(QLatin1Char('-'), QLatin1Char('_'))).left(40);
        }
        return {};
    }
    QString runs(const ReportText &text, bool isParagraphRightToLeft)
    {
        QString xml;
        for (const ReportSpan &span : text) {
            const auto in = [&](const QString &style) { return docxRuns(span.text, isParagraphRightToLeft, style); };
            switch (span.style) {
            case ReportSpan::Style::Plain: xml += in({}); break;
            case ReportSpan::Style::Strong: xml += in(QStringLiteral("Strong")); break;
            case ReportSpan::Style::Emphasis: xml += in(QStringLiteral("Emphasis")); break;
            case ReportSpan::Style::Code: xml += in(QStringLiteral("CodeText")); break;
            case ReportSpan::Style::Link: {
                const QString target = m_outline.linkTarget(span.target);
                if (target.isEmpty())
                    xml += in({});
                else if (target.startsWith(QLatin1Char('#')))
                    xml += QStringLiteral("<w:hyperlink w:anchor=\"%1\" w:history=\"1\">%2</w:hyperlink>").arg(bookmarkOf(target.mid(1)), in(QStringLiteral("Hyperlink")));
                else
                    xml += QStringLiteral("<w:hyperlink r:id=\"%1\" w:history=\"1\">%2</w:hyperlink>").arg(relation(QStringLiteral("hyperlink"), target, true), in(QStringLiteral("Hyperlink")));
                break;
            }
            case ReportSpan::Style::Status:
                xml += docxRuns(QString(statusShape(span.target) + QChar(QChar::Nbsp) + span.text), isParagraphRightToLeft, docxStatusStyle(statusKind(span.target)));
                break;
            }
        }
        return xml;
    }
    QString paragraph(DocxParagraph properties, const QString &runsXml)
    {
        properties.startsPage = std::exchange(m_isPageWanted, false);
        return properties.around(runsXml);
    }
    QString textParagraph(const QString &style, const ReportText &text, bool keepsWithNext = false, int numbering = 0)
    {
        const bool isRtl = isRightToLeft(text);
        return paragraph({style, numbering, keepsWithNext, false, isRtl}, runs(text, isRtl));
    }
    /// Between two tables, and where a table begins a page. (Tables without a paragraph between them become one.)
    QString spacer() { return paragraph({QStringLiteral("Spacer"), 0, false, false, false}, {}); }

    /// A field that a word processor fills with page numbers when asked; until then it holds links.
    QString contents()
    {
        QList<ReportOutline::Entry> shown;
        for (const ReportOutline::Entry &entry : m_outline.entries()) {
            if (entry.level <= 2)
                shown += entry;
        }
        QString xml = textParagraph(QStringLiteral("TOCHeading"), plainText(QCoreApplication::translate("Report", "Contents")), true);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const bool isRtl = isRightToLeft(shown.at(i).text);
            QString inner;
            if (i == 0)
                inner += QStringLiteral("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            inner += QStringLiteral("<w:hyperlink w:anchor=\"%1\" w:history=\"1\">%2</w:hyperlink>").arg(bookmarkOf(shown.at(i).anchor), docxRuns(shown.at(i).text, isRtl));
            if (i + 1 == shown.size())
                inner += QStringLiteral("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            xml += paragraph({QStringLiteral("TOC%1").arg(shown.at(i).level), 0, false, false, isRtl}, inner);
        }
        return xml;
    }

    QString block(const ReportHeading &heading)
    {
        const bool isRtl = isRightToLeft(heading.text);
        const QString number = QString::number(++m_bookmarks);
        return paragraph({QStringLiteral("Heading%1").arg(std::clamp(heading.level, 1, 4)), 0, false, false, isRtl},
                         QStringLiteral("<w:bookmarkStart w:id=\"%1\" w:name=\"%2\"/>%3<w:bookmarkEnd w:id=\"%1\"/>").arg(number, bookmarkOf(m_outline.anchorOf(m_block)), docxRuns(heading.text, isRtl)));
    }
    QString block(const ReportParagraph &paragraphBlock) { return textParagraph(QStringLiteral("BodyText"), paragraphBlock.text); }
    QString block(const ReportList &list)
    {
        if (list.items.isEmpty())
            return {};
        const int numbering = list.isNumbered && !list.isChecklist ? docxPart::bullets + ++m_content.numberedLists : docxPart::bullets;
        QString xml;
        for (const ReportText &item : list.items)
            xml += list.isChecklist ? textParagraph(QStringLiteral("ListParagraph"), plainText(QStringLiteral("\u2610\u00a0")) + item) : textParagraph(QStringLiteral("ListParagraph"), item, false, numbering);
        return xml;
    }
    QString block(const ReportTable &table)
    {
        qsizetype columns = table.header.size();
        for (const QList<ReportText> &row : table.rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return {};
        QString xml;
        if (!table.caption.isEmpty())
            xml += textParagraph(QStringLiteral("Caption"), plainText(table.caption), true);
        else if (m_isPageWanted)
            xml += spacer();
        DocxTable written(QStringLiteral("ReportTable"), reportColumnWidths(table, columns), table.caption, m_direction == TextDirection::RightToLeft);
        const auto cell = [&](const QString &style, qsizetype column, const ReportText &text, bool keepsWithNext) {
            const Qt::Alignment wanted = table.alignments.value(column, Qt::AlignLeft);
            const QString side = wanted & Qt::AlignRight ? QStringLiteral("Right") : wanted & Qt::AlignHCenter ? QStringLiteral("Center") : QString();
            return DocxCell{textParagraph(style + side, text, keepsWithNext), {}};
        };
        if (!table.header.isEmpty()) {
            QList<DocxCell> cells;
            for (qsizetype i = 0; i < columns; ++i) {
                cells += cell(QStringLiteral("TableHead"), i, plainText(table.header.value(i)), false);
                cells.last().shade = QStringLiteral("F0F2F5");
            }
            written.addRow(cells, true);
        }
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            QList<DocxCell> cells;
            for (qsizetype i = 0; i < columns; ++i) {
                cells += cell(QStringLiteral("TableText"), i, table.rows.at(row).value(i), table.rows.size() <= docxShortTable && row + 1 < table.rows.size());
                cells.last().shade = docxTone(table.tones.value(row).value(i));
            }
            written.addRow(cells);
        }
        if (table.rows.isEmpty() && table.header.isEmpty()) // a table without any row is not allowed
            return xml;
        return QString(xml + written.xml() + spacer());
    }
    QString block(const ReportFields &fields)
    {
        if (fields.fields.isEmpty())
            return {};
        QString xml = m_isPageWanted ? spacer() : QString();
        DocxTable written(QStringLiteral("FieldTable"), {26, 74}, {}, m_direction == TextDirection::RightToLeft);
        for (qsizetype i = 0; i < fields.fields.size(); ++i) {
            const auto &[name, value] = fields.fields.at(i);
            const bool keeps = fields.fields.size() <= docxShortTable && i + 1 < fields.fields.size();
            written.addRow({{textParagraph(QStringLiteral("FieldName"), plainText(name), keeps), {}}, {textParagraph(QStringLiteral("TableText"), value, keeps), {}}});
        }
        return QString(xml + written.xml() + spacer());
    }
    QString block(const ReportCallout &callout)
    {
        const QString kind = statusKind(callout.kind);
        const bool isRtl = isRightToLeft(callout.text);
        const QString word = docxRuns(QString(calloutWord(kind) + QLatin1Char('.')), isRtl, docxStatusStyle(kind));
        return paragraph({docxCalloutStyle(kind), 0, false, false, isRtl}, QString(word + docxRuns(QStringLiteral(" "), isRtl) + runs(callout.text, isRtl)));
    }
    QString block(const ReportChart &chart)
    {
        if (chart.values.isEmpty())
            return block(chartTable(chart, m_report.language));
        const QString number = QString::number(m_content.charts.size() + 1);
        const QString target = QStringLiteral("charts/chart%1.xml").arg(number);
        m_content.charts.append({QString(QStringLiteral("word/") + target), docxChart(chart, m_report.language)});
        const qsizetype height = std::min<qsizetype>(700 + 520 * chart.values.size(), 12000); // in twips: the axis, and a bar each
        const QString drawing = QStringLiteral("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%1\" cy=\"%2\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                                               "<wp:docPr id=\"%3\" name=\"Chart %3\" descr=\"%4\" title=\"%5\"/><wp:cNvGraphicFramePr/>"
                                               "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"%6\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                                    .arg(QString::number(docxTextWidth * emuPerTwip), QString::number(height * emuPerTwip), number, xmlEscape(chartDescription(chart, m_report.language)), xmlEscape(chart.title),
                                         relation(QStringLiteral("chart"), target, false));
        return QString(paragraph({QStringLiteral("Chart"), 0, true, false, false}, drawing) + block(chartTable(chart, m_report.language)));
    }
    /// A word processor needs a raster beside an SVG; where nobody can make one its description stands for the drawing.
    QString block(const ReportPicture &drawing)
    {
        if (!drawing.picture)
            return {};
        QString xml = textParagraph(QStringLiteral("Caption"), plainText(drawing.title), true);
        if (!m_raster)
            return QString(xml + block(ReportParagraph{plainText(drawing.picture->description)}));
        constexpr double unitsOfTwip = 96.0 / 1440;
        const PictureParts sheets = PictureParts::of(*drawing.picture, QSizeF(docxTextWidth, docxPictureHeight) * unitsOfTwip);
        xml += paragraph({QStringLiteral("Drawing"), 0, false, false, false}, picture(drawing, sheets.sheet, sheets.scale, drawing.picture->description));
        // All of it stands above, small; and once more in parts that can be read.
        for (qsizetype i = 0; i < sheets.parts.size(); ++i) {
            m_isPageWanted = m_isPageWanted || sheets.hasTallParts || i == 0;
            const QString caption = pictureCaption(drawing, sheets, i);
            xml += textParagraph(QStringLiteral("Caption"), plainText(caption), true);
            xml += paragraph({QStringLiteral("Drawing"), 0, false, false, false}, picture(drawing, sheets.parts.at(i), sheets.partScale, caption));
        }
        return xml;
    }
    /// A picture in the text: PNG, and SVG for those that know it.
    QString picture(const ReportPicture &drawing, const QRectF &part, double scale, const QString &description)
    {
        const Result<QByteArray> png = m_raster(*drawing.picture, part, scale * printedPixels);
        if (!png) {
            m_failed = png.error();
            return {};
        }
        const QString number = QString::number(m_content.pictures.size() / 2 + 1);
        const QString name = QString(QStringLiteral("media/drawing") + number);
        m_content.pictures.append({QString(QStringLiteral("word/") + name + QStringLiteral(".png")), *png});
        m_content.pictures.append({QString(QStringLiteral("word/") + name + QStringLiteral(".svg")), pictureSvg(*drawing.picture, {}, part)});
        const auto emu = [scale](double units) { return QString::number(static_cast<qint64>(units * scale * 9525)); };
        const QString raster = relation(QStringLiteral("image"), name + QStringLiteral(".png"), false);
        const QString vector = relation(QStringLiteral("image"), name + QStringLiteral(".svg"), false);
        const QString id = QString::number(1000 + number.toInt()); // apart from those of charts
        const QString extent = QStringLiteral("cx=\"%1\" cy=\"%2\"").arg(emu(part.width()), emu(part.height()));
        return QStringLiteral("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent %1/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                              "<wp:docPr id=\"%2\" name=\"Drawing %3\" descr=\"%4\" title=\"%5\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
                              "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                              "<pic:nvPicPr><pic:cNvPr id=\"%2\" name=\"Drawing %3\" descr=\"%4\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%6\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                              "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"%7\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                              "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
            .arg(extent, id, number, xmlEscape(description), xmlEscape(drawing.title), raster, vector);
    }
    QString block(const ReportCode &code)
    {
        QString text = code.text;
        while (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        return paragraph({QStringLiteral("CodeBlock"), 0, false, false, false}, docxRuns(text, false));
    }
    QString block(const ReportPageBreak &)
    {
        m_isPageWanted = true;
        return {};
    }
    QString block(const ReportWritingLines &lines)
    {
        QString xml = m_isPageWanted ? spacer() : QString();
        DocxTable written(QStringLiteral("FieldTable"), {100}, {}, m_direction == TextDirection::RightToLeft);
        for (int i = 0; i < lines.lines; ++i)
            written.addRow({{textParagraph(QStringLiteral("WritingLine"), {}), {}, true}});
        return lines.lines > 0 ? QString(xml + written.xml() + spacer()) : xml;
    }
    QString block(const ReportSignatures &signatures)
    {
        QString xml = m_isPageWanted ? spacer() : QString();
        for (const ReportSignature &signature : signatures.signatures) {
            const QList<SignatureRow> rows = signatureRows(signature, m_report.language);
            DocxTable written(QStringLiteral("FieldTable"), {26, 74}, QCoreApplication::translate("Report", "Signature"), m_direction == TextDirection::RightToLeft);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const bool keeps = i + 1 < rows.size();
                const QString style = rows.at(i).isSigned ? QStringLiteral("SignatureLine") : QStringLiteral("TableText");
                written.addRow({{textParagraph(rows.at(i).isSigned ? QStringLiteral("SignatureName") : QStringLiteral("FieldName"), plainText(rows.at(i).label), keeps), {}}, {textParagraph(style, rows.at(i).value, keeps), {}, rows.at(i).value.isEmpty()}});
            }
            xml += QString(written.xml() + spacer());
        }
        return xml;
    }

    const Report &m_report;
    const PictureRaster &m_raster;
    ReportOutline m_outline;
    TextDirection m_direction;
    DocxContent m_content;
    std::optional<Error> m_failed; ///< the first picture that could not be made
    std::size_t m_block = 0;
    int m_bookmarks = 0;
    bool m_isPageWanted = false;
};

} // namespace

Result<DocxContent> docxContent(const Report &report, const PictureRaster &raster)
{
    return DocxBody(report, raster).write();
}

QString docxNamespaces()
{
    return QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                          "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                          "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"");
}

} // namespace hallmarker::core
