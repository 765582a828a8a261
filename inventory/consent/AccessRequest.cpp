#include "inventory/consent/AccessRequest.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

namespace {

const QStringList &verdictNames()
{
    static const QStringList list = {QStringLiteral("allow"), QStringLiteral("deny"), QStringLiteral("gap"), QStringLiteral("exception")};
    return list;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

} // namespace

QString accessVerdictName(AccessVerdict verdict)
{
    return verdictNames().at(int(verdict));
}

QJsonObject FieldJudgement::toJson() const
{
    return BodyWriter()
        .text(QStringLiteral("field"), field)
        .text(QStringLiteral("verdict"), accessVerdictName(verdict))
        .text(QStringLiteral("category"), category)
        .texts(QStringLiteral("bases"), bases)
        .texts(QStringLiteral("reasons"), reasons)
        .body();
}

FieldJudgement FieldJudgement::fromJson(const QJsonObject &json)
{
    const auto verdict = verdictNames().indexOf(json.value(QStringLiteral("verdict")).toString());
    return {json.value(QStringLiteral("field")).toString(), verdict < 0 ? AccessVerdict::Gap : AccessVerdict(verdict), json.value(QStringLiteral("category")).toString(), textsOf(json.value(QStringLiteral("bases"))), textsOf(json.value(QStringLiteral("reasons")))};
}

QJsonObject AccessRequest::toJson() const
{
    QJsonArray judged;
    for (const FieldJudgement &judgement : judgements)
        judged.append(judgement.toJson());
    BodyWriter writer(head.unknown);
    writer.text(QStringLiteral("who"), who)
        .text(QStringLiteral("purpose"), purpose)
        .texts(QStringLiteral("fields"), fields)
        .text(QStringLiteral("subject"), subject)
        .text(QStringLiteral("recipient"), recipient)
        .text(QStringLiteral("place"), place)
        .text(QStringLiteral("at"), core::instantText(atMs))
        .text(QStringLiteral("source"), source)
        .text(QStringLiteral("verdict"), accessVerdictName(verdict))
        .array(QStringLiteral("judgements"), judged)
        .text(QStringLiteral("exception"), exceptionId);
    if (untilMs != 0)
        writer.text(QStringLiteral("until"), core::instantText(untilMs));
    return writer.body();
}

core::Result<AccessRequest> AccessRequest::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("access request"));
    AccessRequest request;
    request.who = reader.text(QStringLiteral("who"));
    request.purpose = reader.text(QStringLiteral("purpose"));
    request.fields = reader.texts(QStringLiteral("fields"));
    request.subject = reader.text(QStringLiteral("subject"));
    request.recipient = reader.text(QStringLiteral("recipient"));
    request.place = reader.text(QStringLiteral("place"));
    request.atMs = reader.instant(QStringLiteral("at"));
    request.untilMs = reader.instant(QStringLiteral("until"));
    request.source = reader.text(QStringLiteral("source"));
    request.verdict = AccessVerdict(reader.choice(QStringLiteral("verdict"), verdictNames(), int(AccessVerdict::Gap)));
    for (const QJsonValue &value : reader.array(QStringLiteral("judgements")))
        request.judgements.append(FieldJudgement::fromJson(value.toObject()));
    request.exceptionId = reader.text(QStringLiteral("exception"));
    request.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return request;
}

} // namespace hallmarker::inventory
