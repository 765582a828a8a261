#include "ui/shell/PassphraseKeeper.h"

#include "ui/shell/Session.h"

#include <utility>

namespace hallmarker::ui {

namespace {

core::SecretBytes secretOf(const QString &passphrase)
{
    return core::SecretBytes(QByteArrayView(passphrase.toUtf8()));
}

} // namespace

PassphraseKeeper::PassphraseKeeper(Session &session, core::SecretStore *store) : QObject(&session), m_session(session), m_store(store)
{
    connect(&session, &Session::opened, this, &PassphraseKeeper::look);
    connect(&session, &Session::openFailed, this, [this] { m_whenOpen.clear(); });
    connect(&session, &Session::closed, this, [this] { set(core::SealState::None, false); });
}

PassphraseKeeper *PassphraseKeeper::of(const Session &session)
{
    return session.findChild<PassphraseKeeper *>(QString(), Qt::FindDirectChildrenOnly);
}

void PassphraseKeeper::set(core::SealState state, bool isRemembered)
{
    m_state = state;
    m_isRemembered = isRemembered;
    Q_EMIT changed();
}

void PassphraseKeeper::look()
{
    m_session.read([](core::Workspace &workspace) { return core::WorkspaceSeal::of(workspace).state(); }, this, [this](const core::Result<core::SealState> &state) {
        if (state && m_session.isOpen())
            lookIntoStore(*state);
    });
}

void PassphraseKeeper::lookIntoStore(core::SealState state)
{
    set(state, false);
    const QString given = std::exchange(m_whenOpen, {});
    if (state == core::SealState::None)
        return;
    if (state == core::SealState::Open && !given.isEmpty()) {
        remember(given);
        return;
    }
    if (m_store == nullptr) {
        if (state == core::SealState::Locked)
            Q_EMIT locked();
        return;
    }
    m_store->read(m_session.workspaceId(), [this, guard = QPointer<PassphraseKeeper>(this), id = m_session.workspaceId()](std::optional<core::SecretBytes> secret) {
        if (!guard || id != m_session.workspaceId())
            return; // another workspace is open by now
        if (m_state == core::SealState::Open)
            set(m_state, m_isRemembered || secret.has_value());
        else if (secret)
            tryRemembered(QString::fromUtf8(secret->view()));
        else
            Q_EMIT locked();
    });
}

void PassphraseKeeper::tryRemembered(const QString &passphrase)
{
    unlock(passphrase, this, [this](const core::Result<void> &done) {
        if (done) {
            set(core::SealState::Open, true);
            return;
        }
        Q_EMIT locked();
        if (done.error().kind != core::ErrorKind::Denied)
            return;
        m_store->remove(m_session.workspaceId(), [](bool) {});
        Q_EMIT rememberedWasWrong();
    });
}

void PassphraseKeeper::remember(const QString &passphrase)
{
    if (m_store == nullptr || passphrase.isEmpty())
        return;
    m_store->write(m_session.workspaceId(), secretOf(passphrase), [this, guard = QPointer<PassphraseKeeper>(this), id = m_session.workspaceId()](bool isDone) {
        if (!guard || id != m_session.workspaceId())
            return;
        set(m_state, isDone);
        Q_EMIT told(isDone ? tr("The keychain remembers the passphrase.") : tr("The keychain did not store the passphrase. You are asked again next time."));
    });
}

void PassphraseKeeper::forget()
{
    if (m_store == nullptr)
        return;
    m_store->remove(m_session.workspaceId(), [this, guard = QPointer<PassphraseKeeper>(this), id = m_session.workspaceId()](bool isDone) {
        if (!guard || id != m_session.workspaceId())
            return;
        set(m_state, m_isRemembered && !isDone);
        Q_EMIT told(isDone ? tr("The keychain forgot the passphrase.") : tr("The keychain did not answer. The passphrase may still be stored in it."));
    });
}

void PassphraseKeeper::unlock(const QString &passphrase, QObject *context, const Then &then)
{
    const QPointer<QObject> guard(context);
    m_session.read(
        [passphrase](core::Workspace &workspace) -> core::Result<bool> {
            HALLMARKER_TRY(core::WorkspaceSeal::of(workspace).unlock(passphrase));
            return true;
        },
        this, [this, guard, then](const core::Result<bool> &done) {
            if (done)
                set(core::SealState::Open, m_isRemembered);
            if (guard)
                then(done ? core::Result<void>() : core::Result<void>(done.error()));
        });
}

void PassphraseKeeper::change(const QString &passphrase, bool shallRemember, QObject *context, const Then &then)
{
    const QPointer<QObject> guard(context);
    m_session.read(
        [passphrase](core::Workspace &workspace) -> core::Result<bool> {
            HALLMARKER_TRY(core::WorkspaceSeal::of(workspace).change(passphrase));
            return true;
        },
        this, [this, guard, then, passphrase, shallRemember](const core::Result<bool> &done) {
            if (done) {
                const bool wasRemembered = m_isRemembered;
                set(passphrase.isEmpty() ? core::SealState::None : core::SealState::Open, m_isRemembered);
                if (shallRemember && !passphrase.isEmpty())
                    remember(passphrase);
                else if (wasRemembered)
                    forget(); // what it holds opens nothing any more
            }
            if (guard)
                then(done ? core::Result<void>() : core::Result<void>(done.error()));
        });
}

} // namespace hallmarker::ui
