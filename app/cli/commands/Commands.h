#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

// Each file of this folder adds one family of commands to the table.
void addWorkspaceCommands(CommandTable &table);
void addInventoryCommands(CommandTable &table);
void addCheckCommands(CommandTable &table);
void addFindingCommands(CommandTable &table);
void addCardCommands(CommandTable &table);
void addLineageCommands(CommandTable &table);
void addAuditCommands(CommandTable &table);
void addGateCommands(CommandTable &table);
void addConnectionCommands(CommandTable &table);
void addLineageExportCommand(CommandTable &table);
void addExampleCommands(CommandTable &table);
void addProgramCommands(CommandTable &table);

} // namespace hallmarker::cli
