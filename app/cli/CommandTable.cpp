#include "app/cli/CliApplication.h"
#include "app/cli/commands/Commands.h"

namespace hallmarker::cli {

CommandTable commandTable()
{
    CommandTable table;
    addWorkspaceCommands(table);
    addInventoryCommands(table);
    addRetentionCommands(table);
    addErasureCommands(table);
    addConsentCommands(table);
    addAgreementCommands(table);
    addCheckCommands(table);
    addFindingCommands(table);
    addCardCommands(table);
    addLineageCommands(table);
    addLineageExportCommand(table);
    addAuditCommands(table);
    addGateCommands(table);
    addLineageLabelCommands(table);
    addLineageGovernanceCommands(table);
    addConnectionCommands(table);
    addExampleCommands(table);
    addTrailCommands(table);
    addLineageReportCommand(table);
    addDatasheetCommands(table);
    addProgramCommands(table);
    return table;
}

} // namespace hallmarker::cli
