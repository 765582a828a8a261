#include "ui/assessments/AssessmentWords.h"

#include "ui/shell/UiSettings.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace hallmarker::ui {

namespace {

struct AssessmentWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)
};

} // namespace

QString assessmentStateWord(dpia::AssessmentState state, bool isStale)
{
    using State = dpia::AssessmentState;
    if (isStale)
        return AssessmentWords::tr("Approval is stale");
    switch (state) {
    case State::Draft: return AssessmentWords::tr("Draft", "state of an assessment");
    case State::InReview: return AssessmentWords::tr("In review", "state of an assessment");
    case State::Evaluated: return AssessmentWords::tr("Evaluated", "state of an assessment");
    case State::OpinionGiven: return AssessmentWords::tr("Opinions given", "state of an assessment");
    case State::Approved: return AssessmentWords::tr("Approved", "state of an assessment");
    case State::ConditionallyApproved: return AssessmentWords::tr("Approved with conditions", "state of an assessment");
    case State::Rejected: return AssessmentWords::tr("Rejected", "state of an assessment");
    case State::Referred: return AssessmentWords::tr("Referred to the authority", "state of an assessment");
    case State::Superseded: return AssessmentWords::tr("Superseded", "state of an assessment");
    case State::Withdrawn: return AssessmentWords::tr("Withdrawn", "state of an assessment");
    }
    return {};
}

Status assessmentStateStatus(dpia::AssessmentState state, bool isStale)
{
    using State = dpia::AssessmentState;
    if (isStale)
        return Status::Stale;
    switch (state) {
    case State::Draft: return Status::Draft;
    case State::InReview:
    case State::Evaluated:
    case State::OpinionGiven: return Status::Info;
    case State::Approved: return Status::Pass;
    case State::ConditionallyApproved:
    case State::Referred: return Status::Warn;
    case State::Rejected: return Status::Fail;
    case State::Superseded:
    case State::Withdrawn: return Status::Neutral;
    }
    return Status::Neutral;
}

QString templateKindWord(dpia::TemplateKind kind)
{
    using Kind = dpia::TemplateKind;
    switch (kind) {
    case Kind::Screening: return AssessmentWords::tr("Screening", "kind of assessment");
    case Kind::Dpia: return AssessmentWords::tr("Impact assessment", "kind of assessment");
    case Kind::Fria: return AssessmentWords::tr("Fundamental rights", "kind of assessment");
    case Kind::TechnicalDocumentation: return AssessmentWords::tr("Technical documentation", "kind of assessment");
    case Kind::ProcessingRecord: return AssessmentWords::tr("Record of processing", "kind of assessment");
    case Kind::LegitimateInterest: return AssessmentWords::tr("Legitimate interests", "kind of assessment");
    case Kind::Transfer: return AssessmentWords::tr("Transfer", "kind of assessment");
    case Kind::Vendor: return AssessmentWords::tr("Vendor", "kind of assessment");
    case Kind::ForensicReadiness: return AssessmentWords::tr("Forensic readiness", "kind of assessment");
    case Kind::LibraryApproval: return AssessmentWords::tr("Library approval", "kind of assessment");
    case Kind::Datasheet: return AssessmentWords::tr("Datasheet", "kind of assessment");
    case Kind::Other: return AssessmentWords::tr("Other", "kind of assessment");
    }
    return {};
}

QString templateKindPurpose(dpia::TemplateKind kind)
{
    using Kind = dpia::TemplateKind;
    switch (kind) {
    case Kind::Screening: return AssessmentWords::tr("Settles in some minutes whether an impact assessment is needed, and keeps the reason when it is not. Begin here.");
    case Kind::Dpia: return AssessmentWords::tr("Describes the processing, judges what it may do to people, and ends in a decision (GDPR Art. 35).");
    case Kind::Fria: return AssessmentWords::tr("What a high-risk system may do to fundamental rights where it is used (AI Act Art. 27).");
    case Kind::TechnicalDocumentation: return AssessmentWords::tr("What a provider of a high-risk system documents (AI Act Annex IV).");
    case Kind::ProcessingRecord: return AssessmentWords::tr("The entry of a processing in the record that every controller keeps (GDPR Art. 30).");
    case Kind::LegitimateInterest: return AssessmentWords::tr("Weighs an interest against those of the people concerned (GDPR Art. 6(1)(f)).");
    case Kind::Transfer: return AssessmentWords::tr("Whether data stay protected in a country outside of the European Union (GDPR Art. 44 to 49).");
    case Kind::Vendor: return AssessmentWords::tr("What a vendor does for security, before data or models go there.");
    case Kind::ForensicReadiness: return AssessmentWords::tr("Whether an incident could be reconstructed afterwards.");
    case Kind::LibraryApproval: return AssessmentWords::tr("Whether an open-source library may be used.");
    case Kind::Datasheet: return AssessmentWords::tr("What a dataset is, where it comes from, and what it is good for.");
    case Kind::Other: return AssessmentWords::tr("A questionnaire of your own.");
    }
    return {};
}

QString answerStateWord(dpia::AnswerState state, bool isRequired)
{
    switch (state) {
    case dpia::AnswerState::Empty: return isRequired ? AssessmentWords::tr("Missing", "an answer") : AssessmentWords::tr("Optional", "an answer that nobody needs");
    case dpia::AnswerState::Partial: return AssessmentWords::tr("Not enough yet", "an answer");
    case dpia::AnswerState::Complete: return AssessmentWords::tr("Answered", "a question");
    case dpia::AnswerState::Stale: return AssessmentWords::tr("Stale", "an answer");
    }
    return {};
}

