#pragma once

#include "core/report/ReportSection.h"

namespace hallmarker::wiring {

/// What the rooms of this program have to say in documents of other rooms, in the order in which it is printed.
core::ReportSections reportSections();
/// All of them about these records, in the language that the thread's documents have now.
core::Result<std::vector<core::ReportBlock>> furtherSections(core::Workspace &workspace, const QStringList &records);

} // namespace hallmarker::wiring
