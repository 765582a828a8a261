#pragma once

#include "core/finding/FindingRepository.h"
#include "ui/kit/RowsModel.h"

#include <QHash>

namespace hallmarker::core {
class CheckRegistry;
}

namespace hallmarker::ui {

/// The findings of the checks page, newest of each question, with their rows: made where they are read.
struct ListedFindings {
    QHash<QString, core::JudgedFinding> findings; ///< by id
    QList<TableRow> rows;

    /// `checks` may be null.
    static core::Result<std::shared_ptr<const ListedFindings>> read(core::Workspace &workspace, const core::CheckRegistry *checks);
};

} // namespace hallmarker::ui
