#include "lineage/exchange/FactsView.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace hallmarker::lineage {

FactsView::FactsView(const LineageFacts &facts) : m_facts(facts), m_nodes(facts.nodes.size()), m_rank(facts.nodes.size())
{
    std::iota(m_nodes.begin(), m_nodes.end(), NodeIndex(0));
    std::sort(m_nodes.begin(), m_nodes.end(), [&](NodeIndex a, NodeIndex b) {
        const NodeFact &left = facts.nodes[a];
        const NodeFact &right = facts.nodes[b];
        return std::make_tuple(left.kind, facts.texts.text(left.space), facts.texts.text(left.name)) < std::make_tuple(right.kind, facts.texts.text(right.space), facts.texts.text(right.name));
    });
    for (quint32 i = 0; i < m_nodes.size(); ++i)
        m_rank[m_nodes[i]] = i;

    const auto key = [&](const EdgeFact &edge) {
        return std::make_tuple(m_rank[edge.from], m_rank[edge.to], edge.kind, edge.run == none ? none : m_rank[edge.run], edge.atMs, edge.transform, edge.isMasked, facts.texts.text(edge.detail));
    };
    m_edges = facts.edges;
    std::sort(m_edges.begin(), m_edges.end(), [&](const EdgeFact &a, const EdgeFact &b) { return key(a) < key(b); });
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end(), [&](const EdgeFact &a, const EdgeFact &b) { return key(a) == key(b); }), m_edges.end());

    for (const RunFact &run : facts.runs)
        m_runs[run.run].push_back(run);
    const auto runKey = [&](const RunFact &run) { return std::make_tuple(run.atMs, run.state, m_rank[run.job]); };
    for (auto &[node, runs] : m_runs) {
        std::sort(runs.begin(), runs.end(), [&](const RunFact &a, const RunFact &b) { return runKey(a) < runKey(b); });
        runs.erase(std::unique(runs.begin(), runs.end(), [&](const RunFact &a, const RunFact &b) { return runKey(a) == runKey(b); }), runs.end());
    }

    for (const AttributeFact &attribute : facts.attributes) {
        const auto place = std::make_pair(attribute.node, text(attribute.key));
        const auto found = m_attributes.find(place);
        // Later wins; of one time the greater text, so that the order of reading does not matter.
        if (found == m_attributes.end() || std::make_pair(attribute.atMs, facts.texts.text(attribute.value)) > std::make_pair(found->atMs, facts.texts.text(found->value)))
            m_attributes.insert(place, {attribute.value, attribute.atMs});
    }
    m_attributes.removeIf([](const auto &told) { return told->value == 0; });
}

const std::vector<RunFact> &FactsView::runsOf(NodeIndex run) const
{
    static const std::vector<RunFact> nothing;
    const auto found = m_runs.find(run);
    return found == m_runs.end() ? nothing : found->second;
}

std::vector<AliasFact> FactsView::aliases() const
{
    std::vector<AliasFact> found = m_facts.aliases;
    const auto key = [&](const AliasFact &fact) { return std::make_pair(m_rank[fact.name], m_rank[fact.alias]); };
    std::sort(found.begin(), found.end(), [&](const AliasFact &a, const AliasFact &b) { return key(a) < key(b); });
    found.erase(std::unique(found.begin(), found.end(), [&](const AliasFact &a, const AliasFact &b) { return key(a) == key(b); }), found.end());
    return found;
}

QStringList FactsView::attributeKeys(NodeIndex node) const
{
    QStringList keys;
    for (auto told = m_attributes.lowerBound({node, QString()}); told != m_attributes.end() && told.key().first == node; ++told)
        keys += told.key().second;
    return keys;
}

QJsonValue FactsView::attribute(NodeIndex node, const QString &key) const
{
    const auto told = m_attributes.find({node, key});
    if (told == m_attributes.end())
        return QJsonValue(QJsonValue::Undefined);
    const QString value = text(told->value);
    const auto parsed = core::parseJson(value.toUtf8());
    return parsed ? *parsed : QJsonValue(value);
}

qint64 FactsView::attributeTime(NodeIndex node, const QString &key) const
{
    const auto told = m_attributes.find({node, key});
    return told == m_attributes.end() ? noTime : told->atMs;
}

QString FactsView::text(TextId id) const
{
    const std::string_view view = m_facts.texts.text(id);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString FactsView::id(NodeIndex node) const
{
    QByteArray named = nodeKindName(kind(node)).toUtf8();
    named += '\0';
    named += space(node).toUtf8();
    named += '\0';
    named += name(node).toUtf8();
    return core::Hasher::of(named).hex().left(24);
}

} // namespace hallmarker::lineage
