#pragma once

#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// Risk tier in the sense of the AI Act: Art. 5 prohibited, Art. 6 high, Art. 50 limited, else minimal.
enum class RiskTier { Minimal, Limited, High, Prohibited };
QStringList riskTierNames(); ///< "minimal" ... in the order of the enum

enum class UseStatus { Planned, InDevelopment, InUse, Suspended, Retired };
QStringList useStatusNames(); ///< "planned", "in-development", "in-use", "suspended", "retired"

/// A machine-learning system as people meet it: a purpose, an owner, models inside.
struct System {
    static constexpr const char *kind = "system";

    RecordHead<core::SystemId> head;
    QString purpose;              ///< in a sentence
    QList<core::PurposeId> purposes;
    QString description;
    core::PartyId owner;
    RiskTier riskTier = RiskTier::Minimal;
    QString riskReason;           ///< why this tier
    UseStatus useStatus = UseStatus::Planned;
    QList<core::ModelId> models;
    QList<core::DatasetId> datasets;

    QJsonObject toJson() const;
    static core::Result<System> fromJson(const QJsonObject &body);
    QString searchText() const { return QString(purpose + QLatin1Char(' ') + description); }
};

using SystemRepository = RecordRepository<System>;

} // namespace hallmarker::inventory
