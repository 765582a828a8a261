#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

// Each file of this folder adds one family of commands to the table.
void addWorkspaceCommands(CommandTable &table);
void addInventoryCommands(CommandTable &table);
void addRetentionCommands(CommandTable &table);
void addErasureCommands(CommandTable &table);
void addConsentCommands(CommandTable &table);
void addAgreementCommands(CommandTable &table);
void addCheckCommands(CommandTable &table);
void addFindingCommands(CommandTable &table);
void addCardCommands(CommandTable &table);
void addLineageCommands(CommandTable &table);
void addAuditCommands(CommandTable &table);
void addGateCommands(CommandTable &table);
void addWaiverCommands(CommandTable &table);
void addLineageLabelCommands(CommandTable &table);
void addLineageGovernanceCommands(CommandTable &table);
void addLineageRemarkCommands(CommandTable &table);
void addLineageReviewCommands(CommandTable &table);
void addConnectionCommands(CommandTable &table);
void addLineageDrawCommands(CommandTable &table);
void addLineageExportCommand(CommandTable &table);
void addExampleCommands(CommandTable &table);
void addTrailCommands(CommandTable &table);
void addLineageReportCommand(CommandTable &table);
void addDatasheetCommands(CommandTable &table);
void addTemplateCommands(CommandTable &table);
void addClauseCommands(CommandTable &table);
void addAssessCommands(CommandTable &table);
void addAssessStepCommands(CommandTable &table);
void addAssessExchangeCommands(CommandTable &table);
void addAssessSignCommands(CommandTable &table);
void addAssessViewCommands(CommandTable &table);
void addTemplateImportCommand(CommandTable &table);
void addAnswerListCommand(CommandTable &table);
void addFieldExchangeCommands(CommandTable &table);
void addWorkshopCommands(CommandTable &table);
void addWorkshopFloorCommands(CommandTable &table);
void addWorkshopMinutesCommands(CommandTable &table);
void addWorkshopPromotionCommands(CommandTable &table);
void addExerciseCommands(CommandTable &table);
void addThreatCommands(CommandTable &table);
void addThreatExchangeCommands(CommandTable &table);
void addThreatReportCommand(CommandTable &table);
void addThreatFrameworkCommands(CommandTable &table);
void addThreatRuleCommands(CommandTable &table);
void addThreatWithdrawCommand(CommandTable &table);
void addThreatSurfaceCommands(CommandTable &table);
void addThreatPentestCommands(CommandTable &table);
void addThreatResponsibilityCommands(CommandTable &table);
void addThreatDriftCommands(CommandTable &table);
void addThreatReviewCommands(CommandTable &table);
void addPrivacyAnonymizeCommand(CommandTable &table);
void addPrivacyAttackCommands(CommandTable &table);
void addPrivacyDpCommands(CommandTable &table);
void addPrivacyEffectCommands(CommandTable &table);
void addPrivacyLogsCommands(CommandTable &table);
void addPrivacyProfileCommands(CommandTable &table);
void addPrivacyRiskCommand(CommandTable &table);
void addPrivacyScanCommands(CommandTable &table);
void addPrivacyLedgerCommands(CommandTable &table);
void addPrivacyReidentifyCommands(CommandTable &table);
void addPrivacyRecommendCommand(CommandTable &table);
void addPrivacySynthCommand(CommandTable &table);
void addPrivacyTokenCommands(CommandTable &table);
void addProgramCommands(CommandTable &table);

} // namespace hallmarker::cli
