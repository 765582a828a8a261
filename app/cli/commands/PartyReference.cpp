#include "app/cli/commands/PartyReference.h"

#include "app/cli/CliTexts.h"

namespace hallmarker::cli {

core::Result<PartyReference> PartyReference::of(CommandContext &context, core::Workspace &workspace, const QString &word)
{
    PartyReference reference;
    if (word.trimmed().isEmpty())
        return reference;
    const auto known = workspace.resolve(QStringLiteral("party"), word);
    if (known) {
        reference.m_known = core::PartyId(known->id);
        return reference;
    }
    if (known.error().kind != core::ErrorKind::NotFound)
        return known.error();
    reference.m_newName = word;
    context.tell(CliTexts::tr("\"%1\" is not there yet and is added as a team.").arg(word));
    return reference;
}

core::Result<core::PartyId> PartyReference::store(core::WriteTransaction &transaction) const
{
    if (m_newName.isEmpty())
        return m_known;
    inventory::Party party;
    party.head.name = m_newName;
    party.partyKind = inventory::PartyKind::Team;
    HALLMARKER_ASSIGN(const inventory::Party saved, inventory::RecordRepository<inventory::Party>::save(transaction, party));
    return saved.head.id;
}

} // namespace hallmarker::cli
