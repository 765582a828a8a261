#pragma once

#include "core/finding/FindingRepository.h"
#include "ui/clauses/ClauseSource.h"
#include "ui/kit/ChoiceListModel.h"

#include <optional>

namespace hallmarker::ui {

/// What the page of clauses shows, read at once.
struct ClauseContents {
    ChoiceListModel::Choices agreements;            ///< id and name, by name
    QString agreement;                              ///< the one that is looked at; empty: there is none
    std::optional<dpia::Negotiation> negotiation;   ///< of it
    QHash<QString, QList<dpia::ClausePosition>> versions; ///< by id of the position, oldest first
    std::optional<core::JudgedFinding> finding;     ///< newest of the check about it
    std::shared_ptr<const dpia::ClauseLibrary> library;

    /// `wanted`: which agreement; one that is not there (any more) gives the first.
    static core::Result<std::shared_ptr<const ClauseContents>> read(core::Workspace &workspace, const dpia::ContractSource &source, const QString &wanted);

    const dpia::ClauseStanding *clause(const QString &id) const { return negotiation ? negotiation->clause(id) : nullptr; }
    QList<dpia::ClausePosition> versionsOf(const QString &clause, dpia::ClauseSide side) const { return versions.value(dpia::ClausePosition::idOf(agreement, clause, side)); }
};

} // namespace hallmarker::ui
