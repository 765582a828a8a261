#pragma once

#include "core/report/Report.h"
#include "threats/workshop/LoadedWorkshop.h"
#include "threats/workshop/minutes/MinutesSignature.h"

namespace hallmarker::threats {

/// The minutes as a document for people, in the language of the innermost DocumentLanguage. Who has not signed gets lines to
/// sign by hand. The same workshop gives the same document.
core::Report minutesDocument(const LoadedWorkshop &loaded, const QList<JudgedMinutesSignature> &signatures);

} // namespace hallmarker::threats
