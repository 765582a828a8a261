#include "lineage/graph/RunTable.h"

#include <algorithm>

namespace hallmarker::lineage {

void RunTable::add(NodeId run, NodeId job, RunState state, qint64 atMs)
{
    const auto [place, isNew] = m_place.try_emplace(run, m_runs.size());
    if (isNew)
        m_runs.push_back({run, job, state, atMs, atMs});
    RunInfo &info = m_runs[place->second];
    if (info.job == none)
        info.job = job;
    if (atMs == noTime) {
        if (info.endMs == noTime)
            info.state = std::max(info.state, state);
        return;
    }
    // Of two states at one time the further one holds, whatever the order in which they came.
    if (info.endMs == noTime || atMs > info.endMs)
        info.state = state;
    else if (atMs == info.endMs)
        info.state = std::max(info.state, state);
    info.startMs = info.startMs == noTime ? atMs : std::min(info.startMs, atMs);
    info.endMs = std::max(info.endMs, atMs);
}

const RunInfo *RunTable::find(NodeId run) const
{
    const auto place = m_place.find(run);
    return place == m_place.end() ? nullptr : &m_runs[place->second];
}

} // namespace hallmarker::lineage
