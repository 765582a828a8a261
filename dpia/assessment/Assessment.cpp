#include "dpia/assessment/Assessment.h"

#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"

#include <QJsonArray>

namespace hallmarker::dpia {

namespace {

void put(QJsonObject &body, const QString &key, const QString &text)
{
    if (text.isEmpty())
        body.remove(key);
    else
        body.insert(key, text);
}

void put(QJsonObject &body, const QString &key, const QStringList &texts)
{
    if (texts.isEmpty())
        body.remove(key);
    else
        body.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &body, const QString &key, const QJsonObject &part)
{
    if (part.isEmpty())
        body.remove(key);
    else
        body.insert(key, part);
}

QStringList takeTexts(QJsonObject &body, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &text : body.take(key).toArray())
        texts += text.toString();
    return texts;
}

} // namespace

QStringList assessmentStateNames()
{
    return {QStringLiteral("draft"),    QStringLiteral("in-review"), QStringLiteral("evaluated"), QStringLiteral("opinion-given"), QStringLiteral("approved"), QStringLiteral("conditionally-approved"),
            QStringLiteral("rejected"), QStringLiteral("referred"),  QStringLiteral("superseded"), QStringLiteral("withdrawn")};
}

QJsonObject Opinion::toJson() const
{
    QJsonObject json;
    if (mayGoAhead)
        json.insert(QStringLiteral("mayGoAhead"), *mayGoAhead);
    if (!isAsked)
        json.insert(QStringLiteral("asked"), false);
    put(json, QStringLiteral("names"), names);
    put(json, QStringLiteral("text"), text);
    put(json, QStringLiteral("notAskedBecause"), notAskedBecause);
    return json;
}

Opinion Opinion::fromJson(const QJsonObject &json)
{
    Opinion opinion;
    if (json.value(QStringLiteral("mayGoAhead")).isBool())
        opinion.mayGoAhead = json.value(QStringLiteral("mayGoAhead")).toBool();
    opinion.isAsked = json.value(QStringLiteral("asked")).toBool(true);
    opinion.names = json.value(QStringLiteral("names")).toString();
    opinion.text = json.value(QStringLiteral("text")).toString();
    opinion.notAskedBecause = json.value(QStringLiteral("notAskedBecause")).toString();
    return opinion;
}

QJsonObject Assessment::toJson() const
{
    QJsonObject body = unknown;
    put(body, QStringLiteral("template"), templateId);
    put(body, QStringLiteral("templateUrn"), templateUrn);
    body.insert(QStringLiteral("templateVersion"), templateVersion);
    put(body, QStringLiteral("subject"), subject);
    put(body, QStringLiteral("assets"), assets);
    body.insert(QStringLiteral("state"), assessmentStateNames().at(static_cast<int>(state)));
    put(body, QStringLiteral("authors"), authors);
    put(body, QStringLiteral("assessors"), assessors);
    put(body, QStringLiteral("validators"), validators);
    put(body, QStringLiteral("officer"), officer.toJson());
    put(body, QStringLiteral("people"), people.toJson());
    put(body, QStringLiteral("reason"), reason);
    put(body, QStringLiteral("signOff"), signOff);
    put(body, QStringLiteral("reviewOn"), reviewOn);
    put(body, QStringLiteral("supersededBy"), supersededBy);
    put(body, QStringLiteral("category"), category);
    put(body, QStringLiteral("origin"), origin);
    return body;
}

core::Result<Assessment> Assessment::fromRecord(const core::Record &record)
{
    QJsonObject body = record.body;
    const qsizetype state = assessmentStateNames().indexOf(body.take(QStringLiteral("state")).toString());
    if (record.kind != QLatin1String(kind) || state < 0)
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not an assessment.").arg(record.id), {}, {.file = record.id});
    Assessment assessment;
    assessment.id = record.id;
    assessment.revision = record.revision;
    assessment.name = record.name;
    assessment.basis = record.basis;
    assessment.createdMs = record.createdMs;
    assessment.updatedMs = record.updatedMs;
    assessment.state = static_cast<AssessmentState>(state);
    assessment.templateId = body.take(QStringLiteral("template")).toString();
    assessment.templateUrn = body.take(QStringLiteral("templateUrn")).toString();
    assessment.templateVersion = body.take(QStringLiteral("templateVersion")).toInt();
    assessment.subject = body.take(QStringLiteral("subject")).toString();
    assessment.assets = takeTexts(body, QStringLiteral("assets"));
    assessment.authors = takeTexts(body, QStringLiteral("authors"));
    assessment.assessors = takeTexts(body, QStringLiteral("assessors"));
    assessment.validators = takeTexts(body, QStringLiteral("validators"));
    assessment.officer = Opinion::fromJson(body.take(QStringLiteral("officer")).toObject());
    assessment.people = Opinion::fromJson(body.take(QStringLiteral("people")).toObject());
    assessment.reason = body.take(QStringLiteral("reason")).toString();
    assessment.signOff = body.take(QStringLiteral("signOff")).toString();
    assessment.reviewOn = body.take(QStringLiteral("reviewOn")).toString();
    assessment.supersededBy = body.take(QStringLiteral("supersededBy")).toString();
    assessment.category = body.take(QStringLiteral("category")).toString();
    assessment.origin = body.take(QStringLiteral("origin")).toObject();
    assessment.unknown = body;
    return assessment;
}

core::RecordDraft Assessment::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = name;
    draft.body = toJson();
    draft.searchText = QStringList{category, RichText::plain(officer.text), RichText::plain(people.text), RichText::plain(reason)}.join(QLatin1Char(' '));
    return draft;
}

} // namespace hallmarker::dpia
