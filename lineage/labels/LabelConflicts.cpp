#include "lineage/labels/LabelConflicts.h"

#include <algorithm>
#include <array>

namespace hallmarker::lineage {

namespace {

/// What meets at a node from outside of its component: its own purposes and those of parts that can be used at all.
LabelSet meetingPurposes(const LabelSolver &solver, quint32 node, const QSet<quint32> &cycle, bool &isFed)
{
    LabelSet meeting = solver.own(node).purposes;
    isFed = meeting != LabelSets::everything;
    if (meeting == LabelSets::empty)
        meeting = LabelSets::everything;
    for (const quint32 edge : solver.edgesInto(node)) {
        if (cycle.contains(solver.source(edge)))
            continue;
        const LabelSet part = solver.across(edge).purposes;
        isFed = isFed || part != LabelSets::everything;
        if (part != LabelSets::empty)
            meeting = solver.purposes().intersect(meeting, part);
    }
    return meeting;
}

bool comesUnusable(const LabelSolver &solver, quint32 node, const QSet<quint32> &cycle)
{
    if (solver.own(node).purposes == LabelSets::empty)
        return true;
    const auto edges = solver.edgesInto(node);
    return std::any_of(edges.begin(), edges.end(), [&](quint32 edge) { return !cycle.contains(solver.source(edge)) && solver.across(edge).purposes == LabelSets::empty; });
}

} // namespace

QString conflictKindName(LabelConflict::Kind kind)
{
    constexpr std::array<const char *, 5> names{"purpose", "retention", "under-classified", "region", "unusable-join"};
    return QLatin1String(names[std::size_t(kind)]);
}

bool isUnusableJoin(const LabelSolver &solver, quint32 node)
{
    if (solver.value(node).purposes != LabelSets::empty)
        return false;
    std::vector<quint32> cycle = solver.cycleOf(node);
    const bool isAlone = cycle.size() == 1;
    std::sort(cycle.begin(), cycle.end());
    const QSet<quint32> members = isAlone ? QSet<quint32>() : QSet<quint32>(cycle.begin(), cycle.end());
    bool isFed = false;
    if (meetingPurposes(solver, node, members, isFed) == LabelSets::empty)
        return true;
    if (isAlone || !isFed)
        return false;
    // On a cycle the parts may meet anywhere: told at the first node that one of them comes to, unless one node is enough.
    for (const quint32 member : cycle) {
        bool isMemberFed = false;
        if (comesUnusable(solver, member, members) || meetingPurposes(solver, member, members, isMemberFed) == LabelSets::empty)
            return false;
        if (isMemberFed && member < node)
            return false;
    }
    return true;
}

void LabelConflicts::setUse(quint32 node, const NodeUse &use)
{
    if (use == NodeUse())
        m_uses.remove(node);
    else
        m_uses.insert(node, use);
}

NodeUse LabelConflicts::use(quint32 node) const
{
    return m_uses.value(node);
}

std::vector<LabelConflict> LabelConflicts::at(const LabelSolver &solver, quint32 node) const
{
    std::vector<LabelConflict> found;
    const LabelValue &value = solver.value(node);
    if (isUnusableJoin(solver, node))
        found.push_back({node, LabelConflict::Kind::UnusableJoin, {}, {LabelQuestion::Kind::MissingPurpose, 0}});
    const auto it = m_uses.constFind(node);
    if (it == m_uses.constEnd())
        return found;
    for (const QString &purpose : it->purposes) {
        const auto name = solver.purposes().find(purpose);
        // A purpose that nobody ever consented to is in no set but the unrestricted one.
        if (name ? !solver.purposes().contains(value.purposes, *name) : value.purposes != LabelSets::everything)
            found.push_back({node, LabelConflict::Kind::Purpose, purpose, {LabelQuestion::Kind::MissingPurpose, name.value_or(solver.purposes().count())}});
    }
    if (it->keepsUntil.isValid() && eraseDay(it->keepsUntil) > value.eraseBy)
        found.push_back({node, LabelConflict::Kind::Retention, dateOf(value.eraseBy).toString(Qt::ISODate), {LabelQuestion::Kind::EraseBy, 0}});
    if (it->declared && *it->declared < value.classification)
        found.push_back({node, LabelConflict::Kind::UnderClassified, classificationName(value.classification), {LabelQuestion::Kind::Classification, 0}});
    if (!it->region.isEmpty() && isPersonal(value.identifiability)) {
        for (auto rule = m_regionRules.constBegin(); rule != m_regionRules.constEnd(); ++rule) {
            const auto name = solver.categories().find(rule.key());
            if (name && solver.categories().contains(value.categories, *name) && !rule.value().contains(it->region))
                found.push_back({node, LabelConflict::Kind::Region, rule.key(), {LabelQuestion::Kind::Category, *name}});
        }
    }
    std::sort(found.begin(), found.end(), [](const LabelConflict &a, const LabelConflict &b) { return std::tie(a.kind, a.value) < std::tie(b.kind, b.value); });
    return found;
}

void LabelConflicts::evaluate(const LabelSolver &solver)
{
    m_found.clear();
    for (quint32 node = 0; node < solver.nodeCount(); ++node) {
        if (!m_uses.contains(node) && solver.value(node).purposes != LabelSets::empty)
            continue;
        auto found = at(solver, node);
        if (!found.empty())
            m_found.emplace(node, std::move(found));
    }
}

LabelConflicts::Change LabelConflicts::update(const LabelSolver &solver, const std::vector<quint32> &nodes)
{
    Change change;
    // Whether parts still meet on a cycle may depend on any of its nodes, and whether a node is the place where they meet on
    // what comes in to it: the nodes after a changed one are looked at as well.
    QSet<quint32> affected;
    for (const quint32 node : nodes) {
        for (const quint32 member : solver.cycleOf(node))
            affected.insert(member);
        const FlowStructure &flow = solver.flow();
        for (quint32 edge = flow.firstOut(flow.inner(node)); edge != FlowStructure::end; edge = flow.nextOut(edge))
            affected.insert(flow.outer(flow.to(edge)));
    }
    for (const quint32 node : affected) {
        auto now = at(solver, node);
        const auto before = m_found.find(node);
        const std::vector<LabelConflict> old = before == m_found.end() ? std::vector<LabelConflict>() : before->second;
        std::copy_if(now.begin(), now.end(), std::back_inserter(change.raised), [&](const LabelConflict &one) { return std::find(old.begin(), old.end(), one) == old.end(); });
        std::copy_if(old.begin(), old.end(), std::back_inserter(change.cleared), [&](const LabelConflict &one) { return std::find(now.begin(), now.end(), one) == now.end(); });
        if (now.empty())
            m_found.erase(node);
        else
            m_found[node] = std::move(now);
    }
    const auto byNode = [](const LabelConflict &a, const LabelConflict &b) { return std::tie(a.node, a.kind, a.value) < std::tie(b.node, b.kind, b.value); };
    std::sort(change.raised.begin(), change.raised.end(), byNode);
    std::sort(change.cleared.begin(), change.cleared.end(), byNode);
    return change;
}

std::vector<LabelConflict> LabelConflicts::all() const
{
    std::vector<LabelConflict> conflicts;
    for (const auto &[node, found] : m_found)
        conflicts.insert(conflicts.end(), found.begin(), found.end());
    return conflicts;
}

std::optional<LabelPath> witnessOf(const LabelSolver &solver, const LabelConflict &conflict)
{
    return explainLabel(solver, conflict.node, conflict.question);
}

} // namespace hallmarker::lineage
