#include "checks/attacks/SinglingOutAttack.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct SinglingOutTexts {
    Q_DECLARE_TR_FUNCTIONS(SinglingOutTexts)
};

/// One condition on a column: a value, or a number from there on, or up to there.
struct Condition {
    int column = 0;
    int way = 0; ///< -1 at most, 0 equal, 1 at least
    double number = 0;
    std::string text;
    bool isMissing = false;

    bool holds(const core::Column &values, std::size_t row) const
    {
        if (isMissing || values.isMissing(row))
            return isMissing && values.isMissing(row);
        if (!values.isNumeric())
            return way == 0 && values.text(row) == text;
        const double value = values.number(row);
        return way == 0 ? value == number : way < 0 ? value <= number : value >= number;
    }
    QString key() const { return QStringLiteral("%1 %2 %3 %4").arg(column).arg(way).arg(number, 0, 'g', 17).arg(QString::fromStdString(text)); }
};

/// How many records the conditions select: 0, 1, or 2 for more.
int selected(const std::vector<Condition> &conditions, const std::vector<core::Column> &columns, std::size_t rows)
{
    int count = 0;
    for (std::size_t row = 0; row < rows && count < 2; ++row)
        count += std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) { return condition.holds(columns[std::size_t(condition.column)], row); });
    return count;
}

std::vector<Condition> drawConditions(const std::vector<core::Column> &columns, std::size_t rows, int size, core::RandomStream &random, bool isGuess)
{
    std::vector<Condition> conditions;
    const std::vector<std::size_t> order = random.permutation(columns.size());
    const std::size_t row = random.below(rows);
    for (int i = 0; i < size && i < int(columns.size()); ++i) {
        const core::Column &column = columns[order[std::size_t(i)]];
        // A guess takes each value from another record, so that nothing but the single columns is used.
        const std::size_t from = isGuess ? random.below(rows) : row;
        Condition condition{int(order[std::size_t(i)])};
        condition.isMissing = column.isMissing(from);
        condition.number = column.number(from);
        if (!column.isNumeric())
            condition.text = column.text(from);
        condition.way = column.isNumeric() ? int(random.below(3)) - 1 : 0;
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace

double singlingOutProbability(double records, double leastWeight, double mostWeight)
{
    const auto upTo = [records](double w) { return -w * std::exp(records * std::log1p(-w)) - std::exp((records + 1) * std::log1p(-w)) / (records + 1); };
    return upTo(mostWeight) - upTo(leastWeight);
}

core::Result<AttackOutcome> SinglingOutAttack::run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress)
{
    if (plan.columnsPerPredicate < 1 || plan.attempts < 1)
        return core::Error(core::ErrorKind::Usage, SinglingOutTexts::tr("A predicate needs at least one column, and the attack at least one attempt."));
    if (release.rowCount() == 0 || original.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, SinglingOutTexts::tr("Release and original need records; there is nobody to single out."));
    const QStringList names = plan.columns.isEmpty() ? release.columnNames() : plan.columns;
    HALLMARKER_ASSIGN(const std::vector<core::Column> released, release.select(names));
    HALLMARKER_ASSIGN(const std::vector<core::Column> people, original.select(names));
    std::vector<core::Column> others;
    if (control.rowCount() > 0) {
        HALLMARKER_ASSIGN(others, control.select(names));
    }
    core::RandomStream random(plan.seed);
    AttackOutcome outcome;
    QSet<QString> known;
    for (std::size_t turn = 0; turn < 50 * plan.attempts && outcome.attempts < std::int64_t(plan.attempts); ++turn) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, SinglingOutTexts::tr("The attack was stopped."));
        const std::vector<Condition> conditions = drawConditions(released, release.rowCount(), plan.columnsPerPredicate, random, false);
        QStringList keys;
        for (const Condition &condition : conditions)
            keys += condition.key();
        keys.sort();
        const QString key = keys.join(QLatin1Char('&'));
        if (known.contains(key) || selected(conditions, released, release.rowCount()) != 1)
            continue;
        known.insert(key);
        ++outcome.attempts;
        outcome.successes += selected(conditions, people, original.rowCount()) == 1;
        if (!others.empty()) {
            ++outcome.controlAttempts;
            outcome.controlSuccesses += selected(conditions, others, control.rowCount()) == 1;
        }
        outcome.baselineSuccesses += selected(drawConditions(released, release.rowCount(), plan.columnsPerPredicate, random, true), people, original.rowCount()) == 1;
    }
    if (outcome.attempts == 0)
        return core::Error(core::ErrorKind::Invalid, SinglingOutTexts::tr("No predicate with %1 columns holds for exactly one released record. Nothing was attacked; try with more columns.").arg(plan.columnsPerPredicate));
    return outcome;
}

} // namespace hallmarker::checks
