#include "threats/condition/ConditionProgram.h"

#include "threats/condition/RuleGraph.h"

#include <algorithm>

namespace hallmarker::threats {

Kleene ConditionProgram::evaluate(const RuleGraph &graph, int element, int flow, int node) const
{
    using Op = ConditionNode::Op;
    const ConditionNode &step = m_nodes[static_cast<std::size_t>(node)];
    switch (step.op) {
    case Op::Constant: return kleeneOf(step.constant == Vocabulary::yes);
    case Op::Flag: {
        const Vocabulary::Code value = graph.value(step, element, flow);
        return value == Vocabulary::unset ? Kleene::Unknown : kleeneOf(value == Vocabulary::yes);
    }
    case Op::In: {
        const Vocabulary::Code value = graph.value(step, element, flow);
        if (value == Vocabulary::unset)
            return Kleene::Unknown;
        return kleeneOf((std::find(step.constants.begin(), step.constants.end(), value) != step.constants.end()) != step.isNegated);
    }
    case Op::Contains: {
        const std::vector<Vocabulary::Code> *list = graph.list(step, element, flow);
        return list ? kleeneOf((std::find(list->begin(), list->end(), step.constant) != list->end()) != step.isNegated) : Kleene::Unknown;
    }
    case Op::Not: return !evaluate(graph, element, flow, step.left);
    case Op::And: {
        const Kleene left = evaluate(graph, element, flow, step.left);
        return left == Kleene::False ? left : left & evaluate(graph, element, flow, step.right);
    }
    case Op::Or: {
        const Kleene left = evaluate(graph, element, flow, step.left);
        return left == Kleene::True ? left : left | evaluate(graph, element, flow, step.right);
    }
    case Op::AnyIn:
    case Op::AnyOut: {
        Kleene any = Kleene::False; // no flow: nobody can come that way
        for (const int candidate : step.op == Op::AnyIn ? graph.incoming(element) : graph.outgoing(element)) {
            any = any | evaluate(graph, element, candidate, step.left);
            if (any == Kleene::True)
                break;
        }
        return any;
    }
    }
    return Kleene::Unknown;
}

} // namespace hallmarker::threats
