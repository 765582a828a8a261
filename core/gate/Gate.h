#pragma once

#include "core/gate/GatePolicy.h"
#include "core/gate/GateUnseen.h"

#include <optional>

namespace hallmarker::core {

/// An outcome after waivers, baseline and threshold.
struct GateResult {
    GateOutcome outcome;
    bool isBlocking = false;
    std::optional<GateWaiver> waiver;   ///< that lets it pass
    std::optional<GateWaiver> lapsed;   ///< that would have, but has expired
    std::optional<GateWaiver> outgrown; ///< that was given for another content of the subject
    bool isKnown = false;               ///< stands in the baseline

    /// "pass", "fail", "incomplete", "waived", "known", "below" (its severity is below the threshold)
    QString status() const;
    /// Translated: the message, and why a waiver that was given does not help.
    QString reason() const;
    /// The record that it leads to; empty: none.
    QString recordId() const;
};

enum class WaiverStanding { Holds, EndsSoon, Expired, Unused, OtherDigest, NotBegun, Unapproved, TooLong, Powerless };
QString waiverStandingName(WaiverStanding standing); ///< "holds", "ends-soon", "expired", "unused", "other-digest", "not-begun", "unapproved", "too-long", "powerless"

/// A waiver, and what became of it.
struct JudgedWaiver {
    GateWaiver waiver;
    WaiverStanding standing = WaiverStanding::Unused;
    QStringList keys;                   ///< of the results that it names and that are no pass
    QString subject;                    ///< name of what it was about, when its digest is another one now

    /// Translated; empty for one that simply holds.
    QString warning(int maxDays) const;
};

/// Something that is all right until an instant and ends by itself then.
struct GateFlip {
    enum class Kind { Evidence, Waiver };
    Kind kind = Kind::Evidence;
    qint64 atMs = 0;
    QString key;                        ///< of the result that flips
    QString text;                       ///< translated: what ends
    QString recordId;
    QString waiver;                     ///< id of it
    GateSeverity severity = GateSeverity::High;
};

/// What the gate decided.
struct GateReport {
    QString policyName;
    QString policyFile;
    qint64 evaluatedMs = 0;
    QList<GateDemand> demands;
    QList<GateResult> results;
    QList<JudgedWaiver> waivers;
    QList<GateFlip> flips;            ///< soonest first
    QStringList warnings;             ///< waivers that end soon, have expired or cover nothing; evidence that ends soon; what was accepted unseen
    QList<GateUnseen> unseen;         ///< what nobody could look at
    QList<QPair<QString, Error>> errors; ///< rule id and why it could not be evaluated

    int count(const QString &status) const;
    /// 0 pass, 1 policy failed, 3 could not be evaluated, which nothing hides: not a failure, and not that nothing was looked at.
    int exitCode() const;
    QString decision() const; ///< "pass", "fail", "not_evaluated"
};

/// Decides about outcomes. Pure: what evaluateGate does after the rules have spoken.
GateReport decideGate(const GatePolicy &policy, const QList<GateOutcome> &outcomes, const QList<QPair<QString, Error>> &errors,
                      const std::optional<QSet<QString>> &baseline, qint64 nowMs);

/// Asks all rules and decides. The error is Cancelled only; whatever a rule could not do stands in the report. `unseen`: what could
/// not be looked at before.
Result<GateReport> evaluateGate(Workspace &workspace, const GatePolicy &policy, const QList<const GateRule *> &rules,
                                const std::optional<QSet<QString>> &baseline, qint64 nowMs, Progress &progress = Progress::none(), const QList<UnseenEvidence> &unseen = {});

/// What stands in the place of a report when there was nothing to judge by: what kept the gate from looking.
GateReport unevaluatedGate(const GatePolicy &policy, const Error &error, qint64 nowMs);

/// The report in the formats of the command line. All end with a line break, and are the same bytes for the same report.
QString gateText(const GateReport &report);
QString gateSummary(const GateReport &report);     ///< its last line: decision and counts
QByteArray gateJson(const GateReport &report);
QByteArray gateSarif(const GateReport &report);    ///< SARIF 2.1.0 (OASIS), as code scanning of GitHub takes it: what passes or is waived is left out
QByteArray gateJunit(const GateReport &report);    ///< JUnit XML, as GitLab takes it
QByteArray gateMarkdown(const GateReport &report); ///< for a summary page
QByteArray gateFlat(const GateReport &report);     ///< JSON of flat rows, for policies of one's own (Rego)
/// A baseline of everything that fails now.
QByteArray gateBaseline(const GateReport &report);

/// One of the formats by its name.
struct GateFormat {
    QString name;      ///< "text", "json", "sarif", "junit", "markdown", "flat"
    QString suffix;    ///< of its files
    QByteArray (*write)(const GateReport &report) = nullptr;
};
const QList<GateFormat> &gateFormats();

} // namespace hallmarker::core
