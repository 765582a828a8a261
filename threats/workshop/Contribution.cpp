#include "threats/workshop/Contribution.h"

#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

QStringList contributionKinds()
{
    return {QStringLiteral("threat"), QStringLiteral("question"), QStringLiteral("note"), QStringLiteral("nothing")};
}

QString contributionKindText(const QString &what)
{
    switch (contributionKinds().indexOf(what)) {
    case 0: return WorkshopTexts::tr("Threat");
    case 1: return WorkshopTexts::tr("Question");
    case 2: return WorkshopTexts::tr("Note");
    case 3: return WorkshopTexts::tr("Looked at, nothing found");
    default: return what;
    }
}

QJsonObject PromotedThreat::toJson() const
{
    return {{QStringLiteral("model"), model}, {QStringLiteral("threat"), threat}, {QStringLiteral("title"), title}, {QStringLiteral("severity"), severity}, {QStringLiteral("by"), by}, {QStringLiteral("digest"), digest}};
}

PromotedThreat PromotedThreat::fromJson(const QJsonObject &json)
{
    const BodyFields fields(json);
    return {fields.text("model"), fields.text("threat"), fields.text("title"), fields.text("severity"), fields.text("by"), fields.text("digest")};
}

QJsonObject Contribution::words() const
{
    QJsonObject words{{QStringLiteral("what"), what}, {QStringLiteral("element"), element}, {QStringLiteral("category"), category}, {QStringLiteral("card"), card}, {QStringLiteral("text"), text}};
    if (!cardTitle.isEmpty())
        words.insert(QStringLiteral("cardTitle"), cardTitle);
    if (!threat.isEmpty())
        words.insert(QStringLiteral("threat"), threat);
    return words;
}

void Contribution::take(const QJsonObject &words)
{
    const BodyFields fields(words);
    what = fields.text("what");
    element = fields.text("element");
    category = fields.text("category");
    card = fields.text("card");
    cardTitle = fields.text("cardTitle");
    threat = fields.text("threat");
    text = fields.text("text");
}

QJsonObject Contribution::toJson() const
{
    QJsonObject body = isSealed ? QJsonObject() : words();
    body.insert(QStringLiteral("workshop"), workshop);
    body.insert(QStringLiteral("item"), item);
    body.insert(QStringLiteral("by"), by);
    if (!commitment.isEmpty())
        body.insert(QStringLiteral("commitment"), commitment);
    if (isSealed)
        body.insert(QStringLiteral("sealed"), true);
    if (isParked)
        body.insert(QStringLiteral("parked"), true);
    if (promoted.isThere())
        body.insert(QStringLiteral("promoted"), promoted.toJson());
    return body;
}

core::Result<Contribution> Contribution::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no contribution to a workshop.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    Contribution read;
    read.head = RecordHead::of(record);
    read.workshop = body.text("workshop");
    read.item = body.text("item");
    read.by = body.text("by");
    read.take(record.body);
    read.commitment = body.text("commitment");
    read.isSealed = body.flag("sealed");
    read.isParked = body.flag("parked");
    read.promoted = PromotedThreat::fromJson(body.value("promoted").toObject());
    return read;
}

core::RecordDraft Contribution::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = isSealed ? QStringLiteral("sealed") : !text.isEmpty() ? text.left(120) : !card.isEmpty() ? card : what; // in no language: names are stored
    draft.body = toJson();
    draft.searchText = isSealed ? QString() : text;
    return draft;
}

} // namespace hallmarker::threats
