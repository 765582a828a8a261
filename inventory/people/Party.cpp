#include "inventory/people/Party.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList partyKindNames()
{
    return {QStringLiteral("person"), QStringLiteral("organisation"), QStringLiteral("team")};
}

QJsonObject Party::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("partyKind"), partyKindNames().at(int(partyKind))).texts(QStringLiteral("roles"), roles);
    if (isPerson())
        writer.text(QStringLiteral("fullNameCommitment"), fullNameCommitment).text(QStringLiteral("contactCommitment"), contactCommitment);
    else
        writer.text(QStringLiteral("fullName"), fullName).text(QStringLiteral("contact"), contact);
    return writer.body();
}

core::Result<Party> Party::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("party"));
    Party party;
    party.partyKind = PartyKind(reader.choice(QStringLiteral("partyKind"), partyKindNames(), int(PartyKind::Organisation)));
    party.roles = reader.texts(QStringLiteral("roles"));
    if (party.isPerson()) {
        party.fullNameCommitment = reader.text(QStringLiteral("fullNameCommitment"));
        party.contactCommitment = reader.text(QStringLiteral("contactCommitment"));
    } else {
        party.fullName = reader.text(QStringLiteral("fullName"));
        party.contact = reader.text(QStringLiteral("contact"));
    }
    party.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return party;
}

QString Party::searchText() const
{
    // Names of people are personal fields: they must not reach the index, which nobody could erase them from.
    return isPerson() ? roles.join(QLatin1Char(' ')) : QString(fullName + QLatin1Char(' ') + contact + QLatin1Char(' ') + roles.join(QLatin1Char(' ')));
}

} // namespace hallmarker::inventory
