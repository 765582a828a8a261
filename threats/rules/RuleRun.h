#pragma once

#include "threats/condition/ConditionExplanation.h"
#include "threats/model/ThreatModel.h"
#include "threats/rules/RuleSet.h"
#include "threats/rules/ThreatInstance.h"

#include <QSet>

namespace hallmarker::threats {

/// The threats of a model by a catalogue: judged once, explained when asked. Keeps what it needs of the model.
class RuleRun {
public:
    RuleRun(std::shared_ptr<const RuleSet> rules, const ThreatModel &model);
    /// Over a graph that was made elsewhere; no threat is looked for on the elements of `outOfScope`.
    RuleRun(std::shared_ptr<const RuleSet> rules, RuleGraph graph, const QSet<QString> &outOfScope = {});

    /// Sorted by element, then threat.
    const std::vector<ThreatInstance> &instances() const { return m_instances; }
    const ThreatInstance *find(const QString &key) const;
    const CatalogueThreat &threat(const ThreatInstance &instance) const { return *m_rules->rules()[static_cast<std::size_t>(instance.rule)].threat; }
    ConditionExplanation explanation(const ThreatInstance &instance) const;

    const RuleSet &rules() const { return *m_rules; }
    const RuleGraph &graph() const { return m_graph; }
    /// Values that no attribute can have; they count as not said.
    const QList<GraphRemark> &remarks() const { return m_graph.remarks(); }
    /// How many pairs of element and threat were looked at, and how many of them do not apply.
    qint64 lookedAt() const { return m_lookedAt; }
    qint64 notApplying() const { return m_lookedAt - static_cast<qint64>(m_instances.size()); }

private:
    void judge(const QSet<QString> &outOfScope);

    std::shared_ptr<const RuleSet> m_rules;
    RuleGraph m_graph;
    std::vector<ThreatInstance> m_instances;
    qint64 m_lookedAt = 0;
};

} // namespace hallmarker::threats
