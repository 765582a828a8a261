#pragma once

#include "app/cli/CommandContext.h"
#include "core/table/ReadTable.h"

namespace hallmarker::cli {

/// The table that a privacy command works on: a file, or the newest version of a dataset of the workspace.
struct PrivacyData {
    core::Table table;
    QString path;
    QString name;                        ///< of the version, or of the file
    core::Digest digest;                 ///< of the file
    std::optional<core::Record> version; ///< unset: a file that no workspace knows
    char delimiter = ',';

    /// What stands at the word is a file where one lies there, else a dataset or one of its versions. `isText`: every cell as
    /// the text that stands there, nothing counts as missing.
    static core::Result<PrivacyData> of(CommandContext &context, const QString &word, bool isText);
};

/// "a,b" and repeated options as one list.
QStringList privacyColumns(const Arguments &arguments, const char *option);

/// Reads a JSON file that has to hold an object.
core::Result<QJsonObject> privacyObject(const QString &path);

} // namespace hallmarker::cli
