#include "inventory/agreements/AgreementBook.h"

#include "core/json/CanonicalJson.h"
#include "inventory/people/Purpose.h"
#include "inventory/systems/System.h"

#include <QMap>

namespace hallmarker::inventory {

namespace {

/// What a system in use says of its models and datasets, where no use is registered for them.
core::Result<void> addSystemUses(core::Workspace &workspace, AgreementBook &book)
{
    HALLMARKER_ASSIGN(const QList<System> systems, SystemRepository(workspace).list());
    HALLMARKER_ASSIGN(const QList<Purpose> purposes, PurposeRepository(workspace).list());
    QMap<QString, QString> purposeNames;
    for (const Purpose &purpose : purposes)
        purposeNames.insert(purpose.head.id.text(), purpose.head.name);
    const auto isAgreedOn = [&book](const QString &asset) { return std::any_of(book.agreements.begin(), book.agreements.end(), [&](const Agreement &agreement) { return agreement.assets.contains(asset); }); };
    for (const System &system : systems) {
        if (system.useStatus != UseStatus::InUse)
            continue;
        QStringList assets;
        for (const core::ModelId &model : system.models)
            assets += model.text();
        for (const core::DatasetId &dataset : system.datasets)
            assets += dataset.text();
        for (const QString &asset : assets) {
            const bool isRegistered = std::any_of(book.usages.begin(), book.usages.end(), [&](const AssetUsage &usage) { return usage.asset == asset && usage.system == system.head.id.text(); });
            if (isRegistered || !isAgreedOn(asset))
                continue;
            AssetUsage usage;
            usage.head.name = system.head.name;
            usage.asset = asset;
            usage.system = system.head.id.text();
            for (const core::PurposeId &purpose : system.purposes)
                usage.purposes += purposeNames.value(purpose.text(), purpose.text());
            book.usages.append(usage);
        }
    }
    return {};
}

} // namespace

core::Result<AgreementBook> AgreementBook::read(core::Workspace &workspace)
{
    AgreementBook book;
    HALLMARKER_ASSIGN(book.agreements, AgreementRepository(workspace).list());
    HALLMARKER_ASSIGN(book.usages, AssetUsageRepository(workspace).list());
    HALLMARKER_TRY(addSystemUses(workspace, book));
    return book;
}

QList<AssetUsage> AgreementBook::usagesOf(const QString &asset) const
{
    QList<AssetUsage> found;
    for (const AssetUsage &usage : usages) {
        if (usage.asset == asset)
            found.append(usage);
    }
    return found;
}

QList<Agreement> AgreementBook::agreementsOn(const QString &asset) const
{
    QList<Agreement> found;
    for (const Agreement &agreement : agreements) {
        if (agreement.assets.contains(asset))
            found.append(agreement);
    }
    return found;
}

core::Digest AgreementBook::groundOf(const QString &asset) const
{
    QJsonArray said;
    for (const Agreement &agreement : agreementsOn(asset))
        said.append(QJsonObject{{QStringLiteral("id"), agreement.head.id.text()}, {QStringLiteral("agreement"), agreement.toJson()}});
    for (const AssetUsage &usage : usagesOf(asset))
        said.append(QJsonObject{{QStringLiteral("id"), usage.head.id.text()}, {QStringLiteral("name"), usage.head.name}, {QStringLiteral("usage"), usage.toJson()}});
    return core::CanonicalJson::digestOf(said);
}

} // namespace hallmarker::inventory
