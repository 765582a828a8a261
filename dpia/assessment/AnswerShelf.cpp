#include "dpia/assessment/AnswerShelf.h"

#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace hallmarker::dpia {

core::Result<void> AnswerShelf::readKind(const core::Workspace &workspace, const char *kind, const QString &ownerKey, const QString &questionKey, QHash<QString, Entries> &into)
{
    HALLMARKER_ASSIGN(const QStringList ids, workspace.staleRecords(QString::fromLatin1(kind)));
    const QSet<QString> stale(ids.begin(), ids.end());
    const QString proposed = answerSourceNames().at(static_cast<int>(AnswerSource::Prefilled));
    std::optional<core::Error> broken;
    HALLMARKER_TRY(workspace.eachBody(QString::fromLatin1(kind), [&](QByteArrayView id, QByteArrayView text) {
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
        const QJsonValue value = body.value(QStringLiteral("value"));
        if (value.isUndefined()) {
            broken = core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not an answer.").arg(QString::fromUtf8(id)), {}, {.file = QString::fromUtf8(id)});
            return;
        }
        const QJsonValue reason = body.value(QStringLiteral("reason"));
        SheetEntry entry;
        entry.value = value;
        entry.hasReason = reason.isString() && !RichText::isEmpty(reason.toString());
        entry.citations = int(body.value(QStringLiteral("cites")).toArray().size());
        entry.isStale = !stale.isEmpty() && stale.contains(QString::fromUtf8(id));
        entry.isConfirmed = body.value(QStringLiteral("source")).toString() != proposed;
        into[body.value(ownerKey).toString()].insert(body.value(questionKey).toString(), entry);
    }));
    return broken ? core::Result<void>(*broken) : core::Result<void>();
}

core::Result<void> AnswerShelf::read(const core::Workspace &workspace)
{
    HALLMARKER_TRY(readKind(workspace, Answer::kind, QStringLiteral("assessment"), QStringLiteral("question"), m_answers));
    return readKind(workspace, Answer::factKind, QStringLiteral("subject"), QStringLiteral("fact"), m_facts);
}

QHash<QString, SheetEntry> AnswerShelf::entries(const Assessment &assessment, const Template &form) const
{
    Entries entries = m_answers.value(assessment.id);
    if (assessment.subject.isEmpty())
        return entries;
    const auto facts = m_facts.constFind(assessment.subject);
    for (const PlacedQuestion &placed : form.questions()) {
        const Question &question = *placed.question;
        if (question.fact.isEmpty())
            continue;
        entries.remove(question.id); // said before the assessment had a subject
        const auto fact = facts == m_facts.constEnd() ? Entries::const_iterator() : facts->constFind(question.fact);
        if (facts == m_facts.constEnd() || fact == facts->constEnd())
            continue;
        // What this view cannot show is as good as not answered, as everywhere. Any text can be shown where it may be as long as it likes.
        const bool isPlain = question.type == QuestionType::Text && question.maxLength == 0 && fact->value.isString();
        if (isPlain || AnswerValue::accepted(question, form, fact->value))
            entries.insert(question.id, *fact);
    }
    return entries;
}

} // namespace hallmarker::dpia
