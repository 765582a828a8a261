#pragma once

#include "lineage/labels/EdgeTerms.h"

#include <QHash>
#include <QSet>

#include <map>

namespace hallmarker::lineage {

/// What is known about a finding that edges name as evidence.
struct Evidence {
    EvidenceState state = EvidenceState::Unknown;
    qint64 validUntilMs = 0; ///< 0: no end
};

/// An edge that claims to lower identifiability, and what the claim is worth.
struct Cut {
    quint32 edge = 0;
    Transform transform = Transform::Unknown;
    Identifiability claimed = Identifiability::Identified;
    Identifiability effective = Identifiability::Identified;
    QString evidence;        ///< id; empty: none named
    EvidenceState state = EvidenceState::NotNamed;
    qint64 validUntilMs = 0; ///< of the evidence

    bool isOpen() const { return effective > claimed; }
};

/// The cuts of a graph with their evidence. When a finding fails, goes stale or expires, the edges that rest on it open again:
/// takeChanges() then names them, and what they let through is to be handed to the solver.
class CutBook {
public:
    struct Change {
        quint32 edge;
        Identifiability cap;
    };

    explicit CutBook(const TransferRules &rules = {}, qint64 nowMs = 0) : m_rules(rules), m_nowMs(nowMs) {}

    void setTerms(quint32 edge, const EdgeTerms &terms);
    /// Whether the evidence of an edge is about that step at all; it is until somebody says otherwise.
    void setIsAbout(quint32 edge, bool isAbout);
    void forget(quint32 edge);
    void setEvidence(const QString &id, const Evidence &evidence);
    /// Lets time pass; evidence whose end has come is expired.
    void advance(qint64 nowMs);
    /// The edges that let through something else than when last asked.
    std::vector<Change> takeChanges();

    Identifiability cap(quint32 edge) const;
    QStringList drops(quint32 edge) const { return m_edges.value(edge).terms.drops; }
    Cut cut(quint32 edge) const;
    /// All edges that claim something, by number.
    std::vector<Cut> cuts() const;
    /// When the next evidence in use expires; 0: never.
    qint64 nextExpiryMs() const;

private:
    struct Entry {
        EdgeTerms terms;
        bool isAbout = true;
        Identifiability told = Identifiability::Identified; ///< the cap at the last takeChanges()
        QStringList toldDrops;
    };
    EvidenceState stateOf(const Entry &entry) const;
    void touchUsersOf(const QString &evidence);

    TransferRules m_rules;
    qint64 m_nowMs;
    QHash<quint32, Entry> m_edges;
    QHash<QString, Evidence> m_evidence;
    QHash<QString, QSet<quint32>> m_users;
    std::multimap<qint64, QString> m_expiries;
    QSet<quint32> m_touched;
};

} // namespace hallmarker::lineage
