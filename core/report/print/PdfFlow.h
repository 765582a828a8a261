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
    bool isLying = false;                    ///< on a page that lies on its side; neighbours of another kind stand on pages of their own
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
    struct Page : std::vector<Placed> {
        bool isLying = false;
    };

    /// Content of a page lies between top and bottom; of one that lies on its side between top and `lyingBottom`.
    PdfFlow(double top, double bottom, double lyingBottom = 0) : m_top(top), m_bottom(bottom), m_lyingBottom(lyingBottom > 0 ? lyingBottom : bottom) {}

    /// Fragments that keep together move to the next page together, unless no page could hold them.
    std::vector<Page> place(const std::vector<PdfFragment> &fragments) const;

private:
    double m_top;
    double m_bottom;
    double m_lyingBottom;
};

} // namespace hallmarker::core
