#include "lineage/trail/TrailProof.h"

#include "core/log/AuditLog.h"
#include "core/log/MerkleTree.h"
#include "lineage/trail/SignedTrail.h"

#include <algorithm>

namespace hallmarker::lineage {

using core::Result;

namespace {

/// The entry's bytes, when they lie under the root.
Result<QByteArray> provedBytes(const core::AuditLog &log, qint64 entry, const TrailProof &proof)
{
    HALLMARKER_ASSIGN(const QList<core::LogEntry> entries, log.entries(entry, 1));
    HALLMARKER_ASSIGN(const QList<core::Digest> path, log.inclusionProof(entry, proof.size));
    const QByteArray bytes = entries.isEmpty() ? QByteArray() : entries.first().bytes;
    HALLMARKER_TRY(core::MerkleTree::verifyInclusion(core::MerkleTree::leafHash(bytes), entry, proof.size, path, proof.root));
    return bytes;
}

} // namespace

bool TrailProof::isSound() const
{
    return predictionProblem.isEmpty() && std::none_of(stations.begin(), stations.end(), [](const Station &station) { return station.standing == Standing::Broken; });
}

Result<TrailProof> TrailProof::of(core::Workspace &workspace, const Trail &trail)
{
    const core::AuditLog &log = workspace.log();
    TrailProof proof;
    HALLMARKER_ASSIGN(proof.size, log.size());
    HALLMARKER_ASSIGN(proof.root, log.root(proof.size));
    QHash<qint64, QByteArray> bytes;
    QHash<qint64, QString> broken;
    for (const qint64 entry : trail.logEntries()) {
        if (const Result<QByteArray> found = provedBytes(log, entry, proof))
            bytes.insert(entry, *found);
        else
            broken.insert(entry, found.error().message);
    }
    int number = 0;
    for (const TrailHop &hop : trail.hops) {
        Station station;
        station.standing = hop.entries.isEmpty() && hop.findings.isEmpty() ? Standing::Unnamed : Standing::Proved;
        for (const qint64 entry : hop.entries) {
            if (broken.contains(entry))
                station = {Standing::Broken, broken.value(entry)};
        }
        if (station.standing == Standing::Proved) {
            if (const Result<void> stated = SignedTrail::verifyHop(hop.toJson(), number, bytes); !stated)
                station = {Standing::Broken, stated.error().message};
        }
        ++number;
        proof.stations.append(station);
    }
    const PredictionPack::Found &place = trail.prediction.place;
    if (const Result<void> held = PredictionPack::verify(place.row, place.position, trail.prediction.log.rows, place.proof, trail.prediction.log.root); !held)
        proof.predictionProblem = held.error().message;
    return proof;
}

} // namespace hallmarker::lineage
