#pragma once

#include <QList>
#include <QString>

namespace hallmarker::core {

/// The width of the text on an A4 page, in twentieths of a point.
constexpr int docxTextWidth = 9412;

struct DocxCell {
    QString paragraphs;
    QString shade;        ///< "F0F2F5", empty for none
    bool hasLine = false; ///< a line below, to write on
};

/// Writes a w:tbl: fixed columns, rows that do not split, header rows that come again on each page.
class DocxTable {
public:
    /// `style` is a table style; `caption` is read to those who cannot see the table.
    DocxTable(const QString &style, const QList<int> &widths, const QString &caption, bool isRightToLeft);

    void addRow(const QList<DocxCell> &cells, bool isHeader = false);
    QString xml() const;

    /// Relative widths as widths that fill the text.
    static QList<int> scaled(const QList<int> &widths);

private:
    QList<int> m_widths;
    QString m_xml;
};

} // namespace hallmarker::core
