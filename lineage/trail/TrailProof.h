#pragma once

#include "lineage/trail/Trail.h"

namespace hallmarker::lineage {

/// What the log of the workspace proves about the stations of a trail, looked up anew: each entry that a station names lies
/// under the root of the log, and one of them states the station's digest.
struct TrailProof {
    enum class Standing {
        Proved,  ///< all of its entries hold
        Unnamed, ///< the station names no entry
        Broken,  ///< something does not hold
    };
    struct Station {
        Standing standing = Standing::Unnamed;
        QString problem; ///< why it is broken, a sentence
    };

    qint64 size = 0;         ///< of the log
    core::Digest root;       ///< at that size
    QList<Station> stations; ///< as the hops of the trail
    QString predictionProblem; ///< why the prediction does not lie under its log's root; empty: it does

    bool isSound() const;
    static core::Result<TrailProof> of(core::Workspace &workspace, const Trail &trail);
};

} // namespace hallmarker::lineage
