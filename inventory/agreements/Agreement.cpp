#include "inventory/agreements/Agreement.h"

#include "core/clock/Clock.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

struct AgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementTexts)
};

} // namespace

QStringList agreementKindNames()
{
    return {QStringLiteral("data-processing"), QStringLiteral("joint-controllership"), QStringLiteral("licence"), QStringLiteral("data-sharing"), QStringLiteral("model-supply")};
}

QJsonObject Agreement::toJson() const
{
    QJsonArray annexArray;
    for (const AgreementAnnex &annex : annexes)
        annexArray.append(BodyWriter().text(QStringLiteral("title"), annex.title).text(QStringLiteral("attachment"), annex.attachment.toString()).text(QStringLiteral("location"), annex.location).body());
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("kind"), agreementKindNames().at(int(agreementKind)))
        .text(QStringLiteral("vendor"), vendor.text())
        .texts(QStringLiteral("assets"), assets)
        .texts(QStringLiteral("purposes"), purposes)
        .texts(QStringLiteral("regions"), regions)
        .texts(QStringLiteral("categories"), categories)
        .texts(QStringLiteral("subprocessors"), subprocessors)
        .array(QStringLiteral("annexes"), annexArray)
        .text(QStringLiteral("note"), note);
    if (fromMs != 0)
        writer.text(QStringLiteral("from"), core::instantText(fromMs));
    if (untilMs != 0)
        writer.text(QStringLiteral("until"), core::instantText(untilMs));
    return writer.body();
}

core::Result<Agreement> Agreement::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("agreement"));
    Agreement agreement;
    agreement.agreementKind = AgreementKind(reader.choice(QStringLiteral("kind"), agreementKindNames(), int(AgreementKind::DataProcessing)));
    agreement.vendor = reader.id<core::PartyId>(QStringLiteral("vendor"));
    agreement.assets = reader.texts(QStringLiteral("assets"));
    agreement.purposes = reader.texts(QStringLiteral("purposes"));
    agreement.regions = reader.texts(QStringLiteral("regions"));
    agreement.categories = reader.texts(QStringLiteral("categories"));
    agreement.subprocessors = reader.texts(QStringLiteral("subprocessors"));
    agreement.note = reader.text(QStringLiteral("note"));
    agreement.fromMs = reader.instant(QStringLiteral("from"));
    agreement.untilMs = reader.instant(QStringLiteral("until"));
    if (agreement.untilMs != 0 && agreement.untilMs <= agreement.fromMs)
        reader.refuse(QStringLiteral("until"), AgreementTexts::tr("the agreement ends before it begins."));
    for (const QJsonValue &value : reader.array(QStringLiteral("annexes"))) {
        BodyReader annex(value.toObject(), QStringLiteral("annex"));
        agreement.annexes.append({annex.requiredText(QStringLiteral("title")), core::Digest::fromText(annex.text(QStringLiteral("attachment"))), annex.text(QStringLiteral("location"))});
        HALLMARKER_TRY(annex.finish());
    }
    agreement.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return agreement;
}

QString Agreement::searchText() const
{
    return QStringList(purposes + regions + categories + subprocessors + QStringList{note}).join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
