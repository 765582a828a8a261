#pragma once

#include "core/keys/SecretBytes.h"
#include "core/storage/Workspace.h"

namespace hallmarker::inventory {

/// The pseudonyms under which a person's consents and requests are found: HMAC-SHA-256 under a secret of the workspace, so
/// that whoever has records or exports alone cannot try out names, and two workspaces do not name one person alike.
/// Pseudonyms of before were a bare digest; theirs is the keyed digest over that one, so that they are brought up to date
/// without knowing the person. Loads the secret when it first needs it.
class SubjectTokens {
public:
    explicit SubjectTokens(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Empty for nobody.
    core::Result<QString> of(const QString &person);
    /// What a stored pseudonym is now.
    core::Result<QString> current(const QString &stored);
    static bool isGuessable(const QString &token) { return token.startsWith(QLatin1String("subject-")); }
    /// Brings stored consents and requests up to date, once for a workspace; how many. Does nothing in one that is open for
    /// reading only. Earlier revisions stay in the history as they are.
    core::Result<int> renewStored();

private:
    core::Result<QString> keyed(const QString &guessable);

    core::Workspace &m_workspace;
    core::SecretBytes m_secret;
};

} // namespace hallmarker::inventory
