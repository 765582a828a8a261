#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"

namespace hallmarker::dpia {

/// All answers of a workspace, read at once for a list over all assessments: of each only what a sheet asks for.
class AnswerShelf {
public:
    core::Result<void> read(const core::Workspace &workspace);
    /// What a sheet of this assessment is filled with.
    QHash<QString, SheetEntry> entries(const Assessment &assessment, const Template &form) const;

private:
    using Entries = QHash<QString, SheetEntry>; ///< by question, or by fact

    core::Result<void> readKind(const core::Workspace &workspace, const char *kind, const QString &ownerKey, const QString &questionKey, QHash<QString, Entries> &into);

    QHash<QString, Entries> m_answers;          ///< by assessment
    QHash<QString, Entries> m_facts;            ///< by subject
};

} // namespace hallmarker::dpia
