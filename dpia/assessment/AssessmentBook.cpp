#include "dpia/assessment/AssessmentBook.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/AnswerShelf.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/risk/RiskAcceptance.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace hallmarker::dpia {

namespace {

core::RecordFilter ofKind(const char *kind)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    return filter;
}

core::RecordFilter ofAssessment(const char *kind, const QString &assessment)
{
    core::RecordFilter filter = ofKind(kind);
    filter.bodyKey = QStringLiteral("assessment");
    filter.bodyValue = assessment;
    return filter;
}

QString pathText(const core::Workspace &workspace, const core::StaleCause &cause)
{
    QStringList names;
    for (const QString &id : cause.path) {
        const auto record = workspace.record(id);
        names += record ? record->name : id;
    }
    return names.join(QStringLiteral(" → "));
}

} // namespace

AssessmentBook::AssessmentBook(core::Workspace &workspace, const QString &who) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who), m_templates(workspace) {}

core::Result<Assessment> AssessmentBook::begin(core::WriteTransaction &transaction, const TemplateFiles &files, const Template &read, Assessment draft)
{
    if (draft.name.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The assessment has no name. Give it one that people recognise."));
    if (!draft.subject.isEmpty()) {
        HALLMARKER_ASSIGN(const core::Record subject, transaction.record(draft.subject));
        if (!read.subjectKinds.isEmpty() && !read.subjectKinds.contains(subject.kind))
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("This template is about: %1. \"%2\" is a %3.").arg(read.subjectKinds.join(QStringLiteral(", ")), subject.name, subject.kind));
    }
    HALLMARKER_ASSIGN(const core::Record kept, StoredTemplates::keep(transaction, files, read));
    draft.templateId = kept.id;
    draft.templateUrn = read.urn;
    draft.templateVersion = read.version;
    HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), 0));
    return Assessment::fromRecord(record);
}

core::Result<Assessment> AssessmentBook::begin(const TemplateFiles &files, const AssessmentBeginning &beginning)
{
    HALLMARKER_ASSIGN(const Template read, readTemplate(files));
    Assessment draft;
    draft.name = beginning.name;
    draft.subject = beginning.subject;
    draft.assets = beginning.assets;
    draft.authors = beginning.authors.isEmpty() ? QStringList(m_who) : beginning.authors;
    draft.assessors = beginning.assessors;
    draft.validators = beginning.validators;
    draft.reviewOn = beginning.reviewOn;
    Assessment begun;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.begun"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(begun, begin(transaction, files, read, draft));
        return {};
    }));
    return begun;
}

core::Result<void> AssessmentBook::loadAnswers(LoadedAssessment &loaded) const
{
    for (const PlacedQuestion &placed : loaded.form->questions()) {
        const Question &question = *placed.question;
        const auto record = m_workspace.record(loaded.answerId(question));
        if (!record && record.error().kind != core::ErrorKind::NotFound)
            return record.error();
        if (!record || record->isDeleted)
            continue;
        HALLMARKER_ASSIGN(const Answer answer, Answer::fromRecord(*record));
        // A fact may have been given where there was more to choose from, and an older version of the template may have asked for
        // another type: then this view cannot show it, and says so.
        const bool isNothing = question.type == QuestionType::Evidence && answer.value.isNull();
        if (!isNothing && !AnswerValue::accepted(question, *loaded.form, answer.value))
            loaded.unexpressed.insert(question.id, *record);
        else
            loaded.answers.insert(question.id, answer);
    }
    return {};
}

core::Result<void> AssessmentBook::loadStaleness(LoadedAssessment &loaded) const
{
    QSet<QString> stale;
    for (const char *kind : {Answer::kind, Answer::factKind}) {
        HALLMARKER_ASSIGN(const QStringList ids, m_workspace.staleRecords(QString::fromLatin1(kind)));
        stale.unite(QSet<QString>(ids.begin(), ids.end()));
    }
    const CitedEvidence evidence(m_workspace);
    for (auto it = loaded.answers.constBegin(); it != loaded.answers.constEnd(); ++it) {
        QStringList reasons;
        if (stale.contains(it->id)) {
            HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, m_workspace.staleness(it->id));
            for (const core::StaleCause &cause : causes)
                reasons += cause.now.isEmpty() ? AssessmentTexts::tr("What it cites is not there any more: %1").arg(pathText(m_workspace, cause)) : AssessmentTexts::tr("What it cites has changed: %1").arg(pathText(m_workspace, cause));
        } else {
            for (const Citation &citation : it->cites)
                reasons += evidence.problem(citation);
            reasons.removeAll(QString());
        }
        if (!reasons.isEmpty())
            loaded.staleBecause.insert(it.key(), reasons);
    }
    return {};
}

