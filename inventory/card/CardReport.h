#pragma once

#include "core/report/Report.h"
#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

namespace hallmarker::inventory {

/// The card as a document, from which HTML, PDF, DOCX, ODT and Markdown are written.
class CardReport {
public:
    enum class Order {
        Card,    ///< by section of the card
        AnnexIv, ///< by point of Annex IV of the AI Act; what no point asks for stands at the end
    };
    static core::Report build(const CardView &view, Order order = Order::Card);
    /// The report holds every field; detail tables of findings stay in the findings.
    static LossReport losses(const CardView &view);
};

} // namespace hallmarker::inventory
