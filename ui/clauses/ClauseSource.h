#pragma once

#include "dpia/clauses/Negotiation.h"

#include <functional>

namespace hallmarker::ui {

/// What the program knows of agreements beyond clauses, and how documents are written.
struct ClauseSource {
    std::shared_ptr<const dpia::ContractSource> contracts;
    /// The annex in one of the formats, noted in the log.
    std::function<core::Result<QByteArray>(core::Workspace &, const dpia::Negotiation &, const QString &format)> writeAnnex;
};

} // namespace hallmarker::ui
