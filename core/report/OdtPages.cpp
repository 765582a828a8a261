#include "core/report/OdtPages.h"

#include "core/drawing/PictureParts.h"

namespace hallmarker::core {

bool isOnLyingPage(const Report &report, std::size_t block)
{
    while (block < report.blocks.size() && std::holds_alternative<ReportHeading>(report.blocks[block]))
        ++block;
    const auto *drawing = block < report.blocks.size() ? std::get_if<ReportPicture>(&report.blocks[block]) : nullptr;
    return drawing && drawing->picture && wantsLyingPage(*drawing->picture, odtUprightRoom(), odtLyingRoom());
}

bool hasLyingPage(const Report &report)
{
    for (std::size_t block = 0; block < report.blocks.size(); ++block)
        if (isOnLyingPage(report, block))
            return true;
    return false;
}

} // namespace hallmarker::core
