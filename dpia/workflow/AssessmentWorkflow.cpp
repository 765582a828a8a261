#include "dpia/workflow/AssessmentWorkflow.h"

#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/risk/RiskAcceptance.h"

namespace hallmarker::dpia {

namespace {

core::Error notNow(const Assessment &assessment, const QString &step)
{
    return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("This step (%1) is not possible: the assessment \"%2\" is in the state \"%3\".").arg(step, assessment.name, assessmentStateNames().at(static_cast<int>(assessment.state))), {}, {.file = assessment.id});
}

} // namespace

core::Result<Assessment> AssessmentWorkflow::store(const Assessment &draft, const QString &action)
{
    Assessment stored;
    HALLMARKER_TRY(m_workspace.write(action, [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), draft.revision));
        HALLMARKER_ASSIGN(stored, Assessment::fromRecord(record));
        return {};
    }));
    return stored;
}

core::Result<void> AssessmentWorkflow::mustBePerson() const
{
    const QString &who = m_book.who();
    if (who.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Denied, AssessmentTexts::tr("A decision is made by a person who is named."));
    core::RecordFilter parties;
    parties.kind = QStringLiteral("party");
    HALLMARKER_ASSIGN(const QList<core::Record> known, m_workspace.records(parties));
    for (const core::Record &party : known) {
        const QString kind = party.body.value(QStringLiteral("partyKind")).toString();
        if (party.name == who && !kind.isEmpty() && kind != QLatin1String("person"))
            return core::Error(core::ErrorKind::Denied, AssessmentTexts::tr("A decision is made by a person; \"%1\" is a team or an organisation.").arg(who));
    }
    return {};
}

core::Result<bool> AssessmentWorkflow::isAuthor(const LoadedAssessment &loaded) const
{
    if (loaded.assessment.authors.contains(m_book.who()))
        return true;
    for (auto it = loaded.answers.constBegin(); it != loaded.answers.constEnd(); ++it) {
        HALLMARKER_ASSIGN(const QList<Answer> versions, m_book.versions(loaded, it.key()));
        for (const Answer &version : versions)
            if (version.author == m_book.who() && version.source == AnswerSource::Person)
                return true;
    }
    return false;
}

core::Result<Assessment> AssessmentWorkflow::submit(const LoadedAssessment &loaded)
{
    if (loaded.assessment.state != AssessmentState::Draft)
        return notNow(loaded.assessment, AssessmentTexts::tr("hand over for review"));
    Assessment next = loaded.assessment;
    next.state = AssessmentState::InReview;
    return store(next, QStringLiteral("assessment.submitted"));
}

core::Result<Evaluation> AssessmentWorkflow::judge(const LoadedAssessment &loaded, const Judgement &judgement)
{
    if (loaded.assessment.state != AssessmentState::InReview)
        return notNow(loaded.assessment, AssessmentTexts::tr("evaluate"));
    const AnswerSheet sheet = loaded.sheet();
    if (!loaded.targets(sheet).contains(judgement.target))
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("There is nothing to evaluate under \"%1\".").arg(judgement.target));
    if (judgement.verdict == Verdict::ToCorrect && RichText::isEmpty(judgement.comment))
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("Say in a comment what has to be corrected."));
    if (judgement.verdict == Verdict::Improvable && RichText::isEmpty(judgement.actionPlan))
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("Say in the action plan what is to be improved."));
    Evaluation draft;
    if (const Evaluation *present = loaded.evaluationOf(judgement.target))
        draft = *present;
    draft.id = draft.id.isEmpty() ? Evaluation::idOf(loaded.assessment.id, judgement.target) : draft.id;
    draft.assessment = loaded.assessment.id;
    draft.target = judgement.target;
    draft.verdict = judgement.verdict;
    draft.progress = judgement.verdict == Verdict::ToCorrect ? Evaluation::Progress::Returned : judgement.verdict == Verdict::Pending ? Evaluation::Progress::Open : Evaluation::Progress::Completed;
    draft.comment = RichText::cleaned(judgement.comment);
    draft.actionPlan = RichText::cleaned(judgement.actionPlan);
    draft.owner = judgement.owner;
    draft.due = judgement.due;
    draft.severity = judgement.severity;
    draft.likelihood = judgement.likelihood;
    draft.by = m_book.who();
    draft.evaluatedAt = core::instantText(m_workspace.clock().nowMs());
    draft.cites.clear();
    const auto cite = [&](const Question &question) {
        if (const auto answer = loaded.answers.constFind(question.id); answer != loaded.answers.constEnd())
            draft.cites.append({answer->id, answer->basis, {}});
    };
    if (draft.targetKind() == QLatin1String("section")) {
        for (const Question &question : loaded.form->section(draft.targetId())->questions)
            cite(question);
    } else if (draft.targetKind() == QLatin1String("question")) {
        cite(*loaded.form->question(draft.targetId()));
    } else if (const Control *control = loaded.control(draft.targetId())) {
        draft.cites.append({control->id, control->basis, {}});
    }
    Evaluation stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), draft.revision));
        HALLMARKER_TRY(transaction.setDependencies(record.id, dependenciesOf(draft.cites)));
        HALLMARKER_ASSIGN(stored, Evaluation::fromRecord(record));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.evaluated"), work));
    return stored;
}

