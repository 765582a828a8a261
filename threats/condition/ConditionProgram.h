#pragma once

#include "core/result/Result.h"
#include "threats/condition/ConditionNode.h"
#include "threats/condition/Kleene.h"

namespace hallmarker::threats {

class RuleGraph;

/// A condition of the catalogue ("when"), compiled once: a small typed language without loops or side effects, so that it
/// always ends.
///
///     or      = and { "or" and }              and  = not { "and" not }
///     not     = "not" not | test
///     test    = operand [ ("==" | "!=") operand | ["not"] "in" operand ]
///     operand = 'text' | true | false | e.NAME | f.NAME | f.src.NAME | f.dst.NAME
///             | any_in( or ) | any_out( or ) | ( or ) | [ 'text', ... ]
///
/// e is the element, f a flow that comes in (any_in) or goes out (any_out); f stands inside of those alone. Every name and
/// every text is looked up in the vocabulary: what it does not know is an error with its character.
class ConditionProgram {
public:
    static core::Result<ConditionProgram> compile(const QString &text, const Vocabulary &vocabulary);

    const QString &text() const { return m_text; }
    const std::vector<ConditionNode> &nodes() const { return m_nodes; }
    int root() const { return static_cast<int>(m_nodes.size()) - 1; }
    bool isEmpty() const { return m_nodes.empty(); }

    Kleene evaluate(const RuleGraph &graph, int element) const { return evaluate(graph, element, -1, root()); }
    /// Of one part; `flow` -1 outside of any_in and any_out.
    Kleene evaluate(const RuleGraph &graph, int element, int flow, int node) const;

private:
    friend class ConditionCompiler;
    QString m_text;
    std::vector<ConditionNode> m_nodes;
};

} // namespace hallmarker::threats
