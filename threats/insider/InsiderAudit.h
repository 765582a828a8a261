#pragma once

#include "core/finding/Finding.h"
#include "core/storage/Workspace.h"
#include "threats/insider/InsiderReview.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::threats {

struct InsiderResult {
    QList<InsiderHit> hits;
    core::Finding finding; ///< stored when asked for; its id is empty otherwise
    QString day;
};

/// Reviews the people of a stored model and keeps the result as a finding: it is stale once the model or a record that it looked
/// at changes, and expires on the day on which a grant or a sprint ends.
class InsiderAudit {
public:
    static constexpr const char *checkId = "threat.insider";

    InsiderAudit(core::Workspace &workspace, const InsiderLibrary &library) : m_workspace(workspace), m_library(library) {}
    /// `isKept`: store the finding. The library has to outlive the result.
    /// `sprint`: only rights given for that sprint; NotFound when the model has none of that key. Such a part is never kept.
    core::Result<InsiderResult> run(const LoadedThreatModel &loaded, bool isKept, const QString &sprint = {});

private:
    core::Workspace &m_workspace;
    const InsiderLibrary &m_library;
};

} // namespace hallmarker::threats
