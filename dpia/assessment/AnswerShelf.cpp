#include "dpia/assessment/AnswerShelf.h"

#include "dpia/answers/Answer.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/assessment/CanonicalMembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

constexpr qsizetype wholeBytes = 128; ///< longer texts are cut
constexpr qsizetype commonBytes = 40; ///< shorter values come again and again: choices, numbers, days
constexpr qsizetype mostCommon = 8192;

} // namespace

/// A value as a sheet needs it: a long text that begins with a word is cut behind it, which changes neither whether it is empty nor
/// what it equals.
QJsonValue AnswerShelf::sheetValue(QByteArrayView text)
{
    if (text.size() <= commonBytes) {
        const auto known = m_common.constFind(QByteArray::fromRawData(text.data(), text.size()));
        if (known != m_common.constEnd())
            return *known;
        const QJsonValue value = CanonicalMembers::value(text);
        if (m_common.size() < mostCommon)
            m_common.insert(text.toByteArray(), value);
        return value;
    }
    if (text.size() > wholeBytes && text.front() == '"') {
        QString beginning = CanonicalMembers::text(text.first(wholeBytes));
        if (RichText::beginsWithWord(beginning))
            return beginning += QChar(0x2026);
    }
    return CanonicalMembers::value(text);
}

core::Result<void> AnswerShelf::readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, Owned &into)
{
    HALLMARKER_ASSIGN(const QStringList ids, workspace.staleRecords(QString::fromLatin1(kind)));
    const QSet<QString> stale(ids.begin(), ids.end());
    const QByteArray proposed = '"' + answerSourceNames().at(static_cast<int>(AnswerSource::Prefilled)).toLatin1() + '"';
    std::optional<core::Error> broken;
    QByteArray lastOwner;
    QList<Shelved> *entries = nullptr;
    QHash<QByteArray, int> known; // as they are written, to their names
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
        auto name = known.constFind(QByteArray::fromRawData(question.data(), question.size()));
        if (name == known.constEnd()) {
            const QString text = CanonicalMembers::text(question);
            if (!m_names.contains(text))
                m_names.insert(text, int(m_names.size()));
            name = known.insert(question.toByteArray(), m_names.value(text));
        }
        entries->append({*name, std::move(entry)});
    }));
    return broken ? core::Result<void>(*broken) : core::Result<void>();
}

core::Result<void> AnswerShelf::read(const core::Workspace &workspace)
{
    HALLMARKER_TRY(readKind(workspace, Answer::kind, "assessment", "question", m_answers));
    return readKind(workspace, Answer::factKind, "subject", "fact", m_facts);
}

const AnswerShelf::Form &AnswerShelf::formOf(const Template &form)
{
    Form &known = m_forms[&form];
    if (!known.places) {
        known.places = std::make_shared<const SheetPlaces>(form);
        for (qsizetype at = 0; at < known.places->order.size(); ++at) {
            const Question &question = *known.places->order.at(at).question;
            if (const auto name = m_names.constFind(question.id); name != m_names.constEnd())
                known.byQuestion.insert(*name, at);
            if (!question.fact.isEmpty())
                known.facts.append({m_names.value(question.fact, -1), at});
        }
    }
    return known;
}

AnswerSheet AnswerShelf::sheet(const Assessment &assessment, const Template &form)
{
    const Form &known = formOf(form);
    AnswerSheet::Entries entries(known.places->order.size());
    if (const auto answers = m_answers.constFind(assessment.id.toUtf8()); answers != m_answers.constEnd())
        for (const Shelved &answer : *answers)
            if (const auto place = known.byQuestion.constFind(answer.name); place != known.byQuestion.constEnd())
                entries[*place] = answer.entry;
    if (assessment.subject.isEmpty())
        return AnswerSheet(form, std::move(entries), known.places);
    const QList<Shelved> facts = m_facts.value(assessment.subject.toUtf8());
    for (const auto &[name, place] : known.facts) {
        entries[place].reset(); // said before the assessment had a subject
        const auto fact = std::find_if(facts.begin(), facts.end(), [wanted = name](const Shelved &one) { return one.name == wanted; });
        if (fact == facts.end())
            continue;
        // What this view cannot show is as good as not answered, as everywhere. Any text can be shown where it may be as long as it
        // likes, and any list where it may have as many entries.
        const Question &question = *known.places->order.at(place).question;
        const QJsonValue &value = fact->entry.value;
        const bool isPlain = (question.type == QuestionType::Text && question.maxLength == 0 && value.isString()) || (question.type == QuestionType::List && !question.maximum && value.isArray());
        if (isPlain || AnswerValue::accepted(question, form, value))
            entries[place] = fact->entry;
    }
    return AnswerSheet(form, std::move(entries), known.places);
}

} // namespace hallmarker::dpia
