#pragma once

#include "core/report/print/PdfFlow.h"
#include "core/report/print/PdfText.h"

#include <QSizeF>

namespace hallmarker::core {

/// Turns a report into fragments for a column of text.
class PdfBlocks {
public:
    /// `lying`: the room for content on a page that lies on its side.
    PdfBlocks(const Report &report, double left, double width, double pageHeight, QSizeF lying);
    std::vector<PdfFragment> fragments();
    /// A table of contents: `pages` is filled in when the pages are known, one number for each heading of the outline.
    std::vector<PdfFragment> contents(const std::shared_ptr<std::vector<int>> &pages);
    const ReportOutline &outline() const { return m_outline; }
    /// The number of fragments before the first block.
    bool hasCover() const { return !m_report.cover.empty(); }
    std::size_t titleFragments() const { return m_titleFragments; }

private:
    void titlePage();
    void block(const ReportHeading &heading);
    void block(const ReportParagraph &paragraph);
    void block(const ReportList &list);
    void block(const ReportTable &table);
    void block(const ReportFields &fields);
    void block(const ReportCallout &callout);
    void block(const ReportChart &chart);
    void block(const ReportPicture &drawing);
    void block(const ReportCode &code);
    void block(const ReportPageBreak &pageBreak);
    void block(const ReportWritingLines &lines);
    void block(const ReportSignatures &signatures);

    void lines(const PdfText &text, double x, double before, bool keepsWithNext);
    /// Lines on a tinted ground with a bar on the left that has the colour of the kind.
    void boxed(const PdfText &text, const QColor &bar, bool keepsTogether);
    PdfTextStyle styled(PdfTextStyle style) const;
    void take(std::vector<PdfFragment> fragments);
    void push(PdfFragment fragment);

    const Report &m_report;
    ReportOutline m_outline;
    double m_left;
    double m_width;
    double m_pageHeight;
    QSizeF m_lying;
    bool m_isLying = false; ///< what is made now stands on such a page
    bool m_isRightToLeft;
    bool m_isPageWanted = false;
    std::size_t m_titleFragments = 0;
    int m_headings = 0;
    std::vector<PdfFragment> m_fragments;
};

} // namespace hallmarker::core
