#include "app/wiring/ReportSections.h"

#include "threats/report/ThreatSection.h"

namespace hallmarker::wiring {

core::ReportSections reportSections()
{
    static const threats::ThreatSection threats;
    return {&threats};
}

core::Result<std::vector<core::ReportBlock>> furtherSections(core::Workspace &workspace, const QStringList &records)
{
    std::vector<core::ReportBlock> blocks;
    for (const core::ReportSection *section : reportSections()) {
        HALLMARKER_ASSIGN(const std::vector<core::ReportBlock> part, section->about(workspace, records));
        blocks.insert(blocks.end(), part.begin(), part.end());
    }
    return blocks;
}

} // namespace hallmarker::wiring
