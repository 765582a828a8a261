#include "threats/workshop/WorkshopRole.h"

#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

QStringList workshopRoleNames()
{
    return {QStringLiteral("facilitator"), QStringLiteral("scribe"), QStringLiteral("owner"), QStringLiteral("participant"), QStringLiteral("observer")};
}

WorkshopRole workshopRoleFromName(const QString &name)
{
    const qsizetype at = workshopRoleNames().indexOf(name);
    return at < 0 ? WorkshopRole::Participant : static_cast<WorkshopRole>(at);
}

QString workshopRoleText(WorkshopRole role)
{
    switch (role) {
    case WorkshopRole::Facilitator: return WorkshopTexts::tr("Facilitator");
    case WorkshopRole::Scribe: return WorkshopTexts::tr("Scribe");
    case WorkshopRole::Owner: return WorkshopTexts::tr("Owner");
    case WorkshopRole::Participant: return WorkshopTexts::tr("Participant");
    case WorkshopRole::Observer: return WorkshopTexts::tr("Observer");
    }
    return {};
}

bool mayInWorkshop(WorkshopRole role, WorkshopRight right)
{
    switch (right) {
    case WorkshopRight::Lead: return role == WorkshopRole::Facilitator;
    case WorkshopRight::Contribute:
    case WorkshopRight::Vote: return role != WorkshopRole::Observer;
    case WorkshopRight::Record: return role == WorkshopRole::Facilitator || role == WorkshopRole::Scribe || role == WorkshopRole::Owner;
    case WorkshopRight::Accept: return role == WorkshopRole::Owner;
    }
    return false;
}

QString whoMayInWorkshop(WorkshopRight right)
{
    switch (right) {
    case WorkshopRight::Lead: return WorkshopTexts::tr("Only the facilitator may do that.");
    case WorkshopRight::Contribute: return WorkshopTexts::tr("An observer looks on and contributes nothing. Ask the facilitator for another role.");
    case WorkshopRight::Vote: return WorkshopTexts::tr("An observer looks on and does not vote. Ask the facilitator for another role.");
    case WorkshopRight::Record: return WorkshopTexts::tr("Facilitator, scribe and owner write down what is decided. Ask one of them, or ask the facilitator for another role.");
    case WorkshopRight::Accept: return WorkshopTexts::tr("Only an owner may accept a risk. Ask the owner to write this decision down.");
    }
    return {};
}

} // namespace hallmarker::threats
