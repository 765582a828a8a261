#include "dpia/answers/Answer.h"

#include "core/json/CanonicalJson.h"
#include "dpia/answers/RichText.h"

#include <QCoreApplication>

namespace hallmarker::dpia {

namespace {

/// All texts of a value, for search.
QString wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return RichText::plain(value.toString());
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            words += wordsIn(entry);
    } else if (value.isObject()) {
        for (const QJsonValue &entry : value.toObject())
            words += wordsIn(entry);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QStringList answerSourceNames()
{
    return {QStringLiteral("person"), QStringLiteral("prefilled"), QStringLiteral("imported")};
}

QString Answer::idOf(const QString &assessment, const QString &question)
{
    return QStringLiteral("answer_") + assessment.section(QLatin1Char('_'), -1) + QLatin1Char('_') + question;
}

QString Answer::factIdOf(const QString &subject, const QString &fact)
{
    return QStringLiteral("fact_") + subject + QLatin1Char('_') + fact;
}

core::Digest Answer::contentDigest() const
{
    return core::CanonicalJson::digestOf(content());
}

QJsonObject Answer::content() const
{
    QJsonObject content{{QStringLiteral("value"), value}};
    if (!reason.isEmpty())
        content.insert(QStringLiteral("reason"), reason);
    if (!cites.isEmpty())
        content.insert(QStringLiteral("cites"), citationsToJson(cites));
    return content;
}

QJsonObject Answer::toJson() const
{
    QJsonObject body = unknown;
    body.insert(isFact ? QStringLiteral("subject") : QStringLiteral("assessment"), owner);
    body.insert(isFact ? QStringLiteral("fact") : QStringLiteral("question"), question);
    body.insert(QStringLiteral("value"), value);
    body.insert(QStringLiteral("source"), answerSourceNames().at(static_cast<int>(source)));
    body.insert(QStringLiteral("author"), author);
    const auto putUnlessEmpty = [&body](const QString &key, const QJsonValue &part, bool isEmpty) {
        if (isEmpty)
            body.remove(key);
        else
            body.insert(key, part);
    };
    putUnlessEmpty(QStringLiteral("reason"), reason, reason.isEmpty());
    putUnlessEmpty(QStringLiteral("cites"), citationsToJson(cites), cites.isEmpty());
    putUnlessEmpty(QStringLiteral("from"), citationsToJson(from), from.isEmpty());
    putUnlessEmpty(QStringLiteral("origin"), origin, origin.isEmpty());
    return body;
}

core::Result<Answer> Answer::fromRecord(const core::Record &record)
{
    Answer answer;
    answer.isFact = record.kind == QLatin1String(factKind);
    const qsizetype source = answerSourceNames().indexOf(record.body.value(QStringLiteral("source")).toString());
    if ((!answer.isFact && record.kind != QLatin1String(kind)) || source < 0 || !record.body.contains(QStringLiteral("value")))
        return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("AnswerTexts", "The record \"%1\" is not an answer.").arg(record.id), {}, {.file = record.id});
    answer.id = record.id;
    answer.revision = record.revision;
    answer.basis = record.basis;
    answer.updatedMs = record.updatedMs;
    answer.source = static_cast<AnswerSource>(source);
    QJsonObject body = record.body;
    answer.owner = body.take(answer.isFact ? QStringLiteral("subject") : QStringLiteral("assessment")).toString();
    answer.question = body.take(answer.isFact ? QStringLiteral("fact") : QStringLiteral("question")).toString();
    answer.value = body.take(QStringLiteral("value"));
    answer.reason = body.take(QStringLiteral("reason")).toString();
    answer.cites = citationsFromJson(body.take(QStringLiteral("cites")).toArray());
    answer.from = citationsFromJson(body.take(QStringLiteral("from")).toArray());
    answer.author = body.take(QStringLiteral("author")).toString();
    answer.origin = body.take(QStringLiteral("origin")).toObject();
    body.remove(QStringLiteral("source"));
    answer.unknown = body;
    return answer;
}

core::RecordDraft Answer::draft(const QString &name) const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(isFact ? factKind : kind);
    draft.name = name;
    draft.body = toJson();
    draft.basis = contentDigest();
    draft.searchText = words().left(200'000);
    return draft;
}

QString Answer::words() const
{
    return wordsIn(value) + QLatin1Char(' ') + RichText::plain(reason);
}

} // namespace hallmarker::dpia
