#include "lineage/labels/LabelWitness.h"

#include <algorithm>
#include <unordered_map>

namespace hallmarker::lineage {

namespace {

constexpr std::size_t nearBudget = 4096; ///< nodes looked at in search of the nearest origin

/// The steps of one search: by node, the edge onward to the node that was asked about.
class WitnessSearch {
public:
    WitnessSearch(const LabelSolver &solver, const LabelQuestion &question) : m_solver(solver), m_question(question) {}

    std::optional<LabelPath> from(quint32 node)
    {
        if (!hasLabel(m_solver.value(node)))
            return std::nullopt;
        if (auto found = walk(node, true))
            return found;
        return walk(node, false);
    }

private:
    bool hasLabel(const LabelValue &value) const
    {
        switch (m_question.kind) {
        case LabelQuestion::Kind::Classification: return value.classification > Classification::Public;
        case LabelQuestion::Kind::Identifiability: return value.identifiability > Identifiability::None;
        case LabelQuestion::Kind::Category: return m_solver.categories().contains(value.categories, m_question.name);
        case LabelQuestion::Kind::MissingPurpose: return !m_solver.purposes().contains(value.purposes, m_question.name);
        case LabelQuestion::Kind::EraseBy: return value.eraseBy != noEraseDay;
        }
        return false;
    }
    /// Whether a contribution explains the label of a value that it was joined into. Levels are compared with what the node
    /// itself has: behind an edge with a cap it is the higher level of its source that is explained.
    bool explains(const LabelValue &part, const LabelValue &whole) const
    {
        switch (m_question.kind) {
        case LabelQuestion::Kind::Classification: return part.classification == whole.classification;
        case LabelQuestion::Kind::Identifiability: return part.identifiability == whole.identifiability;
        case LabelQuestion::Kind::EraseBy: return part.eraseBy == whole.eraseBy;
        case LabelQuestion::Kind::Category:
        case LabelQuestion::Kind::MissingPurpose: return hasLabel(part);
        }
        return false;
    }
    std::optional<LabelPath> walk(quint32 node, bool nearest)
    {
        std::unordered_map<quint32, quint32> onward{{node, LabelSolver::end}};
        std::vector<quint32> open{node};
        for (std::size_t head = 0; nearest ? head < open.size() && head < nearBudget : !open.empty(); ++head) {
            const quint32 at = nearest ? open[head] : open.back();
            if (!nearest)
                open.pop_back();
            if (explains(m_solver.own(at), m_solver.value(at)))
                return pathFrom(at, onward);
            std::vector<quint32> edges = m_solver.edgesInto(at);
            if (!nearest)
                std::reverse(edges.begin(), edges.end());
            for (const quint32 edge : edges) {
                const quint32 source = m_solver.source(edge);
                if (onward.contains(source) || !explains(m_solver.across(edge), m_solver.value(at)))
                    continue;
                onward.emplace(source, edge);
                open.push_back(source);
            }
        }
        return std::nullopt;
    }
    LabelPath pathFrom(quint32 origin, const std::unordered_map<quint32, quint32> &onward) const
    {
        LabelPath path;
        path.nodes.push_back(origin);
        for (quint32 edge = onward.at(origin); edge != LabelSolver::end; edge = onward.at(path.nodes.back())) {
            path.edges.push_back(edge);
            path.nodes.push_back(m_solver.target(edge));
        }
        return path;
    }

    const LabelSolver &m_solver;
    LabelQuestion m_question;
};

} // namespace

std::optional<LabelPath> explainLabel(const LabelSolver &solver, quint32 node, const LabelQuestion &question)
{
    return WitnessSearch(solver, question).from(node);
}

} // namespace hallmarker::lineage
