#pragma once

#include "lineage/labels/LabelWitness.h"

#include <QHash>
#include <QSet>

#include <map>

namespace hallmarker::lineage {

/// What a node is used for, against which its labels are held.
struct NodeUse {
    QStringList purposes;                           ///< that it is used for
    QDate keepsUntil;
    std::optional<Classification> declared;
    QString region;                                 ///< where it lies

    friend bool operator==(const NodeUse &, const NodeUse &) = default;
};

struct LabelConflict {
    enum class Kind {
        Purpose,         ///< used for what the data may not be used for; value: the purpose
        Retention,       ///< kept beyond the day it has to be erased by; value: that day
        UnderClassified, ///< declared lower than it is; value: what it is
        Region,          ///< personal data of a category in a region that it may not be in; value: the category
        UnusableJoin,    ///< no purpose is left that all parts may be used for; at the node where they meet
    };
    quint32 node = 0;
    Kind kind = Kind::Purpose;
    QString value;
    LabelQuestion question; ///< whose explanation is the witness

    friend bool operator==(const LabelConflict &a, const LabelConflict &b) { return a.node == b.node && a.kind == b.kind && a.value == b.value; }
};

QString conflictKindName(LabelConflict::Kind kind); ///< "purpose", "retention", "under-classified", "region", "unusable-join"

/// Holds uses against labels. Keeps what it found by node, so that after settle() only changed nodes are looked at.
class LabelConflicts {
public:
    using RegionRules = QHash<QString, QSet<QString>>; ///< category -> regions that are allowed

    struct Change {
        std::vector<LabelConflict> raised;
        std::vector<LabelConflict> cleared;
    };

    void setRegionRules(const RegionRules &rules) { m_regionRules = rules; }
    /// Call update() with the node afterwards.
    void setUse(quint32 node, const NodeUse &use);
    NodeUse use(quint32 node) const;

    /// Of all nodes anew.
    void evaluate(const LabelSolver &solver);
    /// Of the nodes that settle() returned, and those whose use was set.
    Change update(const LabelSolver &solver, const std::vector<quint32> &nodes);
    /// By node and kind.
    std::vector<LabelConflict> all() const;

private:
    std::vector<LabelConflict> at(const LabelSolver &solver, quint32 node) const;

    RegionRules m_regionRules;
    QHash<quint32, NodeUse> m_uses;
    std::map<quint32, std::vector<LabelConflict>> m_found;
};

/// The way from the origin of the label that a conflict is about.
std::optional<LabelPath> witnessOf(const LabelSolver &solver, const LabelConflict &conflict);

/// Whether the purposes of the parts that meet at the node exclude each other, although each part could be used.
bool isUnusableJoin(const LabelSolver &solver, quint32 node);

} // namespace hallmarker::lineage
