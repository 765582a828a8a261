#include "dpia/gate/AssessmentRequirement.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

struct AssessmentRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(AssessmentRuleTexts)
};

constexpr qint64 ruleDayMs = 86'400'000;
const QString urnPrefix = QStringLiteral("urn:hallmarker:template:");

core::Result<AssessmentRequirement> parseOne(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    AssessmentRequirement requirement;
    requirement.id = fields.text(QStringLiteral("id"));
    requirement.title = fields.text(QStringLiteral("title"), QString());
    const QString name = fields.text(QStringLiteral("template"));
    requirement.urn = name.startsWith(QStringLiteral("urn:")) ? name : QString(urnPrefix + name);
    requirement.states = fields.texts(QStringLiteral("state"), QStringList{QStringLiteral("approved"), QStringLiteral("conditionally-approved")});
    for (const QString &state : std::as_const(requirement.states))
        if (!assessmentStateNames().contains(state))
            fields.fail(QStringLiteral("state"), AssessmentRuleTexts::tr("There is no state \"%1\"; states are: %2.").arg(state, assessmentStateNames().join(QStringLiteral(", "))));
    if (requirement.states.isEmpty())
        fields.fail(QStringLiteral("state"), AssessmentRuleTexts::tr("Name at least one state; nothing could pass."));
    requirement.isSigned = fields.boolean(QStringLiteral("signed"), true);
    requirement.isReviewed = fields.boolean(QStringLiteral("reviewed"), true);
    requirement.maxAgeDays = static_cast<int>(fields.integer(QStringLiteral("max_age_days"), 1, 36'600, 0));
    requirement.severity = core::severityAt(fields);
    requirement.where = fields.locate();
    fields.map(QStringLiteral("subject"));
    if (!fields.has(QStringLiteral("subject")))
        fields.fail(QString(), AssessmentRuleTexts::tr("Say what the assessments are about: subject: {kind: system}."));
    HALLMARKER_TRY(fields.finish());
    HALLMARKER_ASSIGN(requirement.subject, core::SubjectSelection::parse(document, fields.pointer(QStringLiteral("subject"))));
    return requirement;
}

/// The start of the day after a day, at which it has passed; 0: no day.
qint64 endOfDay(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QDateTime(date.addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() : 0;
}

const AssessmentStanding *counting(const QList<AssessmentStanding> &standings)
{
    const AssessmentStanding *best = nullptr;
    const auto order = [](const AssessmentStanding &one) { return std::tuple(one.decidedMs, one.assessment.createdMs, one.assessment.id); };
    for (const AssessmentStanding &one : standings)
        if (!one.assessment.isClosed() && (best == nullptr || order(one) > order(*best)))
            best = &one;
    return best;
}

} // namespace

QString AssessmentRequirement::text() const
{
    QString sentence = AssessmentRuleTexts::tr("There has to be an assessment by the template %1 about %2, in the state: %3.").arg(urn, subject.text(), states.join(QStringLiteral(", ")));
    sentence += QLatin1Char(' ') + AssessmentRuleTexts::tr("What it rests on may not have changed since.");
    if (isSigned)
        sentence += QLatin1Char(' ') + AssessmentRuleTexts::tr("The one who decided has signed it.");
    if (isReviewed)
        sentence += QLatin1Char(' ') + AssessmentRuleTexts::tr("The day of its review has not passed.");
    if (maxAgeDays > 0)
        sentence += QLatin1Char(' ') + AssessmentRuleTexts::tr("The decision may be %n day(s) old at most.", nullptr, maxAgeDays);
    return sentence;
}

core::GateOutcome AssessmentRequirement::outcome(const core::Record *about) const
{
    core::GateOutcome outcome;
    outcome.key = QStringLiteral("%1@%2@%3").arg(id, about == nullptr ? QStringLiteral("-") : about->id, urn.section(QLatin1Char(':'), -1));
    outcome.requirement = id;
    outcome.title = title.isEmpty() ? AssessmentRuleTexts::tr("Assessment: %1").arg(urn.section(QLatin1Char(':'), -1)) : title;
    outcome.help = AssessmentRuleTexts::tr("Open the assessment, bring it to its decision, and let whoever decided sign it.");
    outcome.severity = severity;
    outcome.state = core::GateState::Fail;
    outcome.where = where;
    outcome.tags = {QStringLiteral("compliance"), QStringLiteral("GDPR")};
    if (about != nullptr) {
        outcome.subjectId = about->id;
        outcome.subjectName = about->name;
        outcome.subjectDigest = about->basis;
    }
    return outcome;
}

core::Result<QList<AssessmentRequirement>> parseAssessmentRequirements(const core::YamlDocument &document)
{
    HALLMARKER_ASSIGN(const QStringList pointers, core::requirementsAt(document, QStringLiteral("assessments")));
    QList<AssessmentRequirement> requirements;
    for (const QString &pointer : pointers) {
        HALLMARKER_ASSIGN(const AssessmentRequirement requirement, parseOne(document, pointer));
        requirements += requirement;
    }
    return requirements;
}

core::GateOutcome judgeAssessments(const AssessmentRequirement &requirement, const core::Record &about, const QList<AssessmentStanding> &standings, qint64 nowMs)
{
    core::GateOutcome outcome = requirement.outcome(&about);
    const AssessmentStanding *standing = counting(standings);
    if (standing == nullptr) {
        outcome.message = AssessmentRuleTexts::tr("There is no assessment by the template %1 about %2.").arg(requirement.urn, about.name);
        return outcome;
    }
    const Assessment &assessment = standing->assessment;
    outcome.recordId = assessment.id;
    const QString state = assessmentStateNames().at(static_cast<int>(assessment.state));
    if (!requirement.states.contains(state)) {
        outcome.message = AssessmentRuleTexts::tr("The assessment \"%1\" is in the state %2, not in one of: %3.").arg(assessment.name, state, requirement.states.join(QStringLiteral(", ")));
        return outcome;
    }
    if (standing->isBroken) {
        outcome.isWaivable = false;
        outcome.severity = core::GateSeverity::Critical;
        outcome.message = AssessmentRuleTexts::tr("A signature under the assessment \"%1\" does not hold: %2").arg(assessment.name, standing->signatureProblem);
        return outcome;
    }
    if (standing->isStale) {
        outcome.message = standing->staleBecause.isEmpty() ? AssessmentRuleTexts::tr("The assessment \"%1\" was decided, and what it rests on has changed since.").arg(assessment.name)
                                                           : AssessmentRuleTexts::tr("The assessment \"%1\" was decided, and what it rests on has changed since: %2").arg(assessment.name, standing->staleBecause);
        return outcome;
    }
    if (requirement.isSigned && !standing->isSigned) {
        outcome.message = standing->signatureProblem.isEmpty() ? AssessmentRuleTexts::tr("The assessment \"%1\" is not signed by the one who decided.").arg(assessment.name)
                                                               : AssessmentRuleTexts::tr("The assessment \"%1\" is not soundly signed: %2").arg(assessment.name, standing->signatureProblem);
        return outcome;
    }
    qint64 goodUntilMs = 0;
    if (requirement.maxAgeDays > 0) {
        goodUntilMs = standing->decidedMs + requirement.maxAgeDays * ruleDayMs + 1;
        if (nowMs >= goodUntilMs) {
            outcome.message = AssessmentRuleTexts::tr("The decision about \"%1\" is %2 days old; the limit is %3.").arg(assessment.name).arg(std::max<qint64>((nowMs - standing->decidedMs) / ruleDayMs, requirement.maxAgeDays + 1)).arg(requirement.maxAgeDays);
            return outcome;
        }
    }
    if (const qint64 reviewMs = requirement.isReviewed ? endOfDay(assessment.reviewOn) : 0; reviewMs > 0) {
        if (nowMs >= reviewMs) {
            outcome.message = AssessmentRuleTexts::tr("The assessment \"%1\" was to be looked at again on %2.").arg(assessment.name, assessment.reviewOn);
            return outcome;
        }
        goodUntilMs = goodUntilMs == 0 ? reviewMs : std::min(goodUntilMs, reviewMs);
    }
    outcome.state = core::GateState::Pass;
    outcome.goodUntilMs = goodUntilMs;
    outcome.goodUntil = AssessmentRuleTexts::tr("The assessment \"%1\"").arg(assessment.name);
    outcome.message = AssessmentRuleTexts::tr("The assessment \"%1\" is in the state %2 and still true.").arg(assessment.name, state);
    return outcome;
}

} // namespace hallmarker::dpia
