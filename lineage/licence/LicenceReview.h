#pragma once

#include "lineage/facts/EdgeKind.h"
#include "lineage/facts/NodeKind.h"
#include "lineage/labels/FlowGraph.h"
#include "lineage/licence/LicenceTable.h"

#include <QHash>

namespace hallmarker::lineage {

/// A graph as the review reads it.
struct LicensedGraph {
    FlowGraph flow;
    std::span<const EdgeKind> edgeKinds;     ///< by edge
    std::span<const Transform> transforms;   ///< by edge
    std::span<const NodeKind> nodeKinds;     ///< by node
    QHash<quint32, QString> expressions;     ///< SPDX expression of nodes that have one
};

/// The edges from a licensed node to what is released.
using LicencePath = std::vector<quint32>;

/// Something whose terms are not known. Never a pass.
struct LicenceGap {
    enum class Reason { Missing, Unknown, NotInTable, NotReadable };
    quint32 node;
    Reason reason;
    QString expression;
    QString detail;
    LicencePath path;
};

struct LicenceObligation {
    LicenceTerm term;
    QString licence;
    quint32 node;
    LicencePath path;
};

struct LicenceViolation {
    enum class Kind {
        Forbidden,        ///< a term forbids the use
        Incompatible,     ///< two licences cannot be kept in one work
        OwnLicence,       ///< what is released has a licence of its own that a share-alike licence does not allow
        Relicensed,       ///< a node on the way declares less than what it is made from asks for
        CompetingModel,   ///< made from the output of a model whose output may not train others
    };
    Kind kind;
    LicenceTerm term;
    QString licence;
    quint32 node;
    QString otherLicence; ///< of Incompatible, OwnLicence, Relicensed
    quint32 other = 0;    ///< its node
    LicencePath path;     ///< from node
    LicencePath otherPath;
    bool crossesTraining = false; ///< whether a licence reaches a trained model is not settled in law; told as reached
};

QString licenceGapName(LicenceGap::Reason reason);            ///< "missing", "unknown", "not-in-table", "not-readable"
QString licenceViolationName(LicenceViolation::Kind kind);    ///< "forbidden", "incompatible", "own-licence", "relicensed", "competing-model"

struct LicenceReview {
    std::vector<LicenceGap> gaps;
    std::vector<LicenceObligation> obligations;
    std::vector<LicenceViolation> violations;
    QHash<quint32, QStringList> chosen;  ///< licences that apply at a node, of the alternatives it offers
    QStringList releasableUnder;         ///< what share-alike leaves to choose from; empty: free to choose

    enum class Verdict { Pass, Fail, Inconclusive };
    Verdict verdict() const { return !violations.empty() ? Verdict::Fail : gaps.empty() ? Verdict::Pass : Verdict::Inconclusive; }
};

/// Follows the terms of everything upstream to `target` and holds them against a use ("commercial", "internal" ...). Terms cross
/// an edge as the table says; a node keeps the terms of what it is made from whatever it declares itself.
core::Result<LicenceReview> reviewLicences(const LicensedGraph &graph, const LicenceTable &table, quint32 target, const QString &use);

} // namespace hallmarker::lineage
