#pragma once

#include "app/cli/Command.h"
#include "app/cli/CommandContext.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::cli {

/// "dataset add-table": a table that stays in its database, as a version of a dataset.
void addTableDatasetCommand(CommandTable &table);
/// How "dataset verify", "gate", "card export" and "audit report" ask the databases of registered tables: passwords as with --source.
inventory::TableLook tableLook(CommandContext &context, const Arguments &arguments);

} // namespace hallmarker::cli
