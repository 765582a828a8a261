#pragma once

#include "core/overview/Overview.h"
#include "ui/kit/RowsModel.h"
#include "ui/shell/LineageSource.h"

#include <QMap>

namespace hallmarker::core {
class CheckRegistry;
}

namespace hallmarker::ui {

/// What the home page shows, made where it is read: thousands of findings may need attention.
struct HomeContents {
    struct Group {
        core::AttentionItem::Reason reason;
        int count = 0;
    };
    QList<TableRow> rows;   ///< what needs attention; each in the group of its reason
    QList<Group> groups;    ///< in the order of their first row
    QMap<QString, int> byStanding;
    QMap<QString, QMap<QString, int>> byCheck;
    qint64 logSize = 0;

    /// `checks` may be null.
    static core::Result<HomeContents> read(core::Workspace &workspace, const core::CheckRegistry *checks, const LineageSource &lineage = {});
};

} // namespace hallmarker::ui
