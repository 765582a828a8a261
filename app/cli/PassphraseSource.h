#pragma once

#include "core/result/Result.h"
#include "core/storage/HeldPassphrase.h"

namespace hallmarker::cli {

/// Where the command line finds the passphrase of a workspace when HALLMARKER_PASSPHRASE does not give it: in the keychain
/// of the desktop when there is a session bus, else at the terminal.
class PassphraseSource {
public:
    static core::HeldPassphrase::Source forWorkspace(const QString &workspaceId);
    /// A new passphrase: of HALLMARKER_NEW_PASSPHRASE, else typed twice. Never a word of the command line, which other
    /// users of the machine can read.
    static core::Result<QString> newPassphrase();
};

} // namespace hallmarker::cli
