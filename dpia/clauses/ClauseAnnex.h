#pragma once

#include "core/report/Report.h"
#include "dpia/clauses/Negotiation.h"

namespace hallmarker::dpia {

/// The annex of an agreement: what was agreed on, clause by clause, ready to be signed. What is not agreed on is listed with
/// its place kept, never filled in silently. Texts of people stay as they are; headings are in the language asked for.
core::Report clauseAnnex(const Negotiation &negotiation, qint64 nowMs);

} // namespace hallmarker::dpia
