#include "app/cli/commands/PartyReference.h"

#include "inventory/people/PartyRepository.h"

#include <QCoreApplication>

namespace hallmarker::cli {

core::Result<core::PartyId> partyOf(CommandContext &context, core::Workspace &workspace, const QString &word)
{
    const auto known = workspace.resolve(QStringLiteral("party"), word);
    if (known)
        return core::PartyId(known->id);
    if (known.error().kind != core::ErrorKind::NotFound)
        return known.error();
    inventory::Party party;
    party.head.name = word;
    party.partyKind = inventory::PartyKind::Team;
    HALLMARKER_ASSIGN(const inventory::Party saved, inventory::PartyRepository(workspace).save(party));
    context.tell(QCoreApplication::translate("Cli", "\"%1\" was not there yet and was added as a team.").arg(word));
    return saved.head.id;
}

} // namespace hallmarker::cli
