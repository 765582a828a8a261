#include "inventory/consent/Alert.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

struct AlertTexts {
    Q_DECLARE_TR_FUNCTIONS(AlertTexts)
};

} // namespace

QStringList alertCauseNames()
{
    return {QStringLiteral("access-denied"), QStringLiteral("access-gap"), QStringLiteral("grant-without-consent"), QStringLiteral("model-without-consent")};
}

QString Alert::text() const
{
    switch (cause) {
    case AlertCause::AccessDenied:
        return AlertTexts::tr("The access \"%1\" goes beyond consent (%2).").arg(head.name, reasons.join(QStringLiteral(", ")));
    case AlertCause::AccessGap:
        return AlertTexts::tr("The access \"%1\" cannot be judged (%2): it is not allowed.").arg(head.name, reasons.join(QStringLiteral(", ")));
    case AlertCause::GrantWithoutConsent:
        return AlertTexts::tr("The access \"%1\" is still granted, but its consent is gone.").arg(head.name);
    case AlertCause::ModelWithoutConsent:
        return AlertTexts::tr("\"%1\" was made from data whose consent is gone.").arg(head.name);
    }
    return {};
}

QJsonObject Alert::toJson() const
{
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("cause"), alertCauseNames().at(int(cause)))
        .text(QStringLiteral("record"), recordId)
        .text(QStringLiteral("asset"), asset)
        .texts(QStringLiteral("path"), path)
        .texts(QStringLiteral("reasons"), reasons)
        .text(QStringLiteral("at"), core::instantText(atMs))
        .text(QStringLiteral("acknowledgedBy"), acknowledgedBy);
    if (acknowledgedMs != 0)
        writer.text(QStringLiteral("acknowledged"), core::instantText(acknowledgedMs));
    return writer.body();
}

core::Result<Alert> Alert::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("alert"));
    Alert alert;
    alert.cause = AlertCause(reader.choice(QStringLiteral("cause"), alertCauseNames(), 0));
    alert.recordId = reader.text(QStringLiteral("record"));
    alert.asset = reader.text(QStringLiteral("asset"));
    alert.path = reader.texts(QStringLiteral("path"));
    alert.reasons = reader.texts(QStringLiteral("reasons"));
    alert.atMs = reader.instant(QStringLiteral("at"));
    alert.acknowledgedBy = reader.text(QStringLiteral("acknowledgedBy"));
    alert.acknowledgedMs = reader.instant(QStringLiteral("acknowledged"));
    alert.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return alert;
}

} // namespace hallmarker::inventory
