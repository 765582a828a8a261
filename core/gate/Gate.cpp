#include "core/gate/Gate.h"

#include "core/storage/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

constexpr qint64 gateDayMs = 86'400'000;

/// Waivers and test reports name a result by its key, so no two may share one. A rule that says the same key twice gets the
/// second numbered; a waiver with the exact key then covers the first alone.
QList<GateOutcome> withDistinctKeys(QList<GateOutcome> outcomes)
{
    QHash<QString, int> seen;
    for (GateOutcome &outcome : outcomes) {
        const QString key = outcome.key;
        if (const int before = seen[key]++; before > 0)
            outcome.key = QStringLiteral("%1#%2").arg(key).arg(before + 1);
    }
    return outcomes;
}

/// Which of two standings says more about a waiver that several results concern.
WaiverStanding moreTelling(WaiverStanding one, WaiverStanding other)
{
    const auto rank = [](WaiverStanding standing) { return standing == WaiverStanding::Holds || standing == WaiverStanding::EndsSoon ? 0 : standing == WaiverStanding::Unused ? 2 : 1; };
    return rank(other) < rank(one) ? other : one;
}

/// What a waiver that names a result is worth for it.
WaiverStanding standingFor(const GatePolicy &policy, const GateWaiver &waiver, const GateOutcome &outcome, qint64 nowMs)
{
    if (waiver.isExpired(nowMs))
        return WaiverStanding::Expired;
    if (!waiver.covers(outcome))
        return WaiverStanding::OtherDigest;
    if (!waiver.isApproved())
        return WaiverStanding::Unapproved;
    if (waiver.expiresMs - waiver.approvedMs > policy.maxWaiverDays * gateDayMs)
        return WaiverStanding::TooLong;
    if (waiver.approvedMs > nowMs)
        return WaiverStanding::NotBegun;
    if (!outcome.isWaivable)
        return WaiverStanding::Powerless;
    return waiver.expiresMs - nowMs <= policy.waiverWarnDays * gateDayMs ? WaiverStanding::EndsSoon : WaiverStanding::Holds;
}

void applyWaivers(const GatePolicy &policy, QList<JudgedWaiver> &waivers, GateResult &result, qint64 nowMs)
{
    for (JudgedWaiver &judged : waivers) {
        if (!judged.waiver.names(result.outcome))
            continue;
        judged.keys += result.outcome.key;
        const WaiverStanding standing = standingFor(policy, judged.waiver, result.outcome, nowMs);
        judged.standing = moreTelling(judged.standing, standing);
        if (standing == WaiverStanding::OtherDigest) {
            result.outgrown = judged.waiver;
            judged.subject = result.outcome.subjectName;
        } else if (standing == WaiverStanding::Expired && judged.waiver.covers(result.outcome)) {
            result.lapsed = judged.waiver;
        } else if (!result.waiver && (standing == WaiverStanding::Holds || standing == WaiverStanding::EndsSoon)) {
            result.waiver = judged.waiver;
        }
    }
}

/// A waiver that holds for one content is worth nothing while nobody can tell whether it is still that one.
void doubtBoundWaiver(const GatePolicy &policy, GateResult &result)
{
    GateOutcome &outcome = result.outcome;
    if (!policy.failOnUnseen || !result.waiver || result.waiver->scope.isEmpty() || !outcome.unseen.contains(outcome.subjectId))
        return;
    outcome.state = GateState::Incomplete;
    outcome.message += QLatin1Char(' ') + QCoreApplication::translate("Gate", "So nobody can tell whether the waiver %1, which was given for one content, still covers it.").arg(result.waiver->id);
    result.waiver.reset();
}

/// What could not be looked at, with the results that rest on it.
void addUnseen(const GatePolicy &policy, const QList<UnseenEvidence> &unseen, GateReport &report)
{
    for (const UnseenEvidence &evidence : unseen) {
        GateUnseen one{evidence, {}, GateUnseen::Weight::Note};
        for (const GateResult &result : std::as_const(report.results))
            if (result.outcome.unseen.contains(evidence.recordId))
                one.keys += result.outcome.key;
        if (!one.keys.isEmpty())
            one.weight = policy.failOnUnseen ? GateUnseen::Weight::Doubt : GateUnseen::Weight::Accepted;
        if (one.weight == GateUnseen::Weight::Accepted)
            report.warnings += one.text();
        report.unseen += one;
    }
}

QList<GateFlip> flipsOf(const QList<GateResult> &results)
{
    QList<GateFlip> flips;
    for (const GateResult &result : results) {
        const GateOutcome &outcome = result.outcome;
        if (outcome.state == GateState::Pass && outcome.goodUntilMs > 0)
            flips.append({GateFlip::Kind::Evidence, outcome.goodUntilMs, outcome.key, outcome.goodUntil, result.recordId(), {}, outcome.severity});
        else if (result.waiver)
            flips.append({GateFlip::Kind::Waiver, result.waiver->expiresMs, outcome.key, QCoreApplication::translate("Gate", "The waiver %1 of %2").arg(result.waiver->id, result.waiver->owner),
                          result.waiver->recordId.isEmpty() ? result.recordId() : result.waiver->recordId, result.waiver->id, outcome.severity});
    }
    std::stable_sort(flips.begin(), flips.end(), [](const GateFlip &one, const GateFlip &other) { return std::tie(one.atMs, one.key) < std::tie(other.atMs, other.key); });
    return flips;
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

QString GateResult::reason() const
{
    QString text = outcome.message;
    if (outcome.state == GateState::Pass || waiver)
        return text;
    if (lapsed)
        text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "The waiver %1 has expired and no longer covers this.").arg(lapsed->id);
    if (outgrown)
        text += QLatin1Char(' ') + QCoreApplication::translate("Gate", "The waiver %1 was given for another content and no longer covers this.").arg(outgrown->id);
    return text;
}

