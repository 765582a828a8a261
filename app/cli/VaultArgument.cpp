#include "app/cli/VaultArgument.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TerminalSecret.h"
#include "core/keys/AesGcm.h"
#include "core/keys/DurableFile.h"
#include "core/keys/SealedKeyFile.h"

#include <QFileInfo>

namespace hallmarker::cli {

namespace {

const QString vaultKeyName = QStringLiteral("hallmarker vault");

core::SecretBytes vaultPassphrase()
{
    QByteArray bytes = qgetenv("HALLMARKER_VAULT_PASSPHRASE");
    core::SecretBytes secret(bytes);
    core::SecretBytes::wipe(bytes);
    return secret;
}

} // namespace

QList<Option> vaultOptions()
{
    return {{QStringLiteral("vault"), QStringLiteral("FILE"), CliTexts::tr("The vault with the keys of the domains"), {}, false, true},
            {QStringLiteral("key"), QStringLiteral("FILE"), CliTexts::tr("The key of the vault, kept elsewhere; its passphrase is HALLMARKER_VAULT_PASSPHRASE"), {}, false, true}};
}

core::Result<core::SecretBytes> vaultKeyOf(const QString &path)
{
    auto opened = core::SealedKeyFile::load(path, vaultPassphrase());
    if (!opened && opened.error().kind == core::ErrorKind::Denied && vaultPassphrase().isEmpty() && TerminalSecret::isPossible()) {
        auto typed = TerminalSecret::ask(CliTexts::tr("Passphrase of %1:").arg(path));
        if (typed && !typed->isEmpty()) {
            QByteArray bytes = typed->toUtf8();
            const core::SecretBytes secret(bytes);
            core::SecretBytes::wipe(bytes);
            typed->fill(QChar(0));
            opened = core::SealedKeyFile::load(path, secret);
        }
    }
    if (!opened)
        return opened.error();
    if (opened->secret.size() != core::AesGcm::keyBytes)
        return core::Error(core::ErrorKind::Invalid, CliTexts::tr("%1 is no key of a vault.").arg(path), {}, {.file = path});
    return opened->secret;
}

core::Result<core::SecretBytes> newVaultKey(const QString &path, bool mayBeUnsealed)
{
    const core::SecretBytes passphrase = vaultPassphrase();
    if (passphrase.isEmpty() && !mayBeUnsealed)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A new key needs a passphrase in HALLMARKER_VAULT_PASSPHRASE. With --unsealed it is kept without one, and anyone who reads the file can use it."));
    const core::SecretBytes key = core::SecretBytes::random(core::AesGcm::keyBytes);
    if (key.isEmpty())
        return core::Error(core::ErrorKind::Unavailable, CliTexts::tr("The operating system gave no random bytes for a key."));
    HALLMARKER_TRY(passphrase.isEmpty() ? core::SealedKeyFile::saveUnsealed(path, vaultKeyName, key, core::UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey) : core::SealedKeyFile::save(path, vaultKeyName, key, passphrase));
    HALLMARKER_TRY(core::DurableFile::syncFolder(QFileInfo(path).absolutePath()));
    return key;
}

} // namespace hallmarker::cli
