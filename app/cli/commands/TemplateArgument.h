#pragma once

#include "app/cli/Command.h"
#include "core/storage/Workspace.h"
#include "dpia/template/TemplateLibrary.h"

namespace hallmarker::cli {

/// --templates DIR, --language CODE.
QList<Option> templateOptions();
/// The folders of HALLMARKER_TEMPLATES and of --templates.
QStringList templateFolders(const Arguments &arguments);
/// --language, else HALLMARKER_LANGUAGE, else the system's.
QString templateLanguage(const Arguments &arguments);
/// A file that exists, else a template by its name; with a workspace those that it keeps as well.
core::Result<dpia::LibraryEntry> templateArgument(const Arguments &arguments, const QString &word, const core::Workspace *workspace = nullptr);

} // namespace hallmarker::cli
