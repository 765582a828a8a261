#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"

#include <memory>

namespace hallmarker::dpia {

/// All answers of a workspace, read at once for a list over all assessments: of each only what a sheet asks for.
class AnswerShelf {
public:
    core::Result<void> read(const core::Workspace &workspace);
    /// The sheet of this assessment; the template has to live longer than the shelf. Of a long text a sheet has the beginning,
    /// which is enough to tell whether somebody answered.
    AnswerSheet sheet(const Assessment &assessment, const Template &form);

private:
    using Entries = QHash<QString, SheetEntry>; ///< by question, or by fact

    core::Result<void> readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, QHash<QByteArray, Entries> &into);

    QHash<QByteArray, Entries> m_answers;       ///< by assessment
    QHash<QByteArray, Entries> m_facts;         ///< by subject
    QHash<const Template *, std::shared_ptr<const SheetPlaces>> m_places;
};

} // namespace hallmarker::dpia