QString GateResult::recordId() const
{
    return !outcome.recordId.isEmpty() ? outcome.recordId : !outcome.findingId.isEmpty() ? outcome.findingId : outcome.subjectId;
}

int GateReport::count(const QString &status) const
{
    return static_cast<int>(std::count_if(results.begin(), results.end(), [&](const GateResult &result) { return result.status() == status; }));
}

int GateReport::exitCode() const
{
    const auto any = [this](auto &&what) { return std::any_of(results.begin(), results.end(), what); };
    const bool isUnclear = any([](const GateResult &result) { return result.isBlocking && result.outcome.state == GateState::Incomplete; });
    const bool isEvaluated = any([](const GateResult &result) { return result.outcome.state != GateState::Incomplete; });
    if (!errors.isEmpty() || isUnclear || !isEvaluated)
        return 3;
    return any([](const GateResult &result) { return result.isBlocking; }) ? 1 : 0;
}

QString GateReport::decision() const
{
    const int code = exitCode();
    return code == 0 ? QStringLiteral("pass") : code == 1 ? QStringLiteral("fail") : QStringLiteral("not_evaluated");
}

GateReport decideGate(const GatePolicy &policy, const QList<GateOutcome> &outcomes, const QList<QPair<QString, Error>> &errors,
                      const std::optional<QSet<QString>> &baseline, qint64 nowMs)
{
    GateReport report;
    report.policyName = policy.name;
    report.policyFile = policy.document.file();
    report.evaluatedMs = nowMs;
    report.errors = errors;
    for (const GateWaiver &waiver : policy.waivers)
        report.waivers.append({waiver, waiver.isExpired(nowMs) ? WaiverStanding::Expired : WaiverStanding::Unused, {}, {}});
    for (const GateOutcome &outcome : withDistinctKeys(outcomes)) {
        GateResult result;
        result.outcome = outcome;
        if (outcome.state != GateState::Pass) {
            applyWaivers(policy, report.waivers, result, nowMs);
            doubtBoundWaiver(policy, result);
            const bool reachesThreshold = result.outcome.state == GateState::Incomplete ? policy.failOnIncomplete : policy.failOn && result.outcome.severity >= *policy.failOn;
            // Broken evidence is never old news, and neither is what could not be looked at.
            result.isKnown = policy.newOnly && baseline && baseline->contains(result.outcome.key) && result.outcome.isWaivable && result.outcome.state == GateState::Fail;
            result.isBlocking = !result.waiver && !result.isKnown && !result.outcome.isWarning && (reachesThreshold || !result.outcome.isWaivable);
        }
        report.results += result;
    }
    if (policy.newOnly && !baseline)
        report.errors.append({QStringLiteral("baseline"), Error(ErrorKind::NotFound, QCoreApplication::translate("Gate", "The policy compares with a baseline, which was not given."))});
    for (const JudgedWaiver &judged : std::as_const(report.waivers))
        if (const QString warning = judged.warning(policy.maxWaiverDays); !warning.isEmpty())
            report.warnings += warning;
    report.flips = flipsOf(report.results);
    for (const GateFlip &flip : std::as_const(report.flips))
        if (flip.kind == GateFlip::Kind::Evidence && flip.atMs - nowMs <= policy.waiverWarnDays * gateDayMs)
            report.warnings += QCoreApplication::translate("Gate", "%1 holds until %2 only, and with it %3.").arg(flip.text, instantText(flip.atMs).left(10), flip.key);
    return report;
}

Result<GateReport> evaluateGate(Workspace &workspace, const GatePolicy &policy, const QList<const GateRule *> &rules,
                                const std::optional<QSet<QString>> &baseline, qint64 nowMs, Progress &progress, const QList<UnseenEvidence> &unseen)
{
    QList<GateOutcome> outcomes;
    QList<QPair<QString, Error>> errors;
    QList<GateDemand> demands;
    for (const GateRule *rule : rules) {
        auto spoken = rule->evaluate({workspace, policy, nowMs, progress});
        if (progress.isCancelled() || (!spoken && spoken.error().kind == ErrorKind::Cancelled))
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("Gate", "The gate was cancelled. Nothing was decided."));
        if (!spoken) {
            errors.append({rule->id(), spoken.error()});
            continue;
        }
        for (GateOutcome outcome : *spoken) {
            outcome.rule = rule->id();
            outcomes += outcome;
        }
        if (const auto asked = rule->demands(policy))
            demands += *asked;
    }
    if (const auto marked = markUnseen(workspace, policy, unseen, outcomes); !marked)
        errors.append({QStringLiteral("unseen"), marked.error()});
    GateReport report = decideGate(policy, outcomes, errors, baseline, nowMs);
    addUnseen(policy, unseen, report);
    report.demands = demands;
    return report;
}

GateReport unevaluatedGate(const GatePolicy &policy, const Error &error, qint64 nowMs)
{
    GatePolicy without = policy;
    without.newOnly = false; // that its baseline is missing as well says nothing more
    without.waivers.clear();
    return decideGate(without, {}, {{QStringLiteral("gate"), error}}, {}, nowMs);
}

} // namespace hallmarker::core
