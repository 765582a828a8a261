#pragma once

#include "dpia/clauses/Negotiation.h"
#include "dpia/clauses/diff/ContractDiff.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

// Clauses in words and shapes of the window.
Status clauseStatus(dpia::ClauseState state);
QString clauseStateWord(dpia::ClauseState state);
Status strengthStatus(dpia::ClauseStrength strength);
QString strengthWord(dpia::ClauseStrength strength);
QString topicWord(const QString &topic);
/// What happened to a paragraph: "Changed", "Moved and changed" ...
QString diffWord(const dpia::DiffRow &row);
/// The language that clauses are shown in: that of the window.
QString clauseLanguage();

} // namespace hallmarker::ui
