#pragma once

#include "app/cli/Command.h"
#include "checks/vault/TokenVault.h"

namespace hallmarker::cli {

QList<Option> vaultOptions();

/// The key of --key: opened with HALLMARKER_VAULT_PASSPHRASE, or typed at a terminal.
core::Result<core::SecretBytes> vaultKeyOf(const QString &path);
/// A fresh key, sealed with HALLMARKER_VAULT_PASSPHRASE; without one only where the caller said that anyone who reads the file may
/// use it.
core::Result<core::SecretBytes> newVaultKey(const QString &path, bool mayBeUnsealed);

} // namespace hallmarker::cli
