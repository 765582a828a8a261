#pragma once

#include "core/drawing/Scene.h"
#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

struct OverlayMark {
    core::SceneState state = core::SceneState::Info;
    QString text;
};

/// What licences mean for everything that is made from the data: models and what comes from them are held against a use, and
/// where a licence forbids it, both the model and the node that the licence came with say so.
class LicenceMarks {
public:
    static constexpr const char *use = "commercial"; ///< as `lineage licence` asks when nobody says otherwise

    /// Reviews those of the nodes that are released: models, services, predictions, copies.
    LicenceMarks(const LineageState &state, const std::vector<NodeId> &nodes);

    std::optional<OverlayMark> mark(NodeId node) const;
    /// Why the terms could not be read at all; empty when they could.
    QString problem() const { return m_problem; }

private:
    void review(const LineageState &state, const std::vector<NodeId> &nodes);
    void note(quint32 node, const OverlayMark &mark);

    const LineageState &m_state;
    QHash<quint32, QString> m_licences;
    QHash<quint32, OverlayMark> m_marks;
    QString m_problem;
};

} // namespace hallmarker::lineage
