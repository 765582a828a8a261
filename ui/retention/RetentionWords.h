#pragma once

#include "inventory/erasure/ErasureTask.h"
#include "inventory/retention/DuePlan.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

// How the window names what retention and erasure deal with.

QString retentionWord(inventory::RetentionState state);
Status retentionStatus(inventory::RetentionState state);
QString endActionWord(inventory::EndAction action);
QString boundWord(inventory::RetentionBound bound);
QString decisionWord(inventory::DispositionDecision decision);
/// "Dataset version", "Model version" ...; the stable word itself when it is another.
QString assetKindWord(const QString &kind);
/// Why data did not go on, by the stable word of the lineage; the word itself when it is another.
QString stopReasonWord(const QString &reason);
/// The same in a line that a case keeps: "from -> to: reason evidence".
QString stopLine(const QString &stored);

QString erasureStateWord(inventory::ErasureState state);
Status erasureStatus(inventory::ErasureState state);
QString erasureActionWord(inventory::ErasureAction action);

// By the stable name, for forms.
ChoiceListModel::Choices endActionChoices();
ChoiceListModel::Choices boundChoices();
ChoiceListModel::Choices decisionChoices();
/// What a person may decide about a task.
ChoiceListModel::Choices erasureDecisionChoices();

/// Work that waits for a person: due, overdue, due soon, in review, held, contradicted, or a model that needs a decision.
bool needsWork(const inventory::DueItem &item);

} // namespace hallmarker::ui
