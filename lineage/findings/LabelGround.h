#pragma once

#include "core/finding/Finding.h"
#include "lineage/findings/GovernedRecords.h"

namespace hallmarker::lineage {

/// What a verdict over labels rests on, in a part of the graph: the labels that hold there, what nodes are used for, the edges
/// that labels flow along with what they let through, and where categories may lie. The same from whichever order the graph
/// was read; what carries no label does not count.
class LabelGround {
public:
    /// `nodes` by number.
    static core::Result<LabelGround> of(const GovernedGraph &governed, core::Workspace &workspace, std::vector<quint32> nodes);

    const core::Digest &digest() const { return m_digest; }
    /// Records that it rests on by name: what was said of these nodes, and the evidence of steps between them. At most so
    /// many; the digest covers all.
    static constexpr qsizetype mostRecords = 100;
    const QList<core::FindingInput> &records() const { return m_records; }
    qint64 labelled() const { return m_labelled; }       ///< nodes that carry labels
    qint64 openCuts() const { return m_openCuts; }       ///< steps whose evidence does not hold
    /// When evidence in this part expires next; 0: never.
    qint64 nextExpiryMs() const { return m_nextExpiryMs; }

private:
    LabelGround() = default;
    void addNodes(const GovernedGraph &governed, const std::vector<quint32> &nodes);
    core::Result<void> addRules(core::Workspace &workspace);
    core::Result<void> addRecords(const GovernedGraph &governed, core::Workspace &workspace, const std::vector<quint32> &nodes);
    void addLine(const QStringList &parts);

    std::vector<QByteArray> m_lines;
    QStringList m_evidence;
    core::Digest m_digest;
    QList<core::FindingInput> m_records;
    qint64 m_labelled = 0;
    qint64 m_openCuts = 0;
    qint64 m_nextExpiryMs = 0;
};

} // namespace hallmarker::lineage
