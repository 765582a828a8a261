#pragma once

#include "threats/drift/Matching.h"

namespace hallmarker::threats {

/// Whether a drawing shows a link of the lineage, directly or in more detail than the lineage knows.
class DrawnWays {
public:
    DrawnWays(const ThreatModel &model, const LineageView &view, const Matching &matching);

    /// True when a flow joins both ends, or a way from one to the other whose steps the lineage does not know (a training job
    /// between snapshot and model). Where the lineage says only what came of what ("trains", "predicts", "deploys"), the way may
    /// also lead over things that it names as coming of the same: a model predicts by its deployment. A link of the kind
    /// "input", "output" or "copies" never leads over another thing of the lineage: that may be the guard that it goes around.
    bool shows(const LineageLink &link) const;

private:
    const Matching &m_matching;
    QHash<QString, QStringList> m_next;     ///< by element: where its flows lead
    QHash<QString, QSet<QString>> m_outcomes; ///< by thing: elements of what the lineage says comes of it
};

} // namespace hallmarker::threats
