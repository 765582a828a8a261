#pragma once

#include "core/check/CheckDefinition.h"
#include "core/storage/Workspace.h"

#include <QMap>

namespace hallmarker::wiring {

/// Turns the words of a person ("adult", "model=credit-model") into the inputs of a check: role -> record id. A dataset
/// or model stands for its newest version. Without a role, a word goes to the first free role that takes its kind.
core::Result<QMap<QString, QString>> inputsOf(core::Workspace &workspace, const core::CheckDefinition &check, const QStringList &words);

/// "key=value" words as typed parameters, defaults not yet filled in.
core::Result<QJsonObject> parametersOf(const core::CheckDefinition &check, const QStringList &words);

/// The record that a word names; a dataset or model gives its newest version.
core::Result<core::Record> versionOf(core::Workspace &workspace, const QString &word);

} // namespace hallmarker::wiring
