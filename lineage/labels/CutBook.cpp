#include "lineage/labels/CutBook.h"

#include <algorithm>

namespace hallmarker::lineage {

void CutBook::setTerms(quint32 edge, const EdgeTerms &terms)
{
    Entry &entry = m_edges[edge];
    if (!entry.terms.evidence.isEmpty())
        m_users[entry.terms.evidence].remove(edge);
    entry.terms = terms;
    entry.isAbout = true;
    if (!terms.evidence.isEmpty())
        m_users[terms.evidence].insert(edge);
    m_touched.insert(edge);
}

void CutBook::forget(quint32 edge)
{
    const auto it = m_edges.constFind(edge);
    if (it == m_edges.constEnd())
        return;
    if (!it->terms.evidence.isEmpty())
        m_users[it->terms.evidence].remove(edge);
    m_edges.erase(it);
    m_touched.remove(edge);
}

void CutBook::setEvidence(const QString &id, const Evidence &evidence)
{
    m_evidence.insert(id, evidence);
    if (evidence.validUntilMs > 0)
        m_expiries.emplace(evidence.validUntilMs, id);
    touchUsersOf(id);
}

void CutBook::advance(qint64 nowMs)
{
    m_nowMs = nowMs;
    while (!m_expiries.empty() && m_expiries.begin()->first <= nowMs) {
        touchUsersOf(m_expiries.begin()->second);
        m_expiries.erase(m_expiries.begin());
    }
}

void CutBook::touchUsersOf(const QString &evidence)
{
    const auto users = m_users.constFind(evidence);
    if (users != m_users.constEnd())
        m_touched.unite(*users);
}

std::vector<CutBook::Change> CutBook::takeChanges()
{
    std::vector<Change> changes;
    for (const quint32 edge : std::as_const(m_touched)) {
        Entry &entry = m_edges[edge];
        const Identifiability now = cap(edge);
        const bool isOther = std::exchange(entry.told, now) != now;
        if (std::exchange(entry.toldDrops, entry.terms.drops) != entry.terms.drops || isOther)
            changes.push_back({edge, now});
    }
    m_touched.clear();
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.edge < b.edge; });
    return changes;
}

void CutBook::setIsAbout(quint32 edge, bool isAbout)
{
    const auto it = m_edges.find(edge);
    if (it == m_edges.end() || it->isAbout == isAbout)
        return;
    it->isAbout = isAbout;
    m_touched.insert(edge);
}

EvidenceState CutBook::stateOf(const Entry &entry) const
{
    const QString &evidence = entry.terms.evidence;
    if (evidence.isEmpty())
        return EvidenceState::NotNamed;
    if (!entry.isAbout)
        return EvidenceState::OtherData;
    const Evidence known = m_evidence.value(evidence);
    if (known.state == EvidenceState::Pass && known.validUntilMs > 0 && known.validUntilMs <= m_nowMs)
        return EvidenceState::Expired;
    return known.state;
}

Identifiability CutBook::cap(quint32 edge) const
{
    const auto it = m_edges.constFind(edge);
    return it == m_edges.constEnd() ? Identifiability::Identified : capOf(it->terms, stateOf(*it), m_rules);
}

Cut CutBook::cut(quint32 edge) const
{
    const Entry entry = m_edges.value(edge);
    const EdgeTerms &terms = entry.terms;
    return {edge, terms.transform, claimedCapOf(terms, m_rules), cap(edge), terms.evidence, stateOf(entry), m_evidence.value(terms.evidence).validUntilMs};
}

std::vector<Cut> CutBook::cuts() const
{
    std::vector<Cut> found;
    for (auto it = m_edges.keyBegin(); it != m_edges.keyEnd(); ++it) {
        const Cut one = cut(*it);
        if (one.claimed < Identifiability::Identified)
            found.push_back(one);
    }
    std::sort(found.begin(), found.end(), [](const Cut &a, const Cut &b) { return a.edge < b.edge; });
    return found;
}

qint64 CutBook::nextExpiryMs() const
{
    for (const auto &[at, id] : m_expiries) {
        const Evidence known = m_evidence.value(id);
        if (known.validUntilMs == at && known.state == EvidenceState::Pass && !m_users.value(id).isEmpty())
            return at;
    }
    return 0;
}

} // namespace hallmarker::lineage
