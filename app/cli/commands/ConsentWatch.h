#pragma once

#include "app/cli/Command.h"
#include "inventory/consent/AccessRequest.h"

namespace hallmarker::cli {

/// A judged request; exit code 1 unless it is allowed.
Answer accessAnswer(const inventory::AccessRequest &judged);
void addConsentWatchCommand(CommandTable &table);

} // namespace hallmarker::cli
