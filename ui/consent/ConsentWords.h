#pragma once

#include "inventory/consent/AccessRequest.h"
#include "inventory/consent/Alert.h"
#include "inventory/consent/ConsentState.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

// How the window names what consent and access deal with.

QString consentWord(inventory::ConsentState state);
Status consentStatus(inventory::ConsentState state);
QString verdictWord(inventory::AccessVerdict verdict);
Status verdictStatus(inventory::AccessVerdict verdict);
QString causeWord(inventory::AlertCause cause);
/// A sentence for a stable word of why a field was not allowed; the word itself when it is another.
QString reasonSentence(const QString &reason);
/// States that end a consent, for the form that ends one.
ChoiceListModel::Choices endChoices();

} // namespace hallmarker::ui
