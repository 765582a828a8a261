#pragma once

#include "core/check/CheckDefinition.h"
#include "core/storage/Workspace.h"

#include <QMap>

namespace hallmarker::wiring {

/// Turns the words of a person ("adult", "model=credit-model") into the inputs of a check: role -> record id. A dataset
/// or model stands for its newest version. Without a role, a word goes to the first free role that takes its kind; words
/// with a role are dealt first.
core::Result<QMap<QString, QString>> inputsOf(core::Workspace &workspace, const core::CheckDefinition &check, const QStringList &words);

/// "key=value" words as typed parameters, defaults not yet filled in.
core::Result<QJsonObject> parametersOf(const core::CheckDefinition &check, const QStringList &words);

/// The version that a word names; a dataset or model gives its newest one. Only versions of these kinds count, so that
/// a dataset and a model of one name do not hide each other. A name of several of them is an Error that lists them.
core::Result<core::Record> versionOf(core::Workspace &workspace, const QString &word, const QStringList &kinds = {QStringLiteral("dataset-version"), QStringLiteral("model-version")});

} // namespace hallmarker::wiring
