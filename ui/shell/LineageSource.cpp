#include "ui/shell/LineageSource.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct LineageSourceTexts {
    Q_DECLARE_TR_FUNCTIONS(LineageSourceTexts)
};

} // namespace

core::Result<std::unique_ptr<core::AssetLineage>> lineageOf(const LineageSource &source, core::Workspace &workspace)
{
    std::unique_ptr<core::AssetLineage> lineage = source ? source(workspace) : nullptr;
    if (!lineage)
        return core::Error(core::ErrorKind::Unavailable, LineageSourceTexts::tr("This program does not know the lineage of the workspace, so nothing can be followed. Install it again."));
    return lineage;
}

} // namespace hallmarker::ui
