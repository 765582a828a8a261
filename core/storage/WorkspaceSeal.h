#pragma once

#include "core/result/Result.h"
#include "core/storage/HeldPassphrase.h"

namespace hallmarker::core {

class SqlWorkspace;
class Workspace;

/// Whether the keys of a workspace lie under a passphrase, and whether it is known here.
enum class SealState { None, Locked, Open };

/// The passphrase of an open workspace: given later, set, changed, removed (docs/adr/0010-passphrase-change.md).
/// A change is one log entry without any secret. It has two places, the key file and the store, and the store decides:
/// 1. the signing key goes under the new passphrase into a file beside the present one, under the store's write lock;
/// 2. one transaction wraps the content key of attachments anew, writes the entry and names that file by its digest;
/// 3. the file takes the place of the present one. Whoever opens the workspace next does this after a kill, or removes
///    the file when the store does not name it.
/// Attachments stay readable in between: their key opens with the old passphrase before step 2 and the new one after it.
class WorkspaceSeal {
public:
    /// The workspace has to outlive it.
    static WorkspaceSeal of(Workspace &workspace);

    Result<SealState> state() const;
    /// Takes a passphrase for this session. ErrorKind::Denied when it is not the right one.
    Result<void> unlock(const QString &passphrase);
    /// Where the passphrase comes from when it is needed and was not given. It may be asked in the middle of a write.
    void setSource(HeldPassphrase::Source source);
    /// Sees to it that the passphrase is known where one is needed; asks the source.
    Result<void> require();
    /// A new passphrase for both keys; an empty one removes it.
    Result<void> change(const QString &passphrase);

    /// Steps 1 and 2 of a change; change() calls them. Apart, so that a kill in between can be tried.
    Result<void> commitChange(const QString &passphrase);
    /// Step 3, or the clearing away of a change that never came to its end. Does nothing when nothing is under way.
    Result<void> settle();

private:
    explicit WorkspaceSeal(SqlWorkspace &workspace) : m_workspace(workspace) {}
    bool opens(const QString &passphrase) const;
    Result<void> tryToOpen(const QString &passphrase) const;

    SqlWorkspace &m_workspace;
};

} // namespace hallmarker::core
