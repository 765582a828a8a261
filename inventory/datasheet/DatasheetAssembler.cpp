#include "inventory/datasheet/DatasheetAssembler.h"

#include "core/finding/StaleText.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/datasheet/DatasheetRepository.h"
#include "inventory/datasheet/DerivedAnswers.h"

namespace hallmarker::inventory {

using core::Result;

namespace {

struct DatasheetAssemblerTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasheetAssemblerTexts)
};

} // namespace

Result<void> DatasheetAssembler::addEvidence(DatasheetView &view, const QList<DatasheetCitation> &cites) const
{
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, DatasheetRepository(m_workspace).findings(view.version.head.id));
    for (const core::JudgedFinding &finding : findings)
        view.evidence.append({finding, m_checkTitles.value(finding.finding.checkId, finding.finding.checkId), cites.contains(DatasheetCitation{finding.record.id, finding.record.digest})});
    return {};
}

Result<void> DatasheetAssembler::addWarnings(DatasheetView &view) const
{
    if (!view.version.isAsRegistered())
        view.warnings.append(view.version.observed.isMissing() ? DatasheetAssemblerTexts::tr("A file of %1 is missing. What is said of it cannot be repeated until it is back.").arg(view.version.head.name)
                                                               : DatasheetAssemblerTexts::tr("A file of %1 is not the one that was registered. The sheet describes %2.").arg(view.version.head.name, view.version.digest.toString()));
    for (const DatasheetEvidence &evidence : std::as_const(view.evidence)) {
        if (evidence.judged.standing != core::FindingStanding::Current)
            view.warnings.append(DatasheetAssemblerTexts::tr("The finding %1 (%2) is %3: %4. Run the check again.").arg(evidence.judged.record.id, evidence.title, core::findingStandingName(evidence.judged.standing), core::staleText(evidence.judged)));
        if (view.record && !evidence.isCited)
            view.warnings.append(DatasheetAssemblerTexts::tr("The finding %1 (%2) came after the answers were last written with their findings. Read it and cite it.").arg(evidence.judged.record.id, evidence.title));
    }
    if (!view.record)
        return {};
    HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, m_workspace.staleness(view.record->id));
    if (!causes.isEmpty())
        view.warnings.append(DatasheetAssemblerTexts::tr("%n thing(s) that the answers rest on changed after they were written.", nullptr, static_cast<int>(causes.size())));
    return {};
}

Result<DatasheetView> DatasheetAssembler::assemble(const core::DatasetVersionId &id, const core::AssetDossier &lineage) const
{
    DatasheetView view;
    HALLMARKER_ASSIGN(view.version, DatasetVersionRepository(m_workspace).find(id));
    HALLMARKER_ASSIGN(view.dataset, DatasetRepository(m_workspace).find(view.version.dataset));
    view.lineage = lineage;
    HALLMARKER_ASSIGN(const std::optional<Datasheet> written, DatasheetRepository(m_workspace).ofVersion(id));
    if (written) {
        HALLMARKER_ASSIGN(view.record, m_workspace.record(written->head.id.text()));
    }
    HALLMARKER_TRY(addEvidence(view, written ? written->cites : QList<DatasheetCitation>()));
    HALLMARKER_ASSIGN(const auto derived, DerivedAnswers(m_workspace, view).make());
    for (const DatasheetQuestion &question : datasheetQuestions()) {
        DatasheetAnswer answer{&question, {}, false};
        if (const QString text = written ? written->answers.value(question.keyText()).toString() : QString(); !text.isEmpty()) {
            answer.lines = QStringList{text};
        } else {
            answer.lines = derived.value(question.keyText());
            answer.isDerived = !answer.lines.isEmpty();
        }
        view.answers.append(answer);
    }
    HALLMARKER_TRY(addWarnings(view));
    view.assembledMs = m_workspace.clock().nowMs();
    return view;
}

} // namespace hallmarker::inventory
