#pragma once

#include "lineage/facts/LineageFacts.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace hallmarker::lineage::openlineage {

/// One event that is to be written: what it is about, and the facts that go into it.
struct OutgoingEvent {
    NodeIndex run = none;
    NodeIndex job = none;
    NodeIndex dataset = none; ///< of a dataset event
    RunState state = RunState::Unknown;
    qint64 atMs = noTime;
    std::vector<quint32> edges;
    std::vector<quint32> attributes;
    std::vector<quint32> aliases;
};

/// Puts every fact into an event: what has a run into that run's event of the time, what a job does into a job event, what
/// is said of a dataset into an event that names it, else into one of its own.
class OpenLineageGroups {
public:
    explicit OpenLineageGroups(const LineageFacts &facts);

    const std::vector<OutgoingEvent> &events() const { return m_events; }
    const std::vector<quint32> &columnsOnly() const { return m_columns; } ///< edges from dataset to column
    qint64 edgesWithoutRun() const { return m_edgesWithoutRun; }   ///< their run is not described: written without it
    qint64 edgesAtOtherTime() const { return m_edgesAtOtherTime; } ///< the run has no event of their time
    qint64 lostAttributes() const { return m_lostAttributes; }     ///< of runs that have no event of the time
    /// The dataset of a field, or the node itself.
    NodeIndex datasetOf(NodeIndex node) const;

private:
    using Key = std::tuple<NodeIndex, NodeIndex, qint64, int>; ///< job or dataset, run, time, number

    void addRuns();
    void addEdge(quint32 index);
    void addAttribute(quint32 index);
    void addAlias(quint32 index);
    void addLonely();
    std::size_t eventOfHolder(NodeIndex holder, qint64 atMs, int number = 0);
    bool holdsOther(const OutgoingEvent &event, const AttributeFact &attribute) const;
    void takesPart(NodeIndex node, std::size_t event);

    const LineageFacts &m_facts;
    std::vector<OutgoingEvent> m_events;
    std::map<Key, std::size_t> m_byKey;
    std::map<std::pair<NodeIndex, qint64>, std::size_t> m_ofRun;
    std::map<std::pair<NodeIndex, qint64>, std::size_t> m_ofNode;   ///< the first event that names a node at a time
    std::unordered_map<quint32, std::size_t> m_ofSource;            ///< by the event that the facts came from
    std::unordered_map<NodeIndex, NodeIndex> m_datasets;            ///< by field
    std::vector<bool> m_isNamed;                                    ///< by node
    std::vector<quint32> m_columns;
    qint64 m_edgesWithoutRun = 0;
    qint64 m_edgesAtOtherTime = 0;
    qint64 m_lostAttributes = 0;
};

} // namespace hallmarker::lineage::openlineage
