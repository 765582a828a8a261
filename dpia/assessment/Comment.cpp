#include "dpia/assessment/Comment.h"

#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"

namespace hallmarker::dpia {

QJsonObject Comment::toJson() const
{
    QJsonObject body{{QStringLiteral("assessment"), assessment}, {QStringLiteral("target"), target}, {QStringLiteral("text"), text}};
    if (!by.isEmpty())
        body.insert(QStringLiteral("by"), by);
    if (!origin.isEmpty())
        body.insert(QStringLiteral("origin"), origin);
    return body;
}

core::Result<Comment> Comment::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not a comment.").arg(record.id), {}, {.file = record.id});
    Comment comment;
    comment.id = record.id;
    comment.revision = record.revision;
    comment.assessment = record.body.value(QStringLiteral("assessment")).toString();
    comment.target = record.body.value(QStringLiteral("target")).toString();
    comment.text = record.body.value(QStringLiteral("text")).toString();
    comment.by = record.body.value(QStringLiteral("by")).toString();
    comment.origin = record.body.value(QStringLiteral("origin")).toObject();
    comment.createdMs = record.createdMs;
    return comment;
}

core::RecordDraft Comment::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = target;
    draft.body = toJson();
    draft.searchText = RichText::plain(text);
    return draft;
}

} // namespace hallmarker::dpia
