#pragma once

#include "core/storage/Workspace.h"

#include <QStringList>

namespace hallmarker::cli {

/// An asset as retention and erasure name it: the id of a version of a dataset or model, by id, name, or the name of its
/// dataset or model (the newest version then); a word that begins with "node:" is taken as it is.
core::Result<QString> assetArgument(core::Workspace &workspace, const QString &word);
core::Result<QStringList> assetArguments(core::Workspace &workspace, const QStringList &words);

/// A file that goes to the attachments.
core::Result<QByteArray> proofArgument(const QString &path);

} // namespace hallmarker::cli
