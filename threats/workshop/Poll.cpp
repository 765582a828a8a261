#include "threats/workshop/Poll.h"

#include "threats/workshop/Workshop.h"
#include "threats/workshop/WorkshopTexts.h"

#include <QJsonArray>

#include <numeric>

namespace hallmarker::threats {

namespace {

const QStringList pollStateNames{QStringLiteral("open"), QStringLiteral("counting"), QStringLiteral("revealed")};

} // namespace

int Poll::votes() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QString Poll::leading() const
{
    int best = -1;
    for (int i = 0; i < counts.size(); ++i)
        if (counts.at(i) > 0 && (best < 0 || counts.at(i) >= counts.at(best)))
            best = i;
    return choices.value(best);
}

QStringList Poll::severities()
{
    return {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
}

QJsonObject Poll::toJson() const
{
    QJsonArray counted;
    for (const int count : counts)
        counted.append(count);
    QJsonObject body{{QStringLiteral("workshop"), workshop}, {QStringLiteral("subject"), subject}, {QStringLiteral("question"), question}, {QStringLiteral("choices"), QJsonArray::fromStringList(choices)}, {QStringLiteral("state"), pollStateNames.at(static_cast<int>(state))}};
    if (!counts.isEmpty())
        body.insert(QStringLiteral("counts"), counted);
    return body;
}

core::Result<Poll> Poll::fromRecord(const core::Record &record)
{
    const BodyFields body(record.body);
    const qsizetype state = pollStateNames.indexOf(body.text("state"));
    if (record.kind != QLatin1String(kind) || state < 0)
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no vote of a workshop.").arg(record.id), {}, {.file = record.id});
    Poll read;
    read.head = RecordHead::of(record);
    read.workshop = body.text("workshop");
    read.subject = body.text("subject");
    read.question = body.text("question");
    read.choices = body.texts("choices");
    read.state = static_cast<PollState>(state);
    for (const QJsonValue &count : body.value("counts").toArray())
        read.counts.append(count.toInt());
    return read;
}

core::RecordDraft Poll::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = question.left(120);
    draft.body = toJson();
    return draft;
}

QString Ballot::idOf(const QString &poll, const QString &who)
{
    return workshopPartId(QString::fromLatin1(kind), poll, {who});
}

QJsonObject Ballot::toJson() const
{
    return {{QStringLiteral("workshop"), workshop}, {QStringLiteral("poll"), poll}, {QStringLiteral("who"), who}, {QStringLiteral("commitment"), commitment}};
}

core::Result<Ballot> Ballot::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no ballot.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    return Ballot{RecordHead::of(record), body.text("workshop"), body.text("poll"), body.text("who"), body.text("commitment")};
}

core::RecordDraft Ballot::draft() const
{
    core::RecordDraft draft;
    draft.id = idOf(poll, who);
    draft.kind = QString::fromLatin1(kind);
    draft.name = who;
    draft.body = toJson();
    return draft;
}

} // namespace hallmarker::threats