Status answerStateStatus(dpia::AnswerState state, bool isRequired)
{
    switch (state) {
    case dpia::AnswerState::Empty: return isRequired ? Status::Missing : Status::Neutral;
    case dpia::AnswerState::Partial: return Status::Draft;
    case dpia::AnswerState::Complete: return Status::Pass;
    case dpia::AnswerState::Stale: return Status::Stale;
    }
    return Status::Neutral;
}

QString evaluationWord(dpia::Verdict verdict)
{
    switch (verdict) {
    case dpia::Verdict::Pending: return AssessmentWords::tr("Not evaluated", "verdict of an assessor");
    case dpia::Verdict::ToCorrect: return AssessmentWords::tr("To be corrected", "verdict of an assessor");
    case dpia::Verdict::Improvable: return AssessmentWords::tr("Can be improved", "verdict of an assessor");
    case dpia::Verdict::Acceptable: return AssessmentWords::tr("Acceptable", "verdict of an assessor");
    }
    return {};
}

Status evaluationStatus(dpia::Verdict verdict)
{
    switch (verdict) {
    case dpia::Verdict::Pending: return Status::Neutral;
    case dpia::Verdict::ToCorrect: return Status::Fail;
    case dpia::Verdict::Improvable: return Status::Warn;
    case dpia::Verdict::Acceptable: return Status::Pass;
    }
    return Status::Neutral;
}

QString riskBandWord(dpia::RiskBand band)
{
    switch (band) {
    case dpia::RiskBand::Unknown: return AssessmentWords::tr("Not estimated", "height of a risk");
    case dpia::RiskBand::Low: return AssessmentWords::tr("Low", "height of a risk");
    case dpia::RiskBand::Medium: return AssessmentWords::tr("Medium", "height of a risk");
    case dpia::RiskBand::High: return AssessmentWords::tr("High", "height of a risk");
    }
    return {};
}

Status riskBandStatus(dpia::RiskBand band)
{
    switch (band) {
    case dpia::RiskBand::Unknown: return Status::Missing;
    case dpia::RiskBand::Low: return Status::Pass;
    case dpia::RiskBand::Medium: return Status::Warn;
    case dpia::RiskBand::High: return Status::Fail;
    }
    return Status::Neutral;
}

QString controlStateWord(const QString &state)
{
    if (state == QLatin1String("existing"))
        return AssessmentWords::tr("Exists", "a control");
    if (state == QLatin1String("planned"))
        return AssessmentWords::tr("Planned", "a control");
    if (state == QLatin1String("done"))
        return AssessmentWords::tr("Done", "a control");
    return state;
}

QString gapWord(dpia::Gap::Kind kind)
{
    using Kind = dpia::Gap::Kind;
    switch (kind) {
    case Kind::Unanswered: return AssessmentWords::tr("Missing", "an answer");
    case Kind::Incomplete: return AssessmentWords::tr("Not enough yet", "an answer");
    case Kind::StaleEvidence: return AssessmentWords::tr("Stale", "an answer");
    case Kind::Unexpressed: return AssessmentWords::tr("Cannot be shown", "an answer");
    case Kind::NotEvaluated: return AssessmentWords::tr("Not evaluated", "verdict of an assessor");
    case Kind::ToCorrect: return AssessmentWords::tr("To be corrected", "verdict of an assessor");
    case Kind::StaleEvaluation: return AssessmentWords::tr("Evaluation stale");
    case Kind::RiskUnknown: return AssessmentWords::tr("Risk not estimated");
    case Kind::RiskTooHigh: return AssessmentWords::tr("Risk too high");
    case Kind::NoOpinion: return AssessmentWords::tr("No opinion");
    }
    return {};
}

Status gapStatus(dpia::Gap::Kind kind)
{
    using Kind = dpia::Gap::Kind;
    switch (kind) {
    case Kind::Unanswered:
    case Kind::NotEvaluated:
    case Kind::RiskUnknown:
    case Kind::NoOpinion: return Status::Missing;
    case Kind::Incomplete: return Status::Draft;
    case Kind::StaleEvidence:
    case Kind::StaleEvaluation: return Status::Stale;
    case Kind::Unexpressed: return Status::Warn;
    case Kind::ToCorrect:
    case Kind::RiskTooHigh: return Status::Fail;
    }
    return Status::Neutral;
}

QString answerSourceWord(dpia::AnswerSource source)
{
    switch (source) {
    case dpia::AnswerSource::Person: return AssessmentWords::tr("written by a person");
    case dpia::AnswerSource::Prefilled: return AssessmentWords::tr("proposed by the program");
    case dpia::AnswerSource::Imported: return AssessmentWords::tr("imported", "an answer");
    }
    return {};
}

QString isoDayText(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : day;
}

QString questionLanguage(const UiSettings &settings)
{
    const QString forced = qEnvironmentVariable("HALLMARKER_LANGUAGE");
    if (!forced.isEmpty())
        return forced;
    return settings.language().isEmpty() ? QLocale::system().name() : settings.language();
}

} // namespace hallmarker::ui
