#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::threats {

/// Who somebody is in the room.
enum class WorkshopRole { Facilitator, Scribe, Owner, Participant, Observer };
QStringList workshopRoleNames(); ///< "facilitator" ... in the order of the enum
/// Participant for what is no role: the one that is neither lead nor guest.
WorkshopRole workshopRoleFromName(const QString &name);
QString workshopRoleText(WorkshopRole role); ///< translated

/// What a role may do. Seeing is for everybody who has a seat.
enum class WorkshopRight {
    Lead,       ///< begin, step, pause, reveal, deal, close, give roles
    Contribute, ///< put a card or a threat on the board, say that a field was looked at
    Vote,
    Record,     ///< park, write down decisions, dissent and actions
    Accept,     ///< decide that a risk is borne: for those who own it
};
bool mayInWorkshop(WorkshopRole role, WorkshopRight right);
/// "Only the facilitator may do that." and the like.
QString whoMayInWorkshop(WorkshopRight right);

} // namespace hallmarker::threats
