#pragma once

#include "core/finding/UnseenEvidence.h"
#include "core/gate/GatePolicy.h"

namespace hallmarker::core {

/// Something that nobody could look at before the gate judged, and which results rest on it.
struct GateUnseen {
    enum class Weight {
        Note,     ///< no result rests on it
        Accepted, ///< the policy, or who ran the gate, takes it as it was last seen
        Doubt,    ///< results that would pass are incomplete for it
    };
    UnseenEvidence evidence;
    QStringList keys;        ///< of the results that rest on it
    Weight weight = Weight::Note;

    /// Translated: its sentence, and what it means for this gate.
    QString text() const;
    QJsonObject toJson() const;
};

QString gateUnseenWeightName(GateUnseen::Weight weight); ///< "note", "accepted", "doubt"

/// Says in the outcomes what they rest on that nobody could look at. What would pass on it is incomplete, unless the policy accepts
/// it; a failure stays one.
Result<void> markUnseen(Workspace &workspace, const GatePolicy &policy, const QList<UnseenEvidence> &unseen, QList<GateOutcome> &outcomes);

} // namespace hallmarker::core
