#pragma once

#include "core/storage/Workspace.h"
#include "threats/severity/Severity.h"
#include "threats/workshop/Contribution.h"

namespace hallmarker::threats {

/// How a contribution stands in the threat model.
struct PromotionOrder {
    QString contribution;     ///< record id
    QString title;
    QString element;          ///< key of an element of the model; empty: the whole model
    QString category;         ///< of the workshop; empty: none
    Severity severity = Severity::Medium;
    qint64 modelRevision = 0; ///< of the model as the one who promotes has seen it
};

/// Makes a threat of the model out of what somebody said in the room, and takes it back. For who writes down; while the workshop
/// is not closed, so that the minutes tell it.
class WorkshopPromotion {
public:
    WorkshopPromotion(core::Workspace &workspace, QString workshop, const QString &who = {}) : m_workspace(workspace), m_workshop(std::move(workshop)), m_who(who.isEmpty() ? workspace.actor().name : who) {}

    /// ErrorKind::Conflict when the model is another one than was seen: look at it, then promote again.
    core::Result<Contribution> promote(const PromotionOrder &order);
    /// Takes the threat out of the model. ErrorKind::Conflict when somebody changed or signed something about it since.
    core::Result<Contribution> takeBack(const QString &contribution);

private:
    core::Workspace &m_workspace;
    QString m_workshop;
    QString m_who;
};

} // namespace hallmarker::threats
