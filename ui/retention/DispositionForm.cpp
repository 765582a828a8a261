#include "ui/retention/DispositionForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/PathField.h"
#include "ui/retention/RetentionWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace hallmarker::ui {

namespace {

ChoiceListModel::Choices withNone(const ChoiceListModel::Choices &choices, const QString &none)
{
    ChoiceListModel::Choices all{{QString(), none}};
    return all + choices;
}

} // namespace

DispositionForm::DispositionForm(const RetentionContents &contents, const inventory::DueItem &item, QWidget *parent) : FormPanel(tr("Record decision"), parent), m_asset(item.asset)
{
    QComboBox *decision = addChoice(QStringLiteral("decision"), tr("Decision"), decisionChoices());
    addLine(QStringLiteral("reason"), tr("Reason"), {tr("Stands in the log, with your name."), {}, {}});
    addDay(QStringLiteral("until"), tr("Kept until"), {tr("A day that is still to come."), {}, {}});
    addPath(QStringLiteral("proof"), tr("Proof"), QStringLiteral("proof"), {tr("A log of the deletion, a certificate, the report of the retraining. It is stored as evidence."), {}, {}});
    addChoice(QStringLiteral("evidence"), tr("Finding it rests on"), withNone(contents.evidence, tr("(none)")), {tr("Only findings that passed and are current carry a decision."), {}, {}});
    connect(decision, &QComboBox::currentIndexChanged, this, &DispositionForm::showWhatIsNeeded);
    showWhatIsNeeded();
}

void DispositionForm::showWhatIsNeeded()
{
    using Decision = inventory::DispositionDecision;
    const auto wanted = static_cast<Decision>(inventory::dispositionDecisionNames().indexOf(choice(QStringLiteral("decision"))));
    field(QStringLiteral("until"))->setVisible(wanted == Decision::Extended || wanted == Decision::Kept);
    field(QStringLiteral("proof"))->setVisible(inventory::endsRetention(wanted) && wanted != Decision::Anonymised);
    field(QStringLiteral("evidence"))->setVisible(wanted == Decision::Anonymised);
    setRequired(wanted == Decision::InReview ? QStringList() : QStringList{QStringLiteral("reason")});
}

inventory::Disposition DispositionForm::decision() const
{
    inventory::Disposition decision;
    decision.asset = m_asset;
    decision.decision = static_cast<inventory::DispositionDecision>(inventory::dispositionDecisionNames().indexOf(choice(QStringLiteral("decision"))));
    decision.reason = text(QStringLiteral("reason"));
    if (field(QStringLiteral("until"))->isVisibleTo(this))
        decision.untilMs = day(QStringLiteral("until"));
    if (field(QStringLiteral("evidence"))->isVisibleTo(this))
        decision.evidenceId = choice(QStringLiteral("evidence"));
    return decision;
}

} // namespace hallmarker::ui
