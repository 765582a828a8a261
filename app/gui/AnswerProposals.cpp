#include "app/gui/AnswerProposals.h"

#include "app/wiring/InventoryProposals.h"
#include "dpia/prefill/Prefill.h"

#include <algorithm>

namespace hallmarker::gui {

core::Result<int> proposeAnswers(core::Workspace &workspace, const QString &assessmentId, const QString &language)
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(workspace).load(assessmentId));
    const wiring::InventoryProposals inventory;
    HALLMARKER_ASSIGN(const QList<dpia::PrefillRow> rows, dpia::Prefill(workspace, {&inventory}).apply(loaded, language));
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const dpia::PrefillRow &row) { return row.kind == dpia::PrefillRow::Kind::Written; }));
}

} // namespace hallmarker::gui
