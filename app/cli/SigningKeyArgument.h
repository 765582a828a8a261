#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/Command.h"

#include "dpia/signing/SigningKey.h"

#include <memory>

namespace hallmarker::cli {

/// --key and --certificate of commands that sign.
QList<Option> signingKeyOptions();
/// What the words name: a key file, a certificate, or without either the key of the workspace. Passphrases come from
/// HALLMARKER_SIGNING_PASSPHRASE or are typed; never from the command line, which other users of the machine can read.
core::Result<std::unique_ptr<dpia::SigningKey>> signingKeyArgument(core::Workspace &workspace, const Arguments &arguments);

} // namespace hallmarker::cli
