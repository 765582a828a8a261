#pragma once

#include "app/cli/Command.h"
#include "app/cli/CommandContext.h"
#include "core/table/Table.h"

namespace hallmarker::cli {

/// Words of a repeated option, split at commas.
QStringList attackColumnWords(const Arguments &arguments, const char *option);

/// A join with a register although values were generalised, masked or mistyped.
core::Result<Answer> attackByFuzzyLinkage(CommandContext &context, const core::Table &release, const core::Table &registered, const Arguments &arguments);
/// Homogeneity and skewness of the classes of a release; needs nothing but the release.
core::Result<Answer> attackDiversity(const core::Table &release, const Arguments &arguments);

} // namespace hallmarker::cli
