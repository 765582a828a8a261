#pragma once

#include "threats/condition/ConditionProgram.h"
#include "threats/condition/RuleGraph.h"

namespace hallmarker::threats {

/// One attribute of an element or a flow, as a condition met it.
struct ConditionFact {
    QString owner;           ///< id of the element or flow
    bool isFlow = false;
    QString attribute;
    QString value;           ///< "" : not said
    bool isDerived = false;  ///< the drawing says it

    friend bool operator==(const ConditionFact &, const ConditionFact &) = default;
};

/// One thing to change: the attribute must have one of the values.
struct ConditionChange {
    QString owner;
    bool isFlow = false;
    QString attribute;
    QStringList values;      ///< for a list: the words that must not stand in it, see isAbsence
    bool isAbsence = false;
    bool isDerived = false;

    friend bool operator==(const ConditionChange &, const ConditionChange &) = default;
};

/// Why a condition has the value it has for one element, and what would make it false. Computed when somebody asks.
class ConditionExplanation {
public:
    ConditionExplanation(const ConditionProgram &program, const RuleGraph &graph, int element) : m_program(program), m_graph(graph), m_element(element) {}

    /// Of a true condition: the flows that made an any_in or any_out true, in the order of the model.
    std::vector<int> satisfiedFlows() const;
    /// Of an unknown one: what nobody has said and what decides it. Of the element by name ("authz"), of a flow or another
    /// element as "id.name"; sorted.
    QStringList asks() const;
    /// Of a true one: what made it true. Each once, in the order of the condition.
    QList<ConditionFact> facts() const;
    /// Alternatives, each a list of changes that must all be made; empty when the condition is false or nothing helps.
    QList<QList<ConditionChange>> remedies() const;

private:
    using Alternatives = QList<QList<ConditionChange>>;
    void collectFlows(int node, std::vector<int> &flows) const;
    void collectAsks(int node, int flow, QStringList &asks) const;
    void collectFacts(int node, int flow, QList<ConditionFact> &facts) const;
    Alternatives turn(int node, int flow, bool wanted) const;
    Alternatives turnLeaf(const ConditionNode &leaf, int flow, bool wanted) const;
    Kleene truth(int node, int flow) const { return m_program.evaluate(m_graph, m_element, flow, node); }
    const ConditionNode &step(int node) const { return m_program.nodes()[static_cast<std::size_t>(node)]; }
    QString ownerId(const ConditionNode &leaf, int flow) const;
    QString attributeName(const ConditionNode &leaf) const;
    bool isDerived(const ConditionNode &leaf) const;
    std::span<const int> flowsOf(const ConditionNode &quantifier) const { return quantifier.op == ConditionNode::Op::AnyIn ? m_graph.incoming(m_element) : m_graph.outgoing(m_element); }

    const ConditionProgram &m_program;
    const RuleGraph &m_graph;
    int m_element;
};

} // namespace hallmarker::threats
