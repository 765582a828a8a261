#include "inventory/retention/LegalHold.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

struct LegalHoldTexts {
    Q_DECLARE_TR_FUNCTIONS(LegalHoldTexts)
};

} // namespace

bool LegalHold::covers(const QString &asset, const QStringList &assetCategories) const
{
    return assets.contains(asset) || std::any_of(categories.begin(), categories.end(), [&](const QString &category) { return assetCategories.contains(category, Qt::CaseInsensitive); });
}

QJsonObject LegalHold::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("matter"), matter)
        .text(QStringLiteral("reason"), reason)
        .texts(QStringLiteral("assets"), assets)
        .texts(QStringLiteral("categories"), categories)
        .text(QStringLiteral("from"), core::instantText(fromMs));
    if (releasedMs != 0)
        writer.text(QStringLiteral("released"), core::instantText(releasedMs)).text(QStringLiteral("releasedBy"), releasedBy).text(QStringLiteral("releaseReason"), releaseReason);
    return writer.body();
}

core::Result<LegalHold> LegalHold::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("legal hold"));
    LegalHold hold;
    hold.matter = reader.text(QStringLiteral("matter"));
    hold.reason = reader.requiredText(QStringLiteral("reason"));
    hold.assets = reader.texts(QStringLiteral("assets"));
    hold.categories = reader.texts(QStringLiteral("categories"));
    if (hold.assets.isEmpty() && hold.categories.isEmpty())
        reader.refuse(QStringLiteral("assets"), LegalHoldTexts::tr("A hold covers something: name assets or categories."));
    hold.fromMs = reader.instant(QStringLiteral("from"));
    hold.releasedMs = reader.instant(QStringLiteral("released"));
    hold.releasedBy = reader.text(QStringLiteral("releasedBy"));
    hold.releaseReason = reader.text(QStringLiteral("releaseReason"));
    hold.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return hold;
}

} // namespace hallmarker::inventory
