#pragma once

#include "core/storage/Workspace.h"
#include "lineage/trail/Trail.h"

#include <functional>

namespace hallmarker::ui {

/// What the program knows of trails beyond lineage itself: consent is kept elsewhere, and signing is noted in the log.
struct TrailSource {
    /// The trail of a prediction by its id; `log` names the log where several have it.
    std::function<core::Result<lineage::Trail>(core::Workspace &, const QString &prediction, const QString &log)> trail;
    /// The bytes of a trail as "json" (signed, with its proofs), "html" or "pdf".
    std::function<core::Result<QByteArray>(core::Workspace &, const lineage::Trail &, const QString &format)> write;
};

} // namespace hallmarker::ui
