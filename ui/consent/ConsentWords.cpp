#include "ui/consent/ConsentWords.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

} // namespace

QString consentWord(inventory::ConsentState state)
{
    using State = inventory::ConsentState;
    switch (state) {
    case State::Unknown: return ConsentWords::tr("Unknown");
    case State::Requested: return ConsentWords::tr("Requested");
    case State::RequestDeferred: return ConsentWords::tr("Deferred");
    case State::Refused: return ConsentWords::tr("Refused");
    case State::Given: return ConsentWords::tr("Given");
    case State::RenewedGiven: return ConsentWords::tr("Renewed");
    case State::Expired: return ConsentWords::tr("Expired");
    case State::Invalidated: return ConsentWords::tr("Invalidated");
    case State::Withdrawn: return ConsentWords::tr("Withdrawn");
    case State::Revoked: return ConsentWords::tr("Revoked");
    }
    return {};
}

Status consentStatus(inventory::ConsentState state)
{
    using State = inventory::ConsentState;
    if (inventory::isValid(state))
        return Status::Pass;
    switch (state) {
    case State::Unknown: return Status::Inconclusive;
    case State::Requested:
    case State::RequestDeferred: return Status::Running;
    case State::Expired: return Status::Expired;
    default: return Status::Fail;
    }
}

QString verdictWord(inventory::AccessVerdict verdict)
{
    using Verdict = inventory::AccessVerdict;
    switch (verdict) {
    case Verdict::Allow: return ConsentWords::tr("Allowed");
    case Verdict::Deny: return ConsentWords::tr("Denied");
    case Verdict::Gap: return ConsentWords::tr("Gap");
    case Verdict::AllowByException: return ConsentWords::tr("By exception");
    }
    return {};
}

Status verdictStatus(inventory::AccessVerdict verdict)
{
    using Verdict = inventory::AccessVerdict;
    switch (verdict) {
    case Verdict::Allow: return Status::Pass;
    case Verdict::Deny: return Status::Fail;
    case Verdict::Gap: return Status::Inconclusive;
    case Verdict::AllowByException: return Status::Waived;
    }
    return Status::Neutral;
}

QString causeWord(inventory::AlertCause cause)
{
    using Cause = inventory::AlertCause;
    switch (cause) {
    case Cause::AccessDenied: return ConsentWords::tr("Access denied");
    case Cause::AccessGap: return ConsentWords::tr("Access not judged");
    case Cause::GrantWithoutConsent: return ConsentWords::tr("Grant without consent");
    case Cause::ModelWithoutConsent: return ConsentWords::tr("Model without consent");
    }
    return {};
}

QString reasonSentence(const QString &reason)
{
    const QHash<QString, QString> sentences{
        {QStringLiteral("purpose"), ConsentWords::tr("no consent covers this purpose")},
        {QStringLiteral("category"), ConsentWords::tr("no consent covers this category of data")},
        {QStringLiteral("recipient"), ConsentWords::tr("no consent covers this recipient")},
        {QStringLiteral("place"), ConsentWords::tr("no consent covers this place")},
        {QStringLiteral("retention"), ConsentWords::tr("the time it may be kept has run out")},
        {QStringLiteral("time"), ConsentWords::tr("it was not given yet at that time")},
        {QStringLiteral("scope"), ConsentWords::tr("the consent names no scope")},
        {QStringLiteral("no-basis"), ConsentWords::tr("no consent and no other basis is known for it")},
        {QStringLiteral("unknown-field"), ConsentWords::tr("the field is not in the catalogue")},
        {QStringLiteral("unknown-person"), ConsentWords::tr("who asks is not in the inventory")},
        {QStringLiteral("unknown-purpose"), ConsentWords::tr("the purpose is not in the list of purposes")},
        {QStringLiteral("withdrawn"), ConsentWords::tr("the consent was withdrawn")},
        {QStringLiteral("revoked"), ConsentWords::tr("the consent was revoked")},
        {QStringLiteral("expired"), ConsentWords::tr("the consent has expired")},
        {QStringLiteral("refused"), ConsentWords::tr("the consent was refused")},
        {QStringLiteral("invalidated"), ConsentWords::tr("the consent was declared invalid")},
    };
    return sentences.value(reason, reason);
}

ChoiceListModel::Choices endChoices()
{
    using State = inventory::ConsentState;
    ChoiceListModel::Choices choices;
    for (const State state : {State::Withdrawn, State::Revoked, State::Invalidated, State::Expired, State::Refused})
        choices.append({inventory::consentStateName(state), consentWord(state)});
    return choices;
}

} // namespace hallmarker::ui