core::Result<Assessment> AssessmentWorkflow::finishEvaluation(const LoadedAssessment &loaded)
{
    if (loaded.assessment.state != AssessmentState::InReview)
        return notNow(loaded.assessment, AssessmentTexts::tr("finish the evaluation"));
    for (const Gap &gap : gapsOf(m_workspace, loaded))
        if (gap.kind == Gap::Kind::NotEvaluated || gap.kind == Gap::Kind::ToCorrect || gap.kind == Gap::Kind::StaleEvaluation)
            return core::Error(core::ErrorKind::Invalid, gap.text, {}, {.file = loaded.assessment.id, .pointer = gap.target});
    Assessment next = loaded.assessment;
    next.state = AssessmentState::Evaluated;
    return store(next, QStringLiteral("assessment.evaluation-finished"));
}

core::Result<Assessment> AssessmentWorkflow::giveOpinions(const LoadedAssessment &loaded, const Opinion &officer, const Opinion &people)
{
    if (loaded.assessment.state != AssessmentState::Evaluated && loaded.assessment.state != AssessmentState::OpinionGiven)
        return notNow(loaded.assessment, AssessmentTexts::tr("give an opinion"));
    if (!officer.isGiven() || !people.isGiven())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("Both opinions are needed; for the people concerned a reason why they were not asked will do."));
    Assessment next = loaded.assessment;
    next.officer = officer;
    next.officer.text = RichText::cleaned(officer.text);
    next.people = people;
    next.people.text = RichText::cleaned(people.text);
    next.state = AssessmentState::OpinionGiven;
    return store(next, QStringLiteral("assessment.opinion-given"));
}

core::Result<void> AssessmentWorkflow::acceptRisk(const LoadedAssessment &loaded, const QString &section, const QString &reason, qint64 untilMs)
{
    HALLMARKER_TRY(mustBePerson());
    for (const RiskView &risk : RiskView::of(loaded, loaded.sheet())) {
        if (risk.section != section)
            continue;
        RiskAcceptance acceptance;
        acceptance.assessment = loaded.assessment.id;
        acceptance.section = section;
        acceptance.by = m_book.who();
        acceptance.reason = reason;
        acceptance.untilMs = untilMs;
        for (const Answer &answer : loaded.answers)
            if (risk.levelAnswers.contains(answer.id))
                acceptance.cites.append({answer.id, answer.basis, {}});
        if (const auto present = m_workspace.record(RiskAcceptance::idOf(loaded.assessment.id, section)))
            acceptance.revision = present->revision;
        return m_workspace.write(QStringLiteral("assessment.risk-accepted"), [&](core::WriteTransaction &transaction) { return RiskAcceptance::save(transaction, acceptance); });
    }
    return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("The section \"%1\" describes no risk.").arg(section));
}

