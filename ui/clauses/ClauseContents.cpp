#include "ui/clauses/ClauseContents.h"

#include "dpia/clauses/ClauseCheck.h"
#include "inventory/agreements/Agreement.h"

#include <algorithm>

namespace hallmarker::ui {

core::Result<std::shared_ptr<const ClauseContents>> ClauseContents::read(core::Workspace &workspace, const dpia::ContractSource &source, const QString &wanted)
{
    auto contents = std::make_shared<ClauseContents>();
    HALLMARKER_ASSIGN(const QList<inventory::Agreement> agreements, inventory::AgreementRepository(workspace).list());
    for (const inventory::Agreement &agreement : agreements)
        contents->agreements.append({agreement.head.id.text(), agreement.head.name});
    HALLMARKER_ASSIGN(dpia::ClauseLibrary library, dpia::ClauseLibrary::of(workspace));
    contents->library = std::make_shared<const dpia::ClauseLibrary>(std::move(library));
    if (contents->agreements.isEmpty())
        return std::shared_ptr<const ClauseContents>(std::move(contents));
    const bool isThere = std::any_of(contents->agreements.cbegin(), contents->agreements.cend(), [&wanted](const auto &one) { return one.first == wanted; });
    contents->agreement = isThere ? wanted : contents->agreements.constFirst().first;
    HALLMARKER_ASSIGN(contents->negotiation, dpia::Negotiation::read(workspace, source, contents->agreement));
    const dpia::NegotiationDesk desk(workspace);
    for (const dpia::ClauseStanding &standing : contents->negotiation->clauses()) {
        for (auto position = standing.positions.cbegin(); position != standing.positions.cend(); ++position) {
            HALLMARKER_ASSIGN(const QList<dpia::ClausePosition> versions, desk.versions(contents->agreement, standing.clause->id, position.key()));
            contents->versions.insert(position->id, versions);
        }
    }
    core::FindingFilter filter;
    filter.checkId = dpia::ClauseCheck::id();
    filter.subjectId = contents->agreement;
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(workspace).list(filter));
    if (!findings.isEmpty())
        contents->finding = findings.constFirst();
    return std::shared_ptr<const ClauseContents>(std::move(contents));
}

} // namespace hallmarker::ui
