#include "inventory/datasets/Dataset.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject Dataset::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("description"), description)
        .text(QStringLiteral("owner"), owner.text())
        .text(QStringLiteral("steward"), steward.text())
        .text(QStringLiteral("custodian"), custodian.text())
        .ids(QStringLiteral("purposes"), purposes)
        .text(QStringLiteral("licence"), licence)
        .text(QStringLiteral("origin"), origin)
        .body();
}

core::Result<Dataset> Dataset::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("dataset"));
    Dataset dataset;
    dataset.description = reader.text(QStringLiteral("description"));
    dataset.owner = reader.id<core::PartyId>(QStringLiteral("owner"));
    dataset.steward = reader.id<core::PartyId>(QStringLiteral("steward"));
    dataset.custodian = reader.id<core::PartyId>(QStringLiteral("custodian"));
    dataset.purposes = reader.ids<core::PurposeId>(QStringLiteral("purposes"));
    dataset.licence = reader.text(QStringLiteral("licence"));
    dataset.origin = reader.text(QStringLiteral("origin"));
    dataset.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return dataset;
}

} // namespace hallmarker::inventory
