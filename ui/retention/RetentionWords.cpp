#include "ui/retention/RetentionWords.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

} // namespace

QString retentionWord(inventory::RetentionState state)
{
    using State = inventory::RetentionState;
    switch (state) {
    case State::Active: return RetentionWords::tr("Active");
    case State::DueSoon: return RetentionWords::tr("Due soon");
    case State::Due: return RetentionWords::tr("Due");
    case State::InReview: return RetentionWords::tr("In review");
    case State::Held: return RetentionWords::tr("Held");
    case State::Disposed: return RetentionWords::tr("Disposed of");
    case State::Overdue: return RetentionWords::tr("Overdue");
    }
    return {};
}

Status retentionStatus(inventory::RetentionState state)
{
    using State = inventory::RetentionState;
    switch (state) {
    case State::Active: return Status::Pass;
    case State::DueSoon: return Status::Info;
    case State::Due: return Status::Warn;
    case State::InReview: return Status::Running;
    case State::Held: return Status::Waived;
    case State::Disposed: return Status::Neutral;
    case State::Overdue: return Status::Fail;
    }
    return Status::Neutral;
}

QString endActionWord(inventory::EndAction action)
{
    using Action = inventory::EndAction;
    switch (action) {
    case Action::Delete: return RetentionWords::tr("Delete");
    case Action::Anonymise: return RetentionWords::tr("Anonymise");
    case Action::Review: return RetentionWords::tr("Review");
    case Action::Relabel: return RetentionWords::tr("Relabel");
    case Action::None: return RetentionWords::tr("Nothing");
    }
    return {};
}

QString boundWord(inventory::RetentionBound bound)
{
    return bound == inventory::RetentionBound::Maximum ? RetentionWords::tr("Gone by then (maximum)") : RetentionWords::tr("Kept until then (minimum)");
}

QString decisionWord(inventory::DispositionDecision decision)
{
    using Decision = inventory::DispositionDecision;
    switch (decision) {
    case Decision::InReview: return RetentionWords::tr("Take into review");
    case Decision::Extended: return RetentionWords::tr("Keep longer");
    case Decision::Deleted: return RetentionWords::tr("Deleted, with proof");
    case Decision::Anonymised: return RetentionWords::tr("Anonymised, with a finding");
    case Decision::Relabelled: return RetentionWords::tr("Relabelled, with proof");
    case Decision::Retrained: return RetentionWords::tr("Retrained without the data, with proof");
    case Decision::Kept: return RetentionWords::tr("Keep as it is");
    }
    return {};
}

QString assetKindWord(const QString &kind)
{
    if (kind == QLatin1String("dataset"))
        return RetentionWords::tr("Dataset");
    if (kind == QLatin1String("model"))
        return RetentionWords::tr("Model");
    if (kind == QLatin1String("deployment"))
        return RetentionWords::tr("Deployment");
    if (kind == QLatin1String("dataset-version"))
        return RetentionWords::tr("Dataset version");
    if (kind == QLatin1String("model-version"))
        return RetentionWords::tr("Model version");
    if (kind == QLatin1String("checkpoint"))
        return RetentionWords::tr("Checkpoint");
    if (kind == QLatin1String("prediction"))
        return RetentionWords::tr("Predictions");
    if (kind == QLatin1String("external-copy"))
        return RetentionWords::tr("Copy with somebody else");
    if (kind == QLatin1String("backup"))
        return RetentionWords::tr("Backup");
    return kind;
}

QString stopReasonWord(const QString &reason)
{
    if (reason == QLatin1String("anonymous"))
        return RetentionWords::tr("anonymised");
    if (reason == QLatin1String("aggregated"))
        return RetentionWords::tr("aggregated");
    if (reason == QLatin1String("earlier"))
        return RetentionWords::tr("ran before the data was there");
    if (reason == QLatin1String("other-run"))
        return RetentionWords::tr("another run of the job");
    if (reason == QLatin1String("other-rows"))
        return RetentionWords::tr("read other rows");
    return reason;
}

