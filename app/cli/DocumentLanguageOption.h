#pragma once

#include "app/cli/Command.h"
#include "core/report/DocumentLanguage.h"

#include <optional>

namespace hallmarker::cli {

/// --language of commands that write documents.
Option documentLanguageOption();
/// Begins the scope of the language that was asked for; none when none was: then the program's holds.
void enterDocumentLanguage(const Arguments &arguments, std::optional<core::DocumentLanguage> &scope);

} // namespace hallmarker::cli
