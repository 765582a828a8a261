#pragma once

#include "app/cli/CommandContext.h"

#include "inventory/record/RecordRepository.h"

namespace hallmarker::cli {

using CommandFunction = std::function<core::Result<Answer>(CommandContext &, const Arguments &)>;

// What works alike for every kind of record.
CommandFunction listOf(const QString &kind);
CommandFunction showOf(const QString &kind);
/// Refused while versions, systems or others name the record: nothing of the inventory may point into nothing.
CommandFunction removeOf(const QString &kind);

/// The answer after a record was added or edited.
core::Result<Answer> recordAnswer(core::Workspace &workspace, const QString &id, const QString &text);
/// Conflict when another record of the kind has this name already.
core::Result<void> checkNameIsFree(core::Workspace &workspace, const QString &kind, const QString &name, const QString &exceptId = {});

} // namespace hallmarker::cli
