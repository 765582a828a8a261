#include "dpia/crosswalk/TemplateUpgrade.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/crosswalk/AnswerConversion.h"
#include "dpia/crosswalk/CrosswalkTexts.h"

#include <algorithm>
#include <memory>

namespace hallmarker::dpia {

namespace {

bool isAnswered(const Question &question, const Answer &answer)
{
    return question.type == QuestionType::Evidence ? !answer.cites.isEmpty() : !AnswerValue::isEmpty(question, answer.value);
}

/// The same number would mean something else: two of four is not two of five, and six months are not six years.
bool isMeasuredOtherwise(const Template &from, const Template &to, const Question &before, const Question &now)
{
    if (now.type == QuestionType::Number)
        return before.unit != now.unit;
    if (now.type != QuestionType::Gauge)
        return false;
    if (before.stage != now.stage)
        return true;
    const Scale *ours = from.scale(before.scale);
    const Scale *theirs = to.scale(now.scale);
    return !ours || !theirs || !std::equal(ours->levels.begin(), ours->levels.end(), theirs->levels.begin(), theirs->levels.end(), [](const ScaleLevel &a, const ScaleLevel &b) { return a.value == b.value; });
}

/// How an answer fares under the new form of its question.
struct Moved {
    bool fits = true;
    ConvertedAnswer converted; ///< where it does not fit as it is
};

Moved movedAnswer(const core::Workspace &workspace, const LoadedAssessment &loaded, const Template &to, const Question &before, const Question &now, const Answer &answer, const QString &language)
{
    if (before.type == QuestionType::Evidence && now.type == QuestionType::Evidence)
        return {};
    if (before.type == now.type && !isMeasuredOtherwise(*loaded.form, to, before, now) && AnswerValue::accepted(now, to, answer.value))
        return {};
    return {false, AnswerConversion(workspace, *loaded.form, to, language).convert(before, answer.value, now)};
}

} // namespace

QString UpgradeChange::kindName() const
{
    switch (kind) {
    case Kind::Added: return QStringLiteral("added");
    case Kind::Removed: return QStringLiteral("removed");
    case Kind::Reworded: return QStringLiteral("reworded");
    case Kind::Converted: return QStringLiteral("converted");
    case Kind::NotExpressible: return QStringLiteral("not-expressible");
    case Kind::Shared: return QStringLiteral("shared");
    case Kind::Required: return QStringLiteral("required");
    }
    return {};
}

core::Result<UpgradePlan> TemplateUpgrade::plan(const LoadedAssessment &loaded, const Template &to, const QString &language) const
{
    if (to.urn != loaded.assessment.templateUrn)
        return core::Error(core::ErrorKind::Usage, CrosswalkTexts::tr("\"%1\" is filled in over %2, and %3 is another template. Begin a new assessment from it instead.").arg(loaded.assessment.name, loaded.assessment.templateUrn, to.urn));
    if (to.version <= loaded.assessment.templateVersion)
        return core::Error(core::ErrorKind::Usage, CrosswalkTexts::tr("\"%1\" has version %2 of its template already; version %3 is not newer.").arg(loaded.assessment.name).arg(loaded.assessment.templateVersion).arg(to.version));
    UpgradePlan plan{loaded.form->reference(), to.reference(), {}, 0};
    for (const PlacedQuestion &place : to.questions()) {
        const Question &now = *place.question;
        const Question *before = loaded.form->question(now.id);
        const auto answer = loaded.answers.constFind(now.id);
        const bool hasAnswer = before && answer != loaded.answers.constEnd() && isAnswered(*before, *answer);
        const auto add = [&](UpgradeChange::Kind kind, const QString &note) { plan.changes.append({kind, now.id, now.text.in(language), note, hasAnswer}); };
        if (!before) {
            add(UpgradeChange::Kind::Added, {});
            continue;
        }
        if (now.text.in(language) != before->text.in(language))
            add(UpgradeChange::Kind::Reworded, CrosswalkTexts::tr("It was asked: %1").arg(before->text.in(language)));
        if (now.fact != before->fact)
            add(UpgradeChange::Kind::Shared, now.fact.isEmpty() ? CrosswalkTexts::tr("It is no fact any more.") : CrosswalkTexts::tr("It is the fact %1 now, which other assessments of the subject show too.").arg(now.fact));
        if (now.isRequired && !before->isRequired)
            add(UpgradeChange::Kind::Required, {});
        if (!hasAnswer)
            continue;
        const Moved moved = movedAnswer(m_workspace, loaded, to, *before, now, *answer, language);
        if (moved.fits)
            ++plan.kept;
        else if (moved.converted.value)
            add(UpgradeChange::Kind::Converted, CrosswalkTexts::tr("The answer is offered in its new form; confirm it."));
        else
            add(UpgradeChange::Kind::NotExpressible, moved.converted.why);
    }
    for (const PlacedQuestion &place : loaded.form->questions()) {
        if (to.question(place.question->id))
            continue;
        const auto answer = loaded.answers.constFind(place.question->id);
        plan.changes.append({UpgradeChange::Kind::Removed, place.question->id, place.question->text.in(language), {}, answer != loaded.answers.constEnd() && isAnswered(*place.question, *answer)});
    }
    return plan;
}

core::Result<UpgradePlan> TemplateUpgrade::apply(const LoadedAssessment &loaded, const TemplateFiles &files, const QString &language)
{
    HALLMARKER_ASSIGN(Template read, readTemplate(files));
    const auto form = std::make_shared<const Template>(std::move(read));
    HALLMARKER_ASSIGN(const UpgradePlan plan, this->plan(loaded, *form, language));
    if (loaded.assessment.isDecided() || loaded.assessment.isClosed())
        return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("The assessment \"%1\" is decided over its present questions. Reopen it first.").arg(loaded.assessment.name));
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.upgraded"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record kept, StoredTemplates::keep(transaction, files, *form));
        LoadedAssessment target;
        target.form = form;
        target.assessment = loaded.assessment;
        target.assessment.templateId = kept.id;
        target.assessment.templateVersion = form->version;
        HALLMARKER_TRY(transaction.put(target.assessment.draft(), loaded.assessment.revision));
        for (const PlacedQuestion &place : form->questions()) {
            const Question &now = *place.question;
            const Question *before = loaded.form->question(now.id);
            const auto answer = loaded.answers.constFind(now.id);
            if (!before || answer == loaded.answers.constEnd() || !isAnswered(*before, *answer))
                continue;
            const Moved moved = movedAnswer(m_workspace, loaded, *form, *before, now, *answer, language);
            const bool isElsewhere = target.answerId(now) != answer->id; // it became a fact, or stopped being one
            // What the new question cannot hold is shown as not expressible. A number that it could hold, but on another
            // scale or in another unit, would count as answered: it is asked again, with the old one to start from.
            const bool isAskedAgain = !moved.fits && !moved.converted.value && before->type == now.type && isMeasuredOtherwise(*loaded.form, *form, *before, now) && AnswerValue::accepted(now, *form, answer->value);
            if ((moved.fits && !isElsewhere) || (!moved.fits && !moved.converted.value && !isAskedAgain))
                continue;
            Saying saying{moved.converted.value ? *moved.converted.value : answer->value, answer->reason, answer->cites, moved.fits ? answer->source : AnswerSource::Prefilled, answer->from};
            if (isElsewhere) {
                HALLMARKER_TRY(AssessmentBook::propose(transaction, target, now, saying, moved.fits ? answer->author : m_who));
                continue;
            }
            Answer draft = *answer;
            draft.value = saying.value;
            draft.source = saying.source;
            draft.author = m_who;
            HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(draft.isFact ? draft.question : QStringLiteral("%1 · %2").arg(loaded.assessment.name, now.id)), answer->revision));
            HALLMARKER_TRY(transaction.setDependencies(record.id, draft.dependencies()));
        }
        return {};
    }));
    return plan;
}

} // namespace hallmarker::dpia
