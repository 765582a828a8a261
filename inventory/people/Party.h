#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

enum class PartyKind { Person, Organisation, Team };
QStringList partyKindNames(); ///< in the order of the enum

/// Somebody who owns, provides, assesses or uses. head.name is what lists show: of a person a role or a handle ("data
/// protection officer"), for the real name and the contact of a person are personal fields that can be erased.
struct Party {
    static constexpr const char *kind = "party";

    RecordHead<core::PartyId> head;
    PartyKind partyKind = PartyKind::Organisation;
    QString fullName;   ///< of a person: personal, not in the body
    QString contact;    ///< of a person: personal, not in the body
    QStringList roles;  ///< "provider", "controller", "processor", "dpo", "owner" ...
    QString fullNameCommitment; ///< of a person: what the log sees instead
    QString contactCommitment;

    bool isPerson() const { return partyKind == PartyKind::Person; }
    QJsonObject toJson() const;
    static core::Result<Party> fromJson(const QJsonObject &body);
    QString searchText() const;
};

} // namespace hallmarker::inventory
