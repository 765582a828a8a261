#include "lineage/exchange/StoredFacts.h"

#include "core/lineage/LineageBatch.h"
#include "core/lineage/LineageStore.h"

namespace hallmarker::lineage {

namespace {

std::string_view viewOfText(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

/// Numbers of the store count from 1; nodes come in ascending order and before everything that names them.
class FactsSink final : public core::LineageSink {
public:
    explicit FactsSink(LineageFacts &facts) : m_facts(facts) {}

    void space(qint64 id, QByteArrayView name) override { m_spaces[id] = std::string(viewOfText(name)); }
    void node(qint64 id, int kind, qint64 space, QByteArrayView name) override { m_nodes[id] = m_facts.node(static_cast<NodeKind>(kind), m_spaces[space], viewOfText(name)); }
    void edge(const Edge &edge) override
    {
        if (edge.kind == core::LineageBatch::withdrawalKind) {
            const EdgeFact taken{at(edge.from), at(edge.to), EdgeKind::Derives, Transform::Unknown, false, none, edge.atMs, m_facts.texts.add(viewOfText(edge.detail)), none};
            std::erase_if(m_facts.edges, [&taken](const EdgeFact &told) { return told.from == taken.from && told.to == taken.to && told.detail == taken.detail; });
            return;
        }
        m_facts.edges.push_back({at(edge.from), at(edge.to), static_cast<EdgeKind>(edge.kind), static_cast<Transform>(edge.transform), edge.isMasked, at(edge.run), edge.atMs, m_facts.texts.add(viewOfText(edge.detail)), none});
    }
    void run(qint64 run, qint64 job, int state, qint64 atMs) override { m_facts.runs.push_back({at(run), at(job), static_cast<RunState>(state), atMs, none}); }
    void attribute(qint64 node, QByteArrayView key, QByteArrayView value, qint64 atMs) override
    {
        m_facts.attributes.push_back({at(node), m_facts.texts.add(viewOfText(key)), m_facts.texts.add(viewOfText(value)), atMs, none});
    }
    void alias(qint64 name, qint64 alias) override { m_facts.aliases.push_back({at(name), at(alias), none}); }
    void merge(qint64, qint64, bool) override {}
    void binding(qint64, const QString &) override {}

private:
    NodeIndex at(qint64 id) const
    {
        const auto found = m_nodes.find(id);
        return found == m_nodes.end() ? none : found->second;
    }

    LineageFacts &m_facts;
    std::unordered_map<qint64, std::string> m_spaces;
    std::unordered_map<qint64, NodeIndex> m_nodes;
};

} // namespace

core::Result<LineageFacts> storedFacts(core::Workspace &workspace)
{
    LineageFacts facts;
    FactsSink sink(facts);
    HALLMARKER_ASSIGN(const core::LineageMark end, workspace.lineage().end());
    HALLMARKER_TRY(workspace.lineage().read({}, end, core::LineageStore::Everything, sink));
    return facts;
}

} // namespace hallmarker::lineage
