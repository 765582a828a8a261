#include "threats/workshop/WorkshopDecision.h"

#include "threats/workshop/WorkshopTexts.h"

#include <QJsonArray>

namespace hallmarker::threats {

QStringList workshopTreatments()
{
    return {QStringLiteral("mitigate"), QStringLiteral("accept"), QStringLiteral("avoid"), QStringLiteral("transfer"), QStringLiteral("not-applicable"), QStringLiteral("postpone")};
}

QString workshopTreatmentText(const QString &treatment)
{
    switch (workshopTreatments().indexOf(treatment)) {
    case 0: return WorkshopTexts::tr("Mitigate");
    case 1: return WorkshopTexts::tr("Accept");
    case 2: return WorkshopTexts::tr("Avoid");
    case 3: return WorkshopTexts::tr("Transfer");
    case 4: return WorkshopTexts::tr("Does not apply");
    case 5: return WorkshopTexts::tr("Postpone");
    default: return treatment;
    }
}

QJsonObject WorkshopDecision::toJson() const
{
    QJsonArray others;
    for (const Dissent &one : dissent)
        others.append(QJsonObject{{QStringLiteral("who"), one.who}, {QStringLiteral("reason"), one.reason}});
    return {{QStringLiteral("workshop"), workshop}, {QStringLiteral("subject"), subject}, {QStringLiteral("threat"), threat}, {QStringLiteral("text"), text}, {QStringLiteral("treatment"), treatment}, {QStringLiteral("reason"), reason}, {QStringLiteral("by"), by}, {QStringLiteral("dissent"), others}};
}

core::Result<WorkshopDecision> WorkshopDecision::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no decision of a workshop.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    WorkshopDecision read{RecordHead::of(record), body.text("workshop"), body.text("subject"), body.text("threat"), body.text("text"), body.text("treatment"), body.text("reason"), body.text("by"), {}};
    for (const QJsonValue &value : body.value("dissent").toArray()) {
        const BodyFields one(value.toObject());
        read.dissent.append({one.text("who"), one.text("reason")});
    }
    return read;
}

core::RecordDraft WorkshopDecision::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = text.left(120);
    draft.body = toJson();
    draft.searchText = text + QLatin1Char(' ') + reason;
    return draft;
}

QJsonObject WorkshopAction::toJson() const
{
    return {{QStringLiteral("workshop"), workshop}, {QStringLiteral("decision"), decision}, {QStringLiteral("text"), text}, {QStringLiteral("owner"), owner}, {QStringLiteral("due"), due}, {QStringLiteral("tracker"), tracker}, {QStringLiteral("done"), isDone}};
}

core::Result<WorkshopAction> WorkshopAction::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no action of a workshop.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    return WorkshopAction{RecordHead::of(record), body.text("workshop"), body.text("decision"), body.text("text"), body.text("owner"), body.text("due"), body.text("tracker"), body.flag("done")};
}

core::RecordDraft WorkshopAction::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = text.left(120);
    draft.body = toJson();
    draft.searchText = QStringList{text, owner, tracker}.join(QLatin1Char(' '));
    return draft;
}

} // namespace hallmarker::threats
