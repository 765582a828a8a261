#include "ui/assessments/AnswerDesk.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "ui/kit/InlineMessage.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QTimer>

namespace hallmarker::ui {

namespace {

constexpr int quietMs = 1000; ///< of typing, before it becomes a version
const QString answerPageId = QStringLiteral("assessments");

bool saysTheSame(const dpia::Saying &one, const dpia::Saying &other)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isNull() || value.isUndefined(); };
    return (one.value == other.value || (isNothing(one.value) && isNothing(other.value))) && one.reason == other.reason && one.cites == other.cites;
}

dpia::Saying sayingOf(const dpia::Answer &answer)
{
    return {answer.value, answer.reason, answer.cites, answer.source};
}

QJsonObject sayingJson(const dpia::Saying &saying)
{
    return {{QStringLiteral("value"), saying.value}, {QStringLiteral("reason"), saying.reason}, {QStringLiteral("cites"), dpia::citationsToJson(saying.cites)}};
}

dpia::Saying sayingFromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("value")), json.value(QLatin1String("reason")).toString(), dpia::citationsFromJson(json.value(QLatin1String("cites")).toArray()), dpia::AnswerSource::Person};
}

} // namespace

AnswerDesk::AnswerDesk(PageServices &services, QObject *parent) : QObject(parent), m_services(services), m_quiet(new QTimer(this))
{
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, &AnswerDesk::storeAll);
}

AnswerDesk::~AnswerDesk() = default;

void AnswerDesk::open(const std::shared_ptr<const OpenAssessment> &contents)
{
    const bool isSame = m_contents && m_contents->assessment().id == contents->assessment().id;
    if (!isSame)
        close();
    dpia::LoadedAssessment loaded = contents->loaded;
    if (isSame) {
        // The template of an assessment never changes, and what is shown points into the one that was read first.
        if (loaded.assessment.templateId == m_loaded.assessment.templateId)
            loaded.form = m_loaded.form;
        // A reading that began before the last write ended is older than what was stored.
        for (auto it = m_loaded.answers.constBegin(); it != m_loaded.answers.constEnd(); ++it)
            if (const auto read = loaded.answers.constFind(it.key()); read != loaded.answers.constEnd() && read->id == it->id && read->revision < it->revision)
                loaded.answers.insert(it.key(), *it);
    }
    m_contents = contents;
    m_loaded = loaded;
    if (!isSame)
        takeDraft();
    Q_EMIT changed({});
}

void AnswerDesk::close()
{
    storeAll();
    // What could not be stored, or is not settled, stays in the draft and comes back with it.
    if (isOpen() && !m_storing.isEmpty() && m_conflicts.isEmpty() && m_refusals.isEmpty())
        m_leftBehind.insert(m_loaded.assessment.id, static_cast<int>(m_storing.size()));
    m_contents.reset();
    m_typed.clear();
    m_storing.clear();
    m_takenBack.clear();
    m_again.clear();
    m_conflicts.clear();
    m_refusals.clear();
    m_hasDraft = false;
}

void AnswerDesk::finishLeft(const QString &assessment, bool isStored)
{
    const auto left = m_leftBehind.find(assessment);
    if (left == m_leftBehind.end())
        return;
    if (!isStored) { // its draft waits for the next time
        m_leftBehind.erase(left);
        return;
    }
    if (--*left > 0)
        return;
    m_leftBehind.erase(left);
    m_services.drafts.discard(m_services.session.workspaceId(), answerPageId, assessment);
}

bool AnswerDesk::mayWrite() const
{
    return isOpen() && !m_services.session.isReadOnly() && !m_loaded.assessment.isClosed();
}

dpia::Saying AnswerDesk::storedSaying(const QString &question) const
{
    const auto answer = m_loaded.answers.constFind(question);
    return answer == m_loaded.answers.constEnd() ? dpia::Saying{QJsonValue(QJsonValue::Null), {}, {}, dpia::AnswerSource::Person} : sayingOf(*answer);
}

dpia::Saying AnswerDesk::saying(const QString &question) const
{
    const auto typed = m_typed.constFind(question);
    return typed == m_typed.constEnd() ? storedSaying(question) : typed->saying;
}

