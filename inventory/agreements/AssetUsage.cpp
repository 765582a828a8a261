#include "inventory/agreements/AssetUsage.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject AssetUsage::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("asset"), asset)
        .text(QStringLiteral("system"), system)
        .text(QStringLiteral("user"), user)
        .texts(QStringLiteral("purposes"), purposes)
        .texts(QStringLiteral("regions"), regions)
        .texts(QStringLiteral("categories"), categories);
    if (fromMs != 0)
        writer.text(QStringLiteral("from"), core::instantText(fromMs));
    if (untilMs != 0)
        writer.text(QStringLiteral("until"), core::instantText(untilMs));
    return writer.body();
}

core::Result<AssetUsage> AssetUsage::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("usage"));
    AssetUsage usage;
    usage.asset = reader.requiredText(QStringLiteral("asset"));
    usage.system = reader.text(QStringLiteral("system"));
    usage.user = reader.text(QStringLiteral("user"));
    usage.purposes = reader.texts(QStringLiteral("purposes"));
    usage.regions = reader.texts(QStringLiteral("regions"));
    usage.categories = reader.texts(QStringLiteral("categories"));
    usage.fromMs = reader.instant(QStringLiteral("from"));
    usage.untilMs = reader.instant(QStringLiteral("until"));
    usage.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return usage;
}

} // namespace hallmarker::inventory
