#include "core/report/OdtContent.h"

#include "core/report/ChartSvg.h"
#include "core/report/OdtStyles.h"
#include "core/report/ReportOutline.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

constexpr double odtTextWidthCm = 16.6;

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
    explicit OdtBody(const Report &report) : m_report(report), m_outline(report) {}

    OdtContent write()
    {
        QString body;
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_block = i;
            body += std::visit([this](const auto &block) { return this->block(block); }, m_report.blocks[i]);
        }
        QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content %1>\n<office:automatic-styles>\n").arg(odtNamespaces());
        xml += m_styles;
        xml += QStringLiteral("<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                              "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.12cm\" fo:border-bottom=\"0.5pt solid #D5DAE0\"/></style:style>\n"
                              "<style:style style:name=\"HeadCell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.12cm\" fo:border-bottom=\"1pt solid #7F8894\" fo:background-color=\"#F0F2F5\"/></style:style>\n"
                              "<style:style style:name=\"NewPage\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>\n"
                              "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"
                              "</office:automatic-styles>\n<office:body>\n<office:text>\n");
        xml += QStringLiteral("<text:p text:style-name=\"Title\">%1</text:p>\n").arg(odtText(m_report.title));
        if (!m_report.subtitle.isEmpty())
            xml += QStringLiteral("<text:p text:style-name=\"Subtitle\">%1</text:p>\n").arg(odtText(m_report.subtitle));
        QStringList byline{m_report.author, m_report.createdText};
        byline.removeAll(QString());
        xml += QStringLiteral("<text:p text:style-name=\"Byline\">%1</text:p>\n").arg(odtText(byline.join(QStringLiteral(" \u00b7 "))));
        xml += QString(body + QStringLiteral("</office:text>\n</office:body>\n</office:document-content>\n"));
        return {xml, m_pictures};
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
    static QString paragraph(const QString &style, const QString &xml)
    {
        return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n").arg(style, xml);
    }

    QString block(const ReportHeading &heading) const
    {
        const QString anchor = m_outline.anchorOf(m_block);
        return QStringLiteral("<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\"><text:bookmark-start text:name=\"%2\"/>%3<text:bookmark-end text:name=\"%2\"/></text:h>\n")
            .arg(QString::number(std::clamp(heading.level, 1, 4)), anchor, odtText(heading.text));
    }
    QString block(const ReportParagraph &paragraphBlock) const { return paragraph(QStringLiteral("Text_20_body"), text(paragraphBlock.text)); }
    QString block(const ReportList &list) const
    {
        if (list.items.isEmpty())
            return {};
        QString xml = QStringLiteral("<text:list text:style-name=\"%1\">\n").arg(list.isNumbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const ReportText &item : list.items)
            xml += QString(QStringLiteral("<text:list-item>") + paragraph(QStringLiteral("List_20_item"), text(item)) + QStringLiteral("</text:list-item>\n"));
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
        m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2cm\" table:align=\"margins\" fo:margin-bottom=\"0.4cm\"/></style:style>\n")
                        .arg(name, QString::number(odtTextWidthCm));
        const QList<int> widths = columnWidths(table, columns);
        QString xml;
        if (!table.caption.isEmpty())
            xml += paragraph(QStringLiteral("Caption"), odtText(table.caption));
        xml += QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"%1\">\n").arg(name);
        for (qsizetype i = 0; i < columns; ++i) {
            const QString column = QStringLiteral("%1.C%2").arg(name).arg(i + 1);
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties style:rel-column-width=\"%2*\"/></style:style>\n").arg(column).arg(widths.at(i));
            xml += QStringLiteral("<table:table-column table:style-name=\"%1\"/>\n").arg(column);
        }
        if (!table.header.isEmpty()) {
            xml += QStringLiteral("<table:table-header-rows>\n<table:table-row table:style-name=\"Row\">\n");
            for (qsizetype i = 0; i < columns; ++i)
                xml += cell(QStringLiteral("HeadCell"), QString(QStringLiteral("Head_") + alignment(table, i)), odtText(table.header.value(i)));
            xml += QStringLiteral("</table:table-row>\n</table:table-header-rows>\n");
        }
        for (const QList<ReportText> &row : table.rows) {
            xml += QStringLiteral("<table:table-row table:style-name=\"Row\">\n");
            for (qsizetype i = 0; i < columns; ++i)
                xml += cell(QStringLiteral("Cell"), QString(QStringLiteral("Cell_") + alignment(table, i)), text(row.value(i)));
            xml += QStringLiteral("</table:table-row>\n");
        }
        // A table without any row is not allowed.
        if (table.rows.isEmpty() && table.header.isEmpty())
            return {};
        return QString(xml + QStringLiteral("</table:table>\n"));
    }
    static QString cell(const QString &style, const QString &paragraphStyleName, const QString &xml)
    {
        return QStringLiteral("<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">%2</table:table-cell>\n").arg(style, paragraph(paragraphStyleName, xml).trimmed());
    }
    static QString alignment(const ReportTable &table, qsizetype column)
    {
        const Qt::Alignment wanted = table.alignments.value(column, Qt::AlignLeft);
        return wanted & Qt::AlignRight ? QStringLiteral("end") : wanted & Qt::AlignHCenter ? QStringLiteral("center") : QStringLiteral("start");
    }
    /// The given ones, else by the longest text of each column within bounds.
    static QList<int> columnWidths(const ReportTable &table, qsizetype columns)
    {
        QList<int> widths;
        for (qsizetype i = 0; i < columns; ++i) {
            qsizetype longest = table.header.value(i).size();
            for (const QList<ReportText> &row : table.rows)
                longest = std::max(longest, spokenText(row.value(i)).size());
            widths += table.widths.value(i, 0) > 0 ? table.widths.at(i) : static_cast<int>(std::clamp<qsizetype>(longest, 8, 48));
        }
        return widths;
    }
    QString block(const ReportFields &fields)
    {
        ReportTable table;
        table.widths = {12, 36};
        for (const auto &[name, value] : fields.fields)
            table.rows += {ReportText{ReportSpan{name, ReportSpan::Style::Strong, {}}}, value};
        return block(table);
    }
    QString block(const ReportCallout &callout) const
    {
        const QString kind = statusKind(callout.kind);
        return paragraph(QString(QStringLiteral("Callout_") + kind), QString(span(QString(QStringLiteral("Status_") + kind), odtText(QString(calloutWord(kind) + QLatin1Char('.')))) + QLatin1Char(' ') + text(callout.text)));
    }
    QString block(const ReportChart &chart)
    {
        const int number = static_cast<int>(m_pictures.size()) + 1;
        const QString name = QStringLiteral("Pictures/chart%1.svg").arg(number);
        m_pictures.append({name, QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + chartSvg(chart, QStringLiteral("c"), true).toUtf8()});
        const double heightCm = odtTextWidthCm * (26.0 * static_cast<double>(chart.values.size()) + 8) / 720;
        const QString frame = QStringLiteral("<draw:frame draw:name=\"Chart%1\" draw:style-name=\"Picture\" text:anchor-type=\"as-char\" svg:width=\"%2cm\" svg:height=\"%3cm\">"
                                             "<draw:image xlink:href=\"%4\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"image/svg+xml\"/><svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>")
                                  .arg(QString::number(number), QString::number(odtTextWidthCm), QString::number(heightCm, 'f', 2), name, xmlEscape(chart.title),
                                       xmlEscape(QCoreApplication::translate("Report", "Bar chart. The table below it holds the same numbers.")));
        return QString(paragraph(QStringLiteral("Standard"), frame) + block(chartTable(chart)));
    }
    QString block(const ReportCode &code) const { return paragraph(QStringLiteral("Code_20_block"), odtText(code.text)); }
    QString block(const ReportPageBreak &) const { return paragraph(QStringLiteral("NewPage"), QString()); }

    const Report &m_report;
    ReportOutline m_outline;
    std::size_t m_block = 0;
    QString m_styles;
    QList<QPair<QString, QByteArray>> m_pictures;
    int m_tables = 0;
};

} // namespace

OdtContent odtContent(const Report &report)
{
    return OdtBody(report).write();
}

} // namespace hallmarker::core
