#pragma once

#include "core/gate/GatePolicy.h"

#include <optional>

namespace hallmarker::core {

/// An outcome after waivers, baseline and threshold.
struct GateResult {
    GateOutcome outcome;
    bool isBlocking = false;
    std::optional<GateWaiver> waiver; ///< that lets it pass
    std::optional<GateWaiver> lapsed; ///< that would have, but has expired
    bool isKnown = false;             ///< stands in the baseline

    /// "pass", "fail", "incomplete", "waived", "known", "below" (its severity is below the threshold)
    QString status() const;
};

/// What the gate decided.
struct GateReport {
    QString policyName;
    QString policyFile;
    qint64 evaluatedMs = 0;
    QList<GateResult> results;
    QStringList warnings;             ///< waivers that end soon, have expired or cover nothing
    QList<QPair<QString, Error>> errors; ///< rule id and why it could not be evaluated

    int count(const QString &status) const;
    /// 0 pass, 1 policy failed, 3 could not be evaluated. Nothing evaluated is never a pass.
    int exitCode() const;
};

/// Decides about outcomes. Pure: what evaluateGate does after the rules have spoken.
GateReport decideGate(const GatePolicy &policy, const QList<GateOutcome> &outcomes, const QList<QPair<QString, Error>> &errors,
                      const std::optional<QSet<QString>> &baseline, qint64 nowMs);

/// Asks all rules and decides. The error is Cancelled only; whatever a rule could not do stands in the report.
Result<GateReport> evaluateGate(Workspace &workspace, const GatePolicy &policy, const QList<const GateRule *> &rules,
                                const std::optional<QSet<QString>> &baseline, qint64 nowMs, Progress &progress = Progress::none());

/// The report in the formats of the command line. All end with a line break.
QString gateText(const GateReport &report);
QByteArray gateJson(const GateReport &report);
QByteArray gateSarif(const GateReport &report); ///< SARIF 2.1.0 (OASIS)
QByteArray gateJunit(const GateReport &report); ///< JUnit XML
/// A baseline of everything that is not a pass now.
QByteArray gateBaseline(const GateReport &report);

} // namespace hallmarker::core
