#include "inventory/people/PartyRepository.h"

namespace hallmarker::inventory {

using core::Result;
using core::WriteTransaction;

namespace {

const QString fullNameField = QStringLiteral("fullName");
const QString contactField = QStringLiteral("contact");

/// Brings one personal field to its new value and returns the commitment for the body.
Result<QString> storePersonal(WriteTransaction &transaction, const QString &id, const QString &field, const QString &before,
                              const QString &now, const QString &commitment)
{
    if (before == now && (now.isEmpty() || !commitment.isEmpty()))
        return commitment;
    if (!now.isEmpty())
        return transaction.putPersonal(id, field, now);
    HALLMARKER_TRY(transaction.erasePersonal(id, field, QStringLiteral("cleared")));
    return QString();
}

} // namespace

Result<Party> PartyRepository::find(const core::PartyId &id) const
{
    HALLMARKER_ASSIGN(Party party, RecordRepository<Party>::find(id));
    if (!party.isPerson())
        return party;
    if (!party.fullNameCommitment.isEmpty()) {
        HALLMARKER_ASSIGN(party.fullName, m_workspace.personal(id.text(), fullNameField));
    }
    if (!party.contactCommitment.isEmpty()) {
        HALLMARKER_ASSIGN(party.contact, m_workspace.personal(id.text(), contactField));
    }
    return party;
}

Result<Party> PartyRepository::save(const Party &party)
{
    if (!party.isPerson())
        return RecordRepository<Party>::save(party);
    Party before;
    if (!party.head.id.isEmpty() && party.head.revision > 0) {
        HALLMARKER_ASSIGN(before, find(party.head.id));
    }
    Party saved;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("party.save"), [&](WriteTransaction &transaction) -> Result<void> {
        Party draft = party;
        if (draft.head.id.isEmpty())
            draft.head.id = core::PartyId(transaction.newId(QString::fromLatin1(Party::kind)));
        const QString id = draft.head.id.text();
        HALLMARKER_ASSIGN(draft.fullNameCommitment,
                          storePersonal(transaction, id, fullNameField, before.fullName, party.fullName, before.fullNameCommitment));
        HALLMARKER_ASSIGN(draft.contactCommitment,
                          storePersonal(transaction, id, contactField, before.contact, party.contact, before.contactCommitment));
        HALLMARKER_ASSIGN(saved, RecordRepository<Party>::save(transaction, draft));
        return {};
    }));
    saved.fullName = party.fullName;
    saved.contact = party.contact;
    return saved;
}

Result<void> PartyRepository::erasePerson(const core::PartyId &id, qint64 expectedRevision, const QString &reason)
{
    HALLMARKER_ASSIGN(Party party, RecordRepository<Party>::find(id));
    return m_workspace.write(QStringLiteral("party.erase"), [&](WriteTransaction &transaction) -> Result<void> {
        if (!party.fullNameCommitment.isEmpty())
            HALLMARKER_TRY(transaction.erasePersonal(id.text(), fullNameField, reason));
        if (!party.contactCommitment.isEmpty())
            HALLMARKER_TRY(transaction.erasePersonal(id.text(), contactField, reason));
        Party erased = party;
        erased.head.revision = expectedRevision;
        erased.fullNameCommitment.clear();
        erased.contactCommitment.clear();
        HALLMARKER_TRY(RecordRepository<Party>::save(transaction, erased));
        return {};
    });
}

Result<QString> PartyRepository::displayName(const core::PartyId &id) const
{
    HALLMARKER_ASSIGN(const Party party, find(id));
    return party.fullName.isEmpty() ? party.head.name : party.fullName;
}

} // namespace hallmarker::inventory
