#include "core/storage/WorkspaceSeal.h"

#include "core/storage/PseudonymKey.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

struct WorkspaceSealTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceSealTexts)
};

QString changeName(bool wasSealed, bool isSealed)
{
    if (!wasSealed)
        return QStringLiteral("key.sealed");
    return isSealed ? QStringLiteral("key.resealed") : QStringLiteral("key.unsealed");
}

} // namespace

WorkspaceSeal WorkspaceSeal::of(Workspace &workspace)
{
    return WorkspaceSeal(static_cast<SqlWorkspace &>(workspace)); // there is no other
}

Result<void> WorkspaceSeal::tryToOpen(const QString &passphrase) const
{
    HALLMARKER_ASSIGN(const bool isFileSealed, m_workspace.custody().isSealed());
    if (isFileSealed)
        return m_workspace.custody().tryToOpen(passphrase);
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return m_workspace.contentKey().tryToOpen(*connection, passphrase);
}

bool WorkspaceSeal::opens(const QString &passphrase) const
{
    return !passphrase.isEmpty() && tryToOpen(passphrase).isOk();
}

Result<SealState> WorkspaceSeal::state() const
{
    HALLMARKER_ASSIGN(bool isSealed, m_workspace.custody().isSealed());
    if (!isSealed) {
        // The key file may lie on another machine; the attachments are here.
        HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
        HALLMARKER_ASSIGN(isSealed, m_workspace.contentKey().isSealed(*connection));
    }
    if (!isSealed)
        return SealState::None;
    return opens(m_workspace.passphrase().text()) ? SealState::Open : SealState::Locked;
}

Result<void> WorkspaceSeal::unlock(const QString &passphrase)
{
    HALLMARKER_TRY(tryToOpen(passphrase));
    m_workspace.passphrase().set(passphrase);
    return {};
}

void WorkspaceSeal::setSource(HeldPassphrase::Source source)
{
    m_workspace.passphrase().setSource(std::move(source));
}

Result<void> WorkspaceSeal::require()
{
    const auto key = m_workspace.custody().load();
    return key ? Result<void>() : Result<void>(key.error());
}

Result<void> WorkspaceSeal::commitChange(const QString &passphrase)
{
    if (m_workspace.writer() == nullptr)
        return Error(ErrorKind::Denied, WorkspaceSealTexts::tr("The workspace was opened for reading only, so its passphrase cannot be changed."));
    const KeyCustody &custody = m_workspace.custody();
    HALLMARKER_ASSIGN(const bool wasSealed, custody.isSealed());
    if (!wasSealed && passphrase.isEmpty())
        return Error(ErrorKind::Conflict, WorkspaceSealTexts::tr("The workspace has no passphrase. Nothing was changed."));
    // Asked before the store is locked: somebody may have to type.
    HALLMARKER_TRY(custody.load());
    m_workspace.passphrase().setPending(passphrase);
    return m_workspace.writer()->write(changeName(wasSealed, !passphrase.isEmpty()), [&](WriteTransaction &transaction) -> Result<void> {
        SqlConnection &connection = static_cast<SqlWriteTransaction &>(transaction).connection();
        HALLMARKER_ASSIGN(const KeyRing ring, KeyCustody::ring(connection));
        HALLMARKER_ASSIGN(const SignerKey key, custody.load(ring.current()));
        if (key.verifierKey() != ring.current())
            return Error(ErrorKind::Denied, WorkspaceSealTexts::tr("The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?"));
        HALLMARKER_ASSIGN(const Digest file, custody.saveChanged(key, passphrase));
        HALLMARKER_TRY(m_workspace.contentKey().rewrap(connection, passphrase));
        if (!passphrase.isEmpty())
            HALLMARKER_TRY(PseudonymKey::seal(connection, m_workspace.contentKey()));
        HALLMARKER_TRY(KeyCustody::nameChanged(connection, file));
        return transaction.note(changeName(wasSealed, !passphrase.isEmpty()), {{QStringLiteral("key"), key.verifierKey().toText()}});
    });
}

Result<void> WorkspaceSeal::settle()
{
    const KeyCustody &custody = m_workspace.custody();
    if (!custody.hasChanged() || m_workspace.writer() == nullptr)
        return {};
    return m_workspace.writer()->withConnection([&custody](SqlConnection &connection) { return custody.settleChanged(connection); });
}

Result<void> WorkspaceSeal::change(const QString &passphrase)
{
    HALLMARKER_TRY(settle());
    const Result<void> committed = commitChange(passphrase);
    const Result<void> settled = settle();
    if (committed || opens(passphrase)) // a commit may arrive although its answer was lost
        m_workspace.passphrase().set(passphrase);
    else
        m_workspace.passphrase().clearPending();
    return committed ? settled : committed;
}

} // namespace hallmarker::core
