#pragma once

#include "core/record/Record.h"
#include "core/storage/Workspace.h"

namespace hallmarker::cli {

/// A record as the JSON of the contract.
QJsonObject recordJson(const core::Record &record);
/// The same with what rests on it and what it rests on.
core::Result<QJsonObject> recordDetailJson(core::Workspace &workspace, const core::Record &record);
/// For the terminal: fields of the body, digests, staleness.
core::Result<QString> recordDetailText(core::Workspace &workspace, const core::Record &record);

} // namespace hallmarker::cli
