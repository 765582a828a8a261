#include "threats/rules/RuleSet.h"

#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/catalogue/CatalogueTexts.h"

#include <algorithm>

namespace hallmarker::threats {

core::Result<std::shared_ptr<const RuleSet>> RuleSet::compile(const Catalogue &catalogue)
{
    const std::shared_ptr<RuleSet> set(new RuleSet(catalogue));
    for (const CatalogueThreat &threat : set->m_catalogue.threats) {
        auto program = ConditionProgram::compile(threat.when, set->m_vocabulary);
        if (!program)
            return core::Error(core::ErrorKind::Invalid, CatalogueTexts::tr("The threat %1: %2").arg(threat.id, program.error().message), {}, threat.where);
        const int at = static_cast<int>(set->m_rules.size());
        set->m_rules.push_back({&threat, *std::move(program)});
        for (const QString &kind : threat.elementKinds) {
            if (!set->m_vocabulary.hasKind(kind))
                return core::Error(core::ErrorKind::Invalid, CatalogueTexts::tr("The threat %1 stands on elements of the kind \"%2\", which no catalogue has.").arg(threat.id, kind), {}, threat.where);
            std::vector<int> &rules = set->m_byKind[set->m_vocabulary.codeOf(kind)];
            if (rules.empty() || rules.back() != at)
                rules.push_back(at);
        }
    }
    set->noteRelevant();
    return std::shared_ptr<const RuleSet>(set);
}

void RuleSet::noteRelevant()
{
    // What a rule asks of the other end of a flow may be asked of any kind.
    std::vector<int> ofAnybody;
    const auto note = [](std::vector<int> &list, int attribute) {
        if (attribute != ConditionNode::kindAttribute && std::find(list.begin(), list.end(), attribute) == list.end())
            list.push_back(attribute);
    };
    const auto isLeaf = [](const ConditionNode &node) { return node.op == ConditionNode::Op::Flag || node.op == ConditionNode::Op::In || node.op == ConditionNode::Op::Contains; };
    for (const Rule &rule : m_rules) {
        for (const ConditionNode &node : rule.when.nodes()) {
            if (isLeaf(node) && (node.place == ConditionPlace::Source || node.place == ConditionPlace::Target))
                note(ofAnybody, node.attribute);
        }
    }
    m_relevant.insert(Vocabulary::other, ofAnybody);
    std::vector<int> ofFlows;
    for (const Rule &rule : m_rules) {
        for (const ConditionNode &node : rule.when.nodes()) {
            if (isLeaf(node) && node.place == ConditionPlace::Flow)
                note(ofFlows, node.attribute);
        }
    }
    m_relevant.insert(Vocabulary::unset, ofFlows);
    for (auto it = m_byKind.begin(); it != m_byKind.end(); ++it) {
        std::vector<int> list = ofAnybody;
        for (const int position : it.value()) {
            for (const ConditionNode &node : m_rules[static_cast<std::size_t>(position)].when.nodes()) {
                if (isLeaf(node) && node.place == ConditionPlace::Element)
                    note(list, node.attribute);
            }
        }
        m_relevant.insert(it.key(), list);
    }
}

core::Result<std::shared_ptr<const RuleSet>> RuleSet::builtIn()
{
    static const core::Result<std::shared_ptr<const RuleSet>> set = compile(CatalogueLibrary::builtIn());
    return set;
}

const std::vector<int> &RuleSet::rulesFor(Vocabulary::Code kind) const
{
    static const std::vector<int> none;
    const auto found = m_byKind.constFind(kind);
    return found == m_byKind.constEnd() ? none : *found;
}

} // namespace hallmarker::threats
