#include "dpia/assessment/AnswerShelf.h"

#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/assessment/CanonicalMembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace hallmarker::dpia {

namespace {

constexpr qsizetype wholeBytes = 256; ///< longer texts are cut

/// A value as a sheet needs it: a long text that begins with a word is cut behind it, which changes neither whether it is empty nor
/// what it equals.
QJsonValue sheetValue(QByteArrayView text)
{
    if (text.size() > wholeBytes && text.front() == '"') {
        const QString beginning = CanonicalMembers::text(text.first(wholeBytes));
        if (RichText::beginsWithWord(beginning))
            return QString(beginning + QChar(0x2026));
    }
    return CanonicalMembers::value(text);
}

} // namespace

core::Result<void> AnswerShelf::readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, QHash<QByteArray, Entries> &into)
{
    HALLMARKER_ASSIGN(const QStringList ids, workspace.staleRecords(QString::fromLatin1(kind)));
    const QSet<QString> stale(ids.begin(), ids.end());
    const QByteArray proposed = '"' + answerSourceNames().at(static_cast<int>(AnswerSource::Prefilled)).toLatin1() + '"';
    std::optional<core::Error> broken;
    QByteArray lastOwner;
    Entries *entries = nullptr;
    HALLMARKER_TRY(workspace.eachBody(QString::fromLatin1(kind), [&](QByteArrayView id, QByteArrayView body) {
        SheetEntry entry;
        QByteArrayView owner;
        QByteArrayView question;
        bool hasValue = false;
        for (CanonicalMembers members(body); members.next();) {
            if (members.key() == ownerKey) {
                owner = members.raw();
            } else if (members.key() == questionKey) {
                question = members.raw();
            } else if (members.key() == "value") {
                entry.value = sheetValue(members.raw());
                hasValue = true;
            } else if (members.key() == "cites") {
                entry.citations = int(CanonicalMembers::value(members.raw()).toArray().size());
            } else if (members.key() == "reason") {
                entry.hasReason = !RichText::isEmpty(CanonicalMembers::text(members.raw()));
            } else if (members.key() == "source") {
                entry.isConfirmed = members.raw() != proposed;
            }
        }
        if (!hasValue || owner.size() < 2 || question.size() < 2) {
            broken = core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not an answer.").arg(QString::fromUtf8(id)), {}, {.file = QString::fromUtf8(id)});
            return;
        }
        entry.isStale = !stale.isEmpty() && stale.contains(QString::fromUtf8(id));
        if (!entries || owner != lastOwner) { // answers of one assessment mostly follow each other
            lastOwner = owner.toByteArray();
            entries = &into[lastOwner.mid(1, lastOwner.size() - 2)];
        }
        entries->insert(CanonicalMembers::text(question), entry);
    }));
    return broken ? core::Result<void>(*broken) : core::Result<void>();
}

core::Result<void> AnswerShelf::read(const core::Workspace &workspace)
{
    HALLMARKER_TRY(readKind(workspace, Answer::kind, "assessment", "question", m_answers));
    return readKind(workspace, Answer::factKind, "subject", "fact", m_facts);
}

AnswerSheet AnswerShelf::sheet(const Assessment &assessment, const Template &form)
{
    std::shared_ptr<const SheetPlaces> &places = m_places[&form];
    if (!places)
        places = std::make_shared<const SheetPlaces>(form);
    Entries entries = m_answers.value(assessment.id.toUtf8());
    if (assessment.subject.isEmpty())
        return AnswerSheet(form, entries, places);
    const auto facts = m_facts.constFind(assessment.subject.toUtf8());
    for (const PlacedQuestion &placed : places->order) {
        const Question &question = *placed.question;
        if (question.fact.isEmpty())
            continue;
        entries.remove(question.id); // said before the assessment had a subject
        if (facts == m_facts.constEnd())
            continue;
        const auto fact = facts->constFind(question.fact);
        if (fact == facts->constEnd())
            continue;
        // What this view cannot show is as good as not answered, as everywhere. Any text can be shown where it may be as long as it
        // likes, and any list where it may have as many entries.
        const bool isPlain = (question.type == QuestionType::Text && question.maxLength == 0 && fact->value.isString()) || (question.type == QuestionType::List && !question.maximum && fact->value.isArray());
        if (isPlain || AnswerValue::accepted(question, form, fact->value))
            entries.insert(question.id, *fact);
    }
    return AnswerSheet(form, entries, places);
}

} // namespace hallmarker::dpia
