#include "dpia/assessment/AnswerShelf.h"

#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/assessment/CanonicalMembers.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

constexpr qsizetype wholeBytes = 128; ///< longer texts are cut
constexpr qsizetype commonBytes = 40; ///< shorter values come again and again: choices, numbers, days
constexpr qsizetype mostCommon = 8192;

} // namespace

/// Keeps what is written; of a long text that begins with a word the beginning, which changes neither whether it is empty nor what
/// it equals.
void AnswerShelf::shelve(QByteArrayView written, bool mayBeCut, Shelved &answer)
{
    if (mayBeCut && written.size() > wholeBytes && written.front() == '"') {
        answer.isCut = StandInValue::beginsWithWord(written) || RichText::beginsWithWord(CanonicalMembers::text(written.first(wholeBytes)));
        if (answer.isCut)
            written = written.first(wholeBytes);
    }
    answer.at = m_written.size();
    answer.size = int(written.size());
    m_written.append(written);
}

int AnswerShelf::nameOf(QByteArrayView question, QHash<QByteArray, int> &known)
{
    const auto found = known.constFind(QByteArray::fromRawData(question.data(), question.size()));
    if (found != known.constEnd())
        return *found;
    const QString text = CanonicalMembers::text(question);
    if (!m_names.contains(text))
        m_names.insert(text, int(m_names.size()));
    return *known.insert(question.toByteArray(), m_names.value(text));
}

core::Result<void> AnswerShelf::readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, Owned &into)
{
    HALLMARKER_ASSIGN(const QStringList ids, workspace.staleRecords(QString::fromLatin1(kind)));
    const QSet<QString> stale(ids.begin(), ids.end());
    const QByteArray proposed = '"' + answerSourceNames().at(static_cast<int>(AnswerSource::Prefilled)).toLatin1() + '"';
    const bool isFact = kind == QByteArrayView(Answer::factKind); // how long it is tells whether a template can show it
    std::optional<core::Error> broken;
    QByteArray lastOwner;
    QList<Shelved> *entries = nullptr;
    QHash<QByteArray, int> known; // as they are written, to their names
    HALLMARKER_TRY(workspace.eachBody(QString::fromLatin1(kind), [&](QByteArrayView id, QByteArrayView body) {
        Shelved answer;
        QByteArrayView owner;
        QByteArrayView question;
        bool hasValue = false;
        for (CanonicalMembers members(body); members.next();) {
            if (members.key() == ownerKey) {
                owner = members.raw();
            } else if (members.key() == questionKey) {
                question = members.raw();
            } else if (members.key() == "value") {
                shelve(members.raw(), !isFact, answer);
                hasValue = true;
            } else if (members.key() == "cites") {
                answer.citations = int(CanonicalMembers::value(members.raw()).toArray().size());
            } else if (members.key() == "reason") {
                answer.hasReason = !RichText::isEmpty(CanonicalMembers::text(members.raw()));
            } else if (members.key() == "source") {
                answer.isConfirmed = members.raw() != proposed;
            }
        }
        if (!hasValue || owner.size() < 2 || question.size() < 2) {
            broken = core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not an answer.").arg(QString::fromUtf8(id)), {}, {.file = QString::fromUtf8(id)});
            return;
        }
        answer.isStale = !stale.isEmpty() && stale.contains(QString::fromUtf8(id));
        if (!entries || owner != lastOwner) { // answers of one assessment mostly follow each other
            lastOwner = owner.toByteArray();
            entries = &into[lastOwner.mid(1, lastOwner.size() - 2)];
        }
        answer.name = nameOf(question, known);
        entries->append(answer);
    }));
    return broken ? core::Result<void>(*broken) : core::Result<void>();
}

core::Result<void> AnswerShelf::read(const core::Workspace &workspace)
{
    HALLMARKER_TRY(readKind(workspace, Answer::kind, "assessment", "question", m_answers));
    return readKind(workspace, Answer::factKind, "subject", "fact", m_facts);
}

QJsonValue AnswerShelf::valueOf(const Shelved &answer)
{
    const QByteArray written = QByteArray::fromRawData(m_written.constData() + answer.at, answer.size);
    if (answer.isCut)
        return QString(CanonicalMembers::text(written) + QChar(0x2026));
    if (written.size() > commonBytes)
        return CanonicalMembers::value(written);
    const auto known = m_common.constFind(written);
    if (known != m_common.constEnd())
        return *known;
    const QJsonValue value = CanonicalMembers::value(written);
    if (m_common.size() < mostCommon)
        m_common.insert(QByteArray(written.constData(), written.size()), value);
    return value;
}

/// None where the template that checks it cannot show it.
std::optional<SheetEntry> AnswerShelf::entryOf(const Shelved &answer, const Question &question, bool isCompared, const Template *checkedBy)
{
    SheetEntry entry{{}, answer.hasReason, answer.citations, answer.isStale, answer.isConfirmed, false};
    const QByteArrayView written(m_written.constData() + answer.at, answer.size);
    if (auto standIn = isCompared ? std::nullopt : m_standIn.of(question, written)) {
        entry.value = std::move(*standIn);
        entry.isWhole = true;
        return entry;
    }
    entry.value = valueOf(answer);
    if (checkedBy && !AnswerValue::accepted(question, *checkedBy, entry.value))
        return std::nullopt;
    return entry;
}

const AnswerShelf::Form &AnswerShelf::formOf(const Template &form)
{
    Form &known = m_forms[&form];
    if (known.places)
        return known;
    known.places = std::make_shared<const SheetPlaces>(form);
    known.byQuestion.fill(-1, m_names.size());
    for (qsizetype at = 0; at < known.places->order.size(); ++at) {
        const Question &question = *known.places->order.at(at).question;
        if (const auto name = m_names.constFind(question.id); name != m_names.constEnd())
            known.byQuestion[*name] = at;
        if (question.fact.isEmpty())
            continue;
        known.facts.append(at);
        if (const auto name = m_names.constFind(question.fact); name != m_names.constEnd())
            known.byFact[*name].append(at);
    }
    const QSet<QString> compared = form.comparedQuestions();
    for (const PlacedQuestion &place : known.places->order)
        known.isCompared.append(compared.contains(place.question->id));
    return known;
}

AnswerSheet AnswerShelf::sheet(const Assessment &assessment, const Template &form)
{
    const Form &known = formOf(form);
    AnswerSheet::Entries entries(known.places->order.size());
    if (const auto answers = m_answers.constFind(assessment.id.toUtf8()); answers != m_answers.constEnd())
        for (const Shelved &answer : *answers)
            if (const qsizetype place = known.byQuestion.at(answer.name); place >= 0)
                entries[place] = entryOf(answer, *known.places->order.at(place).question, known.isCompared.at(place), nullptr);
    if (assessment.subject.isEmpty())
        return AnswerSheet(form, std::move(entries), known.places);
    for (const qsizetype place : known.facts)
        entries[place].reset(); // said before the assessment had a subject
    // What this view cannot show is as good as not answered, as everywhere.
    if (const auto facts = m_facts.constFind(assessment.subject.toUtf8()); facts != m_facts.constEnd())
        for (const Shelved &fact : *facts)
            for (const qsizetype place : known.byFact.value(fact.name))
                entries[place] = entryOf(fact, *known.places->order.at(place).question, known.isCompared.at(place), &form);
    return AnswerSheet(form, std::move(entries), known.places);
}

} // namespace hallmarker::dpia
