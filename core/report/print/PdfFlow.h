#pragma once

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace hallmarker::core {

/// A piece of a page that is not divided: a line of text, a row of a table, a bar of a chart.
struct PdfFragment {
    double before = 0;                       ///< space above, dropped at the top of a page
    double height = 0;
    bool keepsWithNext = false;
    bool startsPage = false;
    int outlineEntry = -1;                   ///< of the heading that this begins, -1 for none
    std::function<void(QPainter &, double top)> paint;
    std::shared_ptr<PdfFragment> repeated;   ///< painted again above this one when it opens a page (header row)
};

/// Distributes fragments over pages.
class PdfFlow {
public:
    struct Placed {
        double top = 0;
        std::function<void(QPainter &, double top)> paint;
        int outlineEntry = -1;
    };
    using Page = std::vector<Placed>;

    /// Content of a page lies between top and bottom.
    PdfFlow(double top, double bottom) : m_top(top), m_bottom(bottom) {}

    double pageHeight() const { return m_bottom - m_top; }
    /// Fragments that keep together move to the next page together, unless no page could hold them.
    std::vector<Page> place(const std::vector<PdfFragment> &fragments) const;

private:
    double m_top;
    double m_bottom;
};

} // namespace hallmarker::core
