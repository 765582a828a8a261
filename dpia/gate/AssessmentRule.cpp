#include "dpia/gate/AssessmentRule.h"

#include "dpia/gate/AssessmentRequirement.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// Only what a requirement can ask about is read of an assessment: a gate has to answer quickly.
core::Result<AssessmentStanding> standingOf(core::Workspace &workspace, AssessmentBook &book, const Assessment &assessment)
{
    AssessmentStanding standing;
    standing.assessment = assessment;
    if (!assessment.isDecided())
        return standing;
    HALLMARKER_ASSIGN(const SignOff decision, SignatureDesk::decisionOf(workspace, assessment));
    standing.decidedMs = decision.atMs;
    standing.decidedBy = decision.by;
    HALLMARKER_ASSIGN(standing.isStale, AssessmentWorkflow(workspace).isStale(assessment));
    HALLMARKER_ASSIGN(const LoadedAssessment loaded, book.load(assessment.id));
    for (auto it = loaded.staleBecause.cbegin(); it != loaded.staleBecause.cend(); ++it)
        standing.staleBecause += (standing.staleBecause.isEmpty() ? QString() : QStringLiteral(" ")) + it.value().join(QLatin1Char(' '));
    HALLMARKER_ASSIGN(const QList<JudgedSignature> signatures, SignatureDesk(workspace).list(loaded));
    standing.isSigned = areSoundlySigned(signatures, assessment);
    for (const JudgedSignature &judged : signatures) {
        if (judged.standing == SignatureStanding::Superseded || judged.standing == SignatureStanding::Withdrawn)
            continue;
        standing.isBroken = standing.isBroken || judged.standing == SignatureStanding::Broken;
        if (standing.signatureProblem.isEmpty())
            standing.signatureProblem = judged.problem;
    }
    return standing;
}

core::Result<QList<Assessment>> assessmentsAbout(const core::Workspace &workspace, const AssessmentRequirement &requirement, const QString &subject)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(Assessment::kind);
    filter.bodyKey = QStringLiteral("subject");
    filter.bodyValue = subject;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    QList<Assessment> about;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const Assessment assessment, Assessment::fromRecord(record));
        if (assessment.templateUrn == requirement.urn)
            about += assessment;
    }
    return about;
}

} // namespace

core::Result<void> AssessmentRule::validate(const core::GatePolicy &policy) const
{
    HALLMARKER_TRY(parseAssessmentRequirements(policy.document));
    return {};
}

core::Result<QList<core::GateDemand>> AssessmentRule::demands(const core::GatePolicy &policy) const
{
    HALLMARKER_ASSIGN(const QList<AssessmentRequirement> requirements, parseAssessmentRequirements(policy.document));
    QList<core::GateDemand> demands;
    for (const AssessmentRequirement &requirement : requirements) {
        const core::GateOutcome outcome = requirement.outcome(nullptr);
        demands.append({requirement.id, id(), outcome.title, requirement.text(), outcome.help, requirement.severity, outcome.tags, requirement.where});
    }
    return demands;
}

core::Result<QList<core::GateOutcome>> AssessmentRule::evaluate(const core::GateContext &context) const
{
    HALLMARKER_ASSIGN(const QList<AssessmentRequirement> requirements, parseAssessmentRequirements(context.policy.document));
    QList<core::GateOutcome> outcomes;
    if (requirements.isEmpty())
        return outcomes;
    AssessmentBook book(context.workspace);
    for (const AssessmentRequirement &requirement : requirements) {
        const auto subjects = requirement.subject.find(context.workspace);
        if (!subjects && subjects.error().kind != core::ErrorKind::NotFound && subjects.error().kind != core::ErrorKind::Usage)
            return subjects.error();
        if (!subjects || (subjects->isEmpty() && !requirement.subject.allowNone)) {
            core::GateOutcome none = requirement.outcome(nullptr);
            none.message = subjects ? QCoreApplication::translate("Gate", "There is no record of the kind %1 to look at.").arg(requirement.subject.kind) : subjects.error().message;
            outcomes += none;
            continue;
        }
        for (const core::Record &subject : *subjects) {
            HALLMARKER_ASSIGN(const QList<Assessment> about, assessmentsAbout(context.workspace, requirement, subject.id));
            QList<AssessmentStanding> standings;
            for (const Assessment &assessment : about) {
                HALLMARKER_ASSIGN(const AssessmentStanding standing, standingOf(context.workspace, book, assessment));
                standings += standing;
            }
            outcomes += judgeAssessments(requirement, subject, standings, context.nowMs);
        }
    }
    return outcomes;
}

} // namespace hallmarker::dpia
