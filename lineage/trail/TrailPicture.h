#pragma once

#include "core/drawing/Scene.h"
#include "lineage/trail/Trail.h"

namespace hallmarker::lineage {

/// A trail as a picture: sources at one side, the prediction at the other, each station with what consent and findings say and
/// what is not known.
struct TrailPicture {
    static constexpr const char *predictionId = "prediction"; ///< of the box of the prediction itself

    static core::Scene of(const Trail &trail);
    static QString boxId(int hop) { return QStringLiteral("hop:%1").arg(hop); }
    /// -1: not a hop.
    static int hopOf(const QString &boxId);
    /// How a station stands, all in all: failed findings before stale ones before what is not known.
    static core::SceneState stateOf(const TrailHop &hop);
    static QString stateText(const TrailHop &hop);
};

} // namespace hallmarker::lineage