dpia::AnswerSheet AnswerDesk::sheet() const
{
    QHash<QString, dpia::SheetEntry> entries;
    for (auto it = m_loaded.answers.begin(); it != m_loaded.answers.end(); ++it)
        entries.insert(it.key(), {it->value, !dpia::RichText::isEmpty(it->reason), int(it->cites.size()), m_loaded.staleBecause.contains(it.key()), it->source != dpia::AnswerSource::Prefilled});
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it) {
        const dpia::Question *question = m_loaded.form->question(it.key());
        if (!question)
            continue;
        // What cannot be the answer decides nothing yet.
        const auto accepted = question->type == dpia::QuestionType::Evidence ? core::Result<QJsonValue>(QJsonValue(QJsonValue::Null)) : dpia::AnswerValue::accepted(*question, *m_loaded.form, it->saying.value);
        entries.insert(it.key(), {accepted ? *accepted : QJsonValue(QJsonValue::Null), !dpia::RichText::isEmpty(it->saying.reason), int(it->saying.cites.size()), m_loaded.staleBecause.contains(it.key()), true});
    }
    return dpia::AnswerSheet(*m_loaded.form, entries);
}

const AnswerConflict *AnswerDesk::conflict(const QString &question) const
{
    const auto found = m_conflicts.constFind(question);
    return found == m_conflicts.constEnd() ? nullptr : &*found;
}

void AnswerDesk::type(const QString &question, const dpia::Saying &saying)
{
    if (!mayWrite())
        return;
    auto typed = m_typed.find(question);
    if (typed == m_typed.end()) {
        const dpia::Saying base = storedSaying(question);
        if (saysTheSame(base, saying) && base.source != dpia::AnswerSource::Prefilled)
            return;
        const auto stored = m_loaded.answers.constFind(question);
        typed = m_typed.insert(question, {saying, base, stored == m_loaded.answers.constEnd() ? 0 : stored->revision});
    } else {
        typed->saying = saying;
        if (saysTheSame(typed->base, saying) && !m_storing.contains(question) && !m_conflicts.contains(question)) {
            m_typed.erase(typed); // taken back by hand
            m_refusals.remove(question);
        }
    }
    if (auto conflict = m_conflicts.find(question); conflict != m_conflicts.end())
        conflict->mine = saying;
    keepDraft();
    m_quiet->start();
    Q_EMIT changed(question);
}

void AnswerDesk::leave(const QString &question)
{
    if (m_typed.contains(question))
        store(question);
}

void AnswerDesk::storeAll()
{
    m_quiet->stop();
    const QStringList questions = m_typed.keys();
    for (const QString &question : questions)
        store(question);
}

void AnswerDesk::store(const QString &question)
{
    if (!isOpen() || m_conflicts.contains(question))
        return;
    if (m_storing.contains(question)) {
        m_again.insert(question);
        return;
    }
    m_storing.insert(question);
    const Typed sent = m_typed.value(question);
    const QString assessment = m_loaded.assessment.id;
    const auto work = [loaded = m_loaded, question, sent](core::Workspace &workspace) -> core::Result<Outcome> {
        dpia::AssessmentBook book(workspace);
        dpia::Saying saying = sent.saying;
        saying.source = dpia::AnswerSource::Person;
        auto answer = book.answer(loaded, question, saying, sent.basedOn);
        if (answer)
            return Outcome{*answer, std::nullopt};
        if (answer.error().kind != core::ErrorKind::Conflict)
            return answer.error();
        HALLMARKER_ASSIGN(const core::Record record, workspace.record(loaded.answerId(*loaded.form->question(question))));
        HALLMARKER_ASSIGN(const dpia::Answer theirs, dpia::Answer::fromRecord(record));
        if (saysTheSame(sayingOf(theirs), saying))
            return Outcome{theirs, std::nullopt}; // both wrote the same
        if (!saysTheSame(sayingOf(theirs), sent.base))
            return Outcome{std::nullopt, theirs};
        HALLMARKER_ASSIGN(const dpia::Answer again, book.answer(loaded, question, saying, theirs.revision)); // only stored anew
        return Outcome{again, std::nullopt};
    };
    m_services.session.read(work, this, [this, question, sent, assessment](const core::Result<Outcome> &outcome) {
        if (!m_storing.contains(question) || m_loaded.assessment.id != assessment) {
            finishLeft(assessment, outcome && outcome->stored); // another one is open by now
            return;
        }
        m_storing.remove(question);
        finish(question, sent, outcome);
    });
}

void AnswerDesk::finish(const QString &question, const Typed &sent, const core::Result<Outcome> &outcome)
{
    const bool isWanted = m_again.remove(question);
    auto typed = m_typed.find(question);
    if (!outcome) {
        m_refusals.insert(question, outcome.error().message);
        if (outcome.error().kind != core::ErrorKind::Invalid)
            Q_EMIT failed(outcome.error());
        Q_EMIT changed(question);
        return;
    }
    m_refusals.remove(question);
    if (outcome->theirs) {
        m_conflicts.insert(question, {typed == m_typed.end() ? sent.saying : typed->saying, *outcome->theirs});
        Q_EMIT changed(question);
        return;
    }
    m_loaded.answers.insert(question, *outcome->stored);
    if (typed != m_typed.end()) {
        if (saysTheSame(typed->saying, sent.saying)) {
            m_typed.erase(typed);
        } else {
            typed->base = sayingOf(*outcome->stored);
            typed->basedOn = outcome->stored->revision;
        }
    }
    keepDraft();
    Q_EMIT stored(question, outcome->stored->revision);
    if (!m_takenBack.remove(question))
        Q_EMIT answered(question, sent.base, sent.saying);
    Q_EMIT changed(question);
    if (isWanted && m_typed.contains(question))
        store(question);
}

