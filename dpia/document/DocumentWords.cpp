#include "dpia/document/DocumentWords.h"

#include "dpia/document/DocumentTexts.h"

namespace hallmarker::dpia {

QString stateText(AssessmentState state, bool isStale)
{
    if (isStale)
        return DocumentTexts::tr("approved once; not true any more");
    switch (state) {
    case AssessmentState::Draft: return DocumentTexts::tr("draft");
    case AssessmentState::InReview: return DocumentTexts::tr("in review");
    case AssessmentState::Evaluated: return DocumentTexts::tr("evaluated");
    case AssessmentState::OpinionGiven: return DocumentTexts::tr("opinions given");
    case AssessmentState::Approved: return DocumentTexts::tr("approved");
    case AssessmentState::ConditionallyApproved: return DocumentTexts::tr("approved with conditions");
    case AssessmentState::Rejected: return DocumentTexts::tr("rejected");
    case AssessmentState::Referred: return DocumentTexts::tr("referred to the supervisory authority");
    case AssessmentState::Superseded: return DocumentTexts::tr("superseded");
    case AssessmentState::Withdrawn: return DocumentTexts::tr("withdrawn");
    }
    return {};
}

QString verdictText(const QString &verdict)
{
    if (verdict == QLatin1String("to-correct"))
        return DocumentTexts::tr("to be corrected");
    if (verdict == QLatin1String("improvable"))
        return DocumentTexts::tr("can be improved");
    if (verdict == QLatin1String("acceptable"))
        return DocumentTexts::tr("acceptable");
    return DocumentTexts::tr("not judged yet");
}

QString controlStateText(const QString &state)
{
    if (state == QLatin1String("existing"))
        return DocumentTexts::tr("exists");
    if (state == QLatin1String("planned"))
        return DocumentTexts::tr("planned");
    if (state == QLatin1String("done"))
        return DocumentTexts::tr("done");
    return state;
}

QString standingText(EvidenceStanding standing)
{
    switch (standing) {
    case EvidenceStanding::Valid: return DocumentTexts::tr("valid");
    case EvidenceStanding::Stale: return DocumentTexts::tr("stale");
    case EvidenceStanding::Expired: return DocumentTexts::tr("expired");
    case EvidenceStanding::Broken: return DocumentTexts::tr("broken");
    case EvidenceStanding::Missing: return DocumentTexts::tr("missing");
    }
    return {};
}

QString standingStatus(EvidenceStanding standing)
{
    return standing == EvidenceStanding::Valid ? QStringLiteral("pass") : standing == EvidenceStanding::Stale || standing == EvidenceStanding::Expired ? QStringLiteral("stale") : QStringLiteral("fail");
}

QString opinionText(const Opinion &opinion)
{
    if (!opinion.isAsked)
        return DocumentTexts::tr("Not asked, because: %1").arg(opinion.notAskedBecause);
    if (!opinion.mayGoAhead)
        return DocumentTexts::tr("Not given yet");
    return *opinion.mayGoAhead ? DocumentTexts::tr("The processing may go ahead.") : DocumentTexts::tr("The processing should not go ahead.");
}

QString recordKindText(const QString &kind)
{
    if (kind == QLatin1String("finding"))
        return DocumentTexts::tr("finding");
    if (kind == QLatin1String("evidence"))
        return DocumentTexts::tr("evidence");
    if (kind == QLatin1String("dataset-version"))
        return DocumentTexts::tr("dataset");
    if (kind == QLatin1String("model-version"))
        return DocumentTexts::tr("model");
    if (kind == QLatin1String("control"))
        return DocumentTexts::tr("control");
    if (kind == QLatin1String("system"))
        return DocumentTexts::tr("system");
    return kind;
}

} // namespace hallmarker::dpia
