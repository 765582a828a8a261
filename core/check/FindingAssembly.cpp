#include "core/check/FindingAssembly.h"

#include "core/check/CheckGrounds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::core {

Result<Finding> assembleFinding(const CheckPlan &plan, const CheckOutcome &outcome, const CheckTimes &times)
{
    const CheckDefinition &definition = plan.provider->definition();
    const bool hasDefinedFigure = std::any_of(outcome.figures.begin(), outcome.figures.end(), [](const Figure &figure) { return std::isfinite(figure.value); });
    if (outcome.verdict == Verdict::Pass && !hasDefinedFigure)
        return Error(ErrorKind::Internal,
                     QCoreApplication::translate("Check", "The check \"%1\" says pass but measured nothing. This is a defect of the check; nothing was stored.").arg(definition.id));

    Finding finding;
    finding.checkId = definition.id;
    finding.checkVersion = definition.version;
    finding.parameters = plan.parameters;
    for (const auto &[role, record] : plan.inputs)
        finding.inputs.append({role, record.id, record.kind, record.name, record.basis});
    finding.seed = plan.seed.value;
    finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
    finding.environment = outcome.environment;
    finding.figures = outcome.figures;
    finding.tables = outcome.tables;
    finding.verdict = outcome.verdict;
    finding.reason = outcome.reason;
    finding.hazards = outcome.hazards;
    finding.startedMs = times.startedMs;
    finding.durationMs = std::max<qint64>(0, times.finishedMs - times.startedMs);
    if (definition.validDays > 0)
        finding.validUntilMs = times.startedMs + definition.validDays * 86'400'000LL;
    if (outcome.validUntilMs > 0 && (finding.validUntilMs == 0 || outcome.validUntilMs < finding.validUntilMs))
        finding.validUntilMs = outcome.validUntilMs;
    finding.grounds = outcome.grounds;
    return finding;
}

Result<Finding> storeFinding(WriteTransaction &transaction, const CheckPlan &plan, const CheckOutcome &outcome, const Finding &assembled)
{
    Finding finding = assembled;
    for (const auto &[content, mediaType] : outcome.artefacts) {
        HALLMARKER_ASSIGN(const Digest digest, transaction.putBlob(content, mediaType));
        finding.artefacts.append(digest);
    }
    if (!outcome.ground.isEmpty()) {
        HALLMARKER_ASSIGN(const FindingInput ground, CheckGrounds::put(transaction, plan, outcome.ground));
        finding.grounds.prepend(ground);
    }
    return FindingRepository::add(transaction, finding);
}

CheckOutcome failedOutcome(const Error &error)
{
    CheckOutcome outcome;
    outcome.verdict = Verdict::Error;
    outcome.reason = error.toString();
    outcome.environment.insert(QStringLiteral("error"), errorKindName(error.kind));
    // Which part was refused, in a form that the window can offer to accept.
    if (error.kind == ErrorKind::Denied && !error.detail.isEmpty())
        outcome.environment.insert(QStringLiteral("detail"), error.detail.left(500));
    return outcome;
}

Result<void> requireSameInputs(const QList<QPair<QString, Record>> &before, const QList<QPair<QString, Record>> &after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Record &record = before.at(i).second;
        if (i < after.size() && after.at(i).second.id == record.id && after.at(i).second.basis == record.basis)
            continue;
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("Check", "The input \"%1\" (%2) changed while it was measured, so the figures belong to no known state of it. Run the check again.")
                         .arg(before.at(i).first, record.name));
    }
    return {};
}

} // namespace hallmarker::core