QString stopLine(const QString &stored)
{
    const qsizetype colon = stored.lastIndexOf(QLatin1String(": "));
    if (colon < 0)
        return stored;
    const QString end = stored.mid(colon + 2);
    const QString reason = end.section(QLatin1Char(' '), 0, 0);
    return QString(stored.left(colon + 2).replace(QLatin1String(" -> "), QStringLiteral(" \u2192 ")) + stopReasonWord(reason) + end.mid(reason.size()));
}

QString erasureStateWord(inventory::ErasureState state)
{
    using State = inventory::ErasureState;
    switch (state) {
    case State::Found: return RetentionWords::tr("To decide");
    case State::NotFound: return RetentionWords::tr("Not in there");
    case State::Done: return RetentionWords::tr("Erased");
    case State::Anonymised: return RetentionWords::tr("Anonymised");
    case State::Refused: return RetentionWords::tr("Refused");
    case State::Held: return RetentionWords::tr("Held");
    case State::Scheduled: return RetentionWords::tr("Scheduled");
    case State::Retrained: return RetentionWords::tr("Retrained");
    case State::Unlearned: return RetentionWords::tr("Unlearned");
    case State::JudgedAnonymous: return RetentionWords::tr("Judged anonymous");
    case State::Withdrawn: return RetentionWords::tr("Request withdrawn");
    case State::Impossible: return RetentionWords::tr("Impossible");
    }
    return {};
}

Status erasureStatus(inventory::ErasureState state)
{
    using State = inventory::ErasureState;
    switch (state) {
    case State::Found: return Status::Warn;
    case State::Held: return Status::Waived;
    case State::Scheduled: return Status::Running;
    case State::Refused:
    case State::Impossible: return Status::Neutral;
    case State::NotFound:
    case State::Withdrawn: return Status::Info;
    case State::Done:
    case State::Anonymised:
    case State::Retrained:
    case State::Unlearned:
    case State::JudgedAnonymous: return Status::Pass;
    }
    return Status::Neutral;
}

QString erasureActionWord(inventory::ErasureAction action)
{
    using Action = inventory::ErasureAction;
    switch (action) {
    case Action::Delete: return RetentionWords::tr("Delete or rewrite");
    case Action::Retrain: return RetentionWords::tr("Retrain or unlearn");
    case Action::Expire: return RetentionWords::tr("Let it expire");
    case Action::Notify: return RetentionWords::tr("Tell the recipient");
    case Action::Review: return RetentionWords::tr("Review by a person");
    }
    return {};
}

ChoiceListModel::Choices endActionChoices()
{
    ChoiceListModel::Choices choices;
    const QStringList names = inventory::endActionNames();
    for (qsizetype at = 0; at < names.size(); ++at)
        choices.append({names.at(at), endActionWord(static_cast<inventory::EndAction>(at))});
    return choices;
}

ChoiceListModel::Choices boundChoices()
{
    ChoiceListModel::Choices choices;
    const QStringList names = inventory::retentionBoundNames();
    for (qsizetype at = 0; at < names.size(); ++at)
        choices.append({names.at(at), boundWord(static_cast<inventory::RetentionBound>(at))});
    return choices;
}

ChoiceListModel::Choices decisionChoices()
{
    ChoiceListModel::Choices choices;
    const QStringList names = inventory::dispositionDecisionNames();
    for (qsizetype at = 0; at < names.size(); ++at)
        choices.append({names.at(at), decisionWord(static_cast<inventory::DispositionDecision>(at))});
    return choices;
}

ChoiceListModel::Choices erasureDecisionChoices()
{
    ChoiceListModel::Choices choices;
    const QStringList names = inventory::erasureStateNames();
    for (qsizetype at = 0; at < names.size(); ++at) {
        const auto state = static_cast<inventory::ErasureState>(at);
        if (state != inventory::ErasureState::Found && state != inventory::ErasureState::Held)
            choices.append({names.at(at), erasureStateWord(state)});
    }
    return choices;
}

bool needsWork(const inventory::DueItem &item)
{
    using State = inventory::RetentionState;
    if (item.state == State::Disposed)
        return false;
    return item.state != State::Active || !item.conflicts.isEmpty() || item.needsDecision;
}

} // namespace hallmarker::ui
