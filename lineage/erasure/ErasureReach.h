#pragma once

#include "lineage/erasure/RowSubset.h"
#include "lineage/facts/LineageFacts.h"
#include "lineage/labels/LabelSolver.h"

namespace hallmarker::lineage {

/// What has to be done with a thing that may hold data of the person. The numbers are stored: only append.
enum class ErasureAction : quint8 {
    Delete = 0,   ///< dataset: delete or rewrite the records
    Retrain = 1,  ///< model: retrain without them, or unlearn and test
    Expire = 2,   ///< checkpoint, prediction, deployment: expires, is taken down
    Task = 3,     ///< external copy, backup: a person asks whoever has it
    Review = 4,   ///< behind an aggregation: a person judges
    Pass = 5,     ///< job or run: holds nothing itself
};

QString erasureActionName(ErasureAction action); ///< "delete", "retrain", "expire", "task", "review", "pass"
ErasureAction erasureActionFor(NodeKind kind);

struct ErasureHit {
    quint32 node;
    quint32 edge;         ///< by which it was reached; LabelSolver::end: asked for
    ErasureAction action;
};

/// An edge that data of the person did not get across.
struct ErasureStop {
    enum class Reason : quint8 { Anonymous, Aggregated, Earlier, OtherRun, OtherRows };
    quint32 edge;
    Reason reason;
};

QString stopReasonName(ErasureStop::Reason reason); ///< "anonymous", "aggregated", "earlier", "other-run", "other-rows"

/// What an erasure request reaches.
struct ErasureReach {
    std::vector<ErasureHit> hits;      ///< without those to pass; by action, then by node
    std::vector<ErasureStop> stops;    ///< whose target was not reached in another way; by edge
    std::vector<quint32> notPersonal;  ///< nodes asked for that hold no personal data by their labels
    std::vector<ErasureHit> passed;    ///< all that was reached, jobs too, by node
    QHash<quint32, quint32> edgeBefore; ///< by edge out of a job: the one into it, where that depends on the run
    /// The edges from a node that was asked for to a node that was reached.
    std::vector<quint32> pathTo(const LabelSolver &solver, quint32 node) const;
};

/// What is known beyond the graph, by edge. All spans may be empty.
struct ErasureRefinement {
    std::span<const qint64> times;     ///< of edges; noTime: at all times
    std::span<const quint32> runs;     ///< of edges; none: of no run in particular
    qint64 sinceMs = noTime;           ///< since when the data of the person is there
    SubjectRows rows;                  ///< in the nodes that were asked for
    QHash<quint32, QJsonObject> conditions; ///< of edges that read only some rows

    bool usesTime() const { return !times.empty() || !runs.empty(); }
};

} // namespace hallmarker::lineage
