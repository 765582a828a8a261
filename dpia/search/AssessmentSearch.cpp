#include "dpia/search/AssessmentSearch.h"

#include "core/storage/SearchWords.h"
#include "dpia/answers/Answer.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/Comment.h"

#include <QJsonDocument>

namespace hallmarker::dpia {

core::Result<QList<AssessmentHit>> AssessmentSearch::find(const QString &text, const QString &language, int limit)
{
    m_assessments.clear();
    m_bySubject.clear();
    QList<AssessmentHit> hits;
    HALLMARKER_TRY(addNames(text, limit, hits));
    HALLMARKER_TRY(addAnswers(text, language, limit, hits));
    hits = hits.first(qMin<qsizetype>(hits.size(), limit));
    for (qsizetype i = 0; i < hits.size(); ++i)
        hits[i].rank = int(i) + 1;
    return hits;
}

core::Result<void> AssessmentSearch::addNames(const QString &text, int limit, QList<AssessmentHit> &hits) const
{
    core::SearchFilter filter;
    filter.kinds = {QString::fromLatin1(Assessment::kind)};
    filter.limit = limit;
    HALLMARKER_ASSIGN(const QList<core::SearchHit> found, m_workspace.search(text, filter));
    for (const core::SearchHit &one : found) {
        AssessmentHit hit;
        hit.assessment = one.id;
        hit.assessmentName = one.name;
        hit.snippet = one.snippet;
        hits.append(hit);
    }
    return {};
}

core::Result<AssessmentHit> AssessmentSearch::placed(AssessmentHit hit, const QString &assessment, const QString &question, const QString &language)
{
    if (!m_assessments.contains(assessment)) {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(assessment));
        m_assessments.insert(assessment, record);
    }
    const core::Record &record = m_assessments[assessment];
    hit.assessment = record.id;
    hit.assessmentName = record.name;
    hit.question = question;
    HALLMARKER_ASSIGN(const auto form, m_templates.read(record.body.value(QStringLiteral("template")).toString()));
    if (const Question *asked = form->question(question))
        hit.questionText = asked->text.in(language);
    return hit;
}

core::Result<void> AssessmentSearch::readSubjects()
{
    return m_workspace.eachBody(QString::fromLatin1(Assessment::kind), [this](QByteArrayView id, QByteArrayView body) {
        const QString subject = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object().value(QStringLiteral("subject")).toString();
        if (!subject.isEmpty())
            m_bySubject[subject] += QString::fromUtf8(id);
    });
}

core::Result<void> AssessmentSearch::addFact(const Answer &fact, const AssessmentHit &found, const QString &language, QList<AssessmentHit> &hits)
{
    if (m_bySubject.isEmpty())
        HALLMARKER_TRY(readSubjects());
    for (const QString &assessment : m_bySubject.value(fact.owner)) {
        AssessmentHit hit = found;
        HALLMARKER_ASSIGN(hit, placed(hit, assessment, {}, language));
        HALLMARKER_ASSIGN(const auto form, m_templates.read(m_assessments[assessment].body.value(QStringLiteral("template")).toString()));
        for (const PlacedQuestion &place : form->questions()) {
            if (place.question->fact != fact.question)
                continue;
            hit.question = place.question->id;
            hit.questionText = place.question->text.in(language);
            hits.append(hit);
        }
    }
    return {};
}

core::Result<void> AssessmentSearch::addAnswers(const QString &text, const QString &language, int limit, QList<AssessmentHit> &hits)
{
    // Not by their names: these have the name of the assessment inside, and all sixty answers would be found by it.
    core::SearchFilter filter;
    filter.kinds = {QString::fromLatin1(Answer::kind), QString::fromLatin1(Answer::factKind), QString::fromLatin1(Comment::kind)};
    filter.isByName = false;
    filter.limit = limit;
    HALLMARKER_ASSIGN(const QList<core::SearchHit> found, m_workspace.search(text, filter));
    const QStringList words = core::searchWords(text);
    for (const core::SearchHit &one : found) {
        if (hits.size() >= limit)
            break;
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(one.id));
        AssessmentHit hit;
        if (record.kind == QLatin1String(Comment::kind)) {
            HALLMARKER_ASSIGN(const Comment comment, Comment::fromRecord(record));
            hit.isComment = true;
            hit.snippet = core::searchSnippet(RichText::plain(comment.text), words);
            HALLMARKER_ASSIGN(hit, placed(hit, comment.assessment, comment.target.startsWith(QLatin1String("question:")) ? comment.target.section(QLatin1Char(':'), 1) : QString(), language));
            hits.append(hit);
            continue;
        }
        HALLMARKER_ASSIGN(const Answer answer, Answer::fromRecord(record));
        hit.snippet = core::searchSnippet(answer.words(), words);
        hit.isFact = answer.isFact;
        if (answer.isFact) {
            HALLMARKER_TRY(addFact(answer, hit, language, hits));
            continue;
        }
        HALLMARKER_ASSIGN(hit, placed(hit, answer.owner, answer.question, language));
        hits.append(hit);
    }
    return {};
}

} // namespace hallmarker::dpia
