#include "app/cli/CliApplication.h"
#include "app/cli/commands/Commands.h"

namespace hallmarker::cli {

CommandTable commandTable()
{
    CommandTable table;
    addWorkspaceCommands(table);
    addInventoryCommands(table);
    addCheckCommands(table);
    addFindingCommands(table);
    addCardCommands(table);
    addLineageCommands(table);
    addLineageExportCommand(table);
    addAuditCommands(table);
    addGateCommands(table);
    addConnectionCommands(table);
    addExampleCommands(table);
    addProgramCommands(table);
    return table;
}

} // namespace hallmarker::cli
