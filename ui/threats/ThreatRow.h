#pragma once

#include "threats/model/ThreatDecision.h"
#include "threats/severity/Severity.h"

namespace hallmarker::ui {

/// One threat as the window lists it: of the catalogue, or one that people wrote down.
struct ThreatRow {
    QString key;       ///< of the instance or the own threat
    QString threat;    ///< id of the catalogue; empty: an own one
    QString title;
    QString on;        ///< key of the element or flow
    threats::Severity severity = threats::Severity::Low;
    threats::ThreatStatus status = threats::ThreatStatus::Open;
    QStringList standing; ///< sentences: what the status rests on, what has ended, what a decision lacks
    bool hasEnded = false;    ///< something that answered it does so no more

    bool isOpen() const { return status == threats::ThreatStatus::Open; }
    bool isAsking() const { return status == threats::ThreatStatus::NeedsAnswer; }
    friend bool operator==(const ThreatRow &, const ThreatRow &) = default;
};

QString threatStatusWord(threats::ThreatStatus status);

} // namespace hallmarker::ui
