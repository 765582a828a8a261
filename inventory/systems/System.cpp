#include "inventory/systems/System.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList riskTierNames()
{
    return {QStringLiteral("minimal"), QStringLiteral("limited"), QStringLiteral("high"), QStringLiteral("prohibited")};
}

QStringList useStatusNames()
{
    return {QStringLiteral("planned"), QStringLiteral("in-development"), QStringLiteral("in-use"), QStringLiteral("suspended"),
            QStringLiteral("retired")};
}

QJsonObject System::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("purpose"), purpose)
        .ids(QStringLiteral("purposes"), purposes)
        .text(QStringLiteral("description"), description)
        .text(QStringLiteral("owner"), owner.text())
        .text(QStringLiteral("riskTier"), riskTierNames().at(int(riskTier)))
        .text(QStringLiteral("riskReason"), riskReason)
        .text(QStringLiteral("useStatus"), useStatusNames().at(int(useStatus)))
        .ids(QStringLiteral("models"), models)
        .ids(QStringLiteral("datasets"), datasets)
        .body();
}

core::Result<System> System::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("system"));
    System system;
    system.purpose = reader.text(QStringLiteral("purpose"));
    system.purposes = reader.ids<core::PurposeId>(QStringLiteral("purposes"));
    system.description = reader.text(QStringLiteral("description"));
    system.owner = reader.id<core::PartyId>(QStringLiteral("owner"));
    system.riskTier = RiskTier(reader.choice(QStringLiteral("riskTier"), riskTierNames(), int(RiskTier::Minimal)));
    system.riskReason = reader.text(QStringLiteral("riskReason"));
    system.useStatus = UseStatus(reader.choice(QStringLiteral("useStatus"), useStatusNames(), int(UseStatus::Planned)));
    system.models = reader.ids<core::ModelId>(QStringLiteral("models"));
    system.datasets = reader.ids<core::DatasetId>(QStringLiteral("datasets"));
    system.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return system;
}

} // namespace hallmarker::inventory
