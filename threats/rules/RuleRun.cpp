#include "threats/rules/RuleRun.h"

#include "threats/rules/ModelGraph.h"

#include <algorithm>
#include <numeric>

namespace hallmarker::threats {

namespace {

QSet<QString> keysOutOfScope(const ThreatModel &model)
{
    QSet<QString> keys;
    for (const Element &element : model.elements) {
        if (element.isOutOfScope)
            keys.insert(element.key);
    }
    return keys;
}

/// What the workshop said about likelihood and impact takes the place of the catalogue's, if a reason stands beside it.
void calibrate(ThreatInstance &instance, const CatalogueThreat &threat, const ThreatDecision &decision)
{
    const auto level = [](int said, const QString &reason, Level otherwise) { return said >= 1 && said <= 3 && !reason.trimmed().isEmpty() ? static_cast<Level>(said) : otherwise; };
    const Severity severity = severityOf(level(decision.likelihood, decision.likelihoodReason, threat.likelihood), level(decision.impact, decision.impactReason, threat.impact));
    instance.severity = instance.isRaised ? raised(severity) : severity;
}

} // namespace

RuleRun::RuleRun(std::shared_ptr<const RuleSet> rules, const ThreatModel &model) : m_rules(std::move(rules)), m_graph(modelGraph(model, *m_rules))
{
    judge(keysOutOfScope(model));
    if (model.threats.isEmpty())
        return;
    QHash<QString, const ThreatDecision *> decisions;
    for (const ThreatDecision &decision : model.threats)
        decisions.insert(decision.key, &decision);
    for (ThreatInstance &instance : m_instances) {
        if (const ThreatDecision *decision = decisions.value(instance.key, nullptr))
            calibrate(instance, threat(instance), *decision);
    }
}

RuleRun::RuleRun(std::shared_ptr<const RuleSet> rules, RuleGraph graph, const QSet<QString> &outOfScope) : m_rules(std::move(rules)), m_graph(std::move(graph))
{
    judge(outOfScope);
}

void RuleRun::judge(const QSet<QString> &outOfScope)
{
    // Elements by key and rules by id: what comes out is sorted without another look.
    std::vector<int> order(m_graph.elements().size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) { return m_graph.elements()[static_cast<std::size_t>(a)].id < m_graph.elements()[static_cast<std::size_t>(b)].id; });
    for (const int at : order) {
        const RuleGraph::Element &element = m_graph.elements()[static_cast<std::size_t>(at)];
        if (outOfScope.contains(element.id))
            continue;
        for (const int position : m_rules->rulesFor(element.kind)) {
            const Rule &rule = m_rules->rules()[static_cast<std::size_t>(position)];
            ++m_lookedAt;
            const Kleene truth = rule.when.evaluate(m_graph, at);
            if (truth == Kleene::False)
                continue;
            ThreatInstance instance;
            instance.threat = rule.threat->id;
            instance.element = element.id;
            instance.applies = truth == Kleene::True ? Applies::Yes : Applies::Unknown;
            instance.severity = rule.threat->severity();
            instance.rule = position;
            instance.at = at;
            if (truth == Kleene::True) {
                for (const int flow : ConditionExplanation(rule.when, m_graph, at).satisfiedFlows()) {
                    const QString &key = m_graph.flows()[static_cast<std::size_t>(flow)].id;
                    if (!instance.flows.contains(key))
                        instance.flows += key;
                    for (const QString &kind : m_graph.crossedKinds(flow))
                        instance.isRaised = instance.isRaised || raisesSeverity(kind);
                }
                instance.flows.sort();
            }
            if (instance.isRaised)
                instance.severity = raised(instance.severity);
            instance.key = instanceKey(instance.threat, instance.element, instance.flows);
            m_instances.push_back(std::move(instance));
        }
    }
}

const ThreatInstance *RuleRun::find(const QString &key) const
{
    const auto found = std::find_if(m_instances.begin(), m_instances.end(), [&key](const ThreatInstance &instance) { return instance.key == key; });
    return found == m_instances.end() ? nullptr : &*found;
}

ConditionExplanation RuleRun::explanation(const ThreatInstance &instance) const
{
    return ConditionExplanation(m_rules->rules()[static_cast<std::size_t>(instance.rule)].when, m_graph, instance.at);
}

} // namespace hallmarker::threats