void AnswerDesk::write(const QString &question, const std::function<core::Result<dpia::Answer>(dpia::AssessmentBook &, const dpia::LoadedAssessment &)> &work)
{
    const auto run = [loaded = m_loaded, work](core::Workspace &workspace) {
        dpia::AssessmentBook book(workspace);
        return work(book, loaded);
    };
    m_services.session.read(run, this, [this, question, assessment = m_loaded.assessment.id](const core::Result<dpia::Answer> &answer) {
        if (!isOpen() || m_loaded.assessment.id != assessment)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_loaded.answers.insert(question, *answer);
        m_loaded.staleBecause.remove(question); // the next reading says whether it really holds
        m_typed.remove(question);
        m_refusals.remove(question);
        keepDraft();
        Q_EMIT stored(question, answer->revision);
        Q_EMIT changed(question);
    });
}

void AnswerDesk::put(const QString &question, const dpia::Saying &saying)
{
    if (!mayWrite() || !m_loaded.form->question(question))
        return;
    m_takenBack.insert(question);
    type(question, saying);
    leave(question);
}

void AnswerDesk::stillHolds(const QString &question)
{
    write(question, [question](dpia::AssessmentBook &book, const dpia::LoadedAssessment &loaded) { return book.rebind(loaded, question); });
}

void AnswerDesk::restore(const QString &question, qint64 version)
{
    write(question, [question, version](dpia::AssessmentBook &book, const dpia::LoadedAssessment &loaded) { return book.restore(loaded, question, version); });
}

void AnswerDesk::settle(const QString &question, const dpia::Saying &saying)
{
    const auto conflict = m_conflicts.constFind(question);
    if (conflict == m_conflicts.constEnd())
        return;
    const dpia::Answer theirs = conflict->theirs;
    m_conflicts.erase(conflict);
    m_loaded.answers.insert(question, theirs);
    m_typed.remove(question);
    if (saysTheSame(saying, sayingOf(theirs))) {
        keepDraft();
        Q_EMIT changed(question);
        return;
    }
    m_typed.insert(question, {saying, sayingOf(theirs), theirs.revision});
    keepDraft();
    Q_EMIT changed(question);
    store(question);
}

QString AnswerDesk::titleOf(const dpia::Assessment &assessment)
{
    return tr("Answers of %1", "an assessment").arg(assessment.name);
}

void AnswerDesk::keepDraft()
{
    const QString workspace = m_services.session.workspaceId();
    if (m_typed.isEmpty()) {
        if (m_hasDraft)
            m_services.drafts.discard(workspace, answerPageId, m_loaded.assessment.id);
        m_hasDraft = false;
        return;
    }
    QJsonObject content;
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it) {
        QJsonObject one = sayingJson(it->saying);
        one.insert(QStringLiteral("base"), sayingJson(it->base));
        one.insert(QStringLiteral("revision"), it->basedOn);
        content.insert(it.key(), one);
    }
    m_services.drafts.keep({workspace, answerPageId, m_loaded.assessment.id, titleOf(m_loaded.assessment), 0, content});
    m_hasDraft = true;
}

void AnswerDesk::takeDraft()
{
    const QList<Draft> pending = m_services.drafts.pending(m_services.session.workspaceId());
    for (const Draft &draft : pending) {
        if (draft.pageId != answerPageId || draft.formId != m_loaded.assessment.id)
            continue;
        m_hasDraft = true;
        if (pending.size() == 1)
            m_services.banners.removeBanner(QStringLiteral("drafts")); // nothing is left to offer
        int taken = 0;
        for (auto it = draft.content.begin(); it != draft.content.end(); ++it) {
            const QJsonObject one = it->toObject();
            const Typed typed{sayingFromJson(one), sayingFromJson(one.value(QLatin1String("base")).toObject()), one.value(QLatin1String("revision")).toInteger()};
            if (!m_loaded.form->question(it.key()) || saysTheSame(typed.saying, storedSaying(it.key())))
                continue; // it was stored after all
            m_typed.insert(it.key(), typed);
            ++taken;
        }
        if (taken > 0) {
            Q_EMIT draftTaken(taken);
            m_quiet->start(0);
        }
        keepDraft();
    }
}

} // namespace hallmarker::ui
