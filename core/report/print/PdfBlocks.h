#pragma once

#include "core/report/print/PdfFlow.h"
#include "core/report/print/PdfText.h"

namespace hallmarker::core {

/// Turns a report into fragments for a column of text.
class PdfBlocks {
public:
    PdfBlocks(const Report &report, double left, double width, double pageHeight);
    std::vector<PdfFragment> fragments();

private:
    void titlePage();
    void block(const ReportHeading &heading);
    void block(const ReportParagraph &paragraph);
    void block(const ReportList &list);
    void block(const ReportTable &table);
    void block(const ReportFields &fields);
    void block(const ReportCallout &callout);
    void block(const ReportChart &chart);
    void block(const ReportCode &code);
    void block(const ReportPageBreak &pageBreak);

    void lines(const PdfText &text, double x, double before, bool keepsWithNext);
    /// Lines on a tinted ground with a bar on the left that has the colour of the kind.
    void boxed(const PdfText &text, const QColor &bar, bool keepsTogether);
    void take(std::vector<PdfFragment> fragments);
    void push(PdfFragment fragment);

    const Report &m_report;
    ReportOutline m_outline;
    double m_left;
    double m_width;
    double m_pageHeight;
    bool m_isPageWanted = false;
    std::vector<PdfFragment> m_fragments;
};

} // namespace hallmarker::core
