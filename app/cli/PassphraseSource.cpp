#include "app/cli/PassphraseSource.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TerminalSecret.h"

#include "core/keys/KeyChainStore.h"

#include <QFile>

namespace hallmarker::cli {

namespace {

constexpr int keychainTimeoutMs = 2000; // a locked keychain asks in a window of its own, which nobody may be looking at
constexpr int tries = 3;

bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

QString rememberedPassphrase(const QString &workspaceId, const core::HeldPassphrase::Opens &opens)
{
    if (!hasSessionBus())
        return {};
    const auto secret = core::KeyChainStore::readBlocking(core::KeyChainStore::passphraseService(), workspaceId, keychainTimeoutMs);
    if (!secret)
        return {};
    const QString passphrase = QString::fromUtf8(secret->view());
    if (opens(passphrase))
        return passphrase;
    core::KeyChainStore::removeBlocking(core::KeyChainStore::passphraseService(), workspaceId, keychainTimeoutMs); // that of before a change
    return {};
}

} // namespace

core::HeldPassphrase::Source PassphraseSource::forWorkspace(const QString &workspaceId)
{
    return [workspaceId](const core::HeldPassphrase::Opens &opens) {
        if (const QString remembered = rememberedPassphrase(workspaceId, opens); !remembered.isEmpty())
            return remembered;
        for (int i = 0; i < tries; ++i) {
            const auto typed = TerminalSecret::ask(i == 0 ? CliTexts::tr("Passphrase of the workspace:") : CliTexts::tr("That is not the passphrase. Once more:"));
            if (!typed || typed->isEmpty())
                return QString();
            if (opens(*typed))
                return *typed;
        }
        return QString();
    };
}

core::Result<QString> PassphraseSource::newPassphrase()
{
    if (const QString given = qEnvironmentVariable("HALLMARKER_NEW_PASSPHRASE"); !given.isEmpty())
        return given;
    if (!TerminalSecret::isPossible())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("There is no terminal to type the new passphrase on. Give it in HALLMARKER_NEW_PASSPHRASE, or take it away with --remove."));
    const auto typed = TerminalSecret::ask(CliTexts::tr("New passphrase:"));
    if (!typed || typed->isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("No new passphrase was given. Nothing was changed; --remove takes the passphrase away."));
    const auto repeated = TerminalSecret::ask(CliTexts::tr("The same once more:"));
    if (repeated != typed)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The two lines differ. Nothing was changed."));
    return *typed;
}

} // namespace hallmarker::cli