core::Result<void> AssessmentBook::loadOthers(LoadedAssessment &loaded) const
{
    const QString &id = loaded.assessment.id;
    HALLMARKER_ASSIGN(const QList<core::Record> evaluations, m_workspace.records(ofAssessment(Evaluation::kind, id)));
    for (const core::Record &record : evaluations) {
        HALLMARKER_ASSIGN(const Evaluation evaluation, Evaluation::fromRecord(record));
        loaded.evaluations.append(evaluation);
        HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, m_workspace.staleness(record.id));
        if (!causes.isEmpty())
            loaded.staleEvaluations += record.id;
    }
    std::sort(loaded.evaluations.begin(), loaded.evaluations.end(), [](const Evaluation &a, const Evaluation &b) { return a.target < b.target; });
    HALLMARKER_ASSIGN(const QList<core::Record> controls, m_workspace.records(ofAssessment(Control::kind, id)));
    for (const core::Record &record : controls) {
        HALLMARKER_ASSIGN(const Control control, Control::fromRecord(record));
        loaded.controls.append(control);
    }
    // Those of one import came at one moment; the file says in which order.
    const auto place = [](const auto &record) { return std::tuple(record.createdMs, record.origin.value(QStringLiteral("position")).toInteger(), record.id); };
    std::sort(loaded.controls.begin(), loaded.controls.end(), [&place](const Control &a, const Control &b) { return place(a) < place(b); });
    HALLMARKER_ASSIGN(const QList<core::Record> comments, m_workspace.records(ofAssessment(Comment::kind, id)));
    for (const core::Record &record : comments) {
        HALLMARKER_ASSIGN(const Comment comment, Comment::fromRecord(record));
        loaded.comments.append(comment);
    }
    std::sort(loaded.comments.begin(), loaded.comments.end(), [&place](const Comment &a, const Comment &b) { return place(a) < place(b); });
    return {};
}

core::Result<LoadedAssessment> AssessmentBook::load(const QString &reference)
{
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.resolve(QString::fromLatin1(Assessment::kind), reference));
    LoadedAssessment loaded;
    HALLMARKER_ASSIGN(loaded.assessment, Assessment::fromRecord(record));
    HALLMARKER_ASSIGN(loaded.form, m_templates.read(loaded.assessment.templateId));
    HALLMARKER_TRY(loadAnswers(loaded));
    HALLMARKER_TRY(loadOthers(loaded));
    HALLMARKER_TRY(loadStaleness(loaded));
    return loaded;
}

core::Result<QList<AssessmentSummary>> AssessmentBook::list(const QString &language)
{
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(ofKind(Assessment::kind)));
    AnswerShelf shelf;
    if (!records.isEmpty())
        HALLMARKER_TRY(shelf.read(m_workspace));
    HALLMARKER_ASSIGN(const QStringList staleSignOffs, m_workspace.staleRecords(QStringLiteral("sign-off")));
    HALLMARKER_ASSIGN(const QStringList ended, RiskAcceptance::endedIn(m_workspace));
    QList<AssessmentSummary> summaries;
    for (const core::Record &record : records) {
        AssessmentSummary summary;
        HALLMARKER_ASSIGN(summary.assessment, Assessment::fromRecord(record));
        HALLMARKER_ASSIGN(const auto form, m_templates.read(summary.assessment.templateId));
        summary.templateTitle = form->title.in(language);
        summary.progress = shelf.sheet(summary.assessment, *form).progress();
        summary.isStale = summary.assessment.isApproved() && (staleSignOffs.contains(summary.assessment.signOff) || ended.contains(summary.assessment.id));
        summaries.append(summary);
    }
    std::stable_sort(summaries.begin(), summaries.end(), [](const AssessmentSummary &a, const AssessmentSummary &b) { return a.assessment.name != b.assessment.name ? a.assessment.name < b.assessment.name : a.assessment.id < b.assessment.id; });
    return summaries;
}

