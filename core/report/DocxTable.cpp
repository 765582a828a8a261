#include "core/report/DocxTable.h"

#include "core/report/ReportOutline.h"

#include <algorithm>
#include <numeric>

namespace hallmarker::core {

DocxTable::DocxTable(const QString &style, const QList<int> &widths, const QString &caption, bool isRightToLeft) : m_widths(scaled(widths))
{
    m_xml = QStringLiteral("<w:tbl><w:tblPr><w:tblStyle w:val=\"%1\"/>").arg(style);
    if (isRightToLeft)
        m_xml += QStringLiteral("<w:bidiVisual/>");
    m_xml += QStringLiteral("<w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>").arg(docxTextWidth);
    m_xml += QStringLiteral("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
    if (!caption.isEmpty())
        m_xml += QStringLiteral("<w:tblCaption w:val=\"%1\"/>").arg(xmlEscape(caption));
    m_xml += QStringLiteral("</w:tblPr>\n<w:tblGrid>");
    for (const int width : std::as_const(m_widths))
        m_xml += QStringLiteral("<w:gridCol w:w=\"%1\"/>").arg(width);
    m_xml += QStringLiteral("</w:tblGrid>\n");
}

void DocxTable::addRow(const QList<DocxCell> &cells, bool isHeader)
{
    m_xml += QStringLiteral("<w:tr><w:trPr><w:cantSplit/>%1</w:trPr>\n").arg(isHeader ? QStringLiteral("<w:tblHeader/>") : QString());
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const DocxCell cell = cells.value(i);
        m_xml += QStringLiteral("<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>").arg(m_widths.at(i));
        if (cell.hasLine)
            m_xml += QStringLiteral("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1B1F24\"/></w:tcBorders>");
        if (!cell.shade.isEmpty())
            m_xml += QStringLiteral("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%1\"/>").arg(cell.shade);
        // The last thing in a cell has to be a paragraph.
        m_xml += QString(QStringLiteral("</w:tcPr>") + (cell.paragraphs.isEmpty() ? QStringLiteral("<w:p/>") : cell.paragraphs.trimmed()) + QStringLiteral("</w:tc>\n"));
    }
    m_xml += QStringLiteral("</w:tr>\n");
}

QString DocxTable::xml() const
{
    return QString(m_xml + QStringLiteral("</w:tbl>\n"));
}

QList<int> DocxTable::scaled(const QList<int> &widths)
{
    const int sum = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    QList<int> scaled;
    int left = docxTextWidth;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        scaled += i + 1 == widths.size() ? left : static_cast<int>(static_cast<qint64>(docxTextWidth) * widths.at(i) / sum);
        left -= scaled.last();
    }
    return scaled;
}

} // namespace hallmarker::core
