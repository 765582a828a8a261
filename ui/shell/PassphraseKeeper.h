#pragma once

#include "core/keys/SecretStore.h"
#include "core/storage/WorkspaceSeal.h"

#include <QObject>

#include <functional>

namespace hallmarker::ui {

class Session;

/// The passphrase of the open workspace and the keychain of the desktop that may remember it. Lives as a child of the
/// session. The keychain is a convenience: whatever fails there is said quietly and stops nothing.
class PassphraseKeeper final : public QObject {
    Q_OBJECT
public:
    /// Without a store nothing is remembered, and nobody is asked whether to.
    PassphraseKeeper(Session &session, core::SecretStore *store);
    static PassphraseKeeper *of(const Session &session);

    bool canRemember() const { return m_store != nullptr; }
    /// Whether the passphrase of the open workspace is known to lie in the keychain.
    bool isRemembered() const { return m_isRemembered; }
    core::SealState state() const { return m_state; }

    /// Stored under the id of the open workspace.
    void remember(const QString &passphrase);
    void forget();
    /// For a workspace that is being opened or made: remembered when it turns out to be the right one.
    void rememberWhenOpen(const QString &passphrase) { m_whenOpen = passphrase; }

    using Then = std::function<void(const core::Result<void> &)>;
    /// Gives the passphrase to the open workspace; Denied when it is not the right one.
    void unlock(const QString &passphrase, QObject *context, const Then &then);
    /// Sets, changes or (empty) removes it. What the keychain remembers follows.
    void change(const QString &passphrase, bool shallRemember, QObject *context, const Then &then);

Q_SIGNALS:
    /// State or remembrance of the open workspace.
    void changed();
    /// Its keys are sealed and the keychain did not open them.
    void locked();
    /// What the keychain remembered was wrong and is forgotten.
    void rememberedWasWrong();
    /// A sentence for a quiet message.
    void told(const QString &text);

private:
    void look();
    void lookIntoStore(core::SealState state);
    void tryRemembered(const QString &passphrase);
    void set(core::SealState state, bool isRemembered);

    Session &m_session;
    core::SecretStore *m_store;
    core::SealState m_state = core::SealState::None;
    bool m_isRemembered = false;
    QString m_whenOpen;
};

} // namespace hallmarker::ui
