#include "app/cli/CliApplication.h"
#include "app/cli/commands/Commands.h"

namespace hallmarker::cli {

CommandTable commandTable()
{
    CommandTable table;
    addWorkspaceCommands(table);
    addInventoryCommands(table);
    addFieldExchangeCommands(table);
    addRetentionCommands(table);
    addErasureCommands(table);
    addConsentCommands(table);
    addAgreementCommands(table);
    addCheckCommands(table);
    addFindingCommands(table);
    addCardCommands(table);
    addLineageCommands(table);
    addLineageExportCommand(table);
    addLineageDrawCommands(table);
    addAuditCommands(table);
    addGateCommands(table);
    addWaiverCommands(table);
    addLineageLabelCommands(table);
    addLineageGovernanceCommands(table);
    addLineageRemarkCommands(table);
    addLineageReviewCommands(table);
    addConnectionCommands(table);
    addExampleCommands(table);
    addTrailCommands(table);
    addLineageReportCommand(table);
    addDatasheetCommands(table);
    addClauseCommands(table);
    addTemplateCommands(table);
    addAssessCommands(table);
    addAssessStepCommands(table);
    addAssessExchangeCommands(table);
    addAssessSignCommands(table);
    addAssessViewCommands(table);
    addTemplateImportCommand(table);
    addAnswerListCommand(table);
    addWorkshopCommands(table);
    addWorkshopFloorCommands(table);
    addWorkshopMinutesCommands(table);
    addWorkshopPromotionCommands(table);
    addExerciseCommands(table);
    addThreatCommands(table);
    addThreatExchangeCommands(table);
    addThreatRuleCommands(table);
    addThreatWithdrawCommand(table);
    addThreatFrameworkCommands(table);
    addThreatReportCommand(table);
    addThreatSurfaceCommands(table);
    addThreatPentestCommands(table);
    addThreatResponsibilityCommands(table);
    addThreatDriftCommands(table);
    addThreatReviewCommands(table);
    addPrivacyAnonymizeCommand(table);
    addPrivacyAttackCommands(table);
    addPrivacyDpCommands(table);
    addPrivacyEffectCommands(table);
    addPrivacyLogsCommands(table);
    addPrivacyProfileCommands(table);
    addPrivacyRiskCommand(table);
    addPrivacyScanCommands(table);
    addPrivacyLedgerCommands(table);
    addPrivacyReidentifyCommands(table);
    addPrivacyRecommendCommand(table);
    addPrivacySynthCommand(table);
    addPrivacyTokenCommands(table);
    addProgramCommands(table);
    return table;
}

} // namespace hallmarker::cli
