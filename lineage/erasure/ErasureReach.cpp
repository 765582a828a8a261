#include "lineage/erasure/ErasureReach.h"

#include <algorithm>
#include <array>

namespace hallmarker::lineage {

QString erasureActionName(ErasureAction action)
{
    constexpr std::array<const char *, 6> names{"delete", "retrain", "expire", "task", "review", "pass"};
    return QLatin1String(names[std::size_t(action)]);
}

ErasureAction erasureActionFor(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Dataset:
    case NodeKind::DatasetVersion:
    case NodeKind::Field:
        return ErasureAction::Delete;
    case NodeKind::Model:
    case NodeKind::ModelVersion:
        return ErasureAction::Retrain;
    case NodeKind::Checkpoint:
    case NodeKind::Deployment:
    case NodeKind::Prediction:
        return ErasureAction::Expire;
    case NodeKind::ExternalCopy:
        return ErasureAction::Task;
    case NodeKind::Job:
    case NodeKind::Run:
        break;
    }
    return ErasureAction::Pass;
}

QString stopReasonName(ErasureStop::Reason reason)
{
    constexpr std::array<const char *, 5> names{"anonymous", "aggregated", "earlier", "other-run", "other-rows"};
    return QLatin1String(names[std::size_t(reason)]);
}

std::vector<quint32> ErasureReach::pathTo(const LabelSolver &solver, quint32 node) const
{
    const auto edgeInto = [this](quint32 at) {
        const auto it = std::lower_bound(passed.begin(), passed.end(), at, [](const ErasureHit &hit, quint32 wanted) { return hit.node < wanted; });
        return it == passed.end() || it->node != at ? LabelSolver::end : it->edge;
    };
    std::vector<quint32> path;
    quint32 edge = edgeInto(node);
    while (edge != LabelSolver::end && path.size() <= passed.size()) {
        path.push_back(edge);
        const auto before = edgeBefore.constFind(edge);
        edge = before == edgeBefore.constEnd() ? edgeInto(solver.source(edge)) : *before;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace hallmarker::lineage
