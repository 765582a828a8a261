#pragma once

#include "inventory/card/CardView.h"

#include <QString>

namespace hallmarker::ui {

/// The warnings of a card as HTML: findings are named by their check and are links "finding:ID". Empty: there are none.
QString cardWarningsHtml(const inventory::CardView &view);
/// The fields that are still missing as links "field:KEY"; empty: there are none.
QString cardGapsHtml(const inventory::CardView &view);

} // namespace hallmarker::ui
