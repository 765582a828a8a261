#pragma once

#include "core/storage/Workspace.h"
#include "threats/exchange/ThreatFormat.h"
#include "threats/store/ThreatModelBook.h"

namespace hallmarker::cli {

class CommandContext;

/// The bytes of a file with a threat model; "-" is the standard input's place in no command, so it is a name like any other.
core::Result<QByteArray> threatFileArgument(const QString &path);

/// A model as `threat diff` names it: a file, or a model of the workspace, of which "NAME@3" is revision 3.
core::Result<threats::ThreatModel> threatModelArgument(CommandContext &context, const QString &word, const QString &format = {});

QJsonArray lossesJson(const threats::LossReport &report);
QString lossesText(const threats::LossReport &report);

} // namespace hallmarker::cli
