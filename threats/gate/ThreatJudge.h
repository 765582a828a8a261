#pragma once

#include "core/gate/GateRule.h"
#include "core/storage/Workspace.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// A threat as the gate judges it.
struct GateThreat {
    QString key;             ///< instance key
    QString threat;          ///< id of the catalogue; empty: an own one
    QString title;
    QString element;         ///< key
    QString status;          ///< a name of threatStatusNames(), or "expired": what answered it has run out
    core::GateSeverity severity = core::GateSeverity::High;
    QString why;             ///< translated sentence
    QString what;            ///< translated: what happens
    QString help;            ///< translated: what would clear it, or what to answer
    QString finding;         ///< record id of evidence that is too old
    core::Digest about;      ///< of what it is about: another file is another threat to decide about
    qint64 goodUntilMs = 0;  ///< at which what answers it runs out; 0: not known
    QString goodUntil;       ///< translated: what runs out then
    QStringList tags;        ///< ids of frameworks
};

/// Tells where the threats of a model stand. The gate knows nothing of rules and evidence.
class ThreatJudge {
public:
    virtual ~ThreatJudge() = default;
    /// In a stable order.
    virtual core::Result<QList<GateThreat>> judge(core::Workspace &workspace, const ThreatModel &model, qint64 nowMs) const = 0;
};

} // namespace hallmarker::threats
