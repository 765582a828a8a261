#include "lineage/exchange/OpenLineageGroups.h"

#include <algorithm>

namespace hallmarker::lineage::openlineage {

OpenLineageGroups::OpenLineageGroups(const LineageFacts &facts) : m_facts(facts), m_isNamed(facts.nodes.size())
{
    for (const EdgeFact &edge : facts.edges) {
        if (edge.kind == EdgeKind::HasField)
            m_datasets.emplace(edge.to, edge.from);
    }
    addRuns();
    for (quint32 i = 0; i < facts.edges.size(); ++i)
        addEdge(i);
    for (quint32 i = 0; i < facts.aliases.size(); ++i)
        addAlias(i);
    for (quint32 i = 0; i < facts.attributes.size(); ++i)
        addAttribute(i);
    addLonely();
}

NodeIndex OpenLineageGroups::datasetOf(NodeIndex node) const
{
    const auto place = m_datasets.find(node);
    return place == m_datasets.end() ? node : place->second;
}

void OpenLineageGroups::takesPart(NodeIndex node, std::size_t event)
{
    m_isNamed[node] = true;
    const NodeIndex dataset = datasetOf(node);
    m_isNamed[dataset] = true;
    m_ofNode.try_emplace({dataset, m_events[event].atMs}, event);
}

void OpenLineageGroups::addRuns()
{
    std::map<std::tuple<NodeIndex, qint64, NodeIndex, RunState>, quint32> once;
    for (const RunFact &fact : m_facts.runs)
        once.try_emplace({fact.run, fact.atMs, fact.job, fact.state}, fact.event);
    for (const auto &[key, source] : once) {
        const auto &[run, atMs, job, state] = key;
        const std::size_t place = m_events.size();
        m_events.push_back({.run = run, .job = job, .state = state, .atMs = atMs});
        m_ofRun.try_emplace({run, atMs}, place);
        m_ofSource.try_emplace(source, place);
        takesPart(job, place);
        takesPart(run, place);
    }
}

std::size_t OpenLineageGroups::eventOfHolder(NodeIndex holder, qint64 atMs, int number)
{
    const auto [place, isNew] = m_byKey.try_emplace(Key{holder, none, atMs, number}, m_events.size());
    if (isNew) {
        const bool isJob = m_facts.nodes[holder].kind == NodeKind::Job;
        m_events.push_back({.job = isJob ? holder : none, .dataset = isJob ? none : holder, .atMs = atMs});
        takesPart(holder, place->second);
    }
    return place->second;
}

void OpenLineageGroups::addEdge(quint32 index)
{
    const EdgeFact &edge = m_facts.edges[index];
    if (edge.kind == EdgeKind::HasField) {
        m_columns.push_back(index);
        return;
    }
    std::size_t event = 0;
    auto ofRun = edge.run == none ? m_ofRun.end() : m_ofRun.find({edge.run, edge.atMs});
    if (edge.run != none && ofRun == m_ofRun.end()) {
        // No event of that time: the run's next one, else its last; a run that nobody describes cannot be named.
        ofRun = m_ofRun.lower_bound({edge.run, edge.atMs});
        if ((ofRun == m_ofRun.end() || ofRun->first.first != edge.run) && ofRun != m_ofRun.begin())
            --ofRun;
        if (ofRun != m_ofRun.end() && ofRun->first.first == edge.run)
            ++m_edgesAtOtherTime;
        else
            ofRun = m_ofRun.end();
    }
    if (ofRun != m_ofRun.end()) {
        event = ofRun->second;
        // A run that tells several things at one time: stay with the saying the edge came from.
        const auto source = m_ofSource.find(edge.event);
        if (source != m_ofSource.end() && m_events[source->second].run == edge.run && m_events[source->second].atMs == m_events[event].atMs)
            event = source->second;
    } else {
        m_edgesWithoutRun += edge.run == none ? 0 : 1;
        const auto isJob = [this](NodeIndex node) { return m_facts.nodes[node].kind == NodeKind::Job; };
        const auto isRun = [this](NodeIndex node) { return m_facts.nodes[node].kind == NodeKind::Run; };
        NodeIndex holder = datasetOf(edge.to);
        if (edge.kind == EdgeKind::Output || edge.kind == EdgeKind::ChildOf || isRun(holder))
            holder = datasetOf(edge.from);
        if (isRun(holder) || m_facts.nodes[holder].kind == NodeKind::Field) // both ends of it are only names
            holder = isJob(edge.to) ? edge.to : isJob(edge.from) ? edge.from : none;
        if (holder == none) {
            ++m_lostAttributes;
            return;
        }
        event = eventOfHolder(holder, edge.atMs);
        m_ofSource.try_emplace(edge.event, event);
    }
    m_events[event].edges.push_back(index);
    takesPart(edge.from, event);
    takesPart(edge.to, event);
}

bool OpenLineageGroups::holdsOther(const OutgoingEvent &event, const AttributeFact &attribute) const
{
    return std::any_of(event.attributes.begin(), event.attributes.end(), [&](quint32 index) {
        const AttributeFact &there = m_facts.attributes[index];
        return there.node == attribute.node && there.key == attribute.key && there.value != attribute.value;
    });
}

void OpenLineageGroups::addAttribute(quint32 index)
{
    const AttributeFact &attribute = m_facts.attributes[index];
    const NodeIndex holder = datasetOf(attribute.node);
    const NodeKind kind = m_facts.nodes[holder].kind;
    const auto namesHolder = [&](const OutgoingEvent &event) {
        if (kind == NodeKind::Job || kind == NodeKind::Run || event.job == none)
            return event.job == holder || event.run == holder || event.dataset == holder;
        return std::any_of(event.edges.begin(), event.edges.end(), [&](quint32 edge) { return datasetOf(m_facts.edges[edge].from) == holder || datasetOf(m_facts.edges[edge].to) == holder; });
    };
    std::size_t event = m_events.size();
    const auto source = m_ofSource.find(attribute.event);
    if (source != m_ofSource.end() && m_events[source->second].atMs == attribute.atMs && namesHolder(m_events[source->second]))
        event = source->second;
    else if (const auto ofNode = m_ofNode.find({holder, attribute.atMs}); ofNode != m_ofNode.end() && namesHolder(m_events[ofNode->second]))
        event = ofNode->second;
    const bool isRun = kind == NodeKind::Run;
    if ((event == m_events.size() || holdsOther(m_events[event], attribute)) && !isRun && kind != NodeKind::Field) {
        for (int number = 0;; ++number) {
            event = eventOfHolder(holder, attribute.atMs, number);
            if (!holdsOther(m_events[event], attribute))
                break;
        }
    }
    // A run is described in events of its own only, and each says a thing once.
    if (event == m_events.size() || (isRun && (m_events[event].run != holder || holdsOther(m_events[event], attribute))) || kind == NodeKind::Field) {
        ++m_lostAttributes;
        return;
    }
    m_events[event].attributes.push_back(index);
}

void OpenLineageGroups::addAlias(quint32 index)
{
    const AliasFact &alias = m_facts.aliases[index];
    const NodeKind kind = m_facts.nodes[alias.name].kind;
    if (kind == NodeKind::Run || kind == NodeKind::Field) {
        ++m_lostAttributes;
        return;
    }
    const auto source = m_ofSource.find(alias.event);
    qint64 atMs = noTime;
    if (source != m_ofSource.end())
        atMs = m_events[source->second].atMs;
    else if (const auto named = m_ofNode.lower_bound({alias.name, noTime}); named != m_ofNode.end() && named->first.first == alias.name)
        atMs = named->first.second;
    const auto ofNode = m_ofNode.find({alias.name, atMs});
    const auto canHold = [&](const OutgoingEvent &event) { return event.dataset == alias.name || event.job == alias.name || (event.job != none && kind != NodeKind::Job); };
    const std::size_t event = ofNode != m_ofNode.end() && canHold(m_events[ofNode->second]) ? ofNode->second : eventOfHolder(alias.name, atMs);
    m_events[event].aliases.push_back(index);
    m_isNamed[alias.name] = m_isNamed[alias.alias] = true;
}

/// A dataset or job of which nothing is known but that it is there.
void OpenLineageGroups::addLonely()
{
    for (const quint32 index : m_columns)
        m_isNamed[m_facts.edges[index].to] = true;
    for (NodeIndex node = 0; node < m_facts.nodes.size(); ++node) {
        const NodeKind kind = m_facts.nodes[node].kind;
        if (!m_isNamed[node] && kind != NodeKind::Run && kind != NodeKind::Field)
            eventOfHolder(node, noTime);
        else if (!m_isNamed[node])
            ++m_lostAttributes;
    }
}

} // namespace hallmarker::lineage::openlineage
