#pragma once

#include "lineage/trail/Trail.h"

namespace hallmarker::lineage {

/// Who knows what people had agreed to. Consent is kept by another room; the program connects the two.
class TrailConsents {
public:
    virtual ~TrailConsents() = default;
    /// What held for a data set at a time (now, when the prediction has none). `names` are those it is known by: its
    /// record's, its node's. Nothing when no record covers it.
    virtual core::Result<std::optional<TrailConsent>> at(const QStringList &names, qint64 atMs) const = 0;
};

} // namespace hallmarker::lineage