core::Result<Answer> AssessmentBook::answer(const LoadedAssessment &loaded, const QString &questionId, const Saying &saying, qint64 expectedRevision)
{
    const Question *question = loaded.form->question(questionId);
    if (!question)
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("The template has no question \"%1\".").arg(questionId));
    if (loaded.assessment.isClosed())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The assessment \"%1\" is closed and cannot be changed.").arg(loaded.assessment.name));
    Answer draft;
    if (const auto present = loaded.answers.constFind(questionId); present != loaded.answers.constEnd())
        draft = *present; // what other tools said, and unknown keys, stay
    draft.id = loaded.answerId(*question);
    draft.isFact = !question->fact.isEmpty() && !loaded.assessment.subject.isEmpty();
    draft.owner = draft.isFact ? loaded.assessment.subject : loaded.assessment.id;
    draft.question = draft.isFact ? question->fact : question->id;
    const QJsonValue before = draft.value;
    draft.value = QJsonValue(QJsonValue::Null);
    if (question->type != QuestionType::Evidence || !saying.value.isNull()) {
        HALLMARKER_ASSIGN(draft.value, AnswerValue::accepted(*question, *loaded.form, saying.value));
    }
    draft.reason = RichText::cleaned(saying.reason);
    // Who writes something else than what was proposed speaks for oneself; who confirms it still wants to hear of a change.
    draft.from = !saying.from.isEmpty() ? saying.from : saying.source == AnswerSource::Person && draft.value == before ? draft.from : QList<Citation>();
    draft.source = saying.source;
    draft.author = m_who;
    draft.cites = saying.cites;
    if (question->type == QuestionType::Reference) {
        for (const QJsonValue &id : draft.value.toArray()) {
            const bool isCited = std::any_of(draft.cites.begin(), draft.cites.end(), [&id](const Citation &citation) { return citation.id == id.toString(); });
            HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id.toString()));
            if (!question->referenceKinds.isEmpty() && !question->referenceKinds.contains(record.kind))
                return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("\"%1\" wants: %2. \"%3\" is a %4.").arg(questionId, question->referenceKinds.join(QStringLiteral(", ")), record.name, record.kind));
            if (!isCited)
                draft.cites.append({record.id, record.basis, {}});
        }
    }
    for (const Citation &citation : std::as_const(draft.cites)) {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(citation.id));
        if (!question->evidence.check.isEmpty() && record.kind == QLatin1String("finding") && record.body.value(QStringLiteral("check")).toString() != question->evidence.check)
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("\"%1\" wants a finding of the check %2.").arg(questionId, question->evidence.check));
        const QString form = record.kind == QLatin1String("finding") ? record.kind : record.kind == QLatin1String(EvidenceItem::kind) ? record.body.value(QStringLiteral("form")).toString() : QStringLiteral("record");
        if (question->type != QuestionType::Reference && !question->evidence.kinds.isEmpty() && !question->evidence.kinds.contains(form))
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("\"%1\" wants evidence of this kind: %2.").arg(questionId, question->evidence.kinds.join(QStringLiteral(", "))));
    }
    Answer stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(draft.isFact ? draft.question : QStringLiteral("%1 · %2").arg(loaded.assessment.name, questionId)), expectedRevision));
        HALLMARKER_TRY(transaction.setDependencies(record.id, draft.dependencies()));
        HALLMARKER_ASSIGN(stored, Answer::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.answered"), work));
    return stored;
}

