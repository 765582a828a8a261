#pragma once

#include "core/result/Result.h"
#include "threats/catalogue/Catalogue.h"
#include "threats/condition/ConditionProgram.h"
#include "threats/condition/RuleGraph.h"

#include <memory>

namespace hallmarker::threats {

/// One threat of the catalogue, ready to be asked.
struct Rule {
    const CatalogueThreat *threat = nullptr;
    ConditionProgram when;
};

/// A catalogue whose conditions are compiled, by the kinds of elements on which they stand. Never changes; graphs and
/// programs point into it, so it is held by whoever uses them.
class RuleSet {
public:
    /// The first error of the catalogue when it is not in order.
    static core::Result<std::shared_ptr<const RuleSet>> compile(const Catalogue &catalogue);
    /// Of the catalogue that ships; compiled once in the life of the program.
    static core::Result<std::shared_ptr<const RuleSet>> builtIn();
    RuleSet(const RuleSet &) = delete;
    RuleSet &operator=(const RuleSet &) = delete;

    const Catalogue &catalogue() const { return m_catalogue; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const std::vector<Rule> &rules() const { return m_rules; } ///< by id
    /// Positions of the rules that stand on a kind.
    const std::vector<int> &rulesFor(Vocabulary::Code kind) const;
    /// Which attributes the rules ask for.
    const RuleGraph::Relevant &relevant() const { return m_relevant; }

private:
    void noteRelevant();
    explicit RuleSet(const Catalogue &catalogue) : m_catalogue(catalogue), m_vocabulary(m_catalogue.vocabulary()) {}

    Catalogue m_catalogue;
    Vocabulary m_vocabulary;
    std::vector<Rule> m_rules;
    QHash<Vocabulary::Code, std::vector<int>> m_byKind;
    RuleGraph::Relevant m_relevant;
};

} // namespace hallmarker::threats
