#pragma once

#include "app/cli/Command.h"
#include "app/cli/CommandContext.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/rules/RuleSet.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::cli {

/// --catalogue DIR, for commands that judge by the catalogue of threats.
Option threatCatalogueOption();
/// --model REF.
Option threatModelOption();
/// The catalogue that ships with those of --catalogue and HALLMARKER_THREATS over it. What was left out is told on stderr.
core::Result<std::shared_ptr<const threats::RuleSet>> threatRules(CommandContext &context, const Arguments &arguments);
QStringList threatCatalogueFolders(const Arguments &arguments);
/// The model that is named; without a name the only one of the workspace.
core::Result<threats::LoadedThreatModel> threatModelOrOnly(core::Workspace &workspace, const QString &reference);

} // namespace hallmarker::cli
