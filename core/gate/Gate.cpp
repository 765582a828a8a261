#include "core/gate/Gate.h"

#include "core/storage/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hallmarker::core {

namespace {

QString dayText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

void warnAboutWaivers(const GatePolicy &policy, const QSet<QString> &used, const QSet<QString> &wouldCover, qint64 nowMs, GateReport &report)
{
    for (const GateWaiver &waiver : policy.waivers) {
        if (waiver.isExpired(nowMs)) {
            report.warnings += QCoreApplication::translate("Gate", "The waiver %1 of %2 expired on %3.").arg(waiver.id, waiver.owner, dayText(waiver.expiresMs));
        } else if (used.contains(waiver.id) && waiver.expiresMs - nowMs <= policy.waiverWarnDays * 86'400'000LL) {
            report.warnings += QCoreApplication::translate("Gate", "The waiver %1 of %2 ends on %3.").arg(waiver.id, waiver.owner, dayText(waiver.expiresMs));
        } else if (!used.contains(waiver.id) && !wouldCover.contains(waiver.id)) {
            report.warnings += QCoreApplication::translate("Gate", "The waiver %1 of %2 covers nothing; take it out of the file.").arg(waiver.id, waiver.owner);
        }
    }
}

} // namespace

QString GateResult::status() const
{
    if (outcome.state == GateState::Pass)
        return QStringLiteral("pass");
    if (waiver)
        return QStringLiteral("waived");
    if (isKnown)
        return QStringLiteral("known");
    if (outcome.state == GateState::Incomplete)
        return QStringLiteral("incomplete");
    return isBlocking ? QStringLiteral("fail") : QStringLiteral("below");
}

int GateReport::count(const QString &status) const
{
    return static_cast<int>(std::count_if(results.begin(), results.end(), [&](const GateResult &result) { return result.status() == status; }));
}

int GateReport::exitCode() const
{
    if (std::any_of(results.begin(), results.end(), [](const GateResult &result) { return result.isBlocking; }))
        return 1;
    const bool isEvaluated = std::any_of(results.begin(), results.end(), [](const GateResult &result) { return result.outcome.state != GateState::Incomplete; });
    return errors.isEmpty() && isEvaluated ? 0 : 3;
}

GateReport decideGate(const GatePolicy &policy, const QList<GateOutcome> &outcomes, const QList<QPair<QString, Error>> &errors,
                      const std::optional<QSet<QString>> &baseline, qint64 nowMs)
{
    GateReport report;
    report.policyName = policy.name;
    report.policyFile = policy.document.file();
    report.evaluatedMs = nowMs;
    report.errors = errors;
    QSet<QString> used;
    QSet<QString> wouldCover;
    for (const GateOutcome &outcome : outcomes) {
        GateResult result;
        result.outcome = outcome;
        if (outcome.state == GateState::Pass) {
            report.results += result;
            continue;
        }
        const bool reachesThreshold = outcome.state == GateState::Incomplete ? policy.failOnIncomplete : policy.failOn && outcome.severity >= *policy.failOn;
        for (const GateWaiver &waiver : policy.waivers) {
            if (!waiver.covers(outcome))
                continue;
            wouldCover.insert(waiver.id);
            if (!outcome.isWaivable)
                continue;
            if (waiver.isExpired(nowMs)) {
                result.lapsed = waiver;
            } else if (!result.waiver && waiver.approvedMs <= nowMs) {
                result.waiver = waiver;
                used.insert(waiver.id);
            }
        }
        // Broken evidence is never old news.
        result.isKnown = policy.newOnly && baseline && baseline->contains(outcome.key) && outcome.isWaivable;
        result.isBlocking = !result.waiver && !result.isKnown && (reachesThreshold || !outcome.isWaivable);
        report.results += result;
    }
    if (policy.newOnly && !baseline)
        report.errors.append({QStringLiteral("baseline"), Error(ErrorKind::NotFound, QCoreApplication::translate("Gate", "The policy compares with a baseline, which was not given."))});
    warnAboutWaivers(policy, used, wouldCover, nowMs, report);
    return report;
}

Result<GateReport> evaluateGate(Workspace &workspace, const GatePolicy &policy, const QList<const GateRule *> &rules,
                                const std::optional<QSet<QString>> &baseline, qint64 nowMs, Progress &progress)
{
    QList<GateOutcome> outcomes;
    QList<QPair<QString, Error>> errors;
    for (const GateRule *rule : rules) {
        auto spoken = rule->evaluate({workspace, policy, nowMs, progress});
        if (progress.isCancelled() || (!spoken && spoken.error().kind == ErrorKind::Cancelled))
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("Gate", "The gate was cancelled. Nothing was decided."));
        if (spoken)
            outcomes += *spoken;
        else
            errors.append({rule->id(), spoken.error()});
    }
    return decideGate(policy, outcomes, errors, baseline, nowMs);
}

} // namespace hallmarker::core
