#include "ui/retention/ErasureTaskForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PathField.h"
#include "ui/retention/RetentionWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace hallmarker::ui {

ErasureTaskForm::ErasureTaskForm(const RetentionContents &contents, const inventory::ErasureTask &task, QWidget *parent) : FormPanel(tr("Record decision"), parent), m_task(task.head.id)
{
    QComboBox *state = addChoice(QStringLiteral("state"), tr("What became of the data"), erasureDecisionChoices());
    addLine(QStringLiteral("reason"), tr("Reason"), {tr("Of a refusal the legal ground; else how it was searched, or why."), QStringLiteral("GDPR Art. 17(3)"), {}});
    addDay(QStringLiteral("due"), tr("Done by"), {tr("A day that is still to come. The task stays open until it is done."), {}, {}});
    addPath(QStringLiteral("proof"), tr("Proof"), QStringLiteral("proof"), {tr("A log of the deletion, the recipient's answer, the report of the retraining."), {}, {}});
    addLine(QStringLiteral("replaced"), tr("Version that takes its place"));
    ChoiceListModel::Choices evidence{{QString(), tr("(none)")}};
    evidence += contents.evidence;
    addChoice(QStringLiteral("evidence"), tr("Finding it rests on"), evidence, {tr("When the finding goes stale, the task is open again."), {}, {}});
    connect(state, &QComboBox::currentIndexChanged, this, &ErasureTaskForm::showWhatIsNeeded);
    set(QStringLiteral("state"), inventory::erasureStateNames().at(int(inventory::ErasureState::Done)));
    showWhatIsNeeded();
}

void ErasureTaskForm::showWhatIsNeeded()
{
    using State = inventory::ErasureState;
    const auto state = static_cast<State>(inventory::erasureStateNames().indexOf(choice(QStringLiteral("state"))));
    const bool needsReason = state == State::NotFound || state == State::Refused || state == State::Impossible || state == State::Withdrawn;
    field(QStringLiteral("due"))->setVisible(state == State::Scheduled);
    field(QStringLiteral("proof"))->setVisible(state == State::Done || state == State::Retrained);
    field(QStringLiteral("replaced"))->setVisible(state == State::Retrained);
    field(QStringLiteral("evidence"))->setVisible(state == State::Anonymised || state == State::Unlearned || state == State::JudgedAnonymous);
    setRequired(needsReason ? QStringList{QStringLiteral("reason")} : state == State::Done ? QStringList{QStringLiteral("proof")} : QStringList());
}

inventory::ErasureDecision ErasureTaskForm::decision() const
{
    const auto shown = [this](const char *key) { return field(QLatin1String(key))->isVisibleTo(this); };
    inventory::ErasureDecision decision;
    decision.task = m_task;
    decision.state = static_cast<inventory::ErasureState>(inventory::erasureStateNames().indexOf(choice(QStringLiteral("state"))));
    decision.reason = text(QStringLiteral("reason"));
    if (shown("due"))
        decision.dueMs = day(QStringLiteral("due"));
    if (shown("replaced"))
        decision.replacedBy = text(QStringLiteral("replaced"));
    if (shown("evidence"))
        decision.evidenceId = choice(QStringLiteral("evidence"));
    return decision;
}

} // namespace hallmarker::ui
