#include "threats/condition/ConditionExplanation.h"

#include <algorithm>

namespace hallmarker::threats {

namespace {

using Op = ConditionNode::Op;
using Alternatives = QList<QList<ConditionChange>>;

/// More ways than these nobody reads; a product of many flows would grow without end.
constexpr qsizetype mostAlternatives = 12;

Alternatives eitherOf(const Alternatives &a, const Alternatives &b)
{
    Alternatives all = a;
    for (const auto &way : b) {
        if (all.size() < mostAlternatives && !all.contains(way))
            all.append(way);
    }
    return all;
}

Alternatives bothOf(const Alternatives &a, const Alternatives &b)
{
    Alternatives all;
    for (const auto &left : a) {
        for (const auto &right : b) {
            QList<ConditionChange> way = left;
            for (const ConditionChange &change : right) {
                if (!way.contains(change))
                    way.append(change);
            }
            if (all.size() < mostAlternatives && !all.contains(way))
                all.append(way);
        }
    }
    return all;
}

} // namespace

QString ConditionExplanation::ownerId(const ConditionNode &leaf, int flow) const
{
    if (leaf.place == ConditionPlace::Flow)
        return m_graph.flows()[static_cast<std::size_t>(flow)].id;
    return m_graph.elements()[static_cast<std::size_t>(m_graph.ownerOf(leaf.place, m_element, flow))].id;
}

QString ConditionExplanation::attributeName(const ConditionNode &leaf) const
{
    if (leaf.attribute == ConditionNode::kindAttribute)
        return QStringLiteral("kind");
    return m_graph.vocabulary().spec(leaf.place == ConditionPlace::Flow ? Vocabulary::Side::Flow : Vocabulary::Side::Element, leaf.attribute).name;
}

bool ConditionExplanation::isDerived(const ConditionNode &leaf) const
{
    if (leaf.attribute == ConditionNode::kindAttribute)
        return true;
    return m_graph.vocabulary().spec(leaf.place == ConditionPlace::Flow ? Vocabulary::Side::Flow : Vocabulary::Side::Element, leaf.attribute).isDerived;
}

std::vector<int> ConditionExplanation::satisfiedFlows() const
{
    std::vector<int> flows;
    if (!m_program.isEmpty())
        collectFlows(m_program.root(), flows);
    std::sort(flows.begin(), flows.end());
    flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
    return flows;
}

void ConditionExplanation::collectFlows(int node, std::vector<int> &flows) const
{
    const ConditionNode &at = step(node);
    if (truth(node, -1) != Kleene::True)
        return;
    if (at.op == Op::And || at.op == Op::Or) {
        collectFlows(at.left, flows);
        collectFlows(at.right, flows);
    } else if (at.op == Op::AnyIn || at.op == Op::AnyOut) {
        for (const int flow : flowsOf(at)) {
            if (truth(at.left, flow) == Kleene::True)
                flows.push_back(flow);
        }
    }
}

QStringList ConditionExplanation::asks() const
{
    QStringList asks;
    if (!m_program.isEmpty())
        collectAsks(m_program.root(), -1, asks);
    asks.removeDuplicates();
    asks.sort();
    return asks;
}

void ConditionExplanation::collectAsks(int node, int flow, QStringList &asks) const
{
    if (truth(node, flow) != Kleene::Unknown)
        return;
    const ConditionNode &at = step(node);
    switch (at.op) {
    case Op::Constant: return;
    case Op::Flag:
    case Op::In:
    case Op::Contains: {
        const bool isOwn = at.place == ConditionPlace::Element;
        asks += isOwn ? attributeName(at) : QString(ownerId(at, flow) + QLatin1Char('.') + attributeName(at));
        return;
    }
    case Op::Not: return collectAsks(at.left, flow, asks);
    case Op::And:
    case Op::Or:
        collectAsks(at.left, flow, asks);
        return collectAsks(at.right, flow, asks);
    case Op::AnyIn:
    case Op::AnyOut:
        for (const int candidate : flowsOf(at))
            collectAsks(at.left, candidate, asks);
        return;
    }
}

QList<ConditionFact> ConditionExplanation::facts() const
{
    QList<ConditionFact> facts;
    if (!m_program.isEmpty() && truth(m_program.root(), -1) == Kleene::True)
        collectFacts(m_program.root(), -1, facts);
    return facts;
}

void ConditionExplanation::collectFacts(int node, int flow, QList<ConditionFact> &facts) const
{
    const ConditionNode &at = step(node);
    switch (at.op) {
    case Op::Constant: return;
    case Op::Flag:
    case Op::In:
    case Op::Contains: {
        const QString value = at.attribute == ConditionNode::kindAttribute || at.op != Op::Flag ? m_graph.valueText(at, m_element, flow)
            : m_graph.vocabulary().textOf(m_graph.value(at, m_element, flow));
        const ConditionFact fact{ownerId(at, flow), at.place == ConditionPlace::Flow, attributeName(at), value, isDerived(at)};
        if (!facts.contains(fact))
            facts.append(fact);
        return;
    }
    case Op::Not: return collectFacts(at.left, flow, facts);
    case Op::And:
    case Op::Or: {
        // What decided it: all parts of a true "and" and of a false "or", otherwise those that share the value.
        const Kleene own = truth(node, flow);
        for (const int child : {int(at.left), int(at.right)}) {
            if (truth(child, flow) == own)
                collectFacts(child, flow, facts);
        }
        return;
    }
    case Op::AnyIn:
    case Op::AnyOut: {
        const Kleene own = truth(node, flow);
        for (const int candidate : flowsOf(at)) {
            if (truth(at.left, candidate) == own)
                collectFacts(at.left, candidate, facts);
        }
        return;
    }
    }
}

QList<QList<ConditionChange>> ConditionExplanation::remedies() const
{
    if (m_program.isEmpty() || truth(m_program.root(), -1) == Kleene::False)
        return {};
    return turn(m_program.root(), -1, false);
}

ConditionExplanation::Alternatives ConditionExplanation::turnLeaf(const ConditionNode &leaf, int flow, bool wanted) const
{
    ConditionChange change{ownerId(leaf, flow), leaf.place == ConditionPlace::Flow, attributeName(leaf), {}, false, isDerived(leaf)};
    if (leaf.attribute == ConditionNode::kindAttribute)
        return {}; // an element is what it is
    const Vocabulary &words = m_graph.vocabulary();
    if (leaf.op == Op::Flag) {
        change.values += wanted ? QStringLiteral("true") : QStringLiteral("false");
    } else if (leaf.op == Op::Contains) {
        change.values += words.textOf(leaf.constant);
        change.isAbsence = wanted == leaf.isNegated;
    } else {
        for (const QString &choice : words.spec(leaf.place == ConditionPlace::Flow ? Vocabulary::Side::Flow : Vocabulary::Side::Element, leaf.attribute).choices) {
            const bool isListed = std::find(leaf.constants.begin(), leaf.constants.end(), words.codeOf(choice)) != leaf.constants.end();
            if ((isListed != leaf.isNegated) == wanted)
                change.values += choice;
        }
        if (change.values.isEmpty())
            return {};
    }
    return {{change}};
}

ConditionExplanation::Alternatives ConditionExplanation::turn(int node, int flow, bool wanted) const
{
    if (truth(node, flow) == kleeneOf(wanted))
        return {{}}; // nothing to do
    const ConditionNode &at = step(node);
    switch (at.op) {
    case Op::Constant: return {};
    case Op::Flag:
    case Op::In:
    case Op::Contains: return turnLeaf(at, flow, wanted);
    case Op::Not: return turn(at.left, flow, !wanted);
    case Op::And:
    case Op::Or: {
        const Alternatives left = turn(at.left, flow, wanted);
        const Alternatives right = turn(at.right, flow, wanted);
        return (at.op == Op::And) == wanted ? bothOf(left, right) : eitherOf(left, right);
    }
    case Op::AnyIn:
    case Op::AnyOut: {
        Alternatives ways = wanted ? Alternatives{} : Alternatives{{}};
        for (const int candidate : flowsOf(at)) {
            const Alternatives one = turn(at.left, candidate, wanted);
            ways = wanted ? eitherOf(ways, one) : bothOf(ways, one);
        }
        return ways;
    }
    }
    return {};
}

} // namespace hallmarker::threats
