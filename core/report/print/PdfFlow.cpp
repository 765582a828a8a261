#include "core/report/print/PdfFlow.h"

namespace hallmarker::core {

std::vector<PdfFlow::Page> PdfFlow::place(const std::vector<PdfFragment> &fragments) const
{
    std::vector<Page> pages(1);
    double y = m_top;
    bool isPageEmpty = true;
    const auto nextPage = [&] {
        pages.emplace_back();
        y = m_top;
        isPageEmpty = true;
    };
    std::size_t groupEnd = 0;
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const PdfFragment &fragment = fragments[i];
        if ((fragment.startsPage || fragment.isLying != pages.back().isLying) && !isPageEmpty)
            nextPage();
        if (isPageEmpty)
            pages.back().isLying = fragment.isLying;
        const double bottom = fragment.isLying ? m_lyingBottom : m_bottom;
        if (i >= groupEnd) { // a new group begins: does it fit?
            double height = 0;
            groupEnd = i;
            do {
                height += (groupEnd == i ? 0 : fragments[groupEnd].before) + fragments[groupEnd].height;
                ++groupEnd;
            } while (groupEnd < fragments.size() && fragments[groupEnd - 1].keepsWithNext && !fragments[groupEnd].startsPage && fragments[groupEnd].isLying == fragment.isLying);
            const double before = isPageEmpty ? 0 : fragment.before;
            const double repeated = fragment.repeated ? fragment.repeated->height : 0;
            if (!isPageEmpty && y + before + height > bottom && height + repeated <= bottom - m_top)
                nextPage();
        }
        if (!isPageEmpty && y + fragment.before + fragment.height > bottom)
            nextPage();
        pages.back().isLying = fragment.isLying;
        if (isPageEmpty && fragment.repeated && pages.size() > 1) {
            pages.back().push_back({y, fragment.repeated->paint, -1});
            y += fragment.repeated->height;
        } else if (!isPageEmpty) {
            y += fragment.before;
        }
        pages.back().push_back({y, fragment.paint, fragment.outlineEntry});
        y += fragment.height;
        isPageEmpty = false;
    }
    return pages;
}

} // namespace hallmarker::core
