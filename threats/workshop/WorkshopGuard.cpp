#include "threats/workshop/WorkshopGuard.h"

#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

core::Result<WorkshopSeat> WorkshopGuard::seat(const QString &workshop) const
{
    const auto record = m_transaction.record(WorkshopSeat::idOf(workshop, m_who));
    if ((!record && record.error().kind == core::ErrorKind::NotFound) || (record && record->isDeleted))
        return core::Error(core::ErrorKind::Denied, WorkshopTexts::tr("%1 has no seat in this workshop. Join it first.").arg(m_who));
    if (!record)
        return record.error();
    return WorkshopSeat::fromRecord(*record);
}

core::Result<void> WorkshopGuard::mustHave(const QString &workshop, WorkshopRight right) const
{
    HALLMARKER_ASSIGN(const WorkshopSeat seat, this->seat(workshop));
    if (!mayInWorkshop(seat.role, right))
        return core::Error(core::ErrorKind::Denied, whoMayInWorkshop(right));
    return {};
}

core::Result<Workshop> WorkshopGuard::enter(const QString &workshop, WorkshopRight right) const
{
    HALLMARKER_ASSIGN(const core::Record record, m_transaction.record(workshop));
    HALLMARKER_ASSIGN(const Workshop read, Workshop::fromRecord(record));
    HALLMARKER_TRY(mustHave(workshop, right));
    if (read.isClosed())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" is closed. Its facilitator can open it again.").arg(read.name));
    return read;
}

} // namespace hallmarker::threats
