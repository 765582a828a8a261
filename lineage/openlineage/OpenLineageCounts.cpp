#include "lineage/openlineage/OpenLineageCounts.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hallmarker::lineage::openlineage {

namespace {

QString stateName(RunState state)
{
    switch (state) {
    case RunState::Start: return QStringLiteral("START");
    case RunState::Running: return QStringLiteral("RUNNING");
    case RunState::Complete: return QStringLiteral("COMPLETE");
    case RunState::Abort: return QStringLiteral("ABORT");
    case RunState::Fail: return QStringLiteral("FAIL");
    case RunState::Unknown:
    case RunState::Other: return QStringLiteral("OTHER");
    }
    return {};
}

/// How far on in a run's life: decides between events that carry the same time, whatever order they come in.
int stage(RunState state)
{
    switch (state) {
    case RunState::Unknown: return 0;
    case RunState::Start: return 1;
    case RunState::Other: return 2;
    case RunState::Running: return 3;
    case RunState::Complete: return 4;
    case RunState::Abort: return 5;
    case RunState::Fail: return 6;
    }
    return 0;
}

} // namespace

void OpenLineageCounts::addRole(NodeIndex node, Role role)
{
    if (node >= m_roles.size())
        m_roles.resize(std::max<std::size_t>(node + 1, m_roles.size() * 2));
    m_roles[node] |= role;
}

void OpenLineageCounts::addState(NodeIndex run, RunState state, const EventTime &time)
{
    if (run >= m_states.size())
        m_states.resize(std::max<std::size_t>(run + 1, m_states.size() * 2));
    LastState &last = m_states[run];
    const auto order = time <=> last.time;
    if (!last.isSet || order > 0 || (order == 0 && stage(state) > stage(last.state)))
        last = {time, state, true};
}

qint64 OpenLineageCounts::datasetsAfterSymlinkMerge() const
{
    std::vector<NodeIndex> parent(m_roles.size());
    symlinks.forEach([&](NodeIndex first, NodeIndex second) { parent.resize(std::max<std::size_t>({parent.size(), first + std::size_t(1), second + std::size_t(1)})); });
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](NodeIndex node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    symlinks.forEach([&](NodeIndex first, NodeIndex second) { parent[root(first)] = root(second); });
    std::vector<bool> isSeen(parent.size());
    qint64 count = 0;
    for (NodeIndex node = 0; node < m_roles.size(); ++node) {
        if (!(m_roles[node] & (Dataset | ColumnSource)))
            continue;
        const NodeIndex top = root(node);
        count += isSeen[top] ? 0 : 1;
        isSeen[top] = true;
    }
    return count;
}

/// Takes away, again and again, what nothing leads to (Kahn); what is left goes in circles.
bool OpenLineageCounts::hasDatasetJobCycle() const
{
    std::unordered_map<NodeIndex, std::vector<NodeIndex>> next;
    std::unordered_map<NodeIndex, int> waiting;
    const auto add = [&](NodeIndex from, NodeIndex to) {
        next[from].push_back(to);
        waiting.try_emplace(from, 0);
        ++waiting.try_emplace(to, 0).first->second;
    };
    inputs.forEach([&](NodeIndex dataset, NodeIndex job) { add(dataset, job); });
    outputs.forEach([&](NodeIndex dataset, NodeIndex job) { add(job, dataset); });
    std::vector<NodeIndex> ready;
    for (const auto &[node, count] : waiting) {
        if (count == 0)
            ready.push_back(node);
    }
    std::size_t done = 0;
    while (!ready.empty()) {
        const NodeIndex node = ready.back();
        ready.pop_back();
        ++done;
        const auto targets = next.find(node);
        if (targets == next.end())
            continue;
        for (const NodeIndex target : targets->second) {
            if (--waiting[target] == 0)
                ready.push_back(target);
        }
    }
    return done < waiting.size();
}

QJsonObject OpenLineageCounts::toJson(const LineageFacts &facts) const
{
    qint64 datasets = 0;
    qint64 columnSources = 0;
    qint64 jobs = 0;
    qint64 parents = 0;
    qint64 runs = 0;
    QMap<QString, qint64> states;
    for (NodeIndex node = 0; node < m_roles.size() && node < facts.nodes.size(); ++node) {
        const quint8 roles = m_roles[node];
        datasets += roles & Dataset ? 1 : 0;
        columnSources += (roles & ColumnSource) && !(roles & Dataset) ? 1 : 0;
        jobs += roles & Job ? 1 : 0;
        parents += (roles & Parent) && !(roles & Job) ? 1 : 0;
        if (roles & Run) {
            ++runs;
            ++states[stateName(node < m_states.size() ? m_states[node].state : RunState::Other)];
        }
    }
    QJsonObject lastStates;
    for (auto it = states.begin(); it != states.end(); ++it)
        lastStates.insert(it.key(), it.value());
    const auto number = [](std::size_t value) { return QJsonValue(static_cast<qint64>(value)); };
    return {{QStringLiteral("run_events"), runEvents},
            {QStringLiteral("job_events"), jobEvents},
            {QStringLiteral("dataset_events"), datasetEvents},
            {QStringLiteral("duplicate_events"), duplicates},
            {QStringLiteral("datasets"), datasets},
            {QStringLiteral("datasets_only_in_column_lineage"), columnSources},
            {QStringLiteral("datasets_after_symlink_merge"), datasetsAfterSymlinkMerge()},
            {QStringLiteral("jobs"), jobs},
            {QStringLiteral("parent_jobs_not_otherwise_seen"), parents},
            {QStringLiteral("runs"), runs},
            {QStringLiteral("run_last_state"), lastStates},
            {QStringLiteral("io_edges"), number(inputs.size() + outputs.size())},
            {QStringLiteral("column_edges"), number(columns.size())},
            {QStringLiteral("column_edges_masked"), number(maskedColumns.size())},
            {QStringLiteral("indirect_field_to_dataset_edges"), number(indirectColumns.size())},
            {QStringLiteral("lineage_facet_edges"), number(lineageFacet.size())},
            {QStringLiteral("schema_columns"), number(schemaColumns.size())},
            {QStringLiteral("schema_nested_fields"), number(nestedFields.size())},
            {QStringLiteral("owners"), number(owners.size())},
            {QStringLiteral("job_owners"), number(jobOwners.size())},
            {QStringLiteral("dataset_tags"), number(tags.size())},
            {QStringLiteral("lifecycle_changes"), number(lifecycle.size())},
            {QStringLiteral("dataset_job_cycle"), hasDatasetJobCycle()},
            {QStringLiteral("malformed_facet_entries_skipped"), malformedEntries}};
}

} // namespace hallmarker::lineage::openlineage
