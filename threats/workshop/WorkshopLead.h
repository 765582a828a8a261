#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/Poll.h"
#include "threats/workshop/Workshop.h"
#include "threats/workshop/deck/Deck.h"

#include <functional>

namespace hallmarker::threats {

/// What the facilitator does: begin and go on, pause until next week, reveal, ask for votes, deal cards, close.
class WorkshopLead {
public:
    WorkshopLead(core::Workspace &workspace, QString workshop, const QString &who = {}) : m_workspace(workspace), m_workshop(std::move(workshop)), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// Begins, or goes on where it stopped.
    core::Result<Workshop> start();
    core::Result<Workshop> pause();
    /// To another item; empty: the next one. `from`: the item that the caller saw, so that two that press at once make one
    /// step; ErrorKind::Conflict for the second.
    core::Result<Workshop> step(const QString &from, const QString &to = {});
    /// Shows everybody what was written in silence during an item; empty: the present one. Again after a crash does the rest.
    core::Result<Workshop> reveal(const QString &item = {});
    core::Result<Poll> ask(const QString &question, const QStringList &choices, const QString &subject = {});
    /// Ends a vote: counts, then destroys the ballots. Again after a crash does the rest.
    core::Result<Poll> revealPoll(const QString &poll);
    /// Stores the deck and deals it to all seats but observers, `each` to each (0: as many as there are).
    core::Result<Workshop> deal(const Deck &deck, quint32 seed, int each = 0);
    /// Deals from the threat catalogue for the workshop's model: what applies first, then what nobody knows (see catalogueDeck).
    /// `elements`: those under discussion; empty: all.
    core::Result<Workshop> dealCatalogue(const QStringList &elements, quint32 seed, int each = 0);
    /// Ends it. Nothing may be sealed and no vote open, else minutes would leave out what people said.
    core::Result<Workshop> close();
    core::Result<Workshop> reopen();

private:
    using Change = std::function<core::Result<void>(Workshop &, core::WriteTransaction &)>;
    core::Result<Workshop> change(const QString &action, const Change &what);
    core::Result<QList<core::Record>> parts(const char *kind, const QString &key, const QString &value) const;

    core::Workspace &m_workspace;
    QString m_workshop;
    QString m_who;
};

} // namespace hallmarker::threats
