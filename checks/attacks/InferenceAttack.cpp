#include "checks/attacks/InferenceAttack.h"

#include "checks/attacks/LinkabilityAttack.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct InferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(InferenceTexts)
};

core::Result<std::int64_t> inferredSecrets(const core::Table &release, const core::Table &people, const std::vector<std::size_t> &rows, const InferenceAttack::Plan &plan, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const NearestRecords records, NearestRecords::of(release, people, plan.known));
    HALLMARKER_ASSIGN(const core::Column guesses, release.column(plan.secret));
    HALLMARKER_ASSIGN(const core::Column secrets, people.column(plan.secret));
    std::int64_t right = 0;
    for (const std::size_t row : rows) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, InferenceTexts::tr("The attack was stopped."));
        right += InferenceAttack::isRight(guesses, records.nearest(row, 1).front(), secrets, row, plan.tolerance);
    }
    return right;
}

} // namespace

bool InferenceAttack::isRightNumber(double guess, double secret, double tolerance)
{
    if (std::isnan(guess) || std::isnan(secret))
        return std::isnan(guess) && std::isnan(secret);
    return std::fabs(guess - secret) / (std::fabs(guess) + 1e-12) <= tolerance || guess == secret;
}

bool InferenceAttack::isRight(const core::Column &guesses, std::size_t guess, const core::Column &secrets, std::size_t secret, double tolerance)
{
    if (guesses.isNumeric() && secrets.isNumeric())
        return isRightNumber(guesses.number(guess), secrets.number(secret), tolerance);
    if (guesses.isMissing(guess) || secrets.isMissing(secret))
        return guesses.isMissing(guess) && secrets.isMissing(secret);
    return guesses.text(guess) == secrets.text(secret);
}

core::Result<AttackOutcome> InferenceAttack::run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    if (plan.known.contains(plan.secret))
        return core::Error(core::ErrorKind::Usage, InferenceTexts::tr("\"%1\" is the secret; it cannot be known to the attacker as well.").arg(plan.secret));
    if (!(std::isfinite(plan.tolerance) && plan.tolerance >= 0))
        return core::Error(core::ErrorKind::Usage, InferenceTexts::tr("The tolerance of numbers has to be 0 or more."));
    if (original.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, InferenceTexts::tr("The original table has no records; there is nobody to learn about."));
    core::RandomStream random(plan.seed);
    AttackOutcome outcome;
    const std::vector<std::size_t> rows = attackedRows(original.rowCount(), plan.attempts, random);
    outcome.attempts = std::int64_t(rows.size());
    HALLMARKER_ASSIGN(outcome.successes, inferredSecrets(release, original, rows, plan, progress));
    HALLMARKER_ASSIGN(const core::Column guesses, release.column(plan.secret));
    HALLMARKER_ASSIGN(const core::Column secrets, original.column(plan.secret));
    for (const std::size_t row : rows)
        outcome.baselineSuccesses += isRight(guesses, random.below(release.rowCount()), secrets, row, plan.tolerance);
    if (control.rowCount() > 0) {
        const std::vector<std::size_t> others = attackedRows(control.rowCount(), plan.attempts, random);
        outcome.controlAttempts = std::int64_t(others.size());
        HALLMARKER_ASSIGN(outcome.controlSuccesses, inferredSecrets(release, control, others, plan, progress));
    }
    return outcome;
}

} // namespace hallmarker::checks
