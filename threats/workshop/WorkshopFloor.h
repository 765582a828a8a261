#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/Contribution.h"
#include "threats/workshop/Poll.h"
#include "threats/workshop/WorkshopDecision.h"

namespace hallmarker::threats {

/// What anybody in the room can do whose role allows it: put something on the board, vote, park, write down. Each write is a
/// record of its own, so two seats never lose each other's edits; of the same record a write names the revision it was made
/// from, and ErrorKind::Conflict tells that somebody was faster.
class WorkshopFloor {
public:
    WorkshopFloor(core::Workspace &workspace, QString workshop, const QString &who = {}) : m_workspace(workspace), m_workshop(std::move(workshop)), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// New without an id, else a change of one's own. During an item in silence the words are sealed until they are revealed.
    core::Result<Contribution> contribute(Contribution what);
    /// Into the parking lot, or back.
    core::Result<Contribution> park(const QString &contribution, bool isParked);
    /// Votes, or votes otherwise while the poll is open.
    core::Result<Ballot> vote(const QString &poll, const QString &choice);

    /// New with revision 0. Accepting is for owners; a decision has a reason.
    core::Result<WorkshopDecision> decide(WorkshopDecision what);
    /// Everybody but observers may disagree, with a reason; an empty reason takes it back.
    core::Result<WorkshopDecision> dissent(const QString &decision, const QString &reason);
    /// New with revision 0. Whoever does it and until when must be said.
    core::Result<WorkshopAction> act(WorkshopAction what);
    /// What became of an action; possible after the close too. An empty tracker leaves it as it is.
    core::Result<WorkshopAction> follow(const QString &action, bool isDone, const QString &tracker, qint64 expectedRevision);

private:
    core::Workspace &m_workspace;
    QString m_workshop;
    QString m_who;
};

} // namespace hallmarker::threats
