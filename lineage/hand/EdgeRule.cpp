#include "lineage/hand/EdgeRule.h"

namespace hallmarker::lineage {

namespace {

bool isData(NodeKind kind)
{
    return kind == NodeKind::Dataset || kind == NodeKind::DatasetVersion || kind == NodeKind::Prediction || kind == NodeKind::ExternalCopy;
}

bool isModel(NodeKind kind)
{
    return kind == NodeKind::Model || kind == NodeKind::ModelVersion || kind == NodeKind::Checkpoint;
}

bool isWork(NodeKind kind)
{
    return kind == NodeKind::Job || kind == NodeKind::Run;
}

QList<EdgeKind> fromData(NodeKind from, NodeKind to)
{
    if (isWork(to))
        return {EdgeKind::Input};
    if (isModel(to))
        return {EdgeKind::Trains, EdgeKind::Evaluates};
    if (to == NodeKind::ExternalCopy)
        return {EdgeKind::Copies, EdgeKind::Derives};
    if (from == NodeKind::DatasetVersion && to == NodeKind::Dataset)
        return {EdgeKind::VersionOf, EdgeKind::Derives};
    if (from == to && to == NodeKind::Dataset)
        return {EdgeKind::Derives, EdgeKind::Copies, EdgeKind::Renames};
    if (isData(to))
        return {EdgeKind::Derives, EdgeKind::Copies};
    if (to == NodeKind::Field && from == NodeKind::Dataset)
        return {EdgeKind::HasField};
    return {};
}

QList<EdgeKind> fromModel(NodeKind from, NodeKind to)
{
    if (isWork(to))
        return {EdgeKind::Input};
    if (to == NodeKind::Prediction)
        return {EdgeKind::Predicts};
    if (to == NodeKind::Deployment)
        return {EdgeKind::Deploys};
    if (to == NodeKind::ExternalCopy)
        return {EdgeKind::Copies};
    if (from != NodeKind::Model && to == NodeKind::Model)
        return {EdgeKind::VersionOf, EdgeKind::FineTunes, EdgeKind::Distils};
    if (isModel(to))
        return {EdgeKind::FineTunes, EdgeKind::Distils, EdgeKind::Copies};
    if (to == NodeKind::Dataset || to == NodeKind::DatasetVersion)
        return {EdgeKind::Derives};
    return {};
}

QList<EdgeKind> fromWork(NodeKind from, NodeKind to)
{
    if (from == NodeKind::Run && to == NodeKind::Job)
        return {EdgeKind::RunOf};
    if (from == to)
        return {EdgeKind::ChildOf};
    return isWork(to) || to == NodeKind::Field ? QList<EdgeKind>() : QList<EdgeKind>{EdgeKind::Output};
}

} // namespace

QList<EdgeKind> edgeKindsBetween(NodeKind from, NodeKind to)
{
    if (from == NodeKind::Field)
        return to == NodeKind::Field ? QList<EdgeKind>{EdgeKind::Column} : to == NodeKind::Dataset ? QList<EdgeKind>{EdgeKind::ColumnIndirect} : QList<EdgeKind>();
    if (from == NodeKind::Deployment)
        return to == NodeKind::Prediction ? QList<EdgeKind>{EdgeKind::Predicts} : isWork(to) ? QList<EdgeKind>{EdgeKind::Input} : QList<EdgeKind>();
    return isData(from) ? fromData(from, to) : isModel(from) ? fromModel(from, to) : fromWork(from, to);
}

} // namespace hallmarker::lineage