core::Result<SignOff> AssessmentWorkflow::decide(const LoadedAssessment &loaded, AssessmentState decision, const QString &reason)
{
    const Assessment &assessment = loaded.assessment;
    const bool isApproval = decision == AssessmentState::Approved || decision == AssessmentState::ConditionallyApproved;
    if (!isApproval && decision != AssessmentState::Rejected && decision != AssessmentState::Referred)
        return core::Error(core::ErrorKind::Usage, AssessmentTexts::tr("An assessment is approved, approved with conditions, rejected or referred."));
    const bool isReady = assessment.state == AssessmentState::OpinionGiven || (assessment.state == AssessmentState::Evaluated && !needsOpinions(*loaded.form));
    if (!isReady)
        return notNow(assessment, AssessmentTexts::tr("decide"));
    HALLMARKER_TRY(mustBePerson());
    HALLMARKER_ASSIGN(const bool isAuthor, this->isAuthor(loaded));
    if (isAuthor)
        return core::Error(core::ErrorKind::Denied, AssessmentTexts::tr("%1 is an author of this assessment and cannot decide about it.").arg(m_book.who()));
    if (!assessment.validators.isEmpty() && !assessment.validators.contains(m_book.who()))
        return core::Error(core::ErrorKind::Denied, AssessmentTexts::tr("The decision is up to: %1.").arg(assessment.validators.join(QStringLiteral(", "))));
    const bool needsReason = decision != AssessmentState::Approved || assessment.officer.mayGoAhead == false || assessment.people.mayGoAhead == false;
    if (needsReason && reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, decision == AssessmentState::Approved ? AssessmentTexts::tr("The data protection officer or the people concerned advised against it. Say why it goes ahead all the same.") : AssessmentTexts::tr("This decision needs its reason, or its conditions."));
    if (isApproval) {
        if (!highResidualRisks(loaded).isEmpty())
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The residual risk is high. The assessment can be referred to the supervisory authority (GDPR Art. 36) or rejected, not approved."));
        const QList<Gap> gaps = gapsOf(m_workspace, loaded);
        if (!gaps.isEmpty())
            return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The assessment cannot be approved; %n point(s) are open. The first: %1", nullptr, int(gaps.size())).arg(gaps.constFirst().text), {}, {.file = assessment.id, .pointer = gaps.constFirst().target});
    }
    Assessment next = assessment;
    next.state = decision;
    next.reason = reason;
    SignOff stored;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(stored, SignOff::add(transaction, loaded, m_book.who(), assessmentStateNames().at(static_cast<int>(decision)), reason));
        Assessment decided = next;
        decided.signOff = stored.id;
        HALLMARKER_TRY(transaction.put(decided.draft(), decided.revision));
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.decided"), work));
    return stored;
}

core::Result<Assessment> AssessmentWorkflow::reopen(const LoadedAssessment &loaded)
{
    if (!loaded.assessment.isDecided())
        return notNow(loaded.assessment, AssessmentTexts::tr("open again"));
    Assessment next = loaded.assessment;
    next.state = AssessmentState::InReview;
    return store(next, QStringLiteral("assessment.reopened"));
}

core::Result<Assessment> AssessmentWorkflow::withdraw(const LoadedAssessment &loaded, const QString &reason)
{
    if (loaded.assessment.isClosed())
        return notNow(loaded.assessment, AssessmentTexts::tr("withdraw"));
    if (reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("Say why the assessment is withdrawn."));
    Assessment next = loaded.assessment;
    next.state = AssessmentState::Withdrawn;
    next.reason = reason;
    return store(next, QStringLiteral("assessment.withdrawn"));
}

core::Result<Assessment> AssessmentWorkflow::supersede(const LoadedAssessment &loaded, const QString &byAssessment)
{
    if (loaded.assessment.isClosed())
        return notNow(loaded.assessment, AssessmentTexts::tr("supersede"));
    HALLMARKER_ASSIGN(const core::Record other, m_workspace.resolve(QString::fromLatin1(Assessment::kind), byAssessment));
    if (other.id == loaded.assessment.id)
        return core::Error(core::ErrorKind::Usage, AssessmentTexts::tr("An assessment cannot take the place of itself."));
    Assessment next = loaded.assessment;
    next.state = AssessmentState::Superseded;
    next.supersededBy = other.id;
    return store(next, QStringLiteral("assessment.superseded"));
}

core::Result<bool> AssessmentWorkflow::isStale(const Assessment &assessment) const
{
    if (!assessment.isApproved() || assessment.signOff.isEmpty())
        return false;
    HALLMARKER_ASSIGN(const QList<core::StaleCause> causes, m_workspace.staleness(assessment.signOff));
    if (!causes.isEmpty())
        return true;
    HALLMARKER_ASSIGN(const QStringList ended, RiskAcceptance::endedIn(m_workspace));
    return ended.contains(assessment.id);
}

core::Result<QList<ManifestChange>> AssessmentWorkflow::changesSinceSigned(const LoadedAssessment &loaded) const
{
    if (loaded.assessment.signOff.isEmpty())
        return core::Error(core::ErrorKind::NotFound, AssessmentTexts::tr("Nobody has signed \"%1\" yet.").arg(loaded.assessment.name));
    HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(loaded.assessment.signOff));
    HALLMARKER_ASSIGN(const SignOff signOff, SignOff::fromRecord(record));
    return changesBetween(signOff.manifest, presentManifestOf(m_workspace, loaded));
}

} // namespace hallmarker::dpia
