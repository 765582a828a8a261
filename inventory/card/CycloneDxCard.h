#pragma once

#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

namespace hallmarker::inventory {

/// The card as a CycloneDX 1.6 ML-BOM in JSON (ECMA-424): the model with its card, its data, its base model and the
/// parts inside. The same card at the same instant gives the same bytes.
class CycloneDxCard {
public:
    static CardExport write(const CardView &view);
};

} // namespace hallmarker::inventory