core::Result<Answer> AssessmentBook::propose(core::WriteTransaction &transaction, const LoadedAssessment &loaded, const Question &question, const Saying &saying, const QString &who)
{
    Answer draft;
    const auto present = transaction.record(loaded.answerId(question));
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    if (present && !present->isDeleted) {
        HALLMARKER_ASSIGN(draft, Answer::fromRecord(*present));
        const bool isSaid = draft.source != AnswerSource::Prefilled && (!AnswerValue::isEmpty(question, draft.value) || !draft.cites.isEmpty());
        const bool isSame = draft.source == AnswerSource::Prefilled && draft.value == saying.value && draft.cites == saying.cites && draft.from == saying.from;
        if (isSaid || isSame) {
            draft.revision = 0;
            return draft;
        }
    }
    draft.id = loaded.answerId(question);
    draft.isFact = !question.fact.isEmpty() && !loaded.assessment.subject.isEmpty();
    draft.owner = draft.isFact ? loaded.assessment.subject : loaded.assessment.id;
    draft.question = draft.isFact ? question.fact : question.id;
    draft.value = QJsonValue(QJsonValue::Null);
    if (question.type != QuestionType::Evidence) {
        HALLMARKER_ASSIGN(draft.value, AnswerValue::accepted(question, *loaded.form, saying.value));
    }
    draft.reason = RichText::cleaned(saying.reason);
    draft.source = saying.source;
    draft.author = who;
    draft.cites = saying.cites;
    draft.from = saying.from;
    if (question.type == QuestionType::Reference) {
        for (const QJsonValue &id : draft.value.toArray()) {
            HALLMARKER_ASSIGN(const core::Record record, transaction.record(id.toString()));
            if (!std::any_of(draft.cites.begin(), draft.cites.end(), [&record](const Citation &citation) { return citation.id == record.id; }))
                draft.cites.append({record.id, record.basis, {}});
        }
    }
    HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(draft.isFact ? draft.question : QStringLiteral("%1 · %2").arg(loaded.assessment.name, question.id)), present ? present->revision : 0));
    HALLMARKER_TRY(transaction.setDependencies(record.id, draft.dependencies()));
    return Answer::fromRecord(record);
}

core::Result<QList<Answer>> AssessmentBook::versions(const LoadedAssessment &loaded, const QString &questionId) const
{
    const Question *question = loaded.form->question(questionId);
    if (!question)
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("The template has no question \"%1\".").arg(questionId));
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.history(loaded.answerId(*question)));
    QList<Answer> versions;
    for (const core::Record &record : records) {
        if (record.isDeleted)
            continue;
        HALLMARKER_ASSIGN(const Answer answer, Answer::fromRecord(record));
        versions.append(answer);
    }
    return versions;
}

core::Result<Answer> AssessmentBook::restore(const LoadedAssessment &loaded, const QString &question, qint64 version)
{
    HALLMARKER_ASSIGN(const QList<Answer> all, versions(loaded, question));
    const auto wanted = std::find_if(all.begin(), all.end(), [version](const Answer &answer) { return answer.revision == version; });
    if (wanted == all.end())
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("The answer to \"%1\" has no version %2.").arg(question).arg(version));
    return answer(loaded, question, {wanted->value, wanted->reason, wanted->cites, AnswerSource::Person}, all.constLast().revision);
}

core::Result<Answer> AssessmentBook::rebind(const LoadedAssessment &loaded, const QString &question)
{
    const auto present = loaded.answers.constFind(question);
    if (present == loaded.answers.constEnd())
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("\"%1\" has no answer yet.").arg(question));
    const CitedEvidence evidence(m_workspace);
    QList<Citation> cites;
    for (const Citation &citation : present->cites) {
        HALLMARKER_ASSIGN(const Citation now, evidence.cite(citation.id, citation.note));
        // What is stale by itself stays so whoever looks at it: an answer cannot rest on it.
        if (evidence.standing(now) != EvidenceStanding::Valid)
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("%1 Run its check again or renew it and cite the new one, or take it out of the evidence.").arg(evidence.problem(now)), {}, {.file = now.id});
        cites.append(now);
    }
    QList<Citation> from;
    for (const Citation &citation : present->from) {
        // What is gone cannot go stale again: the answer stands alone from now on.
        const auto now = evidence.cite(citation.id, citation.note);
        if (!now && now.error().kind != core::ErrorKind::NotFound)
            return now.error();
        if (now)
            from.append(*now);
    }
    if (from.isEmpty() && !present->from.isEmpty()) {
        LoadedAssessment alone = loaded;
        alone.answers[question].from.clear();
        return answer(alone, question, {present->value, present->reason, cites, AnswerSource::Person, {}}, present->revision);
    }
    return answer(loaded, question, {present->value, present->reason, cites, AnswerSource::Person, from}, present->revision);
}

core::Result<Comment> AssessmentBook::comment(const Assessment &assessment, const QString &target, const QString &text)
{
    if (RichText::isEmpty(text))
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The comment is empty."));
    const Comment draft{{}, 0, assessment.id, target, RichText::cleaned(text), m_who, {}, 0};
    Comment stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.commented"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), 0));
        HALLMARKER_ASSIGN(stored, Comment::fromRecord(record));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::dpia
