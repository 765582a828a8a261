#pragma once

#include "core/storage/Workspace.h"
#include "threats/workshop/Workshop.h"

namespace hallmarker::threats {

/// Looks at the door, inside the transaction that then writes: who has no seat, or a role without the right, gets
/// ErrorKind::Denied; a closed workshop is ErrorKind::Invalid.
class WorkshopGuard {
public:
    WorkshopGuard(core::WriteTransaction &transaction, QString who) : m_transaction(transaction), m_who(std::move(who)) {}

    /// The workshop as it is now.
    core::Result<Workshop> enter(const QString &workshop, WorkshopRight right) const;
    /// Only that there is a seat.
    core::Result<WorkshopSeat> seat(const QString &workshop) const;
    core::Result<void> mustHave(const QString &workshop, WorkshopRight right) const;

private:
    core::WriteTransaction &m_transaction;
    QString m_who;
};

} // namespace hallmarker::threats
