#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/LoadedWorkshop.h"

namespace hallmarker::threats {

/// What a new workshop is made of.
struct WorkshopOrder {
    QString name;
    QString model;            ///< record id; empty: none
    QStringList scope;        ///< names of elements that no model has
    QStringList categories;   ///< empty: the usual ones
    QList<AgendaItem> agenda; ///< empty: the usual one
};

/// Makes, lists and reads the workshops of a workspace; people take their seats here.
class WorkshopBook {
public:
    /// `who`: on whose behalf; empty: the actor of the workspace.
    explicit WorkshopBook(core::Workspace &workspace, const QString &who = {}) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// Whoever makes it is its facilitator.
    core::Result<Workshop> create(const WorkshopOrder &order);
    /// Takes a seat. Joining again with the same role changes nothing; another role is for the facilitator to give.
    core::Result<WorkshopSeat> join(const QString &workshop, WorkshopRole role);
    /// Gives somebody a role, also to who has not joined yet. The last facilitator stays one.
    core::Result<WorkshopSeat> assign(const QString &workshop, const QString &person, WorkshopRole role);

    core::Result<QList<Workshop>> list() const; ///< newest first
    /// As this person may see it. By id, name or beginning of an id.
    core::Result<LoadedWorkshop> load(const QString &reference) const;

    const QString &who() const { return m_who; }

private:
    core::Result<void> loadContributions(LoadedWorkshop &loaded) const;
    core::Result<void> loadModel(LoadedWorkshop &loaded) const;

    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::threats
