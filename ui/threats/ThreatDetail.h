#pragma once

#include "ui/kit/Status.h"
#include "ui/threats/ThreatRow.h"

namespace hallmarker::threats {
struct JudgedThreat;
struct SignedDecision;
struct ThreatDecision;
struct ThreatModel;
} // namespace hallmarker::threats

namespace hallmarker::ui {

class DetailSheet;
class ThreatWatch;

/// What the panel says about one threat: why it is there, what would clear it, how its controls stand, and what was decided, signed or not.
class ThreatDetail {
public:
    ThreatDetail(const ThreatWatch &watch, const threats::ThreatModel &model, qint64 nowMs) : m_watch(watch), m_model(model), m_nowMs(nowMs) {}

    /// Without its buttons.
    DetailSheet *make(const ThreatRow &row) const;

    static Status statusPill(const ThreatRow &row);
    static Status severityPill(threats::Severity severity);
    /// What a signed decision is worth now, in one word and one sentence.
    static QString worth(const threats::SignedDecision &decision, const threats::JudgedThreat *threat, qint64 nowMs);

private:
    void tellCatalogue(DetailSheet *sheet, const QString &key) const;
    void tellFrameworks(DetailSheet *sheet, const QString &key) const;
    void tellControls(DetailSheet *sheet, const threats::JudgedThreat &threat) const;
    void tellSigned(DetailSheet *sheet, const threats::SignedDecision &decision, const threats::JudgedThreat *threat) const;
    void tellStated(DetailSheet *sheet, const threats::ThreatDecision &decision) const;

    const ThreatWatch &m_watch;
    const threats::ThreatModel &m_model;
    qint64 m_nowMs;
};

} // namespace hallmarker::ui
