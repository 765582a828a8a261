#include "inventory/retention/RetentionProfile.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

struct RetentionProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(RetentionProfileTexts)
};

} // namespace

QJsonObject RetentionProfile::toJson() const
{
    QJsonObject dateObject;
    for (auto date = dates.cbegin(); date != dates.cend(); ++date)
        dateObject.insert(date.key(), core::instantText(date.value()));
    return BodyWriter(head.unknown)
        .text(QStringLiteral("asset"), asset)
        .text(QStringLiteral("assetKind"), assetKind)
        .texts(QStringLiteral("categories"), categories)
        .texts(QStringLiteral("purposes"), purposes)
        .texts(QStringLiteral("subjects"), subjects)
        .texts(QStringLiteral("jurisdictions"), jurisdictions)
        .object(QStringLiteral("dates"), dateObject)
        .body();
}

core::Result<RetentionProfile> RetentionProfile::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("retention profile"));
    RetentionProfile profile;
    profile.asset = reader.requiredText(QStringLiteral("asset"));
    profile.assetKind = reader.text(QStringLiteral("assetKind"));
    profile.categories = reader.texts(QStringLiteral("categories"));
    profile.purposes = reader.texts(QStringLiteral("purposes"));
    profile.subjects = reader.texts(QStringLiteral("subjects"));
    profile.jurisdictions = reader.texts(QStringLiteral("jurisdictions"));
    const QJsonObject dates = reader.object(QStringLiteral("dates"));
    for (auto date = dates.begin(); date != dates.end(); ++date) {
        const qint64 instant = core::instantFromText(date.value().toString());
        if (instant < 0)
            reader.refuse(QStringLiteral("dates"), RetentionProfileTexts::tr("The date \"%1\" of \"%2\" cannot be read.").arg(date.value().toString(), date.key()));
        else
            profile.dates.insert(date.key(), instant);
    }
    profile.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return profile;
}

QString RetentionProfile::searchText() const
{
    return (categories + purposes + subjects + jurisdictions).join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
